import TestKit
import Testing

@testable import PDFRenderer

@Suite("A font file")
struct FontFileSpecs {
    @Test("is read for what it is")
    func isRead() throws {
        let font = try Debian.font(Debian.liberationBold)
        #expect(font.name == "LiberationSans-Bold" && font.outlines == .glyf && font.unitsPerEm == 2_048)
        #expect(try Debian.font(Debian.cantarell).outlines == .cff)
    }

    @Test("of a collection is asked for by its number")
    func collections() throws {
        let bytes = try Debian.bytes(Debian.chinese)
        #expect(try FontFile(bytes, face: 1).name != FontFile(bytes, face: 0).name)
        #expect(throws: FontFault.noSuchFace(7, of: 2)) { try FontFile(bytes, face: 7) }
        #expect(throws: FontFault.noSuchFace(1, of: 1)) { try Debian.font(Debian.liberation, face: 1) }
    }

    @Test(
        "that is no font is refused with a sentence",
        arguments: [[], Array("%PDF-1.7".utf8), Array(repeating: 0, count: 500)])
    func noFont(bytes: [UInt8]) {
        #expect(throws: FontFault.notAFont) { try FontFile(bytes) }
    }

    @Test(
        "whose maker forbids what we would do with it is refused with a sentence",
        arguments: [
            (0x0002, FontFault.forbidsEmbedding), (0x0100, .forbidsSubsetting), (0x0200, .allowsBitmapsAlone),
            (0x0102, .forbidsEmbedding),
        ])
    func licence(rights: Int, fault: FontFault) throws {
        #expect(throws: fault) { try FontFile(try withRights(rights)) }
        #expect(fault.sentence.hasSuffix("."))
    }

    @Test("that allows it to be printed, edited or installed is taken", arguments: [0, 4, 8, 6])
    func allowed(rights: Int) throws {
        _ = try FontFile(try withRights(rights))
    }

    @Test(
        "that lacks a table is refused by the table's name",
        arguments: ["head", "hhea", "hmtx", "maxp", "cmap", "loca"])
    func lacking(table: String) throws {
        var bytes = try Debian.bytes(Debian.liberation)
        let place = try #require(entry(of: table, in: bytes))
        bytes.replaceSubrange(place..<(place + 4), with: Array("none".utf8))
        #expect(throws: FontFault.lacksTable(table)) { try FontFile(bytes) }
    }

    @Test(
        "that is cut short or scribbled over is refused, or sets type all the same",
        arguments: 0..<60 as Range<UInt64>)
    func damaged(seed: UInt64) throws {
        var chance = SplitMix64(seed: seed)
        var bytes = try Debian.bytes(seed.isMultiple(of: 2) ? Debian.liberation : Debian.cantarell)
        if seed.isMultiple(of: 3) { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &chance)) }
        for _ in 0..<Int.random(in: 1...400, using: &chance) where !bytes.isEmpty {
            let reach = seed.isMultiple(of: 5) ? min(400, bytes.count) : bytes.count
            bytes[Int.random(in: 0..<reach, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
        }
        guard let font = try? FontFile(bytes) else { return }
        let typography = Typography(
            .init(regular: font), lending: [.init(regular: try Debian.font(Debian.dejaVu))])
        _ = try? renderPDF(smallDocument, in: typography)
    }

    private func withRights(_ rights: Int) throws -> [UInt8] {
        var bytes = try Debian.bytes(Debian.liberation)
        let place = try #require(entry(of: "OS/2", in: bytes))
        let offset = bytes[(place + 8)..<(place + 12)].reduce(0) { $0 << 8 | Int($1) }
        bytes[offset + 8] = UInt8(rights >> 8)
        bytes[offset + 9] = UInt8(rights & 255)
        return bytes
    }

    private func entry(of table: String, in bytes: [UInt8]) -> Int? {
        (0..<Int(bytes[5])).map { 12 + $0 * 16 }.first { Array(bytes[$0..<($0 + 4)]) == Array(table.utf8) }
    }
}
