import BoardDomain
import CouncilRegister
import Testing

@Suite("Recording measures") struct RecordMetricSpecs {
    private func ready(_ metric: MetricEntry = Hambleford.metric()) throws -> TemporaryRegister {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { editing in
            try editing.setUp()
            _ = try editing.record(metric)
        }
        return temporary
    }

    private func metric(_ temporary: TemporaryRegister, asOf day: String? = nil) throws -> Metric {
        try #require(try temporary.snapshot(asOf: day).metrics.first)
    }

    @Test("follows a figure by its revision and keeps what it read before")
    func revised() throws {
        let temporary = try ready()
        let base = Fraction(numerator: 18, denominator: 100)
        try temporary.edit(on: "2018-03-02") {
            _ = try $0.record(try Hambleford.observation(.observed(18, of: base), provisional: true))
        }
        let revised = try temporary.edit(on: "2018-03-20") {
            try $0.record(try Hambleford.observation(.observed(19.5, of: nil)))
        }
        #expect(revised == .changed(["value", "numerator", "denominator", "provisional"]))
        let now = try #require(try metric(temporary).own.observations.first)
        #expect(now.reading == .observed(19.5, of: nil) && !now.isProvisional)
        #expect(now.recordedOn == (try day("2018-03-20")))
        #expect(
            now.superseded
                == [SupersededReading(reading: .observed(18, of: base), recordedOn: try day("2018-03-02"))])
        let then = try #require(try metric(temporary, asOf: "2018-03-19").own.observations.first)
        #expect(then.reading == .observed(18, of: base) && then.isProvisional && then.superseded.isEmpty)
    }

    @Test("a second time changes nothing, and a blank takes nothing away")
    func unchanged() throws {
        let temporary = try ready()
        let base = Fraction(numerator: 18, denominator: 100)
        let first = try Hambleford.observation(.observed(18, of: base), source: "Return")
        try temporary.edit(on: "2018-03-02") { _ = try $0.record(first) }
        let again = [
            first, try Hambleford.observation(.observed(18, of: nil)), try Hambleford.observation(.blank),
        ]
        for entry in again {
            #expect(try temporary.edit(on: "2018-03-03") { try $0.record(entry) } == .unchanged)
        }
    }

    @Test("keeps a symbol and a blank as they are", arguments: [Reading.withheld(symbol: "c"), .blank])
    func withoutValue(reading: Reading) throws {
        let temporary = try ready()
        try temporary.edit(on: "2018-03-02") { _ = try $0.record(try Hambleford.observation(reading)) }
        #expect(try metric(temporary).own.observations.map(\.reading) == [reading])
    }

    @Test("refuses two values for one period in one file", arguments: [false, true])
    func duplicate(knownBefore: Bool) throws {
        let temporary = try ready()
        let rows = [18.0, 18.0, 19.0].map { Reading.observed($0, of: nil) }
        if knownBefore {
            try temporary.edit(on: "2018-03-02") { _ = try $0.record(try Hambleford.observation(rows[0])) }
        }
        let fault = #expect(throws: EntryFault.self) {
            try temporary.edit(on: "2018-03-03") { editing in
                for row in rows { _ = try editing.record(try Hambleford.observation(row)) }
            }
        }
        #expect(fault?.column == "period" && fault?.value == "2018-01-01 to 2018-01-31")
        #expect(try metric(temporary).own.observations.count == (knownBefore ? 1 : 0))
    }

    @Test("takes figures under the board's own name, or under none, for one series")
    func ownArea() throws {
        let temporary = try ready()
        let months = [try period("2018-01-01", "2018-01-31"), try period("2018-02-01", "2018-02-28")]
        try temporary.edit(on: "2018-03-02") { editing in
            _ = try editing.record(
                try Hambleford.observation(.observed(2, of: nil), area: "Hambleford", in: months[1]))
            _ = try editing.record(try Hambleford.observation(.observed(1, of: nil), in: months[0]))
        }
        let own = try metric(temporary).own
        #expect(own.area == "Hambleford")
        #expect(own.observations.map(\.reading.value) == [1, 2])
        let same = try Hambleford.observation(.observed(2, of: nil), in: months[1])
        #expect(try temporary.edit(on: "2018-03-03") { try $0.record(same) } == .unchanged)
    }

    @Test("finds own figures again that came under a name before the board had it")
    func areaNamedLater() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { editing in
            _ = try editing.record(Hambleford.boardEntry(area: nil))
            _ = try editing.record(try Hambleford.meeting("2018-03-28"))
            _ = try editing.record(Hambleford.metric())
            _ = try editing.record(try Hambleford.observation(.observed(1, of: nil), area: "Hambleford"))
        }
        #expect(try metric(temporary).own.observations.isEmpty)
        try temporary.edit(on: "2018-03-02") { editing in
            _ = try editing.record(Hambleford.boardEntry())
            _ = try editing.record(try Hambleford.observation(.observed(3, of: nil)))
        }
        let own = try #require(try metric(temporary).own.observations.first)
        #expect(own.reading.value == 3 && own.superseded.map(\.reading.value) == [1])
        #expect(try metric(temporary).own.observations.count == 1)
    }

    @Test("reads the figures of benchmarks and neighbours, in the order printed, and of nobody else")
    func others() throws {
        let temporary = try ready(
            Hambleford.metric(benchmarks: ["England", "statistical Neighbours", "Hambleford"]))
        let areas = ["Nowhere", "Stourbridge Heath", "England", "Marlow Vale"]
        try temporary.edit(on: "2018-03-02") { editing in
            for (number, area) in areas.enumerated() {
                _ = try editing.record(
                    try Hambleford.observation(.observed(Double(number), of: nil), area: area))
            }
        }
        let metric = try metric(temporary)
        #expect(metric.others.map(\.area) == ["England", "Marlow Vale", "Stourbridge Heath"])
        #expect(metric.others.map { $0.observations.map(\.reading.value) } == [[2], [3], [1]])
        #expect(metric.own.observations.isEmpty)
    }

    @Test("keeps targets by the day they begin, and the last said of each")
    func targets() throws {
        let first = Target(from: nil, value: 20, tolerance: 2)
        let temporary = try ready(Hambleford.metric(target: first))
        let next = Target(from: try day("2018-04-01"), value: 18, tolerance: nil)
        let corrected = Target(from: next.from, value: 17, tolerance: 1)
        for target in [next, corrected] {
            let recorded = try temporary.edit(on: "2018-03-03") {
                try $0.record(Hambleford.metric(target: target))
            }
            #expect(recorded == .changed(target == next ? ["target"] : ["target", "tolerance"]))
        }
        #expect(try metric(temporary).targets == [first, corrected])
        #expect(try temporary.edit(on: "2018-03-04") { try $0.record(Hambleford.metric()) } == .unchanged)
    }

    @Test("keeps a step with its reason and who vouches for it")
    func steps() throws {
        let temporary = try ready()
        let step = StepChange(on: try day("2018-01-01"), reason: "New system", by: "K Mehta")
        let entry = StepChangeEntry(board: Hambleford.board, metric: "repeat", step: step)
        for outcome in [Recorded.new, .unchanged] {
            #expect(try temporary.edit(on: "2018-03-03") { try $0.record(entry) } == outcome)
        }
        #expect(try metric(temporary).stepChanges == [step])
    }

    @Test("refuses numbers that are none", arguments: [Double.infinity, .nan, 1e301])
    func notFinite(value: Double) throws {
        let temporary = try ready()
        let fault = #expect(throws: EntryFault.self) {
            try temporary.edit(on: "2018-03-03") {
                try $0.record(try Hambleford.observation(.observed(value, of: nil)))
            }
        }
        #expect(fault?.column == "value")
    }
}
