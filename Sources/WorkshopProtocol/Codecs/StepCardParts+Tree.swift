internal import WorkshopModel

extension StepCard.Cue {
  var tree: JSONValue { .members([("at", .number(atSeconds)), ("say", .string(say))]) }
}

extension StepCard.GateCard {
  var members: [(String, JSONValue?)] {
    let steps = sitOut.sorted { $0.key < $1.key }.map { option, steps in
      (String(option), JSONValue?.some(.array(steps.map(JSONValue.step))))
    }
    return [
      ("options", .texts(options)), ("last-declines", .bool(lastDeclines)),
      ("sit-out", steps.isEmpty ? nil : .members(steps)), ("legal", .text(legalNote)),
      ("paragraph", .string(paragraph)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      options: try fields.texts("options"), lastDeclines: try fields.flag("last-declines"),
      sitOut: try Self.sitOut(fields),
      legalNote: try fields.optionalText("legal", bytes: WireLimits.paragraphBytes),
      paragraph: try fields.text("paragraph", bytes: WireLimits.paragraphBytes))
  }

  private static func sitOut(_ fields: Fields) throws(ProtocolError) -> [Int: [StepID]] {
    guard fields.has("sit-out") else { return [:] }
    let table = try fields.fields("sit-out")
    var sitOut: [Int: [StepID]] = [:]
    for member in table.all {
      guard let option = Int(member.key), String(option) == member.key,
        (1...1_000).contains(option)
      else { throw ProtocolError(.unknownValue, at: "sit-out") }
      do throws(ProtocolError) {
        sitOut[option] = try table.steps(member.key)
      } catch {
        // The place is a key of ours; the option's number is the peer's.
        throw ProtocolError(error.code, at: "sit-out")
      }
    }
    return sitOut
  }
}

extension StepCard.PairCard {
  var members: [(String, JSONValue?)] {
    let turns = turns.map { turn in
      JSONValue.members([
        ("who", .string(turn.who.rawValue)), ("task", .string(turn.task)),
        ("seconds", .number(turn.seconds)),
      ])
    }
    return [
      ("turns", .array(turns)), ("rotations", .number(rotations)), ("solo", .text(solo)),
      ("avoid", .bool(allowsAvoid)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      turns: try fields.objects("turns") { (turn) throws(ProtocolError) in
        Turn(
          who: try turn.word("who"), task: try turn.text("task"),
          seconds: try turn.number("seconds"))
      },
      rotations: try fields.number("rotations", in: 1...1_000),
      solo: try fields.optionalText("solo", bytes: WireLimits.paragraphBytes),
      allowsAvoid: try fields.flag("avoid"))
  }
}

extension StepCard.RoundCard {
  var members: [(String, JSONValue?)] {
    [
      ("order", .string(order.rawValue)), ("seconds", .number(seconds)), ("typed", .bool(isTyped)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      order: try fields.word("order"), seconds: try fields.number("seconds"),
      isTyped: try fields.flag("typed"))
  }
}

extension StepCard.DraftCard {
  var members: [(String, JSONValue?)] {
    [
      ("limit", .number(limit)), ("max-lines", .number(maxLines)), ("answers", .texts(answers)),
      ("review-days", .optional(reviewAfterDays)), ("exit", .bool(hasExitClause)),
    ]
  }

  init(reading fields: Fields) throws(ProtocolError) {
    self.init(
      limit: try fields.number("limit", in: 1...100_000),
      maxLines: try fields.number("max-lines", in: 1...WireLimits.draftLine),
      answers: try fields.texts("answers"),
      reviewAfterDays: try fields.optionalNumber("review-days"),
      hasExitClause: try fields.flag("exit"))
  }
}

extension StepCard.FeedbackCard {
  var tree: JSONValue {
    switch self {
    case .scale(let ask, let range, let labels):
      .members([
        ("ask", .string(ask)), ("from", .number(range.lowerBound)),
        ("to", .number(range.upperBound)), ("labels", .labels(labels)),
      ])
    case .text(let ask, let limit):
      .members([("ask", .string(ask)), ("limit", .number(limit))])
    }
  }

  init(reading fields: Fields) throws(ProtocolError) {
    let ask = try fields.text("ask")
    if fields.has("limit") {
      self = .text(ask, limit: try fields.number("limit", in: 1...100_000))
    } else {
      self = .scale(ask, range: try fields.range(), labels: try fields.labels("labels"))
    }
  }
}
