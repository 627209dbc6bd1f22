import WorkshopModel

/// Writes the JSON Schema (draft 2020-12) of workshop files from the vocabulary.
package enum SchemaWriter {
  /// The whole schema, ready to be a file.
  package static func text() -> String {
    let fields = Vocabulary.fields(of: .header)
    let schema: [(String, SchemaText)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("Attune workshop")),
      ("description", .text("A live group workshop: its header and its steps.")),
    ]
    return SchemaText.object(schema + group(fields) + [("$defs", .object(definitions))]).rendered()
      + "\n"
  }

  private static var definitions: [(String, SchemaText)] {
    let groups: [Scope] = [.people, .facilitator, .defaults, .cue, .turn, .feedbackItem]
    let texts = TextSize.allCases.map { (name($0), text($0)) }
    let parts = groups.map { (name($0), SchemaText.object(group(Vocabulary.fields(of: $0)))) }
    let types = StepType.allCases.map { ($0.rawValue + "Step", stepKeys($0)) }
    return texts + parts + [("step", step)] + types
  }

  /// A step: its type decides which keys it has.
  private static var step: SchemaText {
    let types = StepType.allCases.map(\.rawValue)
    let branches = types.map { type in
      SchemaText.object([
        ("if", .object([("properties", .object([("type", .object([("const", .text(type))]))]))])),
        ("then", .reference(type + "Step")),
      ])
    }
    let common = Vocabulary.fields(of: .step)
    return .object([
      ("type", .text("object")), ("required", .words(common.filter(\.isRequired).map(\.name))),
      ("properties", .object(properties(common))), ("allOf", .list(branches)),
    ])
  }

  /// The keys of one type of step, closed; what every step has is described once, in `step`.
  private static func stepKeys(_ type: StepType) -> SchemaText {
    let own = Vocabulary.fields(of: .type(type.rawValue))
    let common = Vocabulary.fields(ofStep: type).filter { field in
      !own.contains { $0.name == field.name }
    }
    let keys = common.map { ($0.name, SchemaText.flag(true)) } + properties(own)
    let required = own.filter(\.isRequired).map(\.name)
    return .object(
      (required.isEmpty ? [] : [("required", .words(required))])
        + [("properties", .object(keys)), ("additionalProperties", .flag(false))])
  }

  private static func properties(_ fields: [Field]) -> [(String, SchemaText)] {
    fields.map { ($0.name, described(shape($0.shape), $0.about)) }
  }

  /// A closed group of keys.
  private static func group(_ fields: [Field]) -> [(String, SchemaText)] {
    var parts: [(String, SchemaText)] = [("type", .text("object"))]
    let required = fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { parts.append(("required", .words(required))) }
    parts.append(("properties", .object(properties(fields))))
    parts.append(("additionalProperties", .flag(false)))
    return parts
  }

  private static func described(_ schema: SchemaText, _ about: String) -> SchemaText {
    guard case .object(let pairs) = schema else { return schema }
    return .object([("description", .text(about))] + pairs)
  }

  private static func shape(_ shape: Shape) -> SchemaText {
    switch shape {
    case .text(let size): .reference(name(size))
    case .plain: .object([("type", .words(["string", "number"]))])
    case .name: pattern("^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$")
    case .fileName: pattern("^[^./\\\\][^/\\\\]*\\.yaml$")
    case .language: pattern("^\(tag)$")
    case .integer(let range):
      .object([
        ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ])
    case .span:
      .object([
        ("type", .words(["integer", "string"])), ("pattern", .text("^[0-9]+ *([-–] *[0-9]+)?$")),
      ])
    case .flag: .object([("type", .text("boolean"))])
    case .word(let known): .object([("enum", .words(known))])
    case .list(.text(let size), let count): texts(size, count)
    case .list(let element, let count): list(element, count)
    case .table(let keys, let element): table(keys, element)
    case .record(let scope): .reference(name(scope))
    case .step: .reference("step")
    }
  }

  private static func list(_ element: Shape, _ count: ClosedRange<Int>) -> SchemaText {
    .object([
      ("type", .text("array")), ("items", shape(element)),
      ("minItems", .number(count.lowerBound)), ("maxItems", .number(count.upperBound)),
    ])
  }

  /// A list of texts, or such a list for each language.
  private static func texts(_ size: TextSize, _ count: ClosedRange<Int>) -> SchemaText {
    let plain = SchemaText.object([
      ("type", .text("array")),
      ("items", .object([("type", .words(["string", "number", "boolean"]))])),
      ("minItems", .number(count.lowerBound)), ("maxItems", .number(count.upperBound)),
    ])
    return .object([
      ("type", .words(["array", "object"])), ("items", shape(.text(size))),
      ("minItems", .number(count.lowerBound)), ("maxItems", .number(count.upperBound)),
      ("minProperties", .number(1)),
      ("propertyNames", .object([("pattern", .text("^\(tag)$"))])),
      ("additionalProperties", plain),
    ])
  }

  /// A language tag.
  private static let tag = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"

  private static func table(_ keys: Shape.TableKey, _ element: Shape) -> SchemaText {
    let pattern =
      switch keys {
      // Words at points of a scale may also be given once for each language.
      case .integer: "^([-+]?[0-9]{1,9}|\(tag))$"
      case .name: "^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$"
      case .text: "."
      }
    return .object([
      ("type", .text("object")), ("minProperties", .number(1)),
      ("propertyNames", .object([("pattern", .text(pattern))])),
      ("additionalProperties", shape(element)),
    ])
  }

  private static func pattern(_ pattern: String) -> SchemaText {
    .object([("type", .text("string")), ("pattern", .text(pattern))])
  }

  private static func text(_ size: TextSize) -> SchemaText {
    .object([
      (
        "description",
        .text("At most \(size.rawValue) characters, or a map from language to such a text.")
      ),
      ("type", .words(["string", "number", "boolean", "object"])), ("minProperties", .number(1)),
      ("additionalProperties", .object([("type", .text("string"))])),
    ])
  }

  private static func name(_ size: TextSize) -> String {
    switch size {
    case .text: "longText"
    case .title: "titleText"
    case .option: "optionText"
    }
  }

  private static func name(_ scope: Scope) -> String {
    scope == .feedbackItem ? "feedbackItem" : scope.name
  }
}
