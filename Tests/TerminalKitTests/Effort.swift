import Foundation

/// How long the tests may take: `ATTUNE_LONG=1` plays many more chances.
enum Effort {
  static let isLong = ProcessInfo.processInfo.environment["ATTUNE_LONG"] == "1"
}
