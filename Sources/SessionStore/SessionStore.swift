/// All that a server keeps: the journal of its sessions and the spools of their open steps.
public struct SessionStore: Sendable {
  /// Facts that survive a crash.
  public let journal: any FactJournal
  /// Answers while a step is open.
  public let spools: any SpoolKeeper
  /// What is to be told before the server listens.
  public let warnings: [RuntimeDirectory.Warning]

  /// Puts a store together, for tests and simulations.
  public init(journal: any FactJournal, spools: any SpoolKeeper) {
    self.journal = journal
    self.spools = spools
    warnings = []
  }

  /// Opens the store of a state directory, and erases what has been kept long enough.
  ///
  /// - Throws: `StoreError`; `inUse` when another process has it.
  public init(
    directory: String, runtime: RuntimeDirectory, settings: Journal.Settings = Journal.Settings()
  ) throws(StoreError) {
    let journal = try Journal(directory: directory, settings: settings)
    let spools = try SpoolDirectory(path: runtime.path, secrets: settings.secrets)
    for id in try journal.expire() { spools.destroyAll(of: id) }
    self.journal = journal
    self.spools = spools
    warnings = runtime.warnings
  }

  /// Destroys a session's spools and everything that the journal has of it (rules D6).
  public func erase(_ id: String) throws(StoreError) {
    spools.destroyAll(of: id)
    try journal.erase(id)
  }

  /// In memory alone.
  public static func inMemory() -> SessionStore {
    SessionStore(journal: MemoryJournal(), spools: MemorySpools())
  }
}
