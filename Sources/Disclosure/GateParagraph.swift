import Phrasebook
public import WorkshopModel

/// What a gate says about the program, written from the session's own settings (rules H4).
public enum GateParagraph {
  /// The settings that matter to whoever stands at the gate.
  public struct Settings: Hashable, Sendable {
    /// The script.
    public let workshop: Workshop
    /// The room.
    public let room: RoomKind
    /// Seats present as the gate opens.
    public let present: Int
    /// Seats as they are counted aloud; nil for those present.
    public var seats: Int?
    /// Whose computer hosts, in words such as "Mira"; nil where nobody said.
    public let hostOwner: String?
    /// Whether simulated people may take part.
    public let isRehearsal: Bool
    /// Whether people may join with `openssl s_client` and the like.
    public let allowsBareTerminals: Bool
    /// Days after the end at which everything is destroyed.
    public let retentionDays: Int
    /// Whether the facilitator looks at room views first.
    public let facilitatorPreviews: Bool
    /// The circles of the session; 0 where it has none.
    public let circles: Int
    /// Whether a helper is here, or was given a code.
    public let hasHelper: Bool
    /// The session's language; empty for the program's first.
    public var language = ""
    /// Whether seats are counted aloud; an invitation has nobody to count yet.
    public var countsSeats = true

    /// Collects the settings.
    public init(
      workshop: Workshop, room: RoomKind, present: Int, hostOwner: String? = nil,
      isRehearsal: Bool = false, allowsBareTerminals: Bool = true, retentionDays: Int = 7,
      facilitatorPreviews: Bool = false, circles: Int = 0, hasHelper: Bool = false
    ) {
      self.workshop = workshop
      self.room = room
      self.present = present
      self.hostOwner = hostOwner
      self.isRehearsal = isRehearsal
      self.allowsBareTerminals = allowsBareTerminals
      self.retentionDays = retentionDays
      self.facilitatorPreviews = facilitatorPreviews
      self.circles = circles
      self.hasHelper = hasHelper
    }

    /// A sentence in the session's language.
    func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
      Phrasebook(tag: language)(phrase, values)
    }
  }

  /// The whole paragraph, one sentence or two a line.
  public static func text(_ settings: Settings) -> String {
    lines(settings).joined(separator: "\n")
  }

  /// What a gate says: the closing consent only what would be kept, where everything else was said
  /// at a gate before it.
  public static func text(
    _ settings: Settings, for gate: GateTerms, isAfterGate: Bool
  ) -> String {
    gate.isClosingConsent && isAfterGate ? kept(settings) : text(settings)
  }

  /// The sentences, in the order in which they are read.
  public static func lines(_ settings: Settings) -> [String] {
    let isLedByMember = settings.workshop.leadership == .member
    var lines = settings.isRehearsal ? [settings.say(HonestPhrase.rehearsal)] : []
    if settings.countsSeats {
      let count = settings.seats ?? settings.present
      lines.append(settings.say(GatePhrase.seats, ["count": .number(count)]))
    }
    lines += host(settings)
    if settings.allowsBareTerminals { lines.append(settings.say(HonestPhrase.bareTerminal)) }
    lines += reveals(settings) + together(settings)
    lines.append(settings.say(HonestPhrase.pass))
    lines.append(
      settings.say(isLedByMember ? HonestCarePhrase.notFindableByMembers : .notFindable))
    lines += care(settings)
    lines += [HonestCarePhrase.confidence, .after].map { settings.say($0) }
    return lines + [kept(settings)]
  }

  /// Whose computer it is, and whose eyes see more.
  private static func host(_ settings: Settings) -> [String] {
    let host = HonestWords.host(owner: settings.hostOwner, language: settings.language)
    guard settings.workshop.leadership == .member else {
      return [host] + (settings.hasHelper ? [settings.say(HonestCarePhrase.helper)] : [])
    }
    let whose = settings.hostOwner == nil ? [settings.say(GatePhrase.whoseComputer)] : []
    return [host] + whose + [settings.say(HonestCarePhrase.memberLed)]
  }
}
