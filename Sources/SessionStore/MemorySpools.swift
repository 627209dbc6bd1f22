public import Facilitation
internal import Synchronization
public import WorkshopModel

/// Spools in memory, for simulations; they stay when a session is dropped, as files would.
///
/// A class, because it stands for one computer's memory; `loseEverything` restarts that computer.
public final class MemorySpools: SpoolKeeper {
  private struct Place: Hashable {
    let session: String
    let step: StepID
  }

  private let spools = Mutex<[Place: MemorySpool]>([:])

  /// No spools yet.
  public init() {}

  /// Begins a step's spool.
  public func create(
    session: String, step: StepID, sizeClass: Int
  ) throws(StoreError) -> any AnswerSpool {
    let spool = MemorySpool(sizeClass: sizeClass)
    let old = spools.withLock { $0.updateValue(spool, forKey: Place(session: session, step: step)) }
    old?.destroy()
    return spool
  }

  /// Finds a step's spool again.
  public func open(session: String, step: StepID) throws(StoreError) -> any AnswerSpool {
    let spool = spools.withLock { $0[Place(session: session, step: step)] }
    guard let spool, !spool.isDestroyed else { throw .spoolGone }
    return spool
  }

  /// Destroys whatever spools a session still has.
  @discardableResult
  public func destroyAll(of session: String) -> Bool {
    for spool in removeAll(where: { $0 == session }) { spool.destroy() }
    return true
  }

  /// Takes all keys away, as a restart of the computer does.
  public func loseEverything() {
    for spool in removeAll(where: { _ in true }) { spool.destroy() }
  }

  private func removeAll(where isDue: (String) -> Bool) -> [MemorySpool] {
    spools.withLock { spools in
      let due = spools.filter { isDue($0.key.session) }
      for place in due.keys { spools[place] = nil }
      return Array(due.values)
    }
  }
}

/// One open step's answers in memory; a class, because it stands for one file.
public final class MemorySpool: AnswerSpool {
  /// How the next `append` fails.
  public enum Fault: Hashable, Sendable {
    /// Nothing was written.
    case beforeWrite
    /// So many of the batch's records were written, but nobody was told.
    case afterWriting(Int)
    /// There is no room.
    case full
  }

  private struct State {
    var records: [StepRecord]? = []
    var fault: Fault?
  }

  private let sizeClass: Int
  private let state = Mutex(State())

  init(sizeClass: Int) { self.sizeClass = sizeClass }

  var isDestroyed: Bool { state.withLock { $0.records == nil } }

  /// Lets the next `append` fail so.
  public func failNext(_ fault: Fault) { state.withLock { $0.fault = fault } }

  /// Keeps a batch.
  public func append(_ records: [StepRecord]) throws(StoreError) {
    guard records.allSatisfy(fits) else { throw .recordTooLarge }
    try state.withLock { state throws(StoreError) in
      guard let kept = state.records else { throw .spoolGone }
      let fault = state.fault
      state.fault = nil
      switch fault {
      case nil: state.records = kept + records
      case .beforeWrite: throw .failed(code: -1)
      case .full: throw .full
      case .afterWriting(let count):
        state.records = kept + records.prefix(count)
        throw .failed(code: -1)
      }
    }
  }

  /// Everything that was acknowledged, in the order of arrival.
  public func readAll() throws(StoreError) -> [StepRecord] {
    guard let records = state.withLock({ $0.records }) else { throw .spoolGone }
    return records
  }

  /// Forgets everything.
  @discardableResult
  public func destroy() -> Bool {
    state.withLock { $0.records = nil }
    return true
  }

  private func fits(_ record: StepRecord) -> Bool {
    guard case .envelope(_, let envelope, _, _) = record else { return true }
    return envelope.bytes.count <= sizeClass
  }
}
