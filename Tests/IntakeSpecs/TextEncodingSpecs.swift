import Intake
import Testing

private let unassignedBytes: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

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
            [0xED, 0xA0, 0x80], [0xF0, 0x8E, 0xBF, 0xBF], [0xF4, 0x91, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
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
                guard isUTF8 || !bytes.contains(where: unassignedBytes.contains) else {
                    continue
                }
                #expect(try TextEncoding.decided(for: ByteSource(bytes)) == (isUTF8 ? .utf8 : .windows1252))
            }
        }
    }

    @Test(
        "is neither where a byte stands for nothing in Windows-1252, and says which and where",
        arguments: unassignedBytes)
    func unassigned(byte: UInt8) throws {
        let bytes = Array("one\ntwo \r\nthree ".utf8) + [0xEB, byte]
        for stride in [1, 5, 64] {
            let fault = #expect(throws: UndecodableText.self) {
                try TextEncoding.decided(for: ByteSource(bytes, atMost: stride))
            }
            #expect(fault?.line == 3)
            #expect(fault?.byte == byte)
        }
    }

    @Test("is neither where most characters are whole UTF-8 and one is broken, or a mark promised UTF-8")
    func brokenUTF8() throws {
        let mostlyWhole = Array("Zoë Llŷr\nSiân ".utf8) + [0xEB, 0x2C]
        let fault = #expect(throws: UndecodableText.self) {
            try TextEncoding.decided(for: ByteSource(mostlyWhole))
        }
        #expect(
            fault?.found == "the byte 2C (hexadecimal) on line 2, in neither UTF-8 nor Windows-1252")
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xA3, 0x35]
        let second = #expect(throws: UndecodableText.self) {
            try TextEncoding.decided(for: ByteSource(marked))
        }
        #expect(second?.line == 2)
        let cutShort = Array("Zoë Siâ".utf8).dropLast()
        #expect(try TextEncoding.decided(for: ByteSource(Array(cutShort))) == .windows1252)
        let cutLater = #expect(throws: UndecodableText.self) {
            try TextEncoding.decided(for: ByteSource(Array("Zoë Siân Llŷ".utf8.dropLast())))
        }
        #expect(cutLater?.found == "the end of the file inside a character")
    }

    @Test("is Windows-1252 where a capital and a closing quotation mark chance to look like one character")
    func chance() throws {
        let bytes: [UInt8] = Array("CAF".utf8) + [0xC9, 0x92] + Array("S, ".utf8) + [0xA3, 0x35]
        #expect(try TextEncoding.decided(for: ByteSource(bytes)) == .windows1252)
    }
}
