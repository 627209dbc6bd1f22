/// Bounds on everything that a peer may put into a line; what is longer is refused, not cut.
public enum WireLimits {
  /// Bytes of a line with its newline: a reader needs no more memory for one peer.
  public static let lineBytes = 65_536
  /// Levels of nesting in a line: a compared view inside a message has seven.
  public static let depth = 16
  /// Bytes of a join code with its hyphens.
  public static let codeBytes = 64
  /// Bytes of a display name: 24 graphemes of four scalars each.
  public static let nameBytes = 400
  /// Bytes of a resume token.
  public static let resumeTokenBytes = 128
  /// Bytes of a software's name and version.
  public static let softwareBytes = 64
  /// Bytes of a private note: 280 graphemes of four bytes each, and some to spare.
  public static let noteBytes = 1_200
  /// Bytes of a line inside a pair.
  public static let pairLineBytes = 1_200
  /// Bytes of a line that is typed in a round or proposed for a draft.
  public static let proposalBytes = 1_200
  /// The greatest number of a draft's line.
  public static let draftLine = 1_000
  /// Tokens that one `mail` asks about.
  public static let mailTokens = 8
  /// Characters of a letter as a reader counts them.
  public static let mailGraphemes = 140
  /// Bytes of a letter: with its escapes and eight tokens it fits into the shortest line.
  public static let mailBytes = 600
  /// Bytes of every `mail` of a server with its newline, whatever is in it (rules T4).
  public static let mailLineBytes = 4_096
  /// Support contacts that come with a session.
  public static let resources = 200
  /// Bytes of all the support contacts together.
  public static let resourcesBytes = 20_000
  /// Names with whom somebody would compare in twos.
  public static let comparedNames = 8
  /// Names in one wish not to be paired.
  public static let avoidedNames = 16
  /// Bytes of an opened base64 envelope.
  public static let envelopeBytes = 32_768
  /// Bytes of a nonce or a signature as text.
  public static let proofBytes = 128
  /// Bytes of a facilitator's public key as a line with its comment.
  public static let publicKeyBytes = 400
  /// Bytes of one part of a text, as JSON writes it.
  public static let partBytes = 40_000
  /// Parts of one text.
  public static let parts = 4_096
  /// Bytes of an uploaded workshop.
  public static let uploadBytes = 262_144
  /// The greatest sequence number; a step has a handful.
  public static let sequence = 999_999_999
  /// Letters in one moderation command.
  public static let letters = 1_000
  /// Bytes of a letter or another short word.
  public static let wordBytes = 64
  /// Bytes of a line of a workshop or of somebody's text: 1,000 graphemes of four bytes each.
  public static let textBytes = 8_000
  /// Bytes of a paragraph.
  public static let paragraphBytes = 40_000
  /// Entries of a list in a card, a view or a plan.
  public static let entries = 4_000
  /// The greatest count, minute or number of an answer, and the least with a minus.
  public static let number = 1_000_000
  /// The greatest number that a ping may carry: what a double holds exactly.
  public static let ping = 9_007_199_254_740_991
  /// Session milliseconds: about 31 years.
  public static let milliseconds = 1_000_000_000_000
}
