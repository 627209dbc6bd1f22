/// A cell as a frame keeps it: eight bytes that refer to nothing.
struct PackedCell: Hashable, Sendable {
  /// From the lowest bit: 32 of the glyph, 8 of the width, 8 of the role.
  private let bits: UInt64

  /// A glyph is a scalar, or the place of a cluster among those of its frame.
  init(glyph: UInt32, width: UInt8, role: Role) {
    bits = UInt64(glyph) | UInt64(width) << 32 | UInt64(role.rawValue) << 40
  }

  static let blank = PackedCell(glyph: 0x20, width: 1, role: .plain)
  private static let clusterMark: UInt32 = 1 << 31

  /// The glyph of the cluster at a place.
  static func cluster(at place: Int) -> UInt32 { clusterMark | UInt32(place) }

  var glyph: UInt32 { UInt32(truncatingIfNeeded: bits) }
  var width: UInt8 { UInt8(truncatingIfNeeded: bits >> 32) }
  var role: Role { Role(rawValue: UInt8(truncatingIfNeeded: bits >> 40)) ?? .plain }
  /// The place of its cluster; nil for a single scalar.
  var cluster: Int? {
    glyph & Self.clusterMark == 0 ? nil : Int(glyph & ~Self.clusterMark)
  }
  /// The byte of ASCII that it is, if it is one.
  var ascii: UInt8? { glyph < 0x80 ? UInt8(truncatingIfNeeded: glyph) : nil }

  /// The same with another role.
  func painted(_ role: Role) -> PackedCell {
    PackedCell(glyph: glyph, width: width, role: role)
  }
}

/// The cells of a frame with the clusters that are more than one scalar.
struct CellGrid: Sendable {
  var cells: [PackedCell]
  private var clusters: [Character] = []
  private var places: [Character: Int] = [:]

  init(count: Int) { cells = Array(repeating: .blank, count: count) }

  /// The glyph of a character, which is kept here where it is a cluster.
  mutating func glyph(of character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return first.value
    }
    if let place = places[character] { return PackedCell.cluster(at: place) }
    places[character] = clusters.count
    clusters.append(character)
    return PackedCell.cluster(at: clusters.count - 1)
  }

  /// What stands in a cell.
  func character(of cell: PackedCell) -> Character {
    if let cluster = cell.cluster { return clusters[cluster] }
    return cell.ascii.map { Self.ascii[Int($0)] }
      ?? Character(Unicode.Scalar(cell.glyph) ?? "\u{FFFD}")
  }

  /// Its cells in the glyphs of another grid; clusters that the other has not are alike there.
  func cells(inGlyphsOf other: CellGrid) -> [PackedCell] {
    if clusters.isEmpty { return cells }
    return cells.map { cell in
      guard let cluster = cell.cluster else { return cell }
      let place = other.places[clusters[cluster]] ?? other.clusters.count
      return PackedCell(
        glyph: PackedCell.cluster(at: place), width: cell.width, role: cell.role)
    }
  }

  private static let ascii = (0..<128).map { Character(Unicode.Scalar($0 as UInt8)) }
}

extension CellGrid: Hashable {
  static func == (one: CellGrid, other: CellGrid) -> Bool {
    one.cells(inGlyphsOf: other) == other.cells
  }

  func hash(into hasher: inout Hasher) {
    for cell in cells {
      hasher.combine(cell.width)
      hasher.combine(cell.role)
      hasher.combine(character(of: cell))
    }
  }
}
