#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Months as `2026-11`, in UTC; nothing here needs a day.
package enum Month {
  /// This month.
  package static func now() -> String {
    var facts = timespec()
    clock_gettime(CLOCK_REALTIME, &facts)
    return text(secondsSince1970: Int64(facts.tv_sec))
  }

  /// The month of a moment (Howard Hinnant, "chrono-compatible low-level date algorithms").
  package static func text(secondsSince1970 seconds: Int64) -> String {
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-" + (month < 10 ? "0\(month)" : "\(month)")
  }
}
