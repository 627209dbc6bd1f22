import Dispatch

/// Runs sessions' tasks on threads that may wait for the disk, so that no other task of the program waits.
///
/// It has an identity because it owns a queue.
final class SessionExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "attune.sessions", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
