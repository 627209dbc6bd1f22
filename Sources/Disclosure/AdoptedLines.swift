public import WorkshopModel

/// Makes agreements of what a draft adopted, each with the day on which it is looked at again.
public enum AdoptedLines {
  /// The agreements of a draft's lines that were adopted on a day, counted from 1970-01-01.
  ///
  /// Nothing comes of a step that is no draft, or that keeps nothing.
  public static func agreements(
    _ lines: [String], of step: Step, onDay day: Int
  ) -> [TranscriptRecord.Agreement] {
    guard case .draft(let work) = step.kind, step.keep == .adopted else { return [] }
    let review = work.reviewAfterDays.map { date(ofDay: day + $0) } ?? ""
    return lines.map {
      TranscriptRecord.Agreement(text: $0, reviewOn: review, hasExitClause: work.hasExitClause)
    }
  }

  /// A day as `2026-12-21`, in the Gregorian calendar; empty before 1970 and after 9999.
  static func date(ofDay day: Int) -> String {
    guard (0..<2_932_897).contains(day) else { return "" }
    // Days since 0000-03-01, so that a leap day is the last of its year (Hinnant 2014).
    let whole = day + 719_468
    let era = whole / 146_097
    let ofEra = whole % 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(twoDigits(month))-\(twoDigits(ofYear - (153 * shifted + 2) / 5 + 1))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
