import BoardDomain
import Intake
import Testing

@Suite("A row of actions")
struct ActionRowSpecs {
    private let header =
        "board,ref,action,owner,raised,meeting,due,revised_due,revised_on,reason,leave,granted_by,note,"
        + "note_on,note_by,step,step_on,step_by,step_note\n"

    @Test("holds owners, a due date, a revision, a note and a step")
    func whole() throws {
        let read = try reading(SheetKind.actions.template, as: .actions)
        guard case .action(let entry) = try #require(read.entries.first).entry else { return }
        let meeting = try #require(Day(iso: "2018-02-28"))
        #expect(entry.owners == ["Miriam Okafor", "Owen Pryce"])
        #expect(entry.original == DueTerm(.nextMeeting(after: meeting), words: "next meeting"))
        #expect(entry.revision?.leave == .asked)
        #expect(entry.revision?.term.due == Day(iso: "2018-04-25").map(Due.on))
        #expect(entry.note?.words == "Schedule drafted")
        #expect(entry.step?.kind == .proposed)
    }

    @Test("may follow another of the same reference, and then need not say the same again")
    func following() throws {
        let text =
            header + """
                b,A1,Bring the audit,KM,1/2/18,1/2/18,next meeting,,,,,,,,,,,,
                b,A1,,,,,,,,,,,Half done,5/2/18,KM,,,,
                b,A1,Bring the audit,,,,,28/3/18,6/2/18,Late data,granted,Chair,,,,,,,
                """
        let read = try reading(text, as: .actions)
        #expect(read.sentences == [])
        let entries = read.entries.compactMap { row in
            if case .action(let entry) = row.entry { entry } else { nil }
        }
        #expect(entries.count == 3)
        #expect(Set(entries.map(\.words)) == ["Bring the audit"])
        #expect(Set(entries.map(\.owners)) == [["KM"]])
        #expect(Set(entries.map(\.original)).count == 1)
        #expect(entries[2].revision?.leave == .granted(by: "Chair"))
    }

    @Test(
        "is at fault by name",
        arguments: [
            ("b,A1,,,1/2/18,,,,,,,,,,,,,,", "action: nothing, expected the words of the action, as minuted"),
            (
                "b,A1,Do it,,,,,,,,,,,,,,,,",
                "raised: nothing, expected the day it was raised, here or in meeting"
            ),
            (
                "B!,A1,Do it,,1/2/18,,,,,,,,,,,,,,",
                "board: \"B!\", expected a short code in lower-case letters"
            ),
            ("b,A1,Do it,,1/2/18,,tbc,,,,,,,,,,,,", "due: \"tbc\", expected a day, \"next meeting\""),
            ("b,A1,Do it,,1/2/18,,,1/3/18,,,,,,,,,,,", "revised_on: nothing, expected the day on which"),
            (
                "b,A1,Do it,,1/2/18,,,,1/3/18,,,,,,,,,,",
                "revised_on: \"1/3/18\", expected revised_due filled as well"
            ),
            (
                "b,A1,Do it,,1/2/18,,,1/3/18,1/2/18,,granted,,,,,,,,",
                "granted_by: nothing, expected who granted"
            ),
            (
                "b,A1,Do it,,1/2/18,,,1/3/18,1/2/18,,asked,Chair,,,,,,,",
                "leave: \"asked\", expected granted, since"
            ),
            (
                "b,A1,Do it,,1/2/18,,,1/3/18,1/2/18,,perhaps,,,,,,,,",
                "leave: \"perhaps\", expected one of: granted, asked"
            ),
            ("b,A1,Do it,,1/2/18,,,,,,,,Half done,,,,,,", "note_on: nothing, expected the day of the note"),
            ("b,A1,Do it,,1/2/18,,,,,,,,,1/3/18,,,,,", "note_on: \"1/3/18\", expected note filled as well"),
            ("b,A1,Do it,,1/2/18,,,,,,,,,,,closed,,,", "step_on: nothing, expected the day of the step"),
            (
                "b,A1,Do it,,1/2/18,,,,,,,,,,,done,1/3/18,,",
                "step: \"done\", expected one of: proposed, closed, reopened"
            ),
            (
                "b,A1,#REF!,,1/2/18,,,,,,,,,,,,,,",
                "action: \"#REF!\", expected words: the spreadsheet shows an error"
            ),
        ])
    func faults(row: String, opening: String) throws {
        let read = try reading(header + row + "\n", as: .actions)
        #expect(read.sentences.count == 1)
        #expect(try #require(read.sentences.first).hasPrefix("file.csv, row 2, " + opening))
    }

    @Test(
        "contradicts an earlier one of the same reference",
        arguments: [
            (
                "b,A1,Do that,,1/2/18,,1/3/18,,,,,,,,,,,,",
                "action: \"Do that\", expected the same words as in row 2"
            ),
            (
                "b,A1,Do it,,2/2/18,,1/3/18,,,,,,,,,,,,",
                "raised: \"2/2/18\", expected the same day as in row 2: 2018-02-01"
            ),
            ("b,A1,Do it,,1/2/18,,2/3/18,,,,,,,,,,,,", "due: \"2/3/18\", expected the same due as in row 2"),
        ])
    func contradictions(row: String, opening: String) throws {
        let read = try reading(header + "b,A1,Do it,,1/2/18,,1/3/18,,,,,,,,,,,,\n" + row + "\n", as: .actions)
        #expect(read.sentences.count == 1)
        #expect(try #require(read.sentences.first).hasPrefix("file.csv, row 3, " + opening))
        let elsewhere = row.replacing("b,A1", with: "c,A1")
        let other = try reading(
            header + "b,A1,Do it,,1/2/18,,1/3/18,,,,,,,,,,,,\n" + elsewhere + "\n", as: .actions)
        #expect(other.sentences == [])
    }
}
