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
    /// Whether simulated people take part.
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
  }

  /// The whole paragraph, one sentence or two a line.
  public static func text(_ settings: Settings) -> String {
    lines(settings).joined(separator: "\n")
  }

  /// The sentences, in the order in which they are read.
  public static func lines(_ settings: Settings) -> [String] {
    let isLedByMember = settings.workshop.leadership == .member
    var lines = settings.isRehearsal ? [HonestWords.rehearsal] : []
    lines.append("The program counts \(seats(settings.seats ?? settings.present)). Do you?")
    lines += host(settings)
    if settings.allowsBareTerminals { lines.append(HonestWords.bareTerminal) }
    lines += reveals(settings) + together(settings)
    lines.append(HonestWords.pass)
    lines.append(isLedByMember ? HonestWords.notFindableByMembers : HonestWords.notFindable)
    lines += care(settings)
    lines += [HonestWords.confidence, HonestWords.after, kept(settings)]
    return lines
  }

  /// Whose computer it is, and whose eyes see more.
  private static func host(_ settings: Settings) -> [String] {
    let host = HonestWords.host(owner: settings.hostOwner)
    guard settings.workshop.leadership == .member else {
      return [host] + (settings.hasHelper ? [HonestWords.helper] : [])
    }
    let whose = settings.hostOwner == nil ? ["Ask one another whose computer that is."] : []
    return [host] + whose + [HonestWords.memberLed]
  }

  private static func seats(_ count: Int) -> String { count == 1 ? "1 seat" : "\(count) seats" }

  /// One sentence for each kind of reveal that the workshop's steps would have in this room now.
  private static func reveals(_ settings: Settings) -> [String] {
    let opening = Opening(
      room: settings.room, present: settings.present, leadership: settings.workshop.leadership,
      facilitatorPreviews: settings.facilitatorPreviews)
    let asked = settings.workshop.steps.filter {
      $0.kind.type.asksForAnswer && $0.kind.type != .gate
        || $0.kind.type == .pair
    }
    let all = asked.map { ($0, OpeningRules.terms(for: $0, in: opening)) }
    let kinds = Set(all.map { $0.1.isAllClear ? Reveal.never : $0.1.reveal })
    var lines: [String] = []
    if kinds.contains(.room) { lines.append(roomLine(all.filter { $0.1.reveal == .room })) }
    if all.contains(where: { $0.1.reveal == .facilitator && !$0.1.isAllClear }) {
      lines.append(
        "Some answers are seen by the facilitator alone, without names, and only while at least "
          + "\(OpeningRules.leastForFacilitator) people are here.")
    }
    if all.contains(where: { $0.0.kind.type == .text && $0.1.facilitatorLooksFirst }) {
      lines.append(
        settings.room == .group
          ? "The facilitator reads free text first and may show it without names; some lines may be "
            + "kept back."
          : "The facilitator reads free text and quotes nobody.")
    }
    if all.contains(where: { $0.1.isAllClear }) {
      lines.append("One question tells the facilitator only \u{201C}all clear\u{201D} or not.")
    }
    if kinds.contains(.signed) {
      lines.append("Some answers are shown with your name; you confirm each of them.")
    }
    if kinds.contains(.pair) { lines.append("What you write in a pair reaches that pair alone.") }
    if kinds.contains(.onlySelf) { lines.append("Some answers stay on your own screen.") }
    lines.append(
      settings.room.isConstellation || settings.present < 5
        ? "You know one another: without a name does not mean unrecognisable. "
          + "Each screen says who could tell."
        : "Each screen says how many people your answer is mixed with, before you send it.")
    return lines
  }

  private static func roomLine(_ steps: [(Step, OpenTerms)]) -> String {
    let least = Set(steps.map(\.1.k)).sorted()
    let numbers =
      least.count > 1
      ? "\(least.first ?? 0) to \(least.last ?? 0), as each screen says," : "\(least.first ?? 0)"
    let looks =
      steps.contains { $0.1.facilitatorLooksFirst }
      ? " At some of them the facilitator looks first." : ""
    return "Most answers are mixed and shown to everyone after closing, without names, "
      + "and only if at least \(numbers) people answered." + looks
  }

  private static func kept(_ settings: Settings) -> String {
    let steps = settings.workshop.steps
    let keepsShares = steps.contains {
      $0.reveal == .room && $0.keep != .nothing && $0.kind.type.defaultKeep == .counts
    }
    let keepsText = steps.contains {
      ($0.kind.type == .text || $0.kind.type == .words) && [.ask, .lines].contains($0.keep)
    }
    let keepsAgreements = steps.contains { $0.kind.type == .draft && $0.keep == .adopted }
    var kept: [String] = []
    if settings.room.isConstellation {
      let agreements =
        keepsAgreements ? "Adopted agreements can be written out at the end. " : ""
      return agreements
        + "A transcript of what was shown is made only if everyone agrees at the end; a no and not "
        + "being asked look the same. Everything else is destroyed \(settings.retentionDays) days "
        + "after the end, or sooner."
    }
    if keepsShares { kept.append("rounded shares of what was shown to everyone") }
    if keepsText { kept.append("shown lines whose step, or whose author, says so") }
    if keepsAgreements { kept.append("adopted agreements") }
    let what = kept.isEmpty ? "the titles of the steps" : kept.joined(separator: " and ")
    return "The transcript names nobody and keeps \(what). "
      + "Everything else is destroyed \(settings.retentionDays) days after the end, or sooner."
  }
}
