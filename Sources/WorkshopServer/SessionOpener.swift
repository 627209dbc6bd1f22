import Synchronization

/// Opens sessions and hands them to the server's task group, within the limit.
///
/// It has an identity because the desk, which needs it, is made before the factory, which needs the port.
final class SessionOpener: Sendable {
  private struct State {
    var factory: SessionFactory?
    var live = 0
  }

  private let limit: Int
  private let worker: AsyncStream<ServerWork>.Continuation
  private let state = Mutex(State())

  /// An opener that yields its sessions to a stream of work.
  init(limit: Int, worker: AsyncStream<ServerWork>.Continuation) {
    self.limit = limit
    self.worker = worker
  }

  /// From here on sessions can be opened.
  func install(_ factory: SessionFactory) { state.withLock { $0.factory = factory } }

  /// Opens a session and starts its task.
  func open(_ order: SessionOrder) throws(SessionOpeningError) -> LiveSession {
    let factory = try reserve()
    do throws(SessionOpeningError) {
      let parts = try factory.open(order)
      worker.yield(.session(parts))
      return parts.live
    } catch {
      close()
      throw error
    }
  }

  /// The same, as a value.
  func opening(_ order: SessionOrder) -> SessionOpening {
    do throws(SessionOpeningError) {
      return .opened(try open(order))
    } catch {
      return .refused(error)
    }
  }

  /// Restores a session and starts its task; it is read once here, so that a fault is told at once.
  func restore(_ id: String) throws(SessionOpeningError) -> LiveSession {
    let factory = try reserve()
    do throws(SessionOpeningError) {
      let parts = try factory.restorable(id)
      _ = try SessionRestoration(parts: parts).runner()
      worker.yield(.restored(parts, id: id))
      return parts.live
    } catch {
      close()
      throw error
    }
  }

  /// A session's task has ended.
  func close() { state.withLock { $0.live -= 1 } }

  private func reserve() throws(SessionOpeningError) -> SessionFactory {
    let factory = state.withLock { state -> SessionFactory? in
      guard state.live < limit, let factory = state.factory else { return nil }
      state.live += 1
      return factory
    }
    guard let factory else { throw .tooManySessions }
    return factory
  }
}
