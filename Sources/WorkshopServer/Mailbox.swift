import Synchronization

/// A bounded inbox that many threads fill and one task empties; it has an identity because both hold it.
package final class Mailbox<Item: Sendable>: Sendable {
  /// What waited when the owner looked.
  package struct Post {
    package var items: [Item] = []
    /// Whether an alarm rang.
    var hasRung = false
  }

  private struct State {
    var post = Post()
    var isClosed = false
    /// Whether the owner was woken and has not looked yet; it need not be woken again.
    var isAwake = false
  }

  private let bound: Int
  private let state = Mutex(State())
  private let wakeups: AsyncStream<Void>
  private let waker: AsyncStream<Void>.Continuation

  /// An inbox for at most so many waiting items.
  package init(bound: Int) {
    self.bound = bound
    (wakeups, waker) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  }

  /// Puts an item in and wakes the owner, or says that there is no room.
  package func post(_ item: Item) -> Bool {
    guard put(item) else { return false }
    wake()
    return true
  }

  /// Puts an item in without waking the owner: whoever puts many in wakes it once, at the end.
  func put(_ item: Item) -> Bool {
    state.withLock { state in
      guard !state.isClosed, state.post.items.count < bound else { return false }
      state.post.items.append(item)
      return true
    }
  }

  /// Puts an item in and wakes the owner, however much waits: for what must not be lost, such as that
  /// a peer is gone, of which each peer has one.
  package func insist(_ item: Item) {
    state.withLock { state in
      if !state.isClosed { state.post.items.append(item) }
    }
    wake()
  }

  /// Wakes the owner.
  func wake() { wake(ringing: false) }

  /// Wakes the owner as its alarm.
  func ring() { wake(ringing: true) }

  private func wake(ringing: Bool) {
    let isAsleep = state.withLock { state in
      if ringing { state.post.hasRung = true }
      defer { state.isAwake = true }
      return !state.isAwake
    }
    if isAsleep { waker.yield() }
  }

  /// Takes whatever waits.
  package func takeAll() -> Post {
    state.withLock { state in
      var taken = Post()
      swap(&taken, &state.post)
      state.isAwake = false
      return taken
    }
  }

  /// Accepts nothing more; the owner's loop ends.
  func close() {
    state.withLock { $0.isClosed = true }
    waker.finish()
  }

  /// One element for each time that something may wait.
  var arrivals: AsyncStream<Void> { wakeups }
}
