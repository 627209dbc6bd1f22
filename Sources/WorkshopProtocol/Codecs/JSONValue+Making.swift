internal import WorkshopModel

extension JSONValue {
  /// An object of the members that have a value.
  static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(
      JSONObject(
        members.compactMap { key, value in
          value.map { JSONObject.Member(key: key, value: $0) }
        }))
  }

  /// A text, or nothing.
  static func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// A number.
  static func number(_ number: Int) -> JSONValue { .int(Int64(number)) }

  /// A number, or nothing.
  static func optional(_ number: Int?) -> JSONValue? { number.map(JSONValue.number) }

  /// A list of numbers.
  static func numbers(_ numbers: [Int]) -> JSONValue { .array(numbers.map(JSONValue.number)) }

  /// A step's name.
  static func step(_ step: StepID) -> JSONValue { .string(step.name) }

  /// Session milliseconds, or nothing.
  static func instant(_ instant: SessionInstant?) -> JSONValue? {
    instant.map { .int($0.milliseconds) }
  }

  /// Texts by number, in ascending order.
  static func labels(_ labels: [Int: String]) -> JSONValue? {
    guard !labels.isEmpty else { return nil }
    return members(labels.sorted { $0.key < $1.key }.map { (String($0.key), .string($0.value)) })
  }
}
