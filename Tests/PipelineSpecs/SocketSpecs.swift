import Foundation
import TestKit
import Testing

/// S11, by what the system is really asked for.
@Suite("The sockets that are opened")
struct SocketSpecs {
    @Test("are none while a pack is drafted, and none while it is sealed")
    func none() throws {
        let board = try MailedBoard()
        for verb in [
            ["pack", "draft", "--to", "draft", "--at", "2026-04-07T09:00"],
            ["pack", "issue", "--later", "--yes", "--at", "2026-04-07T09:00"],
        ] {
            let calls = try traced(verb, by: board)
            #expect(calls.filter { $0.contains("AF_INET") || $0.contains("AF_NETLINK") } == [])
        }
    }

    @Test("while an edition is sent lead to the relay that the settings name, and nowhere else")
    func relayAlone() throws {
        let board = try MailedBoard()
        try board.seal()
        let calls = try traced(["deliveries", "send", "--at", "2026-04-07T09:01"], by: board)
        let opened = calls.filter { $0.contains("connect(") && $0.contains("AF_INET") }
        #expect(!opened.isEmpty)
        for call in opened {
            #expect(call.contains("sin_port=htons(\(board.relay.port))"), "\(call)")
            #expect(call.contains("inet_addr(\"127.0.0.1\")"), "\(call)")
        }
        #expect(calls.filter { $0.contains("sendto(") && $0.contains("sin_addr") } == [])
        #expect(calls.filter { $0.contains("bind(") && $0.contains("AF_INET") } == [])
        #expect(try board.relay.messages().count == 3)
    }

    /// The calls about the network that it and its threads make; the verb has to succeed.
    private func traced(_ verb: [String], by board: MailedBoard) throws -> [String] {
        let trace = board.path("trace")
        let outcome = try board.command.start(
            verb: verb, through: ["/usr/bin/strace", "-f", "-qq", "-e", "trace=network", "-o", trace]
        ).finish()
        try #require(outcome.status == 0, "\(outcome)")
        return try String(contentsOfFile: trace, encoding: .utf8).components(separatedBy: "\n")
    }
}
