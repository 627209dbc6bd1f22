import Foundation
import Testing

@Suite("Links and paths in the documents")
struct LinkTests {
  @Test("Every relative link resolves, with its heading", arguments: Repository.documents)
  func linksResolve(path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    for link in try Markdown(path).links where !link.contains("://") && !link.hasPrefix("mailto:") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let file = String(parts[0])
      let joined = (folder as NSString).appendingPathComponent(file)
      let target = file.isEmpty ? path : (joined as NSString).standardizingPath
      #expect(Repository.has(target), "\(path) links to \(link)")
      guard parts.count == 2, target.hasSuffix(".md") else { continue }
      #expect(
        try Markdown(target).anchors.contains(String(parts[1])), "\(path) links to \(link)")
    }
  }

  @Test("Every file and folder that a guide names is there", arguments: Repository.guides)
  func pathsExist(path: String) throws {
    let page = try Markdown(path)
    let words = (page.codeSpans + page.codeLines).flatMap { $0.split(separator: " ") }
    let shape = /(?:docs|Sources|Tests|Scripts|Workshops|Benchmarks|\.ci)\/[\w.\/-]*\w/
    for word in words where word.wholeMatch(of: shape) != nil {
      #expect(Repository.has(String(word)), "\(path) names \(word)")
    }
  }
}
