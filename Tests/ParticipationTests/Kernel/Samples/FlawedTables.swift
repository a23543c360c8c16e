import Participation

/// Takes the sound table over, except where a flaw is wanted.
private func sound<Table: SketchTable>(
  _ stage: SketchStage, _ kind: SketchEvent.Kind
) -> Cell<Sketch<Table>> {
  switch (stage, kind) {
  case (.start, .go), (.side, .go): .to(.middle, by: .owner)
  case (.start, .turn), (.aside, .turn): .to(.side, by: .owner)
  case (.start, .cheer), (.middle, .cheer): .stays()
  case (.middle, .note): .stays(by: .owner)
  case (.middle, .finish): .to(.end, by: .owner, if: .noted)
  case (.side, .turn): .to(.aside, by: .owner)
  default: .impossible
  }
}

/// No way leads to `aside`.
enum UnreachableTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    stage == .side && kind == .turn ? .stays(by: .owner) : sound(stage, kind)
  }
}

/// Nothing leads out of `aside`, and yet somebody may take notes there.
enum DeadEndTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    stage == .aside && kind == .turn ? .stays(by: .owner) : sound(stage, kind)
  }
}

/// From `side` and `aside` there is no way back to the middle.
enum EndlessTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    stage == .side && kind == .go ? .impossible : sound(stage, kind)
  }
}

/// Nobody can ever cheer.
enum CheerlessTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    kind == .cheer ? .impossible : sound(stage, kind)
  }
}

/// The end asks for nothing.
enum UnguardedTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    stage == .middle && kind == .finish ? .to(.end, by: .owner) : sound(stage, kind)
  }
}

/// The first step asks for a note, which can be taken only afterwards.
enum EarlyGuardTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    stage == .start && kind == .go ? .to(.middle, by: .owner, if: .noted) : sound(stage, kind)
  }
}

/// Every note asks for an earlier one.
enum CircularGuardTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    kind == .note && stage == .middle ? .stays(by: .owner, if: .noted) : sound(stage, kind)
  }
}

/// A note in the middle asks for an earlier one, which can be taken at the start: no flaw.
enum SecondNoteTable: SketchTable {
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    if kind == .note, stage == .start { return .stays(by: .owner) }
    return kind == .note && stage == .middle ? .stays(by: .owner, if: .noted) : sound(stage, kind)
  }
}

/// Nobody is responsible for the report.
enum NobodyTable: SketchTable {
  static var responsible: SketchRole? { nil }
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    sound(stage, kind)
  }
}

/// The guest owes the report and may bring nothing.
enum HelplessTable: SketchTable {
  static var responsible: SketchRole? { .guest }
  static func cell(_ stage: SketchStage, _ kind: SketchEvent.Kind) -> Cell<Sketch<Self>> {
    kind == .cheer && stage != .end && stage != .aside ? .stays(by: .owner) : sound(stage, kind)
  }
}
