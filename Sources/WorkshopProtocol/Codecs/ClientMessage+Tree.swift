internal import WorkshopModel

extension ClientMessage {
  /// The message as a JSON object without its padding.
  var tree: JSONValue { .members([("t", .string(kind.rawValue))] + (speech ?? together ?? errand)) }

  /// The members of what everybody says.
  private var speech: [(String, JSONValue?)]? {
    switch self {
    case .hello(let hello):
      [
        ("versions", .numbers([hello.versions.lowerBound, hello.versions.upperBound])),
        ("role", .string(hello.role.rawValue)), ("client", .string(hello.client)),
      ]
    case .join(let code, let name): [("code", .string(code)), ("name", .text(name))]
    case .resume(let code, let token): [("code", .string(code)), ("token", .string(token))]
    case .answer(let answer): answer.members
    case .done(let step, let sequence): [("step", .step(step)), ("seq", .number(sequence))]
    case .takeBack(let step, let token, let sequence):
      [
        ("step", .step(step)), ("token", .string(TokenText.text(token))),
        ("seq", .number(sequence)),
      ]
    case .signal(let signal): [("signal", .string(signal.rawValue))]
    case .note(let text, let isSigned): [("text", .string(text)), ("signed", .bool(isSigned))]
    case .pairLine(let text, let pairing):
      [("text", .string(text)), ("for", .optional(pairing))]
    case .pairAvoid(let names): [("names", .texts(names))]
    case .pairTogether(let name): [("name", .string(name))]
    case .ping(let number), .pong(let number): [("n", .number(number))]
    case .acceptTerms, .pairHelp, .pairSolo, .pairRejoin, .leave: []
    default: nil
    }
  }

  /// The members of what people say in rounds, drafts and letters, and as keepers of the time.
  private var together: [(String, JSONValue?)]? {
    switch self {
    case .turnDone, .takeTurn, .keepTime: []
    case .turnSay(let text), .propose(let text): [("text", .string(text))]
    case .changeLine(let line, let text): [("line", .number(line)), ("text", .string(text))]
    case .withdrawLine(let line): [("line", .number(line))]
    case .handTime(let to): [("to", .string(to))]
    case .mail(let mail): mail.members
    default: nil
    }
  }

  /// The members of what a facilitator says.
  private var errand: [(String, JSONValue?)] {
    switch self {
    case .prove(let key, let signature):
      [("key", .string(key)), ("signature", .string(signature))]
    case .upload(let part, let of, let text):
      [("part", .number(part)), ("of", .number(of)), ("text", .string(text))]
    case .create(let request): request.members
    case .attach(let code): [("code", .string(code))]
    case .verb(let verb): verb.members
    case .moderate(let command): command.members
    case .export(let date): [("date", .string(date))]
    case .aside(let text): [("text", .string(text))]
    default: []
    }
  }
}

extension ClientMessage.AnswerMessage {
  fileprivate var members: [(String, JSONValue?)] {
    [
      ("step", .step(step)), ("token", .string(TokenText.text(token))), ("seq", .number(sequence)),
      ("envelope", .string(Base64.encode(envelope.bytes))),
    ]
  }
}
