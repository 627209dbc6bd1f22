import ArgumentParser

/// The program and its commands.
@main
struct Attune: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attune",
    abstract: "Live group workshops from terminals, answered without names.",
    discussion: """
      A facilitator hosts a workshop; participants paste one line and are in the room:

        attune host WORKSHOP.yaml
        attune join attune://HOST:7333/TULIP-42#PIN

      Exit codes: 0 done; 1 a file has mistakes, or the answer is no; 64 the command line is wrong; \
      65 a file cannot be used; 66 a file is missing; 69 the server cannot be reached; \
      70 something inside failed; 73 a file or folder cannot be written; \
      75 the store or the port is in use; 77 the server's key is not the expected one.
      """,
    version: "attune 0.1.0",
    subcommands: [
      HostCommand.self, JoinCommand.self, AssistCommand.self, StageCommand.self,
      RehearseCommand.self,
      CheckCommand.self, NewCommand.self, InviteCommand.self, ExportCommand.self,
      SupervisionCommand.self, SessionsCommand.self, EraseCommand.self, ServeCommand.self,
      FacilitateCommand.self,
      KeyCommand.self, ForgetCommand.self, FixTerminalCommand.self, PhrasesCommand.self,
    ])
}
