import WorkshopProtocol

extension ConsoleModel {
  /// The name that the session's transcript is given where none is typed.
  package func proposedExport(as format: String, isTaken: (String) -> Bool) -> String {
    ExportName.proposed(for: admission?.title ?? "", as: format, isTaken: isTaken)
  }
}
