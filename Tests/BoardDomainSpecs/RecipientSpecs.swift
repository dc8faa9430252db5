import BoardDomain
import Testing

@Suite("The list of recipients")
struct RecipientSpecs {
    private static func recipient(
        _ address: String = "clerk@hambleford.example", from: String? = nil, until: String? = nil
    ) throws -> Recipient {
        Recipient(
            board: Board.ID("hambleford-ib"), address: try MailAddress(address), name: "Board secretary",
            person: nil,
            capacity: .secretary, audience: "board-pack", carriage: .attachment,
            from: try from.map { try #require(Day(iso: $0)) },
            until: try until.map { try #require(Day(iso: $0)) })
    }

    @Test(
        "holds a mailbox from its first day to its last, both counted",
        arguments: [
            ("2018-03-27", false), ("2018-03-28", true), ("2018-06-01", true), ("2018-09-30", true),
            ("2018-10-01", false),
        ])
    func listed(day: String, expected: Bool) throws {
        let day = try #require(Day(iso: day))
        #expect(try Self.recipient(from: "2018-03-28", until: "2018-09-30").isListed(on: day) == expected)
    }

    @Test("holds a mailbox for ever on the side that has no limit, and never where its days are crossed")
    func limits() throws {
        let early = try #require(Day(iso: "1900-01-01"))
        let late = try #require(Day(iso: "2199-12-31"))
        #expect(try Self.recipient().isListed(on: early) && Self.recipient().isListed(on: late))
        #expect(try Self.recipient(until: "2018-03-28").isListed(on: early))
        #expect(try !Self.recipient(until: "2018-03-28").isListed(on: late))
        #expect(try Self.recipient(from: "2018-03-28").isListed(on: late))
        #expect(try !Self.recipient(from: "2018-03-28").isListed(on: early))
        let day = try #require(Day(iso: "2018-03-28"))
        #expect(try !Self.recipient(from: "2018-03-29", until: "2018-03-27").isListed(on: day))
    }

    @Test("allows who is on it that day, and nobody who is like them")
    func allows() throws {
        let day = try #require(Day(iso: "2018-03-28"))
        let list = RecipientsOnDay(
            try [
                Self.recipient(), Self.recipient("sian@valley.example", until: "2018-03-28"),
                Self.recipient("left@hambleford.example", until: "2018-03-27"),
                Self.recipient("later@hambleford.example", from: "2018-03-29"),
            ], on: day, memberships: []
        ).allowList
        #expect(
            try list.addresses == [
                MailAddress("clerk@hambleford.example"), MailAddress("sian@valley.example"),
            ])
        #expect(try list.allows(MailAddress("clerk@HAMBLEFORD.example")))
        for other in [
            "left@hambleford.example", "later@hambleford.example", "Clerk@hambleford.example",
            "clerk@hambleford.example.org",
            "clerk+x@hambleford.example", "clerk@mail.hambleford.example", "cl\u{435}rk@hambleford.example",
        ] {
            #expect(try !list.allows(MailAddress(other)), "\(other)")
        }
    }

    @Test("allows nobody when it is empty, and one mailbox when it names one")
    func few() throws {
        let clerk = try MailAddress("clerk@hambleford.example")
        #expect(!AllowList(exactly: []).allows(clerk))
        #expect(AllowList(exactly: [clerk]).allows(clerk))
        #expect(try !AllowList(exactly: [clerk]).allows(MailAddress("sian@valley.example")))
    }
}
