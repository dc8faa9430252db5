import BoardDomain
import TestKit
import Testing

@Suite("A mailbox on a board's list")
struct RecipientStandingSpecs {
    private static let start = Day(year: 2026, month: 1, day: 1)

    /// A day by its number from the first of January 2026.
    private func day(_ number: Int) throws -> Day { try #require(Self.start) + number }

    private func recipient(
        _ person: String? = nil, _ capacity: Membership.Capacity = .officer, from: Day? = nil,
        until: Day? = nil
    ) throws -> Recipient {
        Recipient(
            board: Board.ID("hambleford-ib"), address: try MailAddress("clerk@hambleford.example"),
            name: "A name", person: person.map(Person.ID.init), capacity: capacity, audience: "board-pack",
            carriage: .attachment, from: from, until: until)
    }

    private func seat(
        _ capacity: Membership.Capacity = .officer, of person: String = "o", from: Int? = nil,
        until: Int? = nil
    ) throws -> Membership {
        Membership(
            person: Person.ID(person), capacity: capacity, from: try from.map(day),
            until: try until.map(day))
    }

    @Test(
        "of a person is in force on the days of their seat, and says why on the others",
        arguments: [0, 4, 5, 10, 20, 21, 99])
    func seats(number: Int) throws {
        let standing = try recipient("o").standing(
            on: try day(number), among: [try seat(from: 5, until: 20), try seat(.chair, of: "other")])
        let person = Person.ID("o")
        switch number {
        case ..<5: #expect(standing == .leftOut(.seatBegins(person, on: try day(5))))
        case 5...20: #expect(standing == .inForce(.officer))
        default: #expect(standing == .leftOut(.seatEnded(person, on: try day(20))))
        }
    }

    @Test("of a person without a seat is left out by name, and somebody should look")
    func noSeat() throws {
        let standing = try recipient("o").standing(on: try day(9), among: [try seat(of: "other")])
        let absence = RecipientStanding.Absence.noSeat(Person.ID("o"))
        #expect(standing == .leftOut(absence))
        #expect(absence.isWarning)
        #expect(absence.sentence == "o holds no seat on the board.")
    }

    @Test("of a leaver is a warning; one that is not yet or no longer listed was meant so")
    func warnings() throws {
        let person = Person.ID("o")
        #expect(RecipientStanding.Absence.seatEnded(person, on: try day(1)).isWarning)
        for meant in [
            RecipientStanding.Absence.listedFrom(try day(1)), .listedUntil(try day(1)),
            .seatBegins(person, on: try day(1)),
        ] { #expect(!meant.isWarning) }
        #expect(
            RecipientStanding.Absence.seatEnded(person, on: try day(29)).sentence
                == "o left the board on 2026-01-30.")
    }

    @Test("of a post is in force between its own days, whoever comes and goes")
    func posts() throws {
        let post = try recipient(.none, .secretary, from: try day(5), until: try day(20))
        let leaver = [try seat(.secretary, until: 1)]
        #expect(post.standing(on: try day(4), among: leaver) == .leftOut(.listedFrom(try day(5))))
        #expect(post.standing(on: try day(5), among: leaver) == .inForce(.secretary))
        #expect(post.standing(on: try day(20), among: leaver) == .inForce(.secretary))
        #expect(post.standing(on: try day(21), among: leaver) == .leftOut(.listedUntil(try day(20))))
    }

    @Test("stands in the capacity of the seat held, which the list may lag behind")
    func capacity() throws {
        let seats = [try seat(.member, from: 0, until: 9), try seat(.chair, from: 10)]
        let listed = try recipient("o", .member)
        #expect(listed.standing(on: try day(9), among: seats) == .inForce(.member))
        #expect(listed.standing(on: try day(10), among: seats) == .inForce(.chair))
        let both = seats + [try seat(.member, from: 10)]
        #expect(listed.standing(on: try day(10), among: both) == .inForce(.member))
    }

    @Test("is either in force or left out, never both nor neither, and in force only by dates and seat")
    func everyList() throws {
        var random = SplitMix64(seed: 3)
        func number() -> Int { Int.random(in: 0..<30, using: &random) }
        for _ in 0..<2_000 {
            let seats = try (0..<number()).map { _ in
                try seat(of: "p\(number() % 4)", from: number(), until: number())
            }
            let on = try day(number())
            let list = try (0..<number()).map { index in
                try recipient(
                    index.isMultiple(of: 3) ? nil : "p\(number() % 5)", from: try day(number()),
                    until: number().isMultiple(of: 2) ? nil : try day(number()))
            }
            let parted = RecipientsOnDay(list, on: on, memberships: seats)
            #expect(parted.inForce.count + parted.leftOut.count == list.count)
            let inForce = list.filter { recipient in
                recipient.isListed(on: on)
                    && (recipient.person == nil
                        || seats.contains { $0.person == recipient.person && $0.holds(on: on) })
            }
            #expect(parted.inForce.map(\.recipient) == inForce)
            #expect(parted.allowList.addresses == Set(inForce.map(\.address)))
        }
    }
}
