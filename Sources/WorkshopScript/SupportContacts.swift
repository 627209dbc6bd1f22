public import WorkshopModel

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
    public let country: LocalizedText
    /// What it is called.
    public let name: LocalizedText
    /// How to reach it: a number, an address of a page, an address for letters.
    public let reach: LocalizedText
    /// Whom it is for and when it answers.
    public let about: LocalizedText?
    /// Whether it was checked lately.
    public let freshness: Freshness

    /// One line for a screen, with what is known about its freshness.
    ///
    /// - Parameters:
    ///   - language: A language of the file; without its words, the first that there are.
    ///   - remarks: The program's own words beside it.
    /// - Returns: The line.
    public func line(in language: String = "", _ remarks: Remarks = Remarks()) -> String {
      let tail = about.map { " (\($0.text(in: language)))" } ?? ""
      let whole = "\(name.text(in: language)): \(reach.text(in: language))\(tail)"
      switch freshness {
      case .current: return whole
      case .outdated(let day): return whole + " - " + remarks.outdated(day.year)
      case .unchecked: return whole + " - " + remarks.unchecked
      }
    }
  }

  /// What the program says beside a contact that was not checked lately.
  public struct Remarks: Sendable {
    /// That it was last checked in a year, long ago.
    public let outdated: @Sendable (_ year: Int) -> String
    /// That nobody has checked it.
    public let unchecked: String

    /// Takes the words of a language.
    public init(unchecked: String, outdated: @escaping @Sendable (_ year: Int) -> String) {
      self.unchecked = unchecked
      self.outdated = outdated
    }

    /// The words in English.
    public init() {
      self.init(unchecked: "not checked yet") { "last checked in \($0), may have changed" }
    }
  }

  /// The contacts in the order of the file.
  public let contacts: [Contact]
  /// The languages of their texts; empty where the file names none.
  public let languages: [String]

  /// Collects contacts.
  public init(contacts: [Contact], languages: [String] = []) {
    self.contacts = contacts
    self.languages = languages
  }

  /// A line for each, in a language where it has its words.
  public func lines(in language: String, _ remarks: Remarks = Remarks()) -> [String] {
    contacts.map { $0.line(in: language, remarks) }
  }

  /// Whether every contact was checked within twelve months.
  public var isCurrent: Bool {
    contacts.allSatisfy { if case .current = $0.freshness { true } else { false } }
  }
}
