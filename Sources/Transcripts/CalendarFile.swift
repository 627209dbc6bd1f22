public import Phrasebook
public import WorkshopModel

/// Writes the days on which agreements are looked at again as an iCalendar file (RFC 5545).
public enum CalendarFile {
  /// One all-day event for each day of review.
  ///
  /// - Parameters:
  ///   - agreements: What was adopted.
  ///   - title: What the events are called; it shows on everybody's calendar who shares one.
  ///   - stamp: When the file is made, in UTC, such as `20261121T000000Z`.
  ///   - phrases: The sentences of the session's language.
  /// - Returns: The file, or nil where no agreement has such a day.
  public static func text(
    agreements: [TranscriptRecord.Agreement], title: String, stamp: String,
    phrases: Phrasebook = Phrasebook()
  ) -> String? {
    let dated = agreements.compactMap { agreement in
      day(agreement.reviewOn).map { (day: $0, agreement: agreement) }
    }
    let page = CalendarPage(title: title, made: moment(stamp), phrases: phrases)
    let events = Set(dated.map(\.day)).sorted().flatMap { day in
      event(day, dated.filter { $0.day == day }.map(\.agreement), page)
    }
    guard !events.isEmpty else { return nil }
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Attune//Agreements//EN", "CALSCALE:GREGORIAN"]
      + events + ["END:VCALENDAR"]
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func event(
    _ day: String, _ agreements: [TranscriptRecord.Agreement], _ page: CalendarPage
  ) -> [String] {
    let way = " (\(page.phrases(AgreementPhrase.exit)))"
    let items = agreements.enumerated().map { index, agreement in
      let exit = agreement.hasExitClause ? way : ""
      return "\(index + 1). \(TallyWords.line(agreement.text))\(exit)"
    }
    let summary = page.title.isEmpty ? page.phrases(AgreementPhrase.event) : page.title
    return [
      "BEGIN:VEVENT",
      "UID:\(identifier(day, [page.title] + agreements.map(\.text)))",
      "DTSTAMP:\(page.made)",
      "DTSTART;VALUE=DATE:\(day)",
      "SUMMARY:\(escaped(summary))",
      "DESCRIPTION:\(escaped(items.joined(separator: "\n")))",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  /// What all events of a file have in common.
  private struct CalendarPage {
    let title: String
    let made: String
    let phrases: Phrasebook
  }

  /// `2026-12-21` as `20261221`; nil for what is no day.
  private static func day(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard isDigits, parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day) ? parts.joined() : nil
  }

  /// The moment, or the beginning of 1970 where it has not the form that calendars read.
  private static func moment(_ stamp: String) -> String {
    let bytes = Array(stamp.utf8)
    let isMoment =
      bytes.count == 16 && bytes[8] == UInt8(ascii: "T") && bytes[15] == UInt8(ascii: "Z")
      && (bytes[0..<8] + bytes[9..<15]).allSatisfy { (48...57).contains($0) }
    return isMoment ? stamp : "19700101T000000Z"
  }

  /// The same event has the same name in every export, and its name holds no computer's or person's.
  private static func identifier(_ day: String, _ texts: [String]) -> String {
    var bytes: [UInt8] = []
    for text in [day] + texts { bytes += Array(text.utf8) + [0] }
    // FNV-1a, forwards and backwards.
    let hashes = [bytes, bytes.reversed()].map { bytes in
      bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
      }
    }
    return hashes.map { hash in
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    .joined(separator: "-")
  }

  /// A text value (RFC 5545, section 3.3.11).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      default: result += TallyWords.line(String(scalar))
      }
    }
    return result
  }

  /// A content line in pieces of at most 75 octets, no character cut apart (section 3.1).
  private static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if octets + size > 75 {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += size
    }
    return result
  }
}
