/// A part of a mail's body: one content, or several parts together (RFC 2046, section 5.1).
indirect enum MailPart {
    /// The fields of its head but the transfer encoding, and its bytes as lines of base64.
    case leaf(fields: String, lines: [UInt8])
    case several(kind: String, parts: [MailPart])
}

/// The covering text, in HTML too where there is one, then the files, then the entry for a calendar.
///
/// The entry is a file beside the text, not a third form of the text: programs show the last form they understand, and
/// a member would see an appointment where the covering mail should be.
func mailBody(_ message: MailMessage) -> MailPart {
    var text = MailPart.leaf(
        fields: contentType("text/plain; charset=utf-8"),
        lines: base64Lines(of: withMailLineEnds(message.plain)))
    if let html = message.html {
        let page = MailPart.leaf(
            fields: contentType("text/html; charset=utf-8"),
            lines: base64Lines(of: withMailLineEnds(html)))
        text = .several(kind: "alternative", parts: [text, page])
    }
    var files = message.files.map { file in
        MailPart.leaf(fields: contentType(file.mediaType) + attached(file.name), lines: file.lines)
    }
    if let event = message.event {
        files.append(
            .leaf(
                fields: contentType("text/calendar; charset=utf-8; method=PUBLISH")
                    + attached(CalendarEvent.fileName),
                lines: base64Lines(of: writeCalendar(event))))
    }
    return files.isEmpty ? text : .several(kind: "mixed", parts: [text] + files)
}

private func contentType(_ type: String) -> String { "Content-Type: \(type)\r\n" }

private func attached(_ name: String) -> String {
    "Content-Disposition: attachment;\r\n filename=\"\(name)\"\r\n"
}

/// CR LF for every line end there is, as text has it in a mail (RFC 2046, section 4.1.1), and one after the last line.
private func withMailLineEnds(_ text: String) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(text.utf8.count + text.utf8.count / 16)
    var previous: UInt8 = 0
    for byte in text.utf8 {
        if byte == 0x0A || byte == 0x0D {
            if !(byte == 0x0A && previous == 0x0D) { lines += [0x0D, 0x0A] }
        } else {
            lines.append(byte)
        }
        previous = byte
    }
    if lines.last != 0x0A { lines += [0x0D, 0x0A] }
    return lines
}
