import Intake
import Testing

@Suite("A written cell")
struct CSVWriterSpecs {
    @Test(
        "that a spreadsheet would calculate is kept from it by an apostrophe",
        arguments: [
            ("=1+1", "'=1+1"), ("+44 20 7946 0000", "'+44 20 7946 0000"), ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("'=1", "''=1"), ("-2-3", "'-2-3"),
            ("=1,2", "\"'=1,2\""),
            ("-1e5e5", "'-1e5e5"),
        ])
    func inert(cell: String, written: String) {
        #expect(CSVWriter().line([cell, "x"]) == "\(written),x\r\n")
    }

    @Test(
        "that is a true number, or plain words, is left alone",
        arguments: ["-5", "+3.5", "-0.5%", "-1.5E+05", "86.7", "it's", "2018-02", ""])
    func plain(cell: String) {
        #expect(CSVWriter().line([cell, "x"]) == "\(cell),x\r\n")
    }

    @Test(
        "is quoted where any country's spreadsheet would divide it",
        arguments: ["a,b", "a;b", "a\tb", "a\nb", " a"])
    func quoted(cell: String) {
        #expect(CSVWriter(delimiter: .tab).line([cell]) == "\"\(cell)\"\r\n")
    }

    @Test("alone and blank is no blank line")
    func blank() {
        #expect(CSVWriter().text([["a"], [""]]) == "a\r\n\"\"\r\n")
    }

    @Test("loses NUL bytes, which no spreadsheet takes")
    func nul() {
        #expect(CSVWriter().line(["a\0b"]) == "ab\r\n")
    }
}
