/// A value that has a name in the languages of the library.
///
/// Labels are nouns in the nominative singular wherever the language allows, without a capital at the start
/// unless it is part of the name, so that they stand in a sentence as well as in a list.
public protocol Labelled {
  /// The name of the value, in all four languages.
  var label: LocalizedText { get }
}
