import BoardDomain
import Foundation
import TestKit

@testable import PackLedger

/// A small invented board with mailboxes on its list, and a relay that the program is really run against.
final class MailedBoard {
    let command: Command
    private(set) var relay: ScriptedServer
    private var editions = 0
    static let day = "2026-04-15"
    static let mailboxes = ["chair@hambleford.example", "clerk@hambleford.example", "health@partner.example"]

    init(_ script: [String: Any] = [:], mailboxes: [String] = MailedBoard.mailboxes) throws {
        command = try Command()
        relay = try ScriptedServer.smtp(script, in: command.folder)
        try writeConfiguration()
        try command.write(
            "board,name,organisation\nfenwick-ib,Fenwick Board,Fenwick Council\n", to: "boards.csv")
        try command.write(
            "board,date,start,end,place\nfenwick-ib,\(Self.day),14:00,16:00,Millbank Hall\n",
            to: "meetings.csv")
        let rows = mailboxes.enumerated().map { "fenwick-ib,\($1),Member \($0 + 1),member" }
        try command.write(
            "board,address,name,capacity\n\(rows.joined(separator: "\n"))\n", to: "recipients.csv")
        for arguments in [
            ["init"], ["import", "boards", "boards.csv"], ["import", "meetings", "meetings.csv"],
            ["import", "recipients", "recipients.csv"],
        ] {
            let outcome = try command.run(
                verb: arguments + (arguments == ["init"] ? [] : ["--at", "2026-03-01T09:00"]))
            guard outcome.status == 0 else { throw NotPrepared(complaint: outcome.complaint) }
        }
    }

    struct NotPrepared: Error { let complaint: String }

    deinit {
        relay.stop()
        command.remove()
    }

    func path(_ name: String) -> String { command.folder.appending(path: name).path(percentEncoded: false) }

    private var heardBefore: [HeardMessage] = []

    /// Every message that any relay of this board has heard.
    func heardSoFar() throws -> [HeardMessage] { heardBefore + (try relay.messages()) }

    /// Another relay takes the place of the one before.
    func relay(_ script: [String: Any]) throws {
        heardBefore += try relay.messages()
        relay.stop()
        relay = try ScriptedServer.smtp(script, in: command.folder)
        try writeConfiguration()
    }

    func writeConfiguration(_ more: String = "") throws {
        try command.write(
            """
            [mail]
            host = "127.0.0.1"
            port = \(relay.port)
            security = "loopback"
            from = "board@hambleford.example"
            secretary = "secretary@hambleford.example"
            \(more)
            """, to: "boardpack.toml")
    }

    /// Seals the next edition and leaves the sending.
    @discardableResult
    func seal(at moment: String = "2026-04-07T09:00", environment: [String: String] = [:]) throws -> Int {
        editions += 1
        let outcome = try command.run(
            verb: ["pack", "issue", "--later", "--yes", "--reason", "edition \(editions)", "--at", moment],
            environment: environment)
        guard outcome.status == 0 else { throw NotPrepared(complaint: outcome.complaint) }
        return editions
    }

    /// What is due is sent, by a process whose number lies in `pid` before it says a word to anybody.
    @discardableResult
    func send(at moment: String, environment: [String: String] = [:]) throws -> Command.Outcome {
        // A shim counts the shell's own writes too, so that it is left out where one is at work.
        try command.run(
            verb: ["deliveries", "send", "--at", moment], environment: environment,
            pidFile: environment.isEmpty ? "pid" : nil)
    }

    func ledger() throws -> Ledger {
        try Ledger.open(
            at: path("boardpack-store/ledger.sqlite"), artefacts: path("boardpack-store/artefacts"))
    }

    func deliveries(of edition: Int) throws -> [Delivery] {
        guard let day = Day(iso: Self.day) else { return [] }
        return try ledger().deliveries(
            of: edition, for: Meeting.ID(board: Board.ID("fenwick-ib"), firstSetFor: day))
    }
}
