#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Dates as the store keeps them: whole days, never finer (rules D1).
public enum Day {
  /// Today in UTC, in days since 1970-01-01.
  public static var today: Int { time(nil) / 86_400 }
}
