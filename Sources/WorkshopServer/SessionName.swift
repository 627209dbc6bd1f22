/// Names of sessions in the journal: random, so that they tell nothing.
enum SessionName {
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")

  /// A name of twelve letters and digits, about 59 bits.
  static func random() -> String {
    String((0..<12).map { _ in letters[Int.random(in: 0..<letters.count)] })
  }
}
