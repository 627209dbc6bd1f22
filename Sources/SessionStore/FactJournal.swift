public import Facilitation

/// Keeps what must survive a crash, session by session (rules D1).
///
/// `append` returns when the facts are on the disk. There is no timer: a caller hands over, as one
/// batch, whatever came in while the last `append` ran.
public protocol FactJournal: Sendable {
  /// Days between a session's end and its erasure (rules D6).
  var retentionDays: Int { get }
  /// Begins a session; the header is sealed like the facts.
  func create(_ id: String, header: [UInt8]) throws(StoreError)
  /// The header that a session was created with.
  func header(of id: String) throws(StoreError) -> [UInt8]
  /// Keeps all of the facts or none; a session whose facts hold `ended` is marked so.
  func append(_ facts: [Fact], to id: String) throws(StoreError)
  /// All facts in their order.
  func facts(of id: String) throws(StoreError) -> [Fact]
  /// The sessions in the order of their names.
  func sessions() throws(StoreError) -> [StoredSession]
  /// Ends a session from outside, so that its days of retention begin.
  func markEnded(_ id: String) throws(StoreError)
  /// Destroys the session's key, then its rows, then their traces (rules D6).
  func erase(_ id: String) throws(StoreError)
  /// Erases what has been kept long enough, and names it.
  func expire() throws(StoreError) -> [String]
}

/// A session as the journal lists it.
public struct StoredSession: Hashable, Sendable {
  /// Its name.
  public let id: String
  /// Whether it has not ended.
  public let isLive: Bool
  /// The day on which it began, in days since 1970-01-01; never finer.
  public let day: Int
  /// The day on which it is erased; nil while it is live.
  public let expiryDay: Int?

  /// Collects what is listed.
  public init(id: String, isLive: Bool, day: Int, expiryDay: Int?) {
    self.id = id
    self.isLive = isLive
    self.day = day
    self.expiryDay = expiryDay
  }
}
