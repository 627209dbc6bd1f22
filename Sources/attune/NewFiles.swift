import Phrasebook
import SessionStore

/// Writes a private file where nothing has its name, or says kindly why not.
func writeNew(_ bytes: [UInt8], to path: String) throws {
  do {
    try NewFile.write(bytes, to: path)
  } catch {
    throw failure(error, at: path, CommandFilePhrase.notWritten, hint: CommandFilePhrase.mayWrite)
  }
}

/// Writes files into a folder of their own, whose name nothing has, or says kindly why not.
func writeNew(_ files: [(name: String, bytes: [UInt8])], intoFolder path: String) throws {
  do {
    try NewFile.write(files, intoFolder: path)
  } catch {
    throw failure(error, at: path, CommandFilePhrase.noFolder, hint: CommandFilePhrase.mayWrite)
  }
}

private func failure(
  _ problem: NewFile.Problem, at path: String, _ what: CommandFilePhrase, hint: CommandFilePhrase
) -> Failure {
  switch problem {
  case .isThere:
    Failure(
      CommandFilePhrase.isThere, ["path": .text(path)], hint: CommandFilePhrase.otherFile,
      code: .notWritable)
  case .notWritable: Failure(what, ["path": .text(path)], hint: hint, code: .notWritable)
  }
}
