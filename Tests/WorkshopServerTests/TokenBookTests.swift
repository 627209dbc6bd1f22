import Testing
import WorkshopModel
import WorkshopServer

@Suite("Which resume token opens which seat")
struct TokenBookTests {
  private let seat = SeatID(label: 7)
  private let other = SeatID(label: 8)

  @Test("A used token serves until its holder speaks")
  func servesUntilConfirmed() {
    var book = TokenBook()
    book.issue([1], to: seat)
    book.issue([2], to: seat, for: [1])
    #expect(book.seat(of: [1]) == seat)
    #expect(book.seat(of: [2]) == seat)
    book.confirm(seat)
    #expect(book.seat(of: [1]) == nil)
    #expect(book.seat(of: [2]) == seat)
  }

  @Test("A token that was never shown again is void once the used one brings another")
  func voidsWhatWasLost() {
    var book = TokenBook()
    book.issue([1], to: seat)
    book.issue([2], to: seat, for: [1])
    book.issue([3], to: seat, for: [1])
    #expect(book.seat(of: [2]) == nil)
    #expect(book.seat(of: [1]) == seat)
    #expect(book.seat(of: [3]) == seat)
  }

  @Test("After a restart the last two tokens of a seat serve")
  func followsTheJournal() {
    var book = TokenBook()
    for hash: UInt8 in 1...3 { book.follow([hash], of: seat) }
    book.follow([9], of: other)
    #expect(book.seat(of: [1]) == nil)
    #expect(book.seat(of: [2]) == seat)
    #expect(book.seat(of: [3]) == seat)
    #expect(book.seat(of: [9]) == other)
    #expect(book.count == 2)
  }

  @Test("A seat that is given up opens by none of its tokens")
  func forgets() {
    var book = TokenBook()
    book.issue([1], to: seat)
    book.issue([2], to: seat, for: [1])
    book.forget(seat)
    #expect(book.seat(of: [1]) == nil)
    #expect(book.seat(of: [2]) == nil)
    #expect(book.count == 0)
  }
}
