import BoardDomain
import Channels
import Foundation
import TestKit
import Testing

@Suite("A mail, read by programs that know nothing of ours")
struct MailReadersSpecs {
    static let readers = [("read_mail.py", "python3"), ("read_mail.pl", "perl")]

    @Test("says what was put into it, with everything that a mail can have", arguments: readers)
    func whole(script: String, program: String) throws {
        let mail = try Written.whole()
        let readers = try Readers()
        try readers.write(writeMail(mail), number: 1, ending: "eml")
        let readings: [MailReading] = try readers.read(by: script, with: program)
        let calendar = try #require(readings.first?.parts.last?.bytes)
        #expect(calendar.starts(with: Array("BEGIN:VCALENDAR\r\n".utf8)))
        #expect(readings == [MailReading(of: mail, calendar: calendar)])
    }

    @Test("says what was put into it, whatever names, words and files those are", arguments: readers)
    func anyMail(script: String, program: String) throws {
        var random = SplitMix64(seed: 2018)
        let readers = try Readers()
        let mails = try (0..<300).map { _ in try Self.anyMail(&random) }
        for (number, mail) in mails.enumerated() {
            try readers.write(writeMail(mail), number: number, ending: "eml")
        }
        let readings: [MailReading] = try readers.read(by: script, with: program)
        try #require(readings.count == mails.count)
        for (reading, mail) in zip(readings, mails) {
            #expect(reading == MailReading(of: mail, calendar: nil))
        }
    }

    private static let names = [
        "", "Clerk", "Pat O'Brien", "Siân Rhys-Jones", "李小龍", "Łukasz Żółć", "Hambleford, Borough of",
        "A. N. \"Nell\" Other",
        "back\\slash", "=?UTF-8?Q?not_one?=", "a =?b", "two  blanks", "👩‍👩‍👧 family", "e\u{301}",
        "clerk@other.example", "(comment)",
        String(repeating: "Very Long Name ", count: 8) + "x", String(repeating: "ŵ", count: 128), "مجلس",
        "<x@y.example>",
        String(repeating: "a", count: 128),
    ]

    private static func anyMail(_ random: inout SplitMix64) throws -> MailMessage {
        func any(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
        let files = try (0..<Int.random(in: 0...3, using: &random)).map { number in
            let bytes = (0..<Int.random(in: 1...400, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            return try AttachedFile(
                name: "file-\(number).bin",
                mediaType: any(["application/octet-stream", "text/html; charset=utf-8"]),
                bytes: bytes)
        }
        let words = (0..<Int.random(in: 1...6, using: &random)).map { _ in any(names) }.joined(separator: " ")
        let subject = String(words.prefix(150)).trimmingCharacters(in: .whitespaces)
        let repeats = try (0..<Int64.random(in: 0...3, using: &random)).map { try Written.messageID($0 + 1) }
        return try MailMessage(
            from: Written.mailbox(any(names), "packs@hambleford.example"),
            replyTo: Bool.random(using: &random) ? Written.mailbox(any(names)) : nil,
            to: Written.mailbox(
                any(names), any(["a@b.example", "\(String(repeating: "l", count: 64))@b.example"])),
            subject: Subject(
                marking: any(["OFFICIAL", "OFFICIAL-SENSITIVE", "SWYDDOGOL: â"]),
                words: subject.isEmpty ? "x" : subject),
            date: Written.stamp(), messageID: Written.messageID(), references: repeats,
            plain: any(["x", "a\r\n.\r\nb\n.\nc\r.\rd", "Siân\n\n", "\u{2028}\0"]),
            html: Bool.random(using: &random) ? "<p>\(any(names))</p>" : nil, files: files)
    }
}
