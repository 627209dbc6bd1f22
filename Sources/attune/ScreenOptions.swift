import ArgumentParser
import Foundation
import Phrasebook
import SessionScreens
import TerminalKit

/// How a session is shown: on the full screen or in lines, in which colours and with how much motion.
struct ScreenOptions: ParsableArguments {
  /// The colours that can be asked for.
  enum Colours: String, ExpressibleByArgument, CaseIterable {
    case auto, dark, light, mono
  }

  @Flag(
    help: """
      Plain lines in place of the full screen. Chosen by itself in pipes, where TERM is dumb, and \
      with ACCESSIBLE=1.
      """)
  var plain = false

  @Flag(help: "Only ASCII for lines, bars and marks.")
  var ascii = false

  @Option(help: "The colours: auto, dark, light or mono; NO_COLOR=1 is mono.")
  var theme = Colours.auto

  @Flag(help: "Reduced motion: breathing in words, slow clocks (the default in pipes).")
  var still = false

  @Flag(help: "For slow lines: one picture a second at most.")
  var slow = false

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// Whether the session is drawn on the full screen.
  var isDrawn: Bool {
    let term = environment["TERM"] ?? ""
    return !plain && isatty(0) == 1 && isatty(1) == 1 && !["", "dumb"].contains(term)
      && environment["ACCESSIBLE"] != "1"
  }

  /// Whether nothing should move by itself.
  private var isStill: Bool { still || environment["REDUCE_MOTION"] == "1" }

  /// Whether the terminal may not show more than ASCII: it says that it is no UTF-8 one.
  private var isASCII: Bool {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let encoding = locale.split(separator: ".").dropFirst().first?.lowercased() ?? ""
    return ascii || (!encoding.isEmpty && !encoding.hasPrefix("utf"))
  }

  /// How the terminal is used.
  var settings: TerminalSettings {
    var settings = TerminalSettings(
      environment: environment, theme: Theme.named(theme.rawValue), isSlow: slow)
    if settings.depth == .none { settings.theme = .mono }
    return settings
  }

  /// How lines are printed.
  func lines(_ phrases: Phrasebook) -> LineStyle {
    let isTerminal = isatty(1) == 1
    return LineStyle(
      columns: isTerminal ? Terminal.columns : nil, isStill: isStill || !isTerminal,
      phrases: phrases)
  }

  /// How a full screen is drawn.
  func screen(_ phrases: Phrasebook) -> ScreenStyle {
    ScreenStyle(
      phrases: phrases, look: Look(glyphs: isASCII ? .ascii : .unicode, isStill: isStill))
  }
}
