import BoardDomain
import Channels
import Foundation
import TestKit
import Testing

/// One hostile text in one place is one case. Of two seeds, so that both of a small machine's cores have work.
@Suite("A hostile word")
struct InjectionSpecs {
    /// Of each seed: together a million, and ten times as many where somebody leaves it running.
    static let cases =
        ProcessInfo.processInfo.environment["BOARDPACK_SOAK"] == "1" ? 5_000_000 : 500_000

    @Test("is refused, or stays where it was put", arguments: [2018, 328] as [UInt64])
    func stays(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var tally = HostileMail.Tally()
        let frame = try HostileMail.Frame()
        while tally.cases < Self.cases {
            if let fault = try HostileMail(&random, &tally, frame).fault() { Issue.record("\(fault)") }
        }
        #expect(tally.misjudged == [])
        // A generator that is always refused, or never, would prove nothing.
        for place in HostileMail.Place.allCases {
            #expect(tally.kept[place, default: 0] > Self.cases / 500, "\(place)")
            #expect(tally.refused[place, default: 0] > Self.cases / 500, "\(place)")
        }
    }
}
