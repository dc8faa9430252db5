import Composition
import PackDocument
import TestKit
import Testing

@Suite("The place of a row")
struct PlaceSpecs {
    @Test("is its own, however alike two references are")
    func alike() {
        let references = [
            "A1", "a1", "A-1", "A/1", "A.1", "A_1", "A 1", "A--1", "A-2D-1", "", "-", "--", "1", "1.1", "11",
            "1-1", "é",
            "e\u{301}", "\u{2F}", "2F", "-2F-", "A1-",
        ]
        // Two references that a reader cannot tell apart are the same in the register too.
        let places = Set(references.filter { $0 != "e\u{301}" }.map { place("action", $0).name.lowercased() })
        #expect(places.count == Set(references.filter { $0 != "e\u{301}" }).count)
    }

    @Test("is its own for any two references", arguments: [UInt64(7)])
    func any(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let letters = Array("aA1-./2DdF ")
        var seen: [Anchor: String] = [:]
        for _ in 0..<20_000 {
            let length = Int(dice.next() % 6)
            let reference = String(
                (0..<length).map { _ in letters[Int(dice.next() % UInt64(letters.count))] })
            let name = place("plan", reference)
            #expect(seen[name] == nil || seen[name] == reference)
            seen[name] = reference
        }
    }

    @Test("is never a section’s")
    func sections() {
        for place in DocumentReading(Story.full.document).places where !place.name.contains("-") {
            #expect(place.name.allSatisfy(\.isLetter) || place.name.hasPrefix("coming"))
        }
    }
}
