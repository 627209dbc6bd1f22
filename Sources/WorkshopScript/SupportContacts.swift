/// A file of people and services to turn to, by country.
public struct SupportContacts: Hashable, Sendable {
  /// A calendar day.
  public struct Day: Hashable, Comparable, Sendable {
    /// The year, 1–9999.
    public let year: Int
    /// The month, 1–12.
    public let month: Int
    /// The day of the month, 1–31.
    public let day: Int

    /// Takes a day, or gives nil where the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
      guard (1...9999).contains(year), (1...12).contains(month),
        (1...Self.length(of: month, in: year)).contains(day)
      else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }

    /// Orders days by the calendar.
    public static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Whole months from this day to a later one; negative the other way round.
    public func months(until later: Day) -> Int {
      let whole = (later.year - year) * 12 + later.month - month
      return later.day < day ? whole - 1 : whole
    }

    private static func length(of month: Int, in year: Int) -> Int {
      switch month {
      case 4, 6, 9, 11: return 30
      case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      default: return 31
      }
    }
  }

  /// Whether somebody has looked lately that a contact still answers.
  public enum Freshness: Hashable, Sendable {
    /// Checked within the last twelve months.
    case current(Day)
    /// Checked longer ago; it must not be presented as current.
    case outdated(Day)
    /// Nobody has checked it yet.
    case unchecked
  }

  /// One contact.
  public struct Contact: Hashable, Sendable {
    /// The country or region that it serves.
    public let country: String
    /// What it is called.
    public let name: String
    /// How to reach it: a number, an address of a page, an address for letters.
    public let reach: String
    /// Whom it is for and when it answers; may be empty.
    public let about: String
    /// Whether it was checked lately.
    public let freshness: Freshness

    /// One line for a screen, with what is known about its freshness.
    public var line: String {
      let tail = about.isEmpty ? "" : " (\(about))"
      switch freshness {
      case .current: return "\(name): \(reach)\(tail)"
      case .outdated(let day):
        return "\(name): \(reach)\(tail) - last checked in \(day.year), may have changed"
      case .unchecked: return "\(name): \(reach)\(tail) - not checked yet"
      }
    }
  }

  /// The contacts in the order of the file.
  public let contacts: [Contact]

  /// Collects contacts.
  public init(contacts: [Contact]) { self.contacts = contacts }

  /// The countries in the order of the file.
  public var countries: [String] {
    contacts.reduce(into: []) { if !$0.contains($1.country) { $0.append($1.country) } }
  }

  /// Whether every contact was checked within twelve months.
  public var isCurrent: Bool {
    contacts.allSatisfy { if case .current = $0.freshness { true } else { false } }
  }
}
