import BoardDomain
import Channels
import Foundation
import TestKit
import Testing

@Suite("A mail as bytes")
struct MailSpecs {
    @Test("reads as recorded, its bodies decoded")
    func golden() throws {
        let projection = try Self.projection(of: writeMail(Written.whole()))
        let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/whole.txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(projection.utf8).write(to: golden)
            Issue.record("whole.txt was recorded: look at it, then run again without RECORD.")
            return
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == projection)
    }

    @Test("is the same every time, and as long as it said it would be")
    func again() throws {
        let first = try writeMail(Written.whole())
        #expect(try writeMail(Written.whole()) == first)
        #expect(try Written.whole().encodedSize == first.count)
        #expect(try Written.brief().encodedSize == writeMail(Written.brief()).count)
    }

    @Test("has only lines that every relay passes on unchanged", arguments: [0, 1, 2, 3, 4])
    func lines(number: Int) throws {
        let long = String(repeating: "ŵ", count: 128)
        let mail =
            switch number {
            case 0: try Written.whole()
            case 1: try Written.brief()
            case 2: try Written.whole(subject: String(repeating: "Ynys Môn ", count: 22), to: long)
            case 3:
                try Written.whole(
                    subject: String(repeating: "plain words ", count: 16) + "end", to: "\"\\\" ")
            default: try Written.brief(plain: ".\r\n.\n\n.\r.\r\n--=_1.delivery-42.h7k2--\n")
            }
        for line in try Self.lines(of: writeMail(mail)) {
            #expect(line.count <= 76 && line.last != 0x20 && line.first != 0x2E)
            #expect(line.allSatisfy { (0x20...0x7E).contains($0) })
            for word in line.split(separator: 0x20) where word.starts(with: Array("=?".utf8)) {
                #expect(word.count <= 75)
            }
        }
    }

    @Test("has a longer line only for an address or an identity, which cannot be folded")
    func longLines() throws {
        let address =
            String(repeating: "a", count: 64) + "@" + String(repeating: "hambleford.", count: 16) + "example"
        let mail = try Written.brief(to: Written.mailbox("Clerk", address))
        let long = try Self.lines(of: writeMail(mail)).filter { $0.count > 76 }
        #expect(long.map { String(decoding: $0, as: UTF8.self) } == [" <\(address)>"])
    }

    @Test("carries a file's bytes exactly, from one byte to 25 MB, and says its size before")
    func sizes() throws {
        var random = SplitMix64(seed: 25)
        let lengths = [1, 2, 3, 56, 57, 58, 65_535, 65_536, 65_537, 1 << 20, 25 * 1_024 * 1_024]
        for length in lengths {
            var bytes = [UInt8](repeating: 0x2E, count: length)
            for index in stride(from: 0, to: length, by: 97) {
                bytes[index] = UInt8.random(in: 0...255, using: &random)
            }
            for edge in stride(from: 65_534, to: length - 4, by: 65_536) {
                bytes.replaceSubrange(edge..<(edge + 4), with: [0x0D, 0x0A, 0x2E, 0x0D])
            }
            let file = try AttachedFile(name: "a.bin", mediaType: "application/octet-stream", bytes: bytes)
            let mail = try MailMessage(
                from: Written.mailbox("Council"), to: Written.mailbox("Clerk"),
                subject: Subject(marking: nil, words: "Pack"), date: Written.stamp(),
                messageID: Written.messageID(), plain: "x", files: [file])
            let written = Data(writeMail(mail))
            #expect(written.count == mail.encodedSize)
            let opening = try #require(written.range(of: Data("filename=\"a.bin\"\r\n".utf8)))
            let body = try #require(
                written.range(of: Data("\r\n\r\n".utf8), in: opening.lowerBound..<written.count))
            let end = try #require(
                written.range(of: Data("--=_".utf8), in: body.upperBound..<written.count))
            let encoded = written[body.upperBound..<end.lowerBound]
            #expect(
                encoded.count == base64Size(of: length) && encoded.suffix(2) == Data([0x0D, 0x0A]))
            let decoded = Data(base64Encoded: encoded, options: .ignoreUnknownCharacters)
            #expect(decoded == Data(bytes), "\(length) bytes")
        }
    }

    /// Fails for a line feed without a carriage return, and the other way round.
    static func lines(of mail: [UInt8]) throws -> [ArraySlice<UInt8>] {
        try #require(mail.suffix(2) == [0x0D, 0x0A])
        let lines = mail.dropLast(2).split(separator: 0x0A, omittingEmptySubsequences: false)
        for line in lines.dropLast() { try #require(line.last == 0x0D) }
        let bare = lines.dropLast().map { $0.dropLast() } + [lines[lines.count - 1]]
        for line in bare { try #require(!line.contains(0x0D)) }
        return bare
    }

    /// The mail for people: its own lines, and each run of base64 as the text within, behind a bar.
    static func projection(of mail: [UInt8]) throws -> String {
        var shown = ""
        var encoded = ""
        var isBody = false
        var isBase64 = false
        for line in try lines(of: mail).map({ String(decoding: $0, as: UTF8.self) }) {
            if isBody, !line.hasPrefix("--") {
                encoded += line
                continue
            }
            if isBody {
                let bytes = try #require(Data(base64Encoded: encoded))
                let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
                shown += text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
                    "| \($0)\n"
                }
                .joined()
                encoded = ""
                isBody = false
            }
            shown += line + "\n"
            isBody = line.isEmpty && isBase64
            isBase64 = line == "Content-Transfer-Encoding: base64" || (isBase64 && !line.isEmpty)
        }
        return shown
    }
}
