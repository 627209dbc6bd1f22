import FrameGallery

/// Writes the page with every frame to the standard output; `Scripts/frames` puts it into a file.
@main
enum Frames {
  static func main() { print(ReviewPage.html(), terminator: "") }
}
