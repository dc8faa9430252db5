import Intake
import Testing

@Suite("The encoding of a file")
struct TextEncodingSpecs {
    @Test(
        "is UTF-8 when every byte fits",
        arguments: ["", "plain", "é", "€", "👩‍👧", "\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"])
    func wellFormed(text: String) throws {
        for pad in 0...9 {
            let bytes = [UInt8](repeating: 0x61, count: pad) + Array(text.utf8)
            for stride in [1, 2, 3, 64] {
                #expect(try TextEncoding.decided(for: ByteSource(bytes, atMost: stride)) == .utf8)
            }
        }
    }

    @Test(
        "is Windows-1252 when one byte does not",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
            [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xFF],
        ] as [[UInt8]])
    func malformed(bytes: [UInt8]) throws {
        let filler = [UInt8](repeating: 0x61, count: 20)
        #expect(try TextEncoding.decided(for: ByteSource(filler + bytes)) == .windows1252)
        #expect(try TextEncoding.decided(for: ByteSource(filler + bytes, atMost: 1)) == .windows1252)
    }

    @Test("agrees with the standard library on what UTF-8 is, for every pair of bytes")
    func everyPair() throws {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let bytes = [first, second]
                let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
                #expect(try TextEncoding.decided(for: ByteSource(bytes)) == (isUTF8 ? .utf8 : .windows1252))
            }
        }
    }
}
