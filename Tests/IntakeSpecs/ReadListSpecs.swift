import Intake
import Testing

@Suite("A cell of words")
struct ReadListSpecs {
    @Test("divides at semicolons and drops blanks and repeats")
    func list() {
        #expect(readList("Miriam Okafor; Owen Pryce ;;Owen Pryce;") == ["Miriam Okafor", "Owen Pryce"])
        #expect(readList(" ; ") == [])
    }

    @Test("loses the spaces around it, and its line breaks become LF")
    func trimming() {
        #expect(trimmed(" \u{A0}a b\u{200B}\r\n") == "a b")
        #expect(trimmed("one\r\ntwo\rthree\nfour") == "one\ntwo\nthree\nfour")
        #expect(trimmed("") == "")
        #expect(trimmed("  ") == "")
        #expect(trimmed("é") == "é")
    }

    @Test("says yes or no")
    func yesNo() throws {
        for cell in ["yes", "Y", "TRUE", "1"] { #expect(try readYesNo(cell)) }
        for cell in ["no", "N", "False", "0"] { #expect(try !readYesNo(cell)) }
        for cell in ["maybe", "", "2"] {
            #expect(throws: Expectation("yes or no")) { try readYesNo(cell) }
        }
    }

    @Test("is no words where a formula failed", arguments: ["#REF!", "#N/A", "#DIV/0!"])
    func formulaErrors(cell: String) {
        #expect(throws: Expectation.self) { try readWords(cell) }
    }

    @Test("may be a short code")
    func code() throws {
        #expect(try readCode("hambleford-ib-2") == "hambleford-ib-2")
        for cell in ["Hambleford", "a b", "a_b", "é", ""] {
            #expect(throws: Expectation.self) { try readCode(cell) }
        }
    }
}
