import BoardDomain
import Foundation
import TestKit
import Testing

@testable import Channels

@Suite("One recipient's trouble")
struct PartialRecipientsSpecs {
    /// What befalls the recipients in trouble, and what becomes of their letters.
    static let troubles: [(fault: String, answer: String, kind: String)] = [
        ("rcpt", "550 5.1.1 no such user", "refused recipient"),
        ("rcpt", "451 4.7.1 greylisted", "deferred recipient"),
        ("rcpt", "drop", "deferred channel"),
        ("dot", "drop", "unknown"),
    ]

    @Test("keeps nothing from anybody else, whoever of five it befalls", arguments: 0..<4)
    func subsets(trouble: Int) throws {
        let (step, answer, kind) = Self.troubles[trouble]
        let cases = (0..<32).map { subset in
            (0..<5).map { (address: "m\($0).case\(subset)@a.example", isHit: subset >> $0 & 1 == 1) }
        }
        var faults: [String: String] = [:]
        for one in cases.joined() where one.isHit { faults["\(step):\(one.address)"] = answer }
        let world = try RelayWorld(["faults": faults])
        for recipients in cases {
            let session = MailSession(world.server())
            for one in recipients {
                let sent = try RelayWorld.send(try RelayWorld.letter(to: one.address), by: session)
                #expect(sent.outcome.kind == (one.isHit ? kind : "accepted"), "\(one): \(sent.outcome)")
            }
            session.close()
        }
        try world.relay.settle()
        let taken = try world.relay.messages().filter(\.wasTaken).map(\.recipient)
        #expect(taken.sorted() == cases.joined().filter { !$0.isHit }.map(\.address).sorted())
    }
}
