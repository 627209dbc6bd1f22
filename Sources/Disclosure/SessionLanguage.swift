package import Phrasebook
public import WorkshopModel

extension Phrasebook {
  /// The program's own sentences for a session whose texts have that tag: English where it speaks
  /// no such language.
  package init(tag: String) { self.init(Language(tag: tag) ?? .english) }
}

extension Workshop {
  /// The tag that a session's texts and the program's own sentences follow.
  ///
  /// - Parameter chosen: What was chosen for the session; empty for the file's first language.
  /// - Returns: A tag; empty where nothing was chosen and the file names no languages.
  public func sessionLanguage(_ chosen: String) -> String {
    chosen.isEmpty ? languages.first ?? "" : chosen
  }
}
