import Intake
import TestKit
import Testing

@Suite("Rows of any cells")
struct CSVPropertySpecs {
    private static let alphabet: [String] = [
        "", "a", "7", " ", ",", ";", "\t", "\"", "\n", "\r", "\r\n", "=", "+", "-", "@", "'", "é", "€",
        "\u{FEFF}",
        "%PDF-", "PK", "sep=", "{\\rtf", "\u{1}", "👩‍👧", "£", "-5", "1e5", "\u{2212}",
    ]

    private static func anyRows(_ random: inout SplitMix64) -> [[String]] {
        let width = Int.random(in: 1...5, using: &random)
        return (0..<Int.random(in: 1...6, using: &random)).map { _ in
            (0..<width).map { _ in
                (0..<Int.random(in: 0...4, using: &random))
                    .compactMap { _ in alphabet.randomElement(using: &random) }.joined()
            }
        }
    }

    @Test("come back as they were written, with every delimiter", arguments: CSVDelimiter.allCases)
    func roundTrip(delimiter: CSVDelimiter) throws {
        var random = SplitMix64(seed: 2018)
        for _ in 0..<400 {
            let written = CSVPropertySpecs.anyRows(&random)
            let bytes = Array(CSVWriter(delimiter: delimiter).text(written).utf8)
            #expect(try rows(bytes, delimiter: delimiter).map(scalars) == written.map(scalars))
            if written[0].count > 1 { #expect(try rows(bytes).map(scalars) == written.map(scalars)) }
        }
    }

    @Test("read the same in chunks of every size")
    func chunks() throws {
        var random = SplitMix64(seed: 28)
        for _ in 0..<40 {
            let bytes = Array(CSVWriter().text(CSVPropertySpecs.anyRows(&random)).utf8)
            let whole = try rows(bytes, delimiter: .comma)
            for size in 1...(bytes.count + 1) {
                #expect(try rows(bytes, delimiter: .comma, chunk: size) == whole)
            }
        }
    }

    @Test("read the same, or fail the same, wherever the bytes are cut, whatever the bytes are")
    func junk() throws {
        let bytes: [UInt8] = Array("ab,;\t\"\"\r\n\n'=".utf8) + [0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0x93, 0x00]
        var random = SplitMix64(seed: 3)
        for _ in 0..<600 {
            let junk = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
                bytes.randomElement(using: &random)
            }
            let whole = outcome(junk, chunk: 1 << 16, stride: .max)
            for size in [1, 2, 3, 7, 16] {
                #expect(outcome(junk, chunk: size, stride: .max) == whole)
                #expect(outcome(junk, chunk: 16, stride: size) == whole)
            }
        }
    }

    /// Strings compare equal when only their normal forms are, so the scalars are compared.
    private func scalars(_ row: [String]) -> [[Unicode.Scalar]] { row.map { Array($0.unicodeScalars) } }

    private func outcome(_ bytes: [UInt8], chunk: Int, stride: Int) -> Result<[[String]], CSVFault> {
        do {
            return .success(try rows(bytes, chunk: chunk, stride: stride))
        } catch let fault as CSVFault {
            return .failure(fault)
        } catch {
            Issue.record("no other error: \(error)")
            return .success([])
        }
    }
}
