import BoardDomain
import Channels
import TestKit
import Testing

@Suite("The name a pack is dropped under")
struct DropNameSpecs {
    @Test("says the day, the board and the edition")
    func readable() throws {
        let name = DropName(meeting: try Example.meeting(), edition: 2)
        #expect(name.file(as: .html) == "2018-03-28_hambleford-ib_edition-2.html")
        #expect(name.file(as: .text) == "2018-03-28_hambleford-ib_edition-2.txt")
        #expect(name.manifest == "2018-03-28_hambleford-ib_edition-2.manifest.txt")
    }

    @Test(
        "shortens a long or unusual code, and keeps what it can of it",
        arguments: [
            ("children-and-young-people-improvement-board", "children-and"),
            ("Hambleford IB", "hamblefordib"),
            ("bwrdd-gwelliant-ynys-mon-ä", "bwrdd-gwelli"), ("", ""), ("../../etc", "etc"), ("a_b", "ab"),
        ])
    func shortened(code: String, kept: String) throws {
        let stem = DropName(meeting: try Example.meeting(code), edition: 1).stem
        let parts = stem.split(separator: "_", omittingEmptySubsequences: false)
        try #require(parts.count == 4)
        #expect(parts[1] == kept)
        #expect(parts[2].count == 13)
    }

    @Test(
        "is ASCII, at most sixty characters long and never the same for two, whatever the board and the edition"
    )
    func anyBoard() throws {
        var generator = SplitMix64(seed: 60)
        var seen: [String: String] = [:]
        var wrong: [String] = []
        for _ in 0..<20_000 {
            let (code, edition) = (Self.code(using: &generator), Self.edition(using: &generator))
            let name = DropName(meeting: try Example.meeting(code), edition: edition)
            let key = "\(Array(code.utf8)) \(edition)"
            if let other = seen.updateValue(key, forKey: name.stem), other != key { wrong.append(name.stem) }
            for file in [name.manifest] + PackFormat.allCases.map(name.file(as:)) where !Self.isSafe(file) {
                wrong.append(file)
            }
        }
        #expect(wrong == [])
        #expect(seen.count > 15_000)
    }

    @Test("differs for boards that differ only where they are cut, in case or in marks")
    func neighbours() throws {
        let long = String(repeating: "children-", count: 6)
        var codes = (0..<500).map { "\(long)\($0)" } + (0..<500).map { "\($0)-\(long)" }
        codes += [
            "Board", "board", "BOARD", "bo-ard", "bo_ard", "bo ard", "bo/ard", "bo.ard", "bóard", "", " ",
            "-",
        ]
        // A code that is another's shortened form.
        codes += try codes.prefix(3).map { code in
            DropName(meeting: try Example.meeting(code), edition: 1).stem.split(separator: "_")[1...2].joined(
                separator: "_")
        }
        let stems = try codes.map { DropName(meeting: try Example.meeting($0), edition: 1).stem.lowercased() }
        #expect(Set(stems).count == codes.count)
    }

    private static func isSafe(_ name: String) -> Bool {
        name.utf8.count <= DropName.longest
            && name.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                    || [0x2D, 0x2E, 0x5F].contains(byte)
            }
    }

    private static func code(using generator: inout SplitMix64) -> String {
        let alphabets = ["abcdefghij-0123456789", "abAB -_./\\\n\0é漢\u{202E}", "x"]
        let alphabet = Array(alphabets[Int.random(in: 0..<3, using: &generator)])
        let length = Int.random(in: 0...60, using: &generator)
        return String(
            (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
    }

    private static func edition(using generator: inout SplitMix64) -> Int {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: Int.random(in: 1...99, using: &generator)
        case 1: Int.random(in: 1...99_999_999, using: &generator)
        case 2: Int.random(in: .min ... .max, using: &generator)
        default: 1
        }
    }
}
