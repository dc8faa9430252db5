import BoardDomain
import CouncilRegister
import Testing

@Suite("The recipients of a board") struct RecordRecipientSpecs {
    private let board = Hambleford.board

    /// A register with a board and a person who sits on it.
    private func register() throws -> TemporaryRegister {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { editing in
            try editing.setUp()
            _ = try editing.record(
                Hambleford.person(
                    "k-mehta", "Kiran Mehta", seat: try Hambleford.seat(.officer, from: "2017-09-01")))
            _ = try editing.record(Hambleford.person("b-lane", "Bo Lane"))
        }
        return temporary
    }

    @discardableResult
    private func record(_ entry: RecipientEntry, on day: String, in temporary: TemporaryRegister) throws
        -> Recorded
    {
        try temporary.edit(on: day) { try $0.record(entry) }
    }

    private func fault(_ entry: RecipientEntry, in temporary: TemporaryRegister) throws -> EntryFault? {
        do {
            try record(entry, on: "2018-03-20", in: temporary)
            return nil
        } catch let fault as EntryFault { return fault }
    }

    @Test("are listed with what is usual where nothing is said")
    func listed() throws {
        let temporary = try register()
        let entry = try Hambleford.recipient("k.mehta@h.example", "Kiran Mehta", person: "k-mehta")
        #expect(try record(entry, on: "2018-03-02", in: temporary) == .new)
        #expect(try record(entry, on: "2018-03-03", in: temporary) == .unchanged)
        #expect(
            try temporary.register.recipients(of: board) == [
                Recipient(
                    board: board, address: try MailAddress("k.mehta@h.example"), name: "Kiran Mehta",
                    person: Person.ID("k-mehta"), capacity: .officer, audience: "board-pack",
                    carriage: .attachment, from: nil, until: nil)
            ])
        #expect(try temporary.register.memberships(of: board).map(\.person.code) == ["k-mehta"])
    }

    @Test("keep every word that was ever said of them")
    func history() throws {
        let temporary = try register()
        let address = "clerk@h.example"
        try record(
            try Hambleford.recipient(address, "The clerk", capacity: .secretary), on: "2018-03-02",
            in: temporary)
        let changed = try record(
            try Hambleford.recipient(address, carriage: .link, until: "2018-12-31"), on: "2018-03-10",
            in: temporary)
        #expect(changed == .changed(["format", "until"]))
        let removal = try Hambleford.recipient(address, status: .removed(why: "Post ended"))
        #expect(try record(removal, on: "2018-03-12", in: temporary) == .changed(["status", "reason"]))
        #expect(try record(removal, on: "2018-03-13", in: temporary) == .unchanged)
        let register = temporary.register
        #expect(try register.recipients(of: board, asOf: try day("2018-03-01")).isEmpty)
        let first = try #require(try register.recipients(of: board, asOf: try day("2018-03-09")).first)
        #expect(first.carriage == .attachment && first.until == nil && first.name == "The clerk")
        let second = try #require(try register.recipients(of: board, asOf: try day("2018-03-11")).first)
        #expect(second.carriage == .link && second.until == Day(iso: "2018-12-31"))
        #expect(second.capacity == .secretary)
        #expect(try register.recipients(of: board).isEmpty)
        let row = try #require(try register.recipientRows(of: board).first)
        #expect(row.removal?.why == "Post ended" && row.removal?.by == "A Clerk")
        #expect(row.removal?.on == Day(iso: "2018-03-12"))
        #expect(row.listedOn == Day(iso: "2018-03-02"))
    }

    @Test("are not brought back by a file that was read before, only by being listed in so many words")
    func listedAgain() throws {
        let temporary = try register()
        let entry = try Hambleford.recipient(
            "k@h.example", "Kiran Mehta", person: "k-mehta", until: "2018-12-31")
        try record(entry, on: "2018-03-02", in: temporary)
        try record(
            try Hambleford.recipient("k@h.example", status: .removed(why: "Left")), on: "2018-03-03",
            in: temporary)
        #expect(try record(entry, on: "2018-03-04", in: temporary) == .unchanged)
        #expect(try temporary.register.recipients(of: board).isEmpty)
        let anew = try Hambleford.recipient(
            "k@h.example", "Head of data", capacity: .officer, status: .listed)
        try record(anew, on: "2018-03-05", in: temporary)
        let recipient = try #require(try temporary.register.recipients(of: board).first)
        #expect(recipient.person == nil && recipient.until == nil)
        #expect(try temporary.register.recipientRows(of: board).first?.listedOn == Day(iso: "2018-03-05"))
    }

    @Test("come in one order, whatever the order they were listed in")
    func order() throws {
        let entries = try [
            Hambleford.recipient("b@h.example", "Z", capacity: .member),
            Hambleford.recipient("a@h.example", "Z", capacity: .member),
            Hambleford.recipient("c@h.example", "Y", capacity: .chair),
            Hambleford.recipient("c@h.example", "Y", capacity: .chair, audience: "action-log"),
        ]
        var orders: Set<[Recipient]> = []
        for entries in [entries, entries.reversed()] {
            let temporary = try register()
            try temporary.edit(on: "2018-03-02") { editing in
                for entry in entries { _ = try editing.record(entry) }
            }
            orders.insert(try temporary.register.recipients(of: board))
        }
        #expect(orders.count == 1)
        #expect(orders.first?.map(\.audience) == ["action-log"] + [String](repeating: "board-pack", count: 3))
        #expect(orders.first?.map(\.address.local) == ["c", "c", "a", "b"])
    }

    @Test("are refused by name where the register cannot place them")
    func faults() throws {
        let temporary = try register()
        try record(
            try Hambleford.recipient("clerk@h.example", "Clerk", capacity: .secretary, from: "2018-03-05"),
            on: "2018-03-02", in: temporary)
        func expect(_ entry: RecipientEntry, _ column: String, _ expectation: String) throws {
            let fault = try #require(try fault(entry, in: temporary))
            #expect(fault.column == column)
            #expect(fault.expectation == expectation)
        }
        try expect(
            try Hambleford.recipient("x@h.example", "X", on: Board.ID("hambelford-ib"), capacity: .chair),
            "board", "a board in the register: hambleford-ib")
        try expect(
            try Hambleford.recipient("x@h.example", "X", person: "k-metha"), "person",
            "a person in the register: k-mehta, b-lane")
        try expect(
            try Hambleford.recipient("x@h.example", "X", person: "b-lane"), "capacity",
            "one, since b-lane holds no seat on hambleford-ib")
        try expect(
            try Hambleford.recipient("x@h.example", "X"), "capacity", "one, since no person is named")
        try expect(
            try Hambleford.recipient("x@h.example", capacity: .chair), "name", "whose mailbox it is")
        try expect(
            try Hambleford.recipient("clerk@h.example", until: "2018-03-04"), "until",
            "a day not before 2018-03-05")
        try expect(
            try Hambleford.recipient("Clerk@h.example", "Clerk"), "address",
            "the address as it is listed: clerk@h.example")
        try expect(
            try Hambleford.recipient("clark@h.example", status: .removed(why: "x")), "address",
            "an address of this audience in the register: clerk@h.example")
        #expect(try temporary.register.recipients(of: board).count == 1)
    }

    @Test("are in no extract, and a pack's extract does not change with them")
    func noExtract() throws {
        let temporary = try register()
        let meeting = try Hambleford.meetingID("2018-03-28")
        let before = try temporary.register.read(for: meeting)
        try record(
            try Hambleford.recipient("k.mehta@h.example", "Kiran Mehta", person: "k-mehta"),
            on: "2018-03-02", in: temporary)
        #expect(try temporary.register.read(for: meeting) == before)
        #expect(!String(decoding: before.extract, as: UTF8.self).contains("recipient"))
    }

    @Test("cannot stand in the file as an address that no envelope takes, nor twice by letter case")
    func guards() throws {
        let temporary = try register()
        try record(
            try Hambleford.recipient("clerk@h.example", "Clerk", capacity: .secretary), on: "2018-03-02",
            in: temporary)
        for address in [
            "clerk", "a@b.example\nRCPT TO:<x@y.example>", "a@b.example,c@d.example", "<a@b.example>",
        ] {
            let sql = "INSERT INTO recipient VALUES (2, NULL, 1, '\(address)', 'board-pack')"
            #expect(try temporary.refusal(of: sql)?.contains("CHECK") == true)
        }
        let again = "INSERT INTO recipient VALUES (2, NULL, 1, 'CLERK@h.example', 'board-pack')"
        #expect(try temporary.refusal(of: again)?.contains("written once") == true)
    }
}
