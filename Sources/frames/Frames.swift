import FrameGallery
import Phrasebook

/// Writes the page with every frame to the standard output; `Scripts/frames` puts it into a file.
///
/// An argument such as `de` says in which language the screens speak.
@main
enum Frames {
  static func main() {
    let language = CommandLine.arguments.dropFirst().first.flatMap { Language(tag: $0) }
    print(ReviewPage.html(language ?? .english), terminator: "")
  }
}
