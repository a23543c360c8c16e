/// What a commitment of an action plan names, until its process stands here.
public struct Commitment: Hashable, Sendable {}
