import FrameGallery
import Phrasebook
import SessionScreens
import TerminalKit
import Testing
import WorkshopModel

@Suite("Every frame of the gallery")
struct GalleryTests {
  private static let size = Size(columns: 80, rows: 24)

  @Test(
    "Our own words fit at 80 columns in every language, and a frame has its size",
    arguments: Language.allCases)
  func fits(_ language: Language) {
    let style = ScreenStyle(phrases: Phrasebook(language))
    for (name, picture) in GalleryTests.pictures {
      let frame = picture.frame(style, Self.size, collectsCuts: true)
      #expect(frame.cuts == [], "\(name)")
      #expect(frame.size == Self.size && frame.cells.count == 80 * 24, "\(name)")
    }
  }

  @Test(
    "An ASCII look draws with ASCII; only the words of other languages have letters of theirs")
  func ascii() {
    for language in Language.allCases {
      let style = ScreenStyle(phrases: Phrasebook(language), look: Look(glyphs: .ascii))
      for (name, picture) in GalleryTests.pictures where !name.hasSuffix("scripts") {
        let frame = picture.frame(style, Self.size)
        let others = Set(frame.cells.map(\.character).filter { !$0.isASCII })
          .subtracting(Self.letters[language, default: []])
        #expect(others.isEmpty, "\(language) \(name)")
      }
    }
  }

  private static let letters: [Language: Set<Character>] = [
    .german: Set("äöüÄÖÜß"), .spanish: Set("áéíóúñÁÉÍÓÚÑü¿¡"),
    .french: Set("àâçèéêëîïôùûœÀÂÇÈÉÊËÎÏÔÙÛŒ"),
  ]

  @Test("Each screen has a scene for every type of step, in every state")
  func complete() {
    for screen in GalleryScreen.allCases {
      for type in StepType.allCases {
        let scene = Gallery.scenes.first { $0.screen == screen && $0.name == type.rawValue }
        let states = Set(scene?.pictures.map(\.state) ?? [])
        #expect(states.isSuperset(of: GalleryState.allCases.map(\.rawValue)), "\(screen) \(type)")
      }
    }
  }

  private static var pictures: [(String, GalleryPicture)] {
    Gallery.scenes.flatMap { scene in
      scene.pictures.map { ("\(scene.screen.rawValue) \(scene.name) \($0.state)", $0) }
    }
  }
}
