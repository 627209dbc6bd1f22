import Foundation

/// Days and months as text, without a locale.
enum CalendarDay {
  /// `2026-11-21` for a number of days since 1970-01-01.
  static func text(_ day: Int) -> String {
    var seconds = time_t(day * 86_400)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  /// Today's year and month in the computer's own time zone, as `2026-11`.
  static func month() -> String {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))"
  }

  /// Today as the stamp of a calendar file, `20261121T000000Z`: no hour tells when it was made.
  static func stamp() -> String {
    text(Int(time(nil)) / 86_400).filter { $0 != "-" } + "T000000Z"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
