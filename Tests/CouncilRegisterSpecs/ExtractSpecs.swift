import BoardDomain
import Foundation
import TestKit
import Testing

@testable import CouncilRegister

@Suite("The extract of a reading") struct ExtractSpecs {
    @Test("gives the same snapshot again, whatever was recorded", arguments: 1...12 as ClosedRange<UInt64>)
    func rebuilt(seed: UInt64) throws {
        let temporary = try TemporaryRegister()
        var papers = RandomPapers(seed: seed)
        let days = ["2018-03-01", "2018-03-09", "2018-03-17"]
        var frozen: [RegisterReading] = []
        let meeting = try Hambleford.meetingID("2018-03-28")
        for day in days {
            try temporary.edit(on: day) { try papers.record(in: $0) }
            frozen.append(try temporary.register.read(for: meeting))
        }
        #expect(Set(frozen.map(\.extract)).count == days.count)
        for (on, then) in zip(days, frozen) {
            let now = try temporary.register.read(for: meeting, asOf: try day(on))
            #expect(now == then)
            #expect(try Register.snapshot(rebuilding: then.extract) == then.snapshot)
        }
    }

    @Test("does not change with another board's rows, nor with people it has nothing to do with")
    func otherBoards() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        let before = try temporary.register.read(for: try Hambleford.meetingID("2018-03-28"))
        let other = Board.ID("marlow-ib")
        try temporary.edit(on: "2018-03-06") { editing in
            try editing.setUp(other)
            // Goes by a name that a member of the board has already.
            _ = try editing.record(
                Hambleford.person("z", "Zadie Orme", aliases: ["KM"], seat: try Hambleford.seat(on: other)))
            _ = try editing.record(try Hambleford.action("A1", "Theirs", on: other, owners: ["Zadie Orme"]))
            _ = try editing.record(Hambleford.metric(on: other))
            _ = try editing.record(try Hambleford.observation(.observed(3, of: nil), on: other))
        }
        #expect(try temporary.register.read(for: try Hambleford.meetingID("2018-03-28")) == before)
    }

    @Test("says what it is of, and is plain SQL")
    func head() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        let extract = String(
            decoding: try temporary.register.read(for: try Hambleford.meetingID("2018-03-28")).extract,
            as: UTF8.self)
        let lines = extract.split(separator: "\n")
        #expect(
            lines.prefix(6) == [
                "-- boardpack register extract, format 1", "-- schema: 2", "-- board: hambleford-ib",
                "-- meeting: 2018-03-28", "-- change: 1",
                "INSERT INTO change VALUES (1,\(try stamp("2018-03-05").instant.seconds),'2018-03-05','09:00','A Clerk','a spec');",
            ])
        #expect(
            extract.contains("INSERT INTO action_note VALUES (1,1,'2018-03-02',1,'KM','It''s under way');\n"))
        #expect(
            extract.contains(
                "INSERT INTO observation VALUES (1,2,'England','2018-01-31','2018-01-01',1,88.4,NULL"))
    }

    @Test(
        "keeps words of any kind",
        arguments: ["It's", "a\nb", "a\r\nb", "-- no comment", "');", "naïve ŵ 🙂", "a\0b"])
    func words(words: String) throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { editing in
            try editing.setUp()
            _ = try editing.record(try Hambleford.action("A1", words))
        }
        let reading = try temporary.register.read(for: try Hambleford.meetingID("2018-03-28"))
        #expect(reading.snapshot.actions.first?.words == words)
        #expect(try Register.snapshot(rebuilding: reading.extract) == reading.snapshot)
    }

    @Test("keeps numbers to the last bit")
    func numbers() throws {
        var random = SplitMix64(seed: 7)
        var numbers: [Double] = [
            0, -0.0, 86.4, -1.25, 1e15, 123_456_789_012_345_680, .leastNonzeroMagnitude, 1e300,
            // Decimals that SQLite 3.40 reads as their neighbours.
            7630367.75533729, 346719484.576444, 9944941.79858422,
        ]
        // Decimals that SQLite 3.40 reads as their neighbours; from text, because so does Swift's compiler.
        let misread = ["7630367.75533729", "346719484.576444", "9944941.79858422"].compactMap(Double.init)
        #expect(misread.count == 3)
        numbers += misread
        for _ in 0..<300 {
            numbers.append(
                Double(Int.random(in: 1...5_000, using: &random))
                    / Double(Int.random(in: 1...5_000, using: &random)))
            let pattern = Double(bitPattern: UInt64.random(in: .min ... .max, using: &random))
            if abs(pattern) <= 1e300 { numbers.append(pattern) }
        }
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { editing in
            try editing.setUp()
            _ = try editing.record(Hambleford.metric())
            for (offset, number) in numbers.enumerated() {
                let on = Period(on: try day("2000-01-01") + offset)
                _ = try editing.record(try Hambleford.observation(.observed(number, of: nil), in: on))
            }
        }
        let reading = try temporary.register.read(for: try Hambleford.meetingID("2018-03-28"))
        #expect(reading.snapshot.metrics.first?.own.observations.map(\.reading.value) == numbers)
        #expect(try Register.snapshot(rebuilding: reading.extract) == reading.snapshot)
    }

    @Test(
        "that was altered is refused with a sentence",
        arguments: [
            ("-- boardpack register extract, format 1", "-- something else"),
            ("-- schema: 2", "-- schema: 99"), ("-- meeting: 2018-03-28", "-- meeting: 2018-03-27"),
            ("-- change: 1", "-- change: one"),
            ("INSERT INTO change", "DELETE FROM change; INSERT INTO change"),
            ("INSERT INTO board VALUES", "ATTACH DATABASE 'x' AS y; INSERT INTO board VALUES"),
            ("INSERT INTO meeting VALUES (1,1,1,", "INSERT INTO meeting VALUES (1,1,7,"),
            ("INSERT INTO board VALUES", "INSERT INTO bored VALUES"), ("'planned'", "'perhaps'"),
        ])
    func altered(words: String, by others: String) throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        let extract = String(
            decoding: try temporary.register.read(for: try Hambleford.meetingID("2018-03-28")).extract,
            as: UTF8.self)
        let altered = extract.replacing(words, with: others)
        #expect(altered != extract)
        let error = #expect(throws: RegisterError.self) {
            try Register.snapshot(rebuilding: Array(altered.utf8))
        }
        guard case .extractUnreadable? = error else {
            throw UnreadableExample(text: "\(String(describing: error))")
        }
    }
}
