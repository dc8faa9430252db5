import BoardDomain
import TestKit
import Testing

@Suite("What an edition is owed to")
struct OwedDeliveriesSpecs {
    private let board = Board.ID("hambleford-ib")
    private let now = Instant(seconds: 0)

    private func day() throws -> Day { try #require(Day(iso: "2018-03-20")) }

    private func recipient(
        _ address: String, name: String = "A", audience: String = "board-pack", board: String? = nil,
        carriage: Recipient.Carriage = .attachment, from: String? = nil, until: String? = nil
    ) throws -> Recipient {
        Recipient(
            board: Board.ID(board ?? self.board.code), address: try MailAddress(address), name: name,
            person: nil,
            capacity: .member, audience: audience, carriage: carriage, from: from.flatMap(Day.init(iso:)),
            until: until.flatMap(Day.init(iso:)))
    }

    private func owed(_ recipients: [Recipient], by routes: [Route] = []) throws -> [OwedDelivery] {
        owedDeliveries(
            of: "board-pack", for: board, to: recipients, listedOn: try day(), andBy: routes, from: now,
            until: nil)
    }

    @Test("are the mailboxes listed that day for this pack, and no others")
    func listed() throws {
        let owed = try owed([
            recipient("in@hambleford.example"),
            recipient("left@hambleford.example", until: "2018-03-19"),
            recipient("last.day@hambleford.example", until: "2018-03-20"),
            recipient("first.day@hambleford.example", from: "2018-03-20"),
            recipient("not.yet@hambleford.example", from: "2018-03-21"),
            recipient("other.pack@hambleford.example", audience: "public-pack"),
            recipient("other.board@hambleford.example", board: "moorside-ib"),
        ])
        #expect(
            owed.map(\.route.destination) == [
                "first.day@hambleford.example", "in@hambleford.example", "last.day@hambleford.example",
            ])
    }

    @Test("are each mailbox once, whatever its letter case and however often it is listed")
    func once() throws {
        let owed = try owed(
            [
                recipient("Clerk@Hambleford.example", name: "B", carriage: .link),
                recipient("clerk@hambleford.EXAMPLE", name: "C", carriage: .attachment),
                recipient("clerk@hambleford.example", name: "A", carriage: .drop),
            ], by: [.drop, .sftp(place: "archive"), .drop])
        #expect(owed.map(\.name) == ["C", "folder", "archive"])
        #expect(owed.map(\.route.channel) == ["mail", "drop", "sftp:archive"])
        #expect(owed.map(\.carriage) == [.attachment, .drop, .drop])
    }

    @Test("come out the same however the list is ordered")
    func order() throws {
        let list = try (0..<40).map {
            try recipient("Member\($0 % 25)@ward\($0 % 3).example", name: "\($0)")
        }
        let expected = try owed(list)
        #expect(expected.count == Set(list.map { Route.mail($0.address).sameness }).count)
        var random = SplitMix64(seed: 3)
        for _ in 0..<50 { #expect(try owed(list.shuffled(using: &random)) == expected) }
    }
}
