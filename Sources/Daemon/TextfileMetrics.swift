import CoreMetrics
import Foundation
import Synchronization

/// Metrics as a text file that Prometheus' node exporter collects (its text exposition format, version 0.0.4).
final class TextfileMetrics: MetricsFactory, Sendable {
    private let values = Mutex<[String: Double]>([:])

    /// Written whole under another name first, so that a collector never reads half of it. Nothing is promised of it: a
    /// full disk must not keep a pack from going out.
    func write(to file: String) {
        let lines = values.withLock { $0 }.sorted { $0.key < $1.key }.map {
            "\($0.key) \(Self.number($0.value))\n"
        }
        let temporary = "\(file).new"
        guard
            FileManager.default.createFile(
                atPath: temporary, contents: Data(lines.joined().utf8), attributes: [.posixPermissions: 0o644]
            )
        else { return }
        rename(temporary, file)
    }

    func set(_ name: String, to value: Double) { values.withLock { $0[name] = value } }
    func add(_ value: Double, to name: String) { values.withLock { $0[name, default: 0] += value } }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        Handle(name: Self.name(label, dimensions), metrics: self)
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        Handle(name: Self.name(label, dimensions), metrics: self)
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        Handle(name: Self.name(label, dimensions), metrics: self)
    }

    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}

    private static func name(_ label: String, _ dimensions: [(String, String)]) -> String {
        guard !dimensions.isEmpty else { return label }
        let pairs = dimensions.map { "\($0.0)=\"\($0.1.filter { $0 != "\"" && $0 != "\\" && $0 != "\n" })\"" }
        return "\(label){\(pairs.joined(separator: ","))}"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }
}

private final class Handle: CounterHandler, RecorderHandler, TimerHandler, Sendable {
    private let name: String
    private let metrics: TextfileMetrics

    init(name: String, metrics: TextfileMetrics) {
        self.name = name
        self.metrics = metrics
    }

    func increment(by amount: Int64) { metrics.add(Double(amount), to: name) }
    func reset() { metrics.set(name, to: 0) }
    func record(_ value: Int64) { metrics.set(name, to: Double(value)) }
    func record(_ value: Double) { metrics.set(name, to: value) }
    func recordNanoseconds(_ duration: Int64) { metrics.set(name, to: Double(duration) / 1e9) }
}
