import BoardDomain
import CProcess
import Foundation
import Logging
import Metrics
import Pipeline
import ServiceLifecycle

/// Turn after turn: what is due is done, then it sleeps.
struct ClockService: Service {
    let assemble: @Sendable () throws -> Assembly
    let first: Assembly
    let waiter: Waiter
    let pace: Pace
    let systemd: Systemd
    let logger: Logger
    let metrics: TextfileMetrics

    /// Seconds before a turn that failed is taken again.
    private static let retry: Int64 = 300

    func run() async throws {
        var assembly = paced(first)
        systemd.ready("Taking the first look.")
        logger.info(
            "boardpack \(Program.version) serves", metadata: ["register": "\(first.settings.register)"])
        await withGracefulShutdownHandler {
            await turn(with: assembly)
            for await wake in waiter.wakes {
                switch wake {
                case .stop: return
                case .reload: assembly = paced(reload(keeping: assembly))
                case .moment, .stores: break
                }
                if pace.isStopping { return }
                await turn(with: assembly)
            }
        } onGracefulShutdown: {
            pace.requestStop()
            systemd.stopping()
            // A mail that is on its way is finished, within its own limits.
            systemd.needs(.seconds(Pace.longest))
            waiter.say(.stop)
        }
        logger.info("boardpack ends")
    }

    /// With a pulse that the watchdog reads and a stop between one delivery and the next.
    private func paced(_ assembly: Assembly) -> Assembly {
        var assembly = assembly
        let pace = pace
        assembly.isStopping = { pace.isStopping }
        assembly.notesStep = { pace.note() }
        return assembly
    }

    private func turn(with assembly: Assembly) async {
        pace.begin()
        defer { pace.end() }
        do {
            let report = try await onOneThread { try tick(with: assembly, watchesClock: true) }
            tell(report, with: assembly)
            waiter.setMoment(report.next?.seconds)
            systemd.status(
                report.clockDoubt ?? report.nextFiring.map { "Next: \($0)" } ?? "Nothing lies ahead.")
        } catch {
            let sentence = refusal(for: error)?.sentence ?? "\(error)"
            logger.error("\(sentence) It is tried again in \(Self.retry / 60) minutes.")
            systemd.status(sentence)
            waiter.setMoment(assembly.clock.now().seconds + Self.retry)
        }
        await measure(assembly)
        process_rest()
    }

    /// The settings are taken only where all of them are right; else the old ones go on, and the journal says why.
    private func reload(keeping old: Assembly) -> Assembly {
        systemd.reloading()
        defer { systemd.ready("Settings read again.") }
        do {
            let new = try assemble()
            guard new.settings.ledger == old.settings.ledger, new.settings.register == old.settings.register
            else {
                logger.error(
                    "Other stores are taken up by a restart, not by a reload; the old settings go on.")
                return old
            }
            logger.notice("The settings were read again and hold from now on.")
            return new
        } catch {
            logger.error("\(refusal(for: error)?.sentence ?? "\(error)") The old settings go on.")
            return old
        }
    }
}

extension ClockService {
    private func tell(_ report: TickReport, with assembly: Assembly) {
        if let doubt = report.clockDoubt { logger.critical("\(doubt)") }
        for line in report.lines {
            var fields: Logger.Metadata = [:]
            fields["board"] = line.board.map { "\($0.code)" }
            fields["occurrence"] = line.occurrence.map { "\($0.key)" }
            fields["state"] = line.state.map { "\($0.rawValue)" }
            logger.log(level: line.needsAPerson ? .warning : .notice, "\(line.sentence)", metadata: fields)
        }
        for fault in report.faults { logger.error("\(fault)") }
        guard let run = report.run else { return }
        if let mute = run.muteSentence { logger.warning("\(mute)") }
        for delivery in run.tried {
            logger.log(
                level: delivery.phase == .accepted ? .info : .warning,
                "\(words(of: delivery, told: run.replies[delivery.id]))",
                metadata: [
                    "board": "\(delivery.meeting.board.code)", "edition": "\(delivery.edition)",
                    "delivery": "\(delivery.id.number)", "channel": "\(delivery.route.channel)",
                    "state": "\(delivery.phase.rawValue)",
                ])
        }
        for trouble in run.troubles { logger.warning("\(trouble)") }
    }

    private func measure(_ assembly: Assembly) async {
        guard let file = assembly.settings.metrics else { return }
        let metrics = metrics
        _ = try? await onOneThread {
            guard let status = try? installationStatus(with: assembly) else { return }
            Counter(label: "boardpack_turns_total", dimensions: [], factory: metrics).increment()
            for (step, seconds) in assembly.stopwatch.seconds {
                Gauge(label: "boardpack_step_seconds_total", dimensions: [("step", step)], factory: metrics)
                    .record(seconds)
            }
            for (name, labels, value) in status.gauges {
                Gauge(label: name, dimensions: labels, factory: metrics).record(value)
            }
            metrics.write(to: file)
        }
    }
}
