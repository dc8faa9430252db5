import Intake
import Testing

@Suite("A number in a cell")
struct ReadNumberSpecs {
    @Test(
        "is read as spreadsheets print it",
        arguments: [
            ("1234", 1234.0, nil), ("1,234", 1234, nil), ("1,234,567.5", 1_234_567.5, nil), ("-5", -5, nil),
            ("\u{2212}5.5", -5.5, nil), ("+5", 5, nil), (".5", 0.5, nil), ("5.", 5, nil),
            ("85%", 85, .percent),
            ("85.5 %", 85.5, .percent), ("\u{2212}0.5%", -0.5, .percent), ("£1,234.50", 1234.5, .pounds),
            ("-£5", -5, .pounds), ("£-5", -5, .pounds), ("1.5E+05", 150_000, nil), ("0", 0, nil),
            ("18.600000000000001", 18.600000000000001, nil), ("0.30000000000000004", 0.1 + 0.2, nil),
        ] as [(String, Double, MarkedNumber.Mark?)])
    func spellings(cell: String, value: Double, mark: MarkedNumber.Mark?) throws {
        #expect(try readNumber(cell) == MarkedNumber(value: value, mark: mark))
    }

    @Test(
        "is not guessed at",
        arguments: [
            "", "-", "%", "£", "1,23", "12,5", "1234,567", ",123", "1,,234", "1,234,56", "1 234", "1.2.3",
            "--5", "5-",
            "nan", "inf", "0x10", "1e", "1e999", "(5)", "5%%", "£5%", "١٢", "1_000", "85 per cent", "1.234,5",
        ])
    func refusals(cell: String) {
        #expect(throws: Expectation.self) { try readNumber(cell) }
    }

    @Test("that only counts is whole and not below nought")
    func whole() throws {
        #expect(try readWhole("1,400") == 1400)
        #expect(try readWhole("14.0") == 14)
        for cell in ["-1", "1.5", "14%", "£3", "soon", "1e300"] {
            #expect(throws: Expectation("a whole number, 0 or more")) { try readWhole(cell) }
        }
    }

    @Test(
        "may be withheld by a symbol, which is kept",
        arguments: [
            ("c", "c"), ("k", "k"), ("u", "u"), ("x", "x"), ("z", "z"), (":", ":"), ("-", "-"), ("–", "-"),
            ("n/a", "n/a"),
            ("N/A", "n/a"), ("C", "c"), ("[c]", "[c]"), ("..", ".."), ("*", "*"),
        ])
    func withheld(cell: String, symbol: String) throws {
        #expect(try readFigure(cell) == .withheld(symbol: symbol))
    }

    @Test("may be blank, and a printed nought is a nought")
    func blank() throws {
        #expect(try readFigure("") == .blank)
        #expect(try readFigure("0") == .number(MarkedNumber(value: 0, mark: nil)))
    }

    @Test("is neither a number nor a symbol in other words", arguments: ["#N/A", "q", "tbc", "12x", "?"])
    func neither(cell: String) {
        #expect(throws: Expectation.self) { try readFigure(cell) }
    }
}
