import BoardDomain
import Channels
import Foundation
import TestKit

/// A mail with a hostile word in each place that takes one, and what a stranger should read in its head.
struct HostileMail {
    enum Place: CaseIterable { case subject, marking, from, to, replyTo, address, file }

    /// What is the same in every mail, made once: half the time would go into it.
    struct Frame {
        let clerk = try? MailAddress(Written.clerk)
        let date: Stamp
        let messageID: MessageID

        init() throws {
            date = try Written.stamp()
            messageID = try Written.messageID()
        }
    }

    struct Tally {
        var cases = 0
        var kept: [Place: Int] = [:]
        var refused: [Place: Int] = [:]
        /// Words that were refused without holding anything hostile, or the other way round.
        var misjudged: [String] = []

        /// Up to four words, until one is taken.
        fileprivate mutating func offer<Made>(
            _ place: Place, _ random: inout SplitMix64, _ make: (String) throws -> Made
        ) -> Made? {
            for _ in 0..<4 {
                let word = HostileWord(&random)
                cases += 1
                if let made = try? make(word.text) {
                    kept[place, default: 0] += 1
                    if word.isHostile { misjudged.append(word.text) }
                    return made
                }
                refused[place, default: 0] += 1
                if !word.isHostile, !HostileMail.isStrict(place, word.text) { misjudged.append(word.text) }
            }
            return nil
        }
    }

    private let mail: MailMessage

    init(_ random: inout SplitMix64, _ tally: inout Tally, _ frame: Frame) throws {
        guard let clerk = frame.clerk else { throw MailAddressFault.empty }
        let domain = random.next() % 2 == 0 ? "@b.example" : ""
        let offered = tally.offer(.address, &random) { try MailAddress($0 + domain) }
        if let offered, !HostileWord.isHarmless(offered) { tally.misjudged.append(offered.text) }
        let address = offered ?? clerk
        let from = tally.offer(.from, &random) { try Mailbox(name: $0, address: clerk) }
        let to = tally.offer(.to, &random) { try Mailbox(name: $0, address: address) }
        let replyTo = tally.offer(.replyTo, &random) { try Mailbox(name: $0, address: address) }
        let words = tally.offer(.subject, &random) { text in
            _ = try Subject(marking: nil, words: text)
            return text
        }
        let marking = tally.offer(.marking, &random) { text in
            _ = try Subject(marking: text, words: "Pack")
            return text
        }
        let file = tally.offer(.file, &random) {
            try AttachedFile(name: $0, mediaType: "text/html; charset=utf-8", bytes: [0x61])
        }
        mail = try MailMessage(
            from: from ?? Mailbox(name: "", address: clerk), replyTo: replyTo,
            to: to ?? Mailbox(name: "", address: address),
            subject: Subject(marking: marking, words: words ?? "Pack"), date: frame.date,
            messageID: frame.messageID, plain: "x", files: [file].compactMap { $0 })
    }

    /// An address, a marking and a file's name are refused for more than what is hostile everywhere, and a subject of blanks is none.
    fileprivate static func isStrict(_ place: Place, _ text: String) -> Bool {
        place == .marking || place == .file || place == .address
            || (place == .subject && text.utf8.allSatisfy { $0 == 0x20 })
    }

    /// Nil when every field is there once, in order, and says what was put into it.
    func fault() throws -> String? {
        let written = writeMail(mail)
        guard let head = HeadReading(written) else { return "no head: \(mail)" }
        guard head.names == MailReading.names(of: mail) else { return "fields: \(head.names)" }
        guard same(head.words("Subject"), mail.subject.text) else { return "subject: \(mail.subject.text)" }
        for (name, mailbox) in [("From", mail.from), ("To", mail.to), ("Reply-To", mail.replyTo)] {
            guard let mailbox else { continue }
            let read = head.mailbox(name)
            guard same(read?.name, mailbox.name), same(read?.address, mailbox.address.text) else {
                return "\(name): \(mailbox)"
            }
        }
        guard let file = mail.files.first else { return nil }
        return hasOneFile(written, named: file.name) ? nil : "file: \(file.name)"
    }

    /// By bytes: two strings that Unicode counts as equal are not the same words to a mail server.
    private func same(_ read: String?, _ written: String) -> Bool {
        read.map { Array($0.utf8) == Array(written.utf8) } ?? false
    }

    private func hasOneFile(_ written: [UInt8], named name: String) -> Bool {
        let mail = Data(written)
        let field = "\r\n filename=\"\(name)\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        guard let found = mail.range(of: Data(field.utf8)) else { return false }
        let another = Data("filename".utf8)
        return mail.range(of: another, in: found.upperBound..<mail.count) == nil
            && mail.range(of: another, in: 0..<(found.lowerBound + 3)) == nil
    }
}
