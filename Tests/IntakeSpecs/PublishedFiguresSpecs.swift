import BoardDomain
import Foundation
import Intake
import Testing

@Suite("Published figures, where they lie beside the checkout", .enabled(if: shared != nil))
struct PublishedFiguresSpecs {
    private func read(
        _ name: String, as kind: SheetKind, setting: [String], mapping: [String]
    ) throws -> (entries: [SheetEntry], reading: SheetReading) {
        let folder = try #require(shared)
        let choices = try SheetChoices(setting: setting, mapping: mapping, for: kind)
        var entries: [SheetEntry] = []
        let reading = try readSheet(at: folder.appending(path: name).path, as: kind, choosing: choices) {
            entries.append($1)
        }
        return (entries, reading)
    }

    @Test("of children's services are 23 metrics")
    func annualMetrics() throws {
        let (entries, reading) = try read(
            "childrens/annual_series.csv", as: .metrics, setting: ["board=hambleford-ib", "period=snapshot"],
            mapping: ["area="])
        #expect(reading.faults.kept.map(\.sentence) == [])
        #expect(reading.unknownColumns == ["area_code", "period_end", "value", "numerator", "denominator"])
        #expect(entries.count == reading.rows)
        #expect(Set(entries).count == 23)
    }

    @Test("of children's services are an observation a row")
    func annualObservations() throws {
        let (entries, reading) = try read(
            "childrens/annual_series.csv", as: .observations, setting: ["board=hambleford-ib"], mapping: [])
        #expect(reading.faults.kept.map(\.sentence) == [])
        #expect(entries.count == 2_951)
        let readings = entries.compactMap {
            if case .observation(let entry) = $0 { entry.reading } else { nil }
        }
        #expect(readings.filter { if case .withheld = $0 { true } else { false } }.count == 93)
        #expect(readings.filter { $0 == .blank }.count == 11)
    }

    @Test("of accident and emergency are metrics with a target and months with their parts")
    func monthly() throws {
        let health = try #require(shared).appending(path: "health")
        let names = try FileManager.default.contentsOfDirectory(atPath: health.path)
        let name = "health/" + (try #require(names.first { $0.hasSuffix("_ae_monthly.csv") }))
        let (metrics, first) = try read(
            name, as: .metrics, setting: ["board=hambleford-ib", "period=month"], mapping: [])
        #expect(first.faults.kept.map(\.sentence) == [])
        let targets = metrics.compactMap { if case .metric(let entry) = $0 { entry.target } else { nil } }
        #expect(Set(targets) == [Target(from: nil, value: 95, tolerance: nil)])
        let (entries, second) = try read(
            name, as: .observations, setting: ["board=hambleford-ib"], mapping: ["org=area"])
        #expect(second.faults.kept.map(\.sentence) == [])
        let lengths = entries.compactMap { entry in
            if case .observation(let entry) = entry {
                entry.period.last - entry.period.first + 1
            } else {
                nil
            }
        }
        #expect(entries.count == 360)
        #expect(Set(lengths) == [28, 30, 31])
    }
}

/// Where real published figures may lie beside a checkout; nothing depends on their being there.
private let shared: URL? = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    for _ in 0..<5 {
        folder = folder.deletingLastPathComponent()
        let found = folder.appending(path: "shared/data")
        if FileManager.default.fileExists(atPath: found.path) { return found }
    }
    return nil
}()
