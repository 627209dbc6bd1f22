import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// A moment of a breath.
struct StageBreath: Hashable, Sendable {
  let phase: BreathPhase
  /// Thousandths of the phase that are over.
  let thousandths: Int
  /// Milliseconds until the next phase.
  let left: Int64

  /// The moment of a rhythm so long after its start; nil when it is over.
  init?(_ rhythm: Breathing, elapsed: Int64) {
    let phases = Self.phases(rhythm)
    let length = phases.reduce(0) { $0 + $1.1 }
    let cycles = Int64(max(0, min(rhythm.cycles, 200)))
    guard length > 0, elapsed < length * cycles else { return nil }
    var moment = max(0, elapsed) % length
    for (phase, milliseconds) in phases {
      if moment < milliseconds {
        self.phase = phase
        thousandths = Int(moment * 1000 / milliseconds)
        left = milliseconds - moment
        return
      }
      moment -= milliseconds
    }
    return nil
  }

  private static func phases(_ rhythm: Breathing) -> [(BreathPhase, Int64)] {
    let all: [(BreathPhase, Int)] = [
      (.inhale, rhythm.inhaleSeconds), (.hold, rhythm.holdSeconds),
      (.exhale, rhythm.exhaleSeconds),
    ]
    return all.filter { $0.1 > 0 }.map { ($0.0, Int64(min($0.1, 600)) * 1000) }
  }
}

extension StageScreen {
  /// The moment of the breath that is led; nil where none is.
  func breath(_ step: StageStep, at local: Int64) -> StageBreath? {
    guard case .breathe(let rhythm) = step.card.body, step.card.state.phase == .open else {
      return nil
    }
    let start = scene.localTime(of: step.card.state.openedAt)
    return StageBreath(rhythm, elapsed: local - start)
  }

  /// The lines of a talk that have come by now.
  func cues(_ step: StageStep, at local: Int64) -> [StepCard.Cue] {
    guard case .talk(let cues, _) = step.card.body else { return [] }
    return cues.sorted { $0.atSeconds < $1.atSeconds }
      .filter { moment(of: $0, step) <= local }
  }

  private func moment(of cue: StepCard.Cue, _ step: StageStep) -> Int64 {
    scene.localTime(of: step.card.state.openedAt.after(seconds: cue.atSeconds))
  }

  /// The end that a clock runs to, as a local moment: of a turn, else of the step.
  private var clockEnd: Int64? {
    guard case .step(let step) = part, step.card.state.phase == .open else { return nil }
    if let round = step.round, !round.isOver, let end = round.endsAt {
      return scene.localTime(of: end)
    }
    return step.card.state.deadline.map { scene.localTime(of: $0) }
  }

  /// Minutes and seconds that are left; empty where no clock runs.
  func clock(at local: Int64) -> String {
    guard let end = clockEnd else { return "" }
    let seconds = shownSeconds(until: end, at: local)
    let rest = seconds % 60
    return style.look.glyph("◷ ", ascii: "") + "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Seconds as they are shown: with reduced motion, each ten.
  private func shownSeconds(until end: Int64, at local: Int64) -> Int64 {
    let grain: Int64 = style.look.isStill ? 10 : 1
    let seconds = max(0, (min(end - local, 86_400_000) + 999) / 1000)
    return (seconds + grain - 1) / grain * grain
  }

  /// The local moment at which something changes by itself; nil while nothing does.
  package var nextTick: Int64? {
    guard !isBlank, scene.isConnected else { return nil }
    return (moments + turnMoments).filter { $0 > now }.min()
  }

  private var moments: [Int64] {
    switch part {
    case .arriving, .lobby, .away, .over: return []
    case .held:
      let pulse = Self.pulseMilliseconds
      return style.look.isStill ? [] : [(now / pulse + 1) * pulse]
    case .after(let until):
      let left = scene.localTime(of: until) - now
      return left > 60_000 ? [now + (left - 1) % 60_000 + 1] : []
    case .step(let step): return clockMoments + breathMoments(step) + cueMoments(step)
    }
  }

  private var clockMoments: [Int64] {
    guard let end = clockEnd, end > now else { return [] }
    let grain: Int64 = style.look.isStill ? 10 : 1
    return [end - (shownSeconds(until: end, at: now) - grain) * 1000]
  }

  private func breathMoments(_ step: StageStep) -> [Int64] {
    guard let breath = breath(step, at: now) else { return [] }
    return [now + (style.look.isStill ? breath.left : min(breath.left, Self.breathGrain))]
  }

  /// Ten frames a second are a calm movement.
  private static let breathGrain: Int64 = 100

  private func cueMoments(_ step: StageStep) -> [Int64] {
    guard case .talk(let cues, _) = step.card.body, step.card.state.phase == .open else {
      return []
    }
    return cues.map { moment(of: $0, step) }
  }
}
