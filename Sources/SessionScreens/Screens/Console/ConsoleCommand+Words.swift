extension ConsoleCommand {
  /// The words that a line may begin with, in the alphabet's order.
  static func words(isHelper: Bool) -> [String] {
    let alone = plain.filter { $0.key.count > 1 && (!isHelper || $0.value.isForHelpers) }.map(\.key)
    let more = isHelper ? ["say", "aside", "note"] : longer
    return Set(alone + more).sorted()
  }
}
