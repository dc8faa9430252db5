import Intake
import Testing

@Suite("A CSV file")
struct CSVReaderSpecs {
    @Test(
        "finds its delimiter in the header line",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
            ("a\tb\n1;2\t3\n", [["a", "b"], ["1;2", "3"]]),
            ("\"x,y,z\";b\n1;2\n", [["x,y,z", "b"], ["1", "2"]]),
            ("sep=;\na,1;b\n1;2\n", [["a,1", "b"], ["1", "2"]]),
            ("\n\na;b\n1;2\n", [["a", "b"], ["1", "2"]]),
            ("alone\nx\n", [["alone"], ["x"]]),
        ])
    func delimiter(text: String, expected: [[String]]) throws {
        #expect(try rows(text) == expected)
    }

    @Test(
        "keeps what stands between quotation marks",
        arguments: [
            ("a,b\n\"1,2\",3\n", ["1,2", "3"]),
            ("a,b\n\"say \"\"yes\"\"\",3\n", ["say \"yes\"", "3"]),
            ("a,b\n\"two\nlines\",3\n", ["two\nlines", "3"]),
            ("a,b\n\"two\r\nlines\",3\n", ["two\r\nlines", "3"]),
            ("a,b\n5\" pipe,3\n", ["5\" pipe", "3"]),
            ("a,b\n\"\",\"\"\n", ["", ""]),
            ("a,b\n1,", ["1", ""]),
        ])
    func quotes(text: String, expected: [String]) throws {
        #expect(try rows(text).last == expected)
    }

    @Test("ends its lines in CR LF, LF or CR", arguments: ["\r\n", "\n", "\r"])
    func lineEnds(end: String) throws {
        let text = ["a,b", "1,2", "3,4"].joined(separator: end)
        #expect(try rows(text) == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(try rows(text + end + end + end) == [["a", "b"], ["1", "2"], ["3", "4"]])
    }

    @Test("numbers rows as a spreadsheet does and lines as an editor does")
    func numbering() throws {
        let reader = try CSVReader(ByteSource(Array("a,b\r\n\"1\r\n1\",2\r\n\r\n3,4\r\n".utf8)))
        var places: [[Int]] = []
        while let row = try reader.next() { places.append([row.number, row.line]) }
        #expect(places == [[1, 1], [2, 2], [4, 5]])
    }

    @Test("is Windows-1252 from the first cell to the last when one byte of it is not UTF-8")
    func encoding() throws {
        let utf8 = Array("a,b\nZoë,£5\n".utf8)
        #expect(try rows(utf8).last == ["Zoë", "£5"])
        #expect(try rows([0xEF, 0xBB, 0xBF] + utf8).first == ["a", "b"])
        let windows = Array("a,b\nZo".utf8) + [0xEB, 0x2C, 0xA3] + Array("5 ".utf8) + [0x96, 0x80, 0x0A]
        #expect(try rows(windows).last == ["Zoë", "£5 –€"])
        #expect(
            try rows(Array("a,b\nCAF".utf8) + [0xC9, 0x92, 0x2C, 0x93, 0x94, 0x0A]).last == ["CAFÉ’", "“”"])
    }

    @Test("is refused, with the line, when it is neither UTF-8 nor Windows-1252")
    func undecodable() throws {
        let broken = try #require(refusal(of: Array("a,b\nZoë,£5\n".utf8) + [0x93, 0x2C, 0x0A]))
        #expect(broken.row == nil)
        #expect(broken.found.contains("the byte 93 (hexadecimal) on line 3"))
        let unassigned = try #require(refusal(of: Array("a,b\n1,".utf8) + [0x9D, 0x0A]))
        #expect(unassigned.found.contains("the byte 9D (hexadecimal) on line 2"))
    }

    @Test("keeps the text after a closing quotation mark and says in which cell it stood")
    func misquoted() throws {
        let reader = try CSVReader(ByteSource(Array("a,b\n1,\"x\"y\n2,3\n".utf8)))
        _ = try reader.next()
        let faulty = try #require(try reader.next())
        #expect(faulty.cells == ["1", "xy"])
        #expect(faulty.misquoted == 1)
        #expect(try #require(try reader.next()).misquoted == nil)
    }

    @Test("lets no more than a cell of 1 MiB, a row of 16,384 cells and a header of 1 MiB into memory")
    func limits() throws {
        let mebibyte = 1 << 20
        let fits = "a\n" + String(repeating: "x", count: mebibyte)
        #expect(try rows(fits).last?.first?.utf8.count == mebibyte)
        let long = try #require(refusal(of: Array((fits + "x").utf8)))
        #expect(long.row == 2)
        #expect(long.found == "a cell of more than 1048576 bytes")
        let wide = "a\n" + String(repeating: ",", count: 16_384)
        #expect(try #require(refusal(of: Array(wide.utf8))).found == "a row of more than 16384 cells")
        let unended = [UInt8](repeating: 0x78, count: mebibyte + 1)
        #expect(try #require(refusal(of: unended)).expectation.hasPrefix("a header line"))
    }

    @Test(
        "is refused in words",
        arguments: [
            ([], "a file of 0 bytes", "a header line"),
            ([0xFF, 0xFE, 0x61, 0x00], "UTF-16 text (what Excel calls Unicode text)", "CSV: in Excel"),
            ([0xFE, 0xFF, 0x00, 0x61], "UTF-16 text (what Excel calls Unicode text)", "CSV: in Excel"),
            ([0x61, 0x00, 0x0A, 0x00], "a NUL byte on line 1", "text: in Excel"),
            (Array("a,b\n1,\0\n".utf8), "a NUL byte on line 2", "text: in Excel"),
            (Array("PK\u{3}\u{4}junk".utf8), "a zipped file, as .xlsx", "CSV: in Excel"),
            (Array("%PDF-1.7\n".utf8), "a PDF", "CSV: in Excel"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Office file", "CSV: in Excel"),
            (
                Array("a,b\n\"1,2\n3,4\n".utf8), "the end of the file inside a quoted cell",
                "a closing quotation mark for the one opened on line 2"
            ),
        ] as [([UInt8], String, String)])
    func refusals(bytes: [UInt8], found: String, expectation: String) throws {
        let fault = try #require(refusal(of: bytes))
        #expect(fault.found.hasPrefix(found))
        #expect(fault.expectation.hasPrefix(expectation))
    }

    @Test("names the line of a quotation mark that swallows the rest of a long file")
    func swallowed() throws {
        let text = "a,b\n1,2\n3,\"four\n" + String(repeating: "5,6\n", count: 300_000)
        let fault = try #require(refusal(of: Array(text.utf8)))
        #expect(fault.expectation == "a closing quotation mark for the one opened on line 3")
    }

    private func refusal(of bytes: [UInt8]) -> CSVFault? {
        do {
            _ = try rows(bytes)
            return nil
        } catch {
            return error as? CSVFault
        }
    }
}
