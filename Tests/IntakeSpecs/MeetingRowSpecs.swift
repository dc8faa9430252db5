import BoardDomain
import Intake
import Testing

@Suite("A row of boards, people, meetings or agenda")
struct MeetingRowSpecs {
    @Test("names a board, which keeps London's time unless it says otherwise")
    func boards() throws {
        let read = try reading(
            "board,name,council,neighbours\nhambleford-ib,The Board,Hambleford,Easterby;Millcaster\n",
            as: .boards)
        #expect(
            read.entries.map(\.entry) == [
                .board(
                    BoardEntry(
                        board: Board.ID("hambleford-ib"), name: "The Board", organisation: "Hambleford",
                        zone: "Europe/London", area: nil, neighbours: ["Easterby", "Millcaster"]))
            ])
    }

    @Test("seats a person on a board, or only names them")
    func people() throws {
        let read = try reading(
            "person,name,board,capacity,from\nm-okafor,Miriam Okafor,b,Chairman,1/1/18\no-pryce,Owen Pryce,,,\n",
            as: .people)
        let people = read.entries.compactMap { if case .person(let entry) = $0.entry { entry } else { nil } }
        #expect(people.map(\.name) == ["Miriam Okafor", "Owen Pryce"])
        #expect(people.map(\.seat?.capacity) == [.chair, nil])
        #expect(read.sentences == [])
    }

    @Test("tells how a meeting stands")
    func meetings() throws {
        let read = try reading(
            """
            board,date,moved_to,start,end,status,reason,minutes,agreed_on
            b,28/02/2018,,2pm,4.30pm,held,,agreed,28/03/2018
            b,28/03/2018,30/03/2018,,,planned,,draft,
            b,25/04/2018,25/04/2018,,,cancelled,Election,,
            """, as: .meetings)
        #expect(read.sentences == [])
        let entries = read.entries.compactMap {
            if case .meeting(let entry) = $0.entry { entry } else { nil }
        }
        let agreed = try #require(Day(iso: "2018-03-28"))
        #expect(entries.map(\.status) == [.held, .planned, .cancelled(why: "Election")])
        #expect(entries.map(\.minutes) == [.agreed(at: agreed), .draft, .notReceived])
        #expect(entries.map(\.movedTo?.iso) == [nil, "2018-03-30", nil])
        #expect(entries.first?.start?.iso == "14:00")
    }

    @Test(
        "is at fault by name",
        arguments: [
            (SheetKind.boards, "board,name,organisation,zone\nb,B,O,London time\n", "zone: \"London time\""),
            (
                .boards, "board,name,organisation\nHam Board,B,O\n",
                "board: \"Ham Board\", expected a short code"
            ),
            (.people, "person,name,email\np,P,p at h\n", "email: \"p at h\", expected one email address"),
            (.people, "person,name,email\np,P,p@h.example;q@h.example\n", "email: "),
            (.people, "person,name,board\np,P,b\n", "capacity: nothing, expected one of: chair, member"),
            (
                .people, "person,name,capacity\np,P,chair\n",
                "capacity: \"chair\", expected board filled as well"
            ),
            (
                .people, "person,name,board,capacity,from,until\np,P,b,chair,2/1/18,1/1/18\n",
                "until: \"1/1/18\", expected a day not before from (2018-01-02)"
            ),
            (
                .meetings, "board,date,start,end\nb,1/1/18,14:00,14:00\n",
                "end: \"14:00\", expected a time after"
            ),
            (
                .meetings, "board,date,status\nb,1/1/18,maybe\n",
                "status: \"maybe\", expected one of: planned, held"
            ),
            (
                .meetings, "board,date,reason\nb,1/1/18,snow\n",
                "reason: \"snow\", expected the status cancelled"
            ),
            (
                .meetings, "board,date,minutes\nb,1/1/18,agreed\n",
                "agreed_on: nothing, expected the day the minutes"
            ),
            (
                .meetings, "board,date,agreed_on\nb,1/1/18,1/2/18\n",
                "agreed_on: \"1/2/18\", expected minutes set"
            ),
            (
                .agenda, "board,meeting,item,title,purpose\nb,1/1/18,1,T,fun\n",
                "purpose: \"fun\", expected one of: note"
            ),
            (
                .agenda, "board,meeting,item,title,start\nb,1/1/18,1,T,2:30\n",
                "start: \"2:30\", expected am or pm"
            ),
            (.steps, "board,metric,date,reason,by\nb,m,1/1/18,,K\n", "reason: nothing"),
        ])
    func faults(kind: SheetKind, text: String, opening: String) throws {
        let read = try reading(text, as: kind)
        #expect(read.sentences.count == 1)
        #expect(try #require(read.sentences.first).hasPrefix("file.csv, row 2, " + opening))
    }
}
