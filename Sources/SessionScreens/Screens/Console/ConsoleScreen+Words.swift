import Phrasebook

/// The topics of this screen, so that a sentence is named by its key alone.
extension ConsoleScreen {
  func say(_ phrase: ConsoleScreenPanelPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    style.phrases(phrase, values)
  }

  func say(_ phrase: ConsoleScreenQuestionPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    style.phrases(phrase, values)
  }

  func say(_ phrase: ConsoleScreenWarningPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    style.phrases(phrase, values)
  }

  func say(_ phrase: ConsoleScreenAskPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    style.phrases(phrase, values)
  }

  func say(_ phrase: ConsoleScreenStatePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    style.phrases(phrase, values)
  }

  func say(_ phrase: ConsoleScreenNewsPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    style.phrases(phrase, values)
  }

  func say(_ phrase: ConsoleScreenPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    style.phrases(phrase, values)
  }
}
