import BoardDomain
import Intake
import Testing

@Suite("A row of recipients")
struct RecipientRowSpecs {
    private func entries(_ text: String) throws -> [RecipientEntry] {
        let read = try reading(text, as: .recipients)
        #expect(read.sentences == [])
        return read.entries.compactMap { if case .recipient(let entry) = $0.entry { entry } else { nil } }
    }

    @Test("says little, and leaves the rest to what the register knows")
    func sparse() throws {
        let read = try entries("board,e-mail,name\nb,Clerk@Hambleford.Example,The clerk\n")
        #expect(
            read == [
                RecipientEntry(
                    board: Board.ID("b"), address: try MailAddress("Clerk@hambleford.example"),
                    audience: "board-pack", name: "The clerk")
            ])
        #expect(read.first?.status == nil)
    }

    @Test("says everything")
    func full() throws {
        let read = try entries(
            """
            board,mailbox,full name,person code,seat,pack,carriage,from,to,status,reason
            b,k@h.example,Kiran Mehta,k-mehta,Clerk,action-log,e-mail,1/1/18,31/1/18,Listed,
            b,k@h.example,,,,,Folder,,,removed,Asked to leave
            """)
        #expect(
            read == [
                RecipientEntry(
                    board: Board.ID("b"), address: try MailAddress("k@h.example"), audience: "action-log",
                    name: "Kiran Mehta", person: Person.ID("k-mehta"), capacity: .secretary,
                    carriage: .attachment, from: Day(iso: "2018-01-01"), until: Day(iso: "2018-01-31"),
                    status: .listed),
                RecipientEntry(
                    board: Board.ID("b"), address: try MailAddress("k@h.example"), carriage: .drop,
                    status: .removed(why: "Asked to leave")),
            ])
    }

    @Test(
        "is at fault by name",
        arguments: [
            ("address", "", "address: nothing, expected one address to send to, such as"),
            (
                "address", "clerk at h.example",
                "address: \"clerk at h.example\", expected one address to send to. An address holds no blank"
            ),
            ("address", "a@h.example;b@h.example", "address: \"a@h.example;b@h.example\", expected one "),
            ("address", "<a@h.example>", "address: \"<a@h.example>\", expected one "),
            ("address", "clerk@", "address: \"clerk@\", expected one address to send to. “”, after the @"),
            ("person", "K Mehta", "person: \"K Mehta\", expected a short code"),
            ("capacity", "boss", "capacity: \"boss\", expected one of: chair, member"),
            ("audience", "../x", "audience: \"../x\", expected a short code"),
            ("format", "fax", "format: \"fax\", expected one of: attachment, link, drop"),
            ("until", "1/1/18", "until: \"1/1/18\", expected a day not before from (2018-02-01)"),
            ("status", "gone", "status: \"gone\", expected one of: listed, removed"),
            ("status", "removed", "reason: nothing, expected why it is taken off the list"),
            ("reason", "left", "reason: \"left\", expected the status removed as well, or this cell blank"),
        ])
    func faults(column: String, cell: String, opening: String) throws {
        let columns = [
            "board", "address", "name", "person", "capacity", "audience", "format", "from", "until", "status",
            "reason",
        ]
        let good = ["board": "b", "address": "a@h.example", "name": "A", "from": "1/2/18"]
        let row = columns.map { $0 == column ? cell : good[$0] ?? "" }.joined(separator: ",")
        let read = try reading("\(columns.joined(separator: ","))\n\(row)\n", as: .recipients)
        #expect(read.entries.isEmpty)
        #expect(read.sentences.count == 1)
        #expect(try #require(read.sentences.first).hasPrefix("file.csv, row 2, " + opening))
    }

    @Test("has a mailbox once for each board and audience, capital and small letters alike")
    func twice() throws {
        let read = try reading(
            """
            board,address,name,audience
            b,a@h.example,A,
            b,A@H.example,A,board-pack
            b,a@h.example,A,action-log
            c,a@h.example,A,
            """, as: .recipients)
        #expect(read.entries.map(\.row) == [2, 4, 5])
        #expect(
            read.sentences == [
                "file.csv, row 3, address: \"A@H.example\", expected one row for each board, address and audience, and row 2 has this one's."
            ])
    }
}
