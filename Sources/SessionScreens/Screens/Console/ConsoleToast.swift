/// A sentence at the foot of the screen; it goes by itself, or at the next key.
struct ConsoleToast: Hashable, Sendable {
  enum Weight: Hashable, Sendable { case calm, warning, alarm }
  /// As line mode writes them: what somebody else wrote is further in.
  let lines: [String]
  let weight: Weight
  /// Local milliseconds at which it goes; nil stays until a key is pressed.
  let until: Int64?

  /// How long a calm one stays.
  static let milliseconds: Int64 = 10_000

  /// A toast that stays until a key is pressed, or until a moment.
  init(_ lines: [String], _ weight: Weight, until: Int64? = nil) {
    self.lines = lines
    self.weight = weight
    self.until = until
  }
}
