public import Facilitation
public import WorkshopModel

/// Keeps what an open step has received, and nothing after it (rules D2, D3).
public protocol AnswerSpool: AnyObject, Sendable {
  /// Keeps a batch, in one write; once it returns, the records survive the end of this process.
  func append(_ records: [StepRecord]) throws(StoreError)
  /// Everything that was acknowledged, in the order of arrival.
  func readAll() throws(StoreError) -> [StepRecord]
  /// Destroys the step's key, then the file; false when something of it could not be removed.
  @discardableResult func destroy() -> Bool
}

extension AnswerSpool {
  /// What a reader may see: answers that stand, ordered by content.
  public func batch() throws(StoreError) -> AnswerBatch { AnswerBatch(records: try readAll()) }
}

/// Makes and finds the spools of open steps.
public protocol SpoolKeeper: Sendable {
  /// Begins a step's spool; one that an unfinished opening left behind is destroyed.
  ///
  /// `sizeClass` is the length of the step's envelopes in bytes.
  func create(
    session: String, step: StepID, sizeClass: Int
  ) throws(StoreError) -> any AnswerSpool
  /// Finds a step's spool again after a restart; `StoreError.spoolGone` when its key is gone.
  func open(session: String, step: StepID) throws(StoreError) -> any AnswerSpool
  /// Destroys whatever spools a session still has; false when something could not be removed.
  @discardableResult func destroyAll(of session: String) -> Bool
}
