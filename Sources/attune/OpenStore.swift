import Foundation
import SessionStore

/// Opens the store of a state folder.
enum OpenStore {
  /// The store, after its warnings were told; sessions are kept so many days after their end.
  static func open(_ state: StateOptions, keepDays: Int? = nil) throws -> SessionStore {
    var settings = Journal.Settings()
    if let keepDays { settings.retentionDays = keepDays }
    let runtime = RuntimeDirectory.choose(
      environment: ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"],
      stateDirectory: state.path)
    do throws(StoreError) {
      let store = try SessionStore(
        directory: state.path, runtime: runtime, settings: settings)
      for warning in store.warnings { complain("Warning: " + warning.sentence) }
      return store
    } catch {
      throw Failure(store: error)
    }
  }
}

extension Failure {
  /// The store's failure in words.
  init(store error: StoreError) {
    let code: Code =
      switch error {
      case .inUse: .inUse
      case .full, .notWritable, .notPrivate: .notWritable
      case .unknownSession: .missingFile
      case .corrupt, .corruptFact, .corruptRecord, .keyMissing, .spoolGone: .badData
      default: .inside
      }
    self.init(error.sentence, code: code)
  }
}
