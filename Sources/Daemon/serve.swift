import BoardDomain
import Foundation
import Logging
package import Pipeline
import ServiceLifecycle
import UnixSignals

/// Runs until it is asked to stop: sleeps to the next moment that the rules or the outbox give, and takes a turn.
///
/// - Parameters:
///   - assemble: reads the settings; called again on SIGHUP.
///   - environment: where the service manager, the journal and the watchdog are found.
/// - Throws: `Refusal` where the first settings, the stores or the zone are not to be had, or another daemon runs.
package func serve(
    _ assemble: @escaping @Sendable () throws -> Assembly, environment: [String: String]
) async throws {
    let logger = Logger(label: "boardpack") { _ in Journal(environment) }
    let systemd = Systemd(environment)
    let assembly = try assemble()
    let lock = try DaemonLock(of: assembly.settings.ledger)
    let waiter = try openWaiter(for: assembly, beat: systemd.beat)
    let pace = Pace()
    try await onOneThread { try recoverStores(of: assembly) }
    let service = ClockService(
        assemble: assemble, first: assembly, waiter: waiter, pace: pace, systemd: systemd, logger: logger,
        metrics: TextfileMetrics())
    let beating = Thread {
        waiter.run {
            guard pace.isWithinLimits else {
                return logger.critical(
                    "A step of the work lasts longer than any limit allows; the watchdog is left hungry.")
            }
            systemd.isWell()
            if keepPulse(with: assembly) { waiter.say(.moment) }
        }
    }
    beating.name = "waiter"
    beating.start()
    var quiet = Logger(label: "lifecycle") { _ in Journal(environment) }
    quiet.logLevel = .error
    let group = ServiceGroup(
        services: [service, ReloadService(waiter: waiter)], gracefulShutdownSignals: [.sigterm, .sigint],
        logger: quiet)
    try await group.run()
    withExtendedLifetime(lock) {}
}

private func openWaiter(for assembly: Assembly, beat: Duration?) throws -> Waiter {
    do {
        return try Waiter(beat: beat, files: [assembly.settings.register, assembly.settings.ledger])
    } catch let fault as WaitingFault {
        throw Refusal(.world, fault.sentence)
    }
}

/// SIGHUP asks for the settings to be read again.
private struct ReloadService: Service {
    let waiter: Waiter

    func run() async throws {
        await cancelWhenGracefulShutdown {
            for await _ in await UnixSignalsSequence(trapping: .sighup) { waiter.say(.reload) }
        }
    }
}

/// Blocking work on a thread of its own: there are as many cooperative threads as processors, and none is to wait.
func onOneThread<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Swift.Result { try work() }) }
        thread.stackSize = 8 << 20
        thread.name = "turn"
        thread.start()
    }
}
