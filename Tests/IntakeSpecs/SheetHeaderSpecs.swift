import BoardDomain
import Intake
import Testing

@Suite("The header of a file")
struct SheetHeaderSpecs {
    @Test(
        "matches without regard to case, spaces, hyphens and underscores",
        arguments: [
            "date,KIND,Name", " Date ,kind,na-me", "da_te,k i n d,NAME", "\u{FEFF}date,kind,name",
            "Day,type,title",
        ])
    func matching(header: String) throws {
        let read = try reading(header + "\n25/12/2018,bank holiday,Christmas Day\n", as: .calendar)
        #expect(read.sentences == [])
        #expect(read.entries.count == 1)
    }

    @Test("names all its missing columns at once")
    func missing() throws {
        let read = try reading("metric,value\na,1\n", as: .observations)
        #expect(
            read.sentences == [
                "file.csv, row 1: no column board, period or period_start or period_end, "
                    + "expected them in the header, or --set COLUMN=VALUE, or --map THEIRS=OURS."
            ])
        #expect(read.entries.isEmpty)
    }

    @Test("reports what it does not know, and reads the rest")
    func unknown() throws {
        let read = try reading("date,colour,kind,,name\n1/1/18,red,closure,,New Year\n", as: .calendar)
        #expect(read.unknown == ["colour", "(no header in column 4)"])
        #expect(read.entries.count == 1)
    }

    @Test("takes a constant for a column it lacks, and another name for one it has")
    func choices() throws {
        let read = try reading(
            "tag,when,label\nx,25/12/2018,Christmas Day\n", as: .calendar, setting: ["kind=bank holiday"],
            mapping: ["when=date", "Label=name", "tag="])
        #expect(read.sentences == [])
        #expect(read.unknown == [])
        let day = try #require(Day(iso: "2018-12-25"))
        #expect(
            read.entries.map(\.entry)
                == [.calendar(CalendarEntry(day: day, kind: .bankHoliday, name: "Christmas Day"))])
    }

    @Test("prefers our own name to another system's, and --map to both")
    func precedence() throws {
        let both = "board,metric,name,title,unit,polarity,period\nb,m,theirs,ours,%,higher,month\n"
        let read = try reading(both, as: .metrics)
        #expect(read.unknown == ["name"])
        guard case .metric(let entry) = try #require(read.entries.first).entry else { return }
        #expect(entry.title == "ours")
        let mapped = try reading(both, as: .metrics, mapping: ["title=", "name=title"])
        guard case .metric(let other) = try #require(mapped.entries.first).entry else { return }
        #expect(other.title == "theirs")
    }

    @Test(
        "is at fault where two columns or two choices contradict",
        arguments: [
            (
                "date,date,kind,name", [], [],
                "file.csv, row 1, date: \"date\", expected only one column for this."
            ),
            ("day,date,kind,name,type", [], [], nil),
            (
                "day,Day,kind,name", [], [],
                "file.csv, row 1, date: \"Day\", expected only one column for this."
            ),
            (
                "date,kind,name", ["kind=closure"], [],
                "file.csv, row 1, kind: \"a column of the file\", expected either the column or --set; "
                    + "--map kind= leaves the column out."
            ),
            ("date,kind,name", ["kind=closure"], ["kind="], nil),
            (
                "date,kind,name", [], ["Dag=date"],
                "file.csv, row 1, Dag: nothing, expected a column of this name, since --map names it."
            ),
            ("date,kind,name", [], ["Dag="], nil),
        ] as [(String, [String], [String], String?)])
    func contradictions(header: String, setting: [String], mapping: [String], sentence: String?) throws {
        let read = try reading(header + "\n", as: .calendar, setting: setting, mapping: mapping)
        #expect(read.sentences == [sentence].compactMap { $0 })
    }

    @Test(
        "is not read where the choices make no sense",
        arguments: [
            (["kind"], [], "\"kind\" is not of the form --set COLUMN=VALUE."),
            (["=closure"], [], "\"=closure\" is not of the form --set COLUMN=VALUE."),
            (["colour=red"], [], "\"colour=red\" names no column of calendar: those are date, kind, name."),
            (["kind=a", "Kind=b"], [], "--set gives kind twice."),
            ([], ["when=dag"], "\"when=dag\" names no column of calendar: those are date, kind, name."),
            ([], ["when=date", "WHEN=name"], "--map names the column WHEN twice."),
        ] as [([String], [String], String)])
    func usage(setting: [String], mapping: [String], sentence: String) {
        let fault = #expect(throws: SheetChoiceFault.self) {
            try SheetChoices(setting: setting, mapping: mapping, for: .calendar)
        }
        #expect(fault?.sentence == sentence)
    }

    @Test("may hold an equals sign in a constant's value")
    func equals() throws {
        let choices = try SheetChoices(setting: ["name=a=b"], mapping: [], for: .calendar)
        #expect(choices.constants[.name] == "a=b")
    }
}
