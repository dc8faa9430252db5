import Analysis
import TestKit
import Testing

@Suite("References stand")
struct NaturalOrderSpecs {
    @Test("as people count")
    func order() {
        let sorted = [
            "", "1", "1.1", "1.2", "1.10", "2.9", "2.10", "10", "2018-02-28/3", "2018-02-28/12", "A9", "a9",
            "A10", "A10b", "A99999999999999999999", "A100000000000000000000", "é1",
        ]
        #expect(sorted.reversed().sorted(by: naturalOrder) == sorted)
    }

    @Test("in one order only, whatever they were made of")
    func isTotal() {
        var generator = SplitMix64(seed: 7)
        let letters = ["0", "1", "00", "9", "10", "A", "a", "b", ".", "/"]
        let words = (0..<300).map { _ in
            (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                letters[Int.random(in: letters.indices, using: &generator)]
            }.joined()
        }
        let sorted = words.sorted(by: naturalOrder)
        #expect(words.shuffled(using: &generator).sorted(by: naturalOrder) == sorted)
        for (index, left) in sorted.enumerated() {
            for right in sorted[index...] { #expect(!naturalOrder(right, left)) }
        }
    }
}
