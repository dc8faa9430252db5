import BoardDomain
import Channels
import Testing

@Suite("A mail is refused, and nothing left out of it,")
struct MessageFaultSpecs {
    static let breaking: [Unicode.Scalar] =
        [
            "\0", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}", "\u{2029}",
            "\u{FFFD}", "\u{FFFE}",
        ]
        + [0x202A...0x202E as ClosedRange<UInt32>, 0x2066...0x2069, 0xFDD0...0xFDD0, 0x1FFFF...0x1FFFF]
        .joined().compactMap { Unicode.Scalar($0) }

    @Test("when a subject, marking or name holds what breaks or hides a line", arguments: breaking)
    func hidden(scalar: Unicode.Scalar) {
        let text = "a\(scalar)b"
        #expect(throws: MessageFault.character(scalar, in: .subject)) {
            try Subject(marking: nil, words: text)
        }
        #expect(throws: MessageFault.character(scalar, in: .marking)) {
            try Subject(marking: text, words: "a")
        }
        #expect(throws: MessageFault.character(scalar, in: .name)) { try Written.mailbox(text) }
        #expect(throws: MessageFault.character(scalar, in: .fileName)) { try Self.file(text) }
    }

    @Test("when a subject, marking or name is longer than its limit, and not a character sooner")
    func long() throws {
        func long(_ count: Int) -> String { String(repeating: "ŵ", count: count) }
        _ = try Subject(marking: long(50), words: long(200))
        _ = try Written.mailbox(long(128))
        #expect(throws: MessageFault.tooLong(.subject, count: 201, limit: 200)) {
            try Subject(marking: nil, words: long(201))
        }
        #expect(throws: MessageFault.tooLong(.marking, count: 51, limit: 50)) {
            try Subject(marking: long(51), words: "a")
        }
        #expect(throws: MessageFault.tooLong(.name, count: 129, limit: 128)) {
            try Written.mailbox(long(129))
        }
    }

    @Test("when its subject or marking says nothing, or the marking closes itself")
    func empty() {
        #expect(throws: MessageFault.empty(.subject)) { try Subject(marking: "OFFICIAL", words: " ") }
        #expect(throws: MessageFault.empty(.marking)) { try Subject(marking: "", words: "Pack") }
        #expect(throws: MessageFault.character("]", in: .marking)) {
            try Subject(marking: "OFFICIAL] [", words: "Pack")
        }
        #expect(throws: MessageFault.empty(.plainText)) { try Written.brief(plain: " \r\n") }
        #expect(throws: MessageFault.empty(.html)) { try Written.whole(html: "") }
    }

    @Test(
        "when a file's name is not plain",
        arguments: [
            "", ".", ".hidden", "pack.", "a/b", "a\\b", "a b.html", "a\"b", "é.html", "a;b", "%41.html", "-a",
        ])
    func names(name: String) {
        #expect(throws: MessageFault.fileName(name)) { try Self.file(name) }
    }

    @Test("when a file's name has more than sixty characters, or is given to two files, or its file is empty")
    func files() throws {
        _ = try Self.file(String(repeating: "a", count: 60))
        #expect(throws: MessageFault.tooLong(.fileName, count: 61, limit: 60)) {
            try Self.file(String(repeating: "a", count: 61))
        }
        #expect(throws: MessageFault.sameFileName("PACK.html")) {
            try Written.whole(files: [Self.file("pack.html"), Self.file("PACK.html")])
        }
        #expect(throws: MessageFault.sameFileName("Meeting.ICS")) {
            try Written.whole(files: [Self.file("Meeting.ICS")])
        }
        #expect(throws: MessageFault.emptyFile("pack.html")) {
            try AttachedFile(name: "pack.html", mediaType: "text/html", bytes: [])
        }
    }

    @Test(
        "when a media type could carry another field or another mail",
        arguments: [
            "", "text", "text/", "/html", "text/html\r\nX: y", "text/html; charset",
            "text/html;charset=utf-8",
            "text/html; name=\"a\"", "multipart/mixed", "Message/rfc822", "text/html; a=b;",
            "text/html; a=b=c",
            "text/\(String(repeating: "x", count: 60))",
        ])
    func mediaTypes(text: String) {
        #expect(throws: MessageFault.mediaType(text)) {
            try AttachedFile(name: "a", mediaType: text, bytes: [0x61])
        }
    }

    @Test("when its language or its date has no spelling in a mail")
    func languageAndDate() throws {
        for language in ["", "en_GB", "en-", "en-GB\r\nX: y", "abcdefghi"] {
            #expect(throws: MessageFault.language(language)) {
                try Self.mail(language: language, Written.stamp())
            }
        }
        _ = try Self.mail(language: "cy", Written.stamp())
        #expect(throws: MessageFault.date) { try Self.mail(language: "cy", Written.stamp("2018-03-23")) }
        for seconds in [Int64.min, Int64.max] {
            #expect(throws: MessageFault.date) {
                try Self.mail(language: "cy", Written.stamp(seconds: seconds))
            }
        }
        let late = Stamp(
            instant: Instant(seconds: 253_402_300_800),
            local: CivilMoment(
                day: Day(ordinal: 2_932_897), time: try #require(TimeOfDay(hour: 0, minute: 0))))
        #expect(throws: MessageFault.date) { try Self.mail(language: "cy", late) }
    }

    @Test("with a sentence that itself breaks no line and hides nothing")
    func sentences() {
        let nasty = "a\r\n\u{202E}" + String(repeating: "b", count: 1_000)
        let faults: [MessageFault] =
            [
                .character("\u{202E}", in: .subject), .fileName(nasty), .mediaType(nasty), .messageID(nasty),
                .language(nasty), .eventIdentity(nasty), .date, .eventHours, .emptyFile("a"),
                .sameFileName("a"),
            ]
            + MessageFault.Place.allCases.flatMap { [.empty($0), .tooLong($0, count: 9, limit: 8)] }
        for sentence in faults.map(\.sentence) {
            #expect(sentence.hasSuffix(".") && sentence.count < 260)
            #expect(!sentence.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
        }
        #expect(faults[0].sentence.contains("U+202E"))
    }

    private static func file(_ name: String) throws -> AttachedFile {
        try AttachedFile(name: name, mediaType: "text/html; charset=utf-8", bytes: [0x61])
    }

    private static func mail(language: String, _ date: Stamp) throws -> MailMessage {
        try MailMessage(
            from: Written.mailbox("Council"), to: Written.mailbox("Clerk"),
            subject: Subject(marking: nil, words: "a"),
            date: date, messageID: Written.messageID(), language: language, plain: "a")
    }
}
