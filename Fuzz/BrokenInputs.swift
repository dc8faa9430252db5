import Foundation

/// Seeds broken in ways that a reader may meet, the same ones every time.
///
/// Input n depends on n alone, so that one that breaks a reader can be had again without those before it.
struct BrokenInputs {
    private let seeds: [[UInt8]]
    private let scraps: [[UInt8]]
    /// No input is longer: what is wrong shows in a few lines, and a million of them are to be read.
    private let longest: Int

    /// - Parameter target: the name of a folder under Fuzz/Seeds and of a list of scraps beside it.
    init(target: String, longest: Int) throws {
        self.longest = longest
        let folder = "Fuzz/Seeds/" + target
        seeds = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap {
            FileManager.default.contents(atPath: folder + "/" + $0).map(Array.init)
        }
        let words = (try? String(contentsOfFile: "Fuzz/\(target).dict", encoding: .utf8)) ?? ""
        scraps = words.split(separator: "\n").map { Self.unquoted($0) } + [[0], [0xFF], Array("\n\n".utf8), Array("   ".utf8)]
    }

    func input(_ number: Int) -> [UInt8] {
        var generator = SplitMix64(seed: UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
        let seed = seeds[Int.random(in: seeds.indices, using: &generator)]
        // A window of the seed, its first bytes nine times in ten, for there the format shows.
        let start = Int.random(in: 0..<10, using: &generator) == 0 ? Int.random(in: 0...seed.count, using: &generator) : 0
        let room = Int.random(in: 1...longest, using: &generator)
        var bytes = Array(seed[start..<min(seed.count, start + room)])
        for _ in 0..<Int.random(in: 1...8, using: &generator) { breakOnce(&bytes, by: &generator) }
        return Array(bytes.prefix(longest))
    }

    private func breakOnce(_ bytes: inout [UInt8], by generator: inout SplitMix64) {
        let at = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, at + Int.random(in: 1...40, using: &generator))
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: if at < bytes.count { bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
        case 1: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &generator) }
        case 2: bytes.removeSubrange(at..<end)
        case 3: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &generator))
        case 4, 5: bytes.insert(contentsOf: scraps[Int.random(in: scraps.indices, using: &generator)], at: at)
        default:
            let other = seeds[Int.random(in: seeds.indices, using: &generator)]
            let from = Int.random(in: 0...other.count, using: &generator)
            bytes.replaceSubrange(at..<end, with: other[from..<min(other.count, from + 60)])
        }
    }

    /// "PK\\x03\\x04" in quotes, as dictionaries write bytes.
    private static func unquoted(_ line: Substring) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(line.utf8).dropFirst().dropLast()
        while let first = rest.popFirst() {
            guard first == UInt8(ascii: "\\"), let kind = rest.first else {
                bytes.append(first)
                continue
            }
            rest = rest.dropFirst()
            if kind == UInt8(ascii: "x"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(kind)
            }
        }
        return bytes
    }
}
