import BoardDomain
import Intake
import Testing

@Suite("A file with faults")
struct SheetFaultSpecs {
    @Test("has every one of them named in one pass, and its good rows read")
    func allAtOnce() throws {
        let text = """
            date,kind,name
            31/02/2018,bank holiday,
            25/12/2018,feast,Christmas Day
            26/12/2018,bank holiday,Boxing Day
            27/12/2018,closure
            28/12/2018,closure,"a"b
            ,,

            29/12/2018,closure,Between the years
            """
        let read = try reading(text, as: .calendar)
        #expect(read.entries.map(\.row) == [4, 9])
        #expect(
            read.sentences == [
                "file.csv, row 2, date: \"31/02/2018\", expected a day that exists: February 2018 has 28 days.",
                "file.csv, row 2, name: nothing, expected something: this cell may not be blank.",
                "file.csv, row 3, kind: \"feast\", expected one of: bank holiday, closure, mourning.",
                "file.csv, row 5: 2 cells, expected 3, as the header has.",
                "file.csv, row 6: text after the closing quotation mark of cell 3, expected a quotation mark "
                    + "inside a quoted cell to be written twice.",
            ])
    }

    @Test("keeps the first thousand and counts the rest")
    func thousand() throws {
        let text = "date,kind,name\n" + String(repeating: "soon,closure,x\n", count: 1_500)
        let outcome = try readSheet(ByteSource(Array(text.utf8)), named: "f", as: .calendar) { _, _ in }
        #expect(outcome.faults.count == 1_500)
        #expect(outcome.faults.kept.count == 1_000)
        #expect(outcome.faults.kept.last?.row == 1_001)
        #expect(outcome.rows == 1_500)
    }

    @Test("is not read on after ten thousand")
    func enough() throws {
        let text = "date,kind,name\n" + String(repeating: "soon,closure,x\n", count: 30_000)
        let outcome = try readSheet(ByteSource(Array(text.utf8)), named: "f", as: .calendar) { _, _ in }
        #expect(outcome.faults.areEnough)
        #expect(outcome.faults.count == 10_001)
        #expect(outcome.rows == 10_001)
    }

    @Test("keeps the faults above the place where it breaks off")
    func brokenOff() throws {
        let read = try reading("date,kind,name\nsoon,closure,x\n1/1/18,closure,\"x\n", as: .calendar)
        #expect(read.sentences.count == 2)
        #expect(
            read.sentences.last
                == "file.csv, row 3: the end of the file inside a quoted cell, expected a closing "
                + "quotation mark for the one opened on line 3.")
    }

    @Test("may be at fault only for the register, which says so row by row")
    func register() throws {
        let text = "date,kind,name\n1/1/18,closure,a\n2/1/18,closure,b\n"
        var good: [Int] = []
        let outcome = try readSheet(ByteSource(Array(text.utf8)), named: "f", as: .calendar) { row, _ in
            if row == 2 { throw EntryFault(column: "date", value: "x", expectation: "another day") }
            good.append(row)
        }
        #expect(good == [3])
        #expect(outcome.faults.kept.map(\.sentence) == ["f, row 2, date: \"x\", expected another day."])
        var all = IntakeFaults()
        all.add(EntryFault(column: "ref", value: "", expectation: "a reference"), file: "g", row: 7)
        all.add(outcome.faults)
        #expect(all.count == 2)
        #expect(all.kept.first?.sentence == "g, row 7, ref: nothing, expected a reference.")
    }

    @Test("is left alone when what receives the entries fails")
    func passedOn() {
        struct DiskFull: Error {}
        #expect(throws: DiskFull.self) {
            try readSheet(ByteSource(Array(SheetKind.calendar.template.utf8)), named: "f", as: .calendar) {
                _, _ in
                throw DiskFull()
            }
        }
    }

    @Test("may have no words at all", arguments: ["", "\n\n", "\u{FEFF}", "date,kind,name\n"])
    func empty(text: String) throws {
        let read = try reading(text, as: .calendar)
        #expect(read.entries.isEmpty)
        #expect(read.sentences.count == (text.hasPrefix("date") ? 0 : 1))
    }

    @Test("cuts a long value short")
    func longValue() throws {
        let read = try reading(
            "date,kind,name\n\(String(repeating: "9", count: 500)),closure,x\n", as: .calendar)
        let sentence = try #require(read.sentences.first)
        #expect(sentence.contains("\"" + String(repeating: "9", count: 80) + "…\""))
    }
}
