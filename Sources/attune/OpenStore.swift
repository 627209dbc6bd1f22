import Foundation
import Phrasebook
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
      if keepDays != nil { remember(runtime.path, state) }
      for warning in store.warnings { complain(words(warning)) }
      return store
    } catch {
      throw Failure(store: error)
    }
  }
}

extension OpenStore {
  private static func words(_ warning: RuntimeDirectory.Warning) -> String {
    let phrases = Phrasebook.ofEnvironment
    return switch warning {
    case .notInMemory(let path): phrases(CommandWarningPhrase.onDisk, ["path": .text(path)])
    case .unencryptedSwap(let device):
      phrases(CommandWarningPhrase.plainSwap, ["device": .text(device)])
    }
  }

  /// Notes where spools are, so that `erase` finds them from a shell with another runtime folder.
  private static func remember(_ path: String, _ state: StateOptions) {
    try? writePrivate(Array((path + "\n").utf8), to: state.file("runtime-folder"))
  }

  /// Destroys what an earlier host of this folder left of a session in its own runtime folder.
  static func destroyLeftovers(of session: String, _ state: StateOptions) throws {
    guard let text = try? readText(state.file("runtime-folder")) else { return }
    let path = text.trimmingCharacters(in: .newlines)
    guard path.hasPrefix("/"), FileManager.default.fileExists(atPath: path) else { return }
    do throws(StoreError) {
      try SpoolDirectory(path: path).destroyAll(of: session)
    } catch {
      throw Failure(store: error)
    }
  }
}
