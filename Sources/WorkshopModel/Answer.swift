/// What one participant gives for one step, once its envelope is opened.
public struct Answer: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// What was answered, or a pass.
  public let content: Content
  /// Whether the author ticked "may be kept" (`keep: ask`).
  public let mayKeep: Bool

  /// An answer's content; option, item and label numbers count from 1.
  public enum Content: Hashable, Sendable {
    /// As good as an answer.
    case pass
    /// The chosen option of a gate.
    case consent(Int)
    /// The chosen options of a choice, ascending.
    case picks([Int])
    /// A number on a scale.
    case number(Int)
    /// A point on a grid; both from 1.
    case point(across: Int, up: Int)
    /// The ranked items' numbers, best first.
    case order([Int])
    /// One label for each statement; nil where that item was passed.
    case marks([Int?])
    /// One mark for each item of a match: 1 yes, 2 maybe, 3 or nil not now; `with` names those with
    /// whom the author would also compare in twos (scope dyads), and is empty otherwise.
    case match(marks: [Int?], with: [String])
    /// One line of free text.
    case text(String)
    /// Up to so many words or short phrases.
    case words([String])
    /// One answer for each feedback item; nil where that item was passed.
    case feedback([FeedbackAnswer?])
  }

  /// An answer to one feedback item.
  public enum FeedbackAnswer: Hashable, Sendable {
    case number(Int)
    case text(String)
  }

  /// Wraps a content.
  public init(_ content: Content, mayKeep: Bool = false) {
    self.content = content
    self.mayKeep = mayKeep
  }

  /// A pass.
  public static let pass = Answer(.pass)

  /// Says what it is and nothing of its content.
  public var description: String { "answer" }
  /// Shows nothing of the content.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// An answer with the display name that its author signed with, if the step is signed.
public struct OpenedAnswer: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// What was answered.
  public let answer: Answer
  /// The author's display name on a signed step, else nil.
  public let signature: String?
  /// The token of the answer, where its author may be written to or may strike it (rules D5); it
  /// never leaves memory.
  public let token: AnswerToken?

  /// Pairs an answer with its signature and its token.
  public init(_ answer: Answer, signature: String? = nil, token: AnswerToken? = nil) {
    self.answer = answer
    self.signature = signature
    self.token = token
  }

  /// Says what it is and nothing of its content.
  public var description: String { "opened answer" }
  /// Shows nothing of the content.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
