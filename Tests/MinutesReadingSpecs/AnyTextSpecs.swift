import BoardDomain
import MinutesReading
import TestKit
import Testing

@Suite("Any text at all")
struct AnyTextSpecs {
    @Test("is read without failing, and every proposal is found where it says", arguments: Corpus.names)
    func mutations(name: String) throws {
        let original = try Corpus.lines(of: name)
        var generator = SplitMix64(seed: name.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) })
        for _ in 0..<150 {
            let lines = mutated(original, by: &generator)
            let read = readMinutes(lines)
            for action in read.actions {
                try #require(
                    lines.indices.contains(action.line - 1) && lines.indices.contains(action.lastLine - 1))
                let printed = lines[(action.line - 1)...(action.lastLine - 1)].map(letters).joined()
                #expect(printed.contains(letters(action.text)), "\(action.text)")
                #expect((0...1).contains(action.confidence))
                for owner in action.owners {
                    #expect(lines.contains { letters($0).contains(letters(owner.words)) })
                }
            }
            for warning in read.warnings { #expect((1...max(1, lines.count)).contains(warning.line)) }
            for entry in read.attendance {
                let printed = letters(lines[entry.line - 1])
                #expect(
                    entry.attendance.name.split(separator: " ").allSatisfy {
                        printed.contains(letters(String($0)))
                    })
            }
        }
    }

    @Test("gives the same reading every time")
    func repeatable() throws {
        for name in Corpus.names {
            let lines = try Corpus.lines(of: name)
            #expect(readMinutes(lines) == readMinutes(lines))
        }
    }

    /// A rule that goes over the whole line for each word of it, or calls itself for each, would not come back from this.
    @Test(
        "that goes on and on in one line is read to its end",
        arguments: [
            "to action ", "Clerk to action. ", "AB – ", "Chair: ", "B. C: ", "ACTION ",
            "Action: AB to send. ", "(1) ",
            "and AB agreed to send ", "RESOLVED that AB send; ", "Actions: (i) AB to go ", "by 3/7 ",
            "Ada Brook, ",
            "the meeting in June ", "end of May ", "→ AB to send ", "Agreed:- ", "/ ", "| ", "AP: ", "Cllrs ",
        ])
    func endless(words: String) {
        let line = String(repeating: words, count: 2_000)
        let read = readMinutes([
            "Hambleford Board", "Minutes of 14 May 2031", "Present:", line, "", "1. Plan", "", line, "Action",
            line, "",
            "Actions from 3 April", "", "1. " + line, "", "Item / Discussion / Action", line,
        ])
        #expect(read.meeting.date?.iso == "2031-05-14")
    }

    @Test("that says nothing is reported as such", arguments: [[], [""], ["  ", "\t", "---"]])
    func empty(lines: [String]) {
        let read = readMinutes(lines)
        #expect(read.actions.isEmpty)
        #expect(read.warnings.map(\.label) == ["line 1 | noMeetingDate", "line 1 | nothingToRead"])
    }

    /// What is left when marks and blanks are gone; a proposal must be found in it.
    private func letters(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
    }

    private func mutated(_ original: [String], by generator: inout SplitMix64) -> [String] {
        var lines = original
        let scraps = [
            "ACTION:", "Action –", "(", ")", "]", ":", ";", "**", "\t", "   ", "to", "to be", "by",
            "31 February", "next",
            "meeting", "AB/CD", "e\u{301}", "🙂", "\u{0}", "|", "\\", "1.", "•", "Present:", "12.30-", "-",
            "’", "end of",
        ]
        for _ in 0..<Int.random(in: 1...12, using: &generator) where !lines.isEmpty {
            let at = Int.random(in: 0..<lines.count, using: &generator)
            let scrap = scraps.randomElement(using: &generator) ?? ""
            switch Int.random(in: 0..<7, using: &generator) {
            case 0: lines.remove(at: at)
            case 1: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &generator))
            case 2: lines.insert(scrap, at: at)
            case 3: lines[at] = String(lines[at].prefix(Int.random(in: 0...40, using: &generator)))
            case 4:
                lines[at] = lines[at].split(separator: " ").shuffled(using: &generator).joined(separator: " ")
            case 5: lines[at] = lines[at].split(separator: " ").joined(separator: " \(scrap) ")
            default:
                let cut = lines[at].index(lines[at].startIndex, offsetBy: lines[at].count / 2)
                lines[at].insert(contentsOf: scrap, at: cut)
            }
        }
        return lines
    }
}
