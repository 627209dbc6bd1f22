import WorkshopModel

extension Advice {
  /// The languages of the program's own sentences.
  private static let spoken = ["en", "de", "es", "fr"]

  /// Says where people would read the program's own sentences in another language than the texts.
  mutating func adviseOnLanguages() {
    for tag in placed.header["languages"]?.list ?? [] {
      guard let word = tag.word, !Self.spoken.contains(String(word.prefix { $0 != "-" })) else {
        continue
      }
      note(
        tag.place, "the program's own sentences are in English where texts are in `\(word)`",
        "it speaks \(Self.spoken.joined(separator: ", "))")
    }
  }
}
