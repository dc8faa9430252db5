import BoardDomain
import Channels
import Foundation

/// What a reader of mails makes of one; and what it should make of a mail, said without the writer.
struct MailReading: Decodable, Equatable {
    struct Part: Decodable, Equatable {
        let charset: String?
        let file: String?
        let bytes: Data
    }

    let names: [String]
    let subject: String
    let messageID: String
    let references: [String]
    let from: [String]
    let to: [String]
    let replyTo: [String]?
    let instant: Int64
    let shape: String
    let parts: [Part]
    let faults: [String]

    /// - Parameter calendar: what `meeting.ics` holds, for that is not known to the mail as bytes.
    init(of mail: MailMessage, calendar: Data?) {
        names = Self.names(of: mail)
        subject = mail.subject.text
        messageID = mail.messageID.text
        references = mail.references.map(\.text)
        from = [mail.from.name, mail.from.address.text]
        to = [mail.to.name, mail.to.address.text]
        replyTo = mail.replyTo.map { [$0.name, $0.address.text] }
        instant = mail.date.instant.seconds
        let text = mail.html == nil ? "text/plain" : "multipart/alternative(text/plain,text/html)"
        let files = mail.files.map { String($0.mediaType.prefix { $0 != ";" }) }
        let beside = files + (mail.event == nil ? [] : ["text/calendar"])
        shape = beside.isEmpty ? text : "multipart/mixed(\(([text] + beside).joined(separator: ",")))"
        var parts = [mail.plain, mail.html].compactMap { $0 }.map {
            Part(charset: "utf-8", file: nil, bytes: Self.withMailLineEnds($0))
        }
        parts += mail.files.map { file in
            let charset = file.mediaType.contains("charset=utf-8") ? "utf-8" : nil
            return Part(charset: charset, file: file.name, bytes: Data(file.bytes))
        }
        if let calendar { parts.append(Part(charset: "utf-8", file: "meeting.ics", bytes: calendar)) }
        self.parts = parts
        faults = []
    }

    static func names(of mail: MailMessage) -> [String] {
        let isAlone = mail.html == nil && mail.files.isEmpty && mail.event == nil
        return ["Date", "From"] + (mail.sender == nil ? [] : ["Sender"])
            + (mail.replyTo == nil ? [] : ["Reply-To"]) + ["To", "Subject", "Message-ID"]
            + (mail.references.isEmpty ? [] : ["In-Reply-To", "References"])
            + [
                "Auto-Submitted", "X-Auto-Response-Suppress", "Content-Language", "MIME-Version",
                "Content-Type",
            ]
            + (isAlone ? ["Content-Transfer-Encoding"] : [])
    }

    private static func withMailLineEnds(_ text: String) -> Data {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing(
            "\n", with: "\r\n")
        return Data((lines.hasSuffix("\r\n") ? lines : lines + "\r\n").utf8)
    }
}
