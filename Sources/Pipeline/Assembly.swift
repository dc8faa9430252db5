package import BoardDomain
package import CouncilRegister
import Foundation
package import PackLedger

/// The settings turned into stores and a clock, once; everything the program does starts from here.
package struct Assembly: Sendable {
    package let settings: Settings
    package let author: String
    package let clock: WallClock
    /// Asked between one delivery and the next: whether to leave the rest for later.
    package var isStopping: @Sendable () -> Bool = { false }
    /// Called at each step that was taken, so that a hang can be told from long work.
    package var notesStep: @Sendable () -> Void = {}
    package let stopwatch = Stopwatch()

    /// - Parameter moment: stands for now.
    package init(settings: Settings, author: String, at moment: CivilMoment?) throws {
        self.settings = settings
        self.author = author
        let clock = try WallClock(in: settings.zone)
        try refuseForeignRoot(settings)
        self.clock = try moment.map { try WallClock(in: settings.zone, at: clock.instant(of: $0)) } ?? clock
    }

    package func register() throws -> Register { try Register.open(at: settings.register) }

    package func ledger() throws -> Ledger {
        try Ledger.open(at: settings.ledger, artefacts: settings.artefacts)
    }

    /// Makes what is missing of the stores, and leaves what is there. Names what it made.
    package func initialise() throws -> [String] {
        var made: [String] = []
        for path in [settings.register, settings.ledger] {
            try makeFolder((path as NSString).deletingLastPathComponent)
        }
        if !FileManager.default.fileExists(atPath: settings.register) {
            _ = try Register.create(at: settings.register)
            made.append(settings.register)
        }
        if !FileManager.default.fileExists(atPath: settings.ledger) {
            try makeFolder((settings.artefacts as NSString).deletingLastPathComponent)
            let ledger = try Ledger.create(at: settings.ledger, artefacts: settings.artefacts)
            // Whoever sets an installation up means it to send; a copy of it is another one.
            try ledger.arm(
                as: try installationIdentity(of: settings.ledger), by: author, at: clock.now())
            made.append(settings.ledger)
        }
        if !FileManager.default.fileExists(atPath: settings.drop) {
            try makeFolder(settings.drop)
            made.append(settings.drop)
        }
        return made
    }

    /// The board a command means: the one it names, the settings' own, or the only one there is.
    package func board(_ asked: String?, in register: Register) throws -> Board.ID {
        let boards = try register.boardIDs()
        if let wanted = asked ?? settings.board {
            guard boards.contains(Board.ID(wanted)) else {
                let known = boards.map(\.code)
                throw Refusal(
                    .refused,
                    "There is no board \(wanted) in the register"
                        + (known.isEmpty
                            ? ": import boards first." : "; there are \(known.joined(separator: ", "))."))
            }
            return Board.ID(wanted)
        }
        guard let only = boards.first else {
            throw Refusal(.refused, "There is no board in the register: import boards first.")
        }
        guard boards.count == 1 else {
            throw Refusal(
                .usage,
                "Name the board with --board: there are \(boards.map(\.code).joined(separator: ", ")).")
        }
        return only
    }

    private func makeFolder(_ path: String) throws {
        guard !path.isEmpty else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
        } catch {
            throw Refusal(.world, "The folder \(path) cannot be made: \(error.localizedDescription)")
        }
    }
}
