/// One answer of the relay's: its code, its enhanced code where it has one, and its words on one line.
struct SMTPReply: Hashable {
    /// Three digits (RFC 5321, section 4.2).
    let code: Int
    /// Such as `5.7.30` (RFC 3463).
    let enhanced: String?
    let text: String

    init(code: Int, lines: [String]) {
        self.code = code
        text = "\(code) " + lines.filter { !$0.isEmpty }.joined(separator: " ")
        enhanced = lines.first.flatMap(Self.enhanced)
    }

    var isYes: Bool { (200..<400).contains(code) }
    var isTemporary: Bool { (400..<500).contains(code) }

    private static func enhanced(in line: String) -> String? {
        guard let word = line.split(separator: " ").first else { return nil }
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, ["2", "4", "5"].contains(parts[0]),
            parts.allSatisfy({
                (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
            })
        else { return nil }
        return String(word)
    }
}

/// Puts an answer together from its lines, and makes what a stranger said fit to be shown.
struct SMTPReplyReader {
    private var code: Int?
    private var lines: [String] = []
    /// What one answer may say before the rest is dropped.
    private static let longest = 500

    /// Nil while more lines are to come; what is no answer's line is passed over.
    mutating func read(_ line: [UInt8]) -> SMTPReply? {
        let digits = line.prefix(3)
        guard digits.count == 3, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let found = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if code != found { lines = [] }
        code = found
        if lines.reduce(0, { $0 + $1.count }) < Self.longest {
            lines.append(String(Self.shown(line.dropFirst(4)).prefix(Self.longest)))
        }
        guard line.count < 4 || line[3] != 0x2D else { return nil }
        defer { (code, lines) = (nil, []) }
        return SMTPReply(code: found, lines: lines)
    }

    static func shown(_ bytes: some Sequence<UInt8>) -> String {
        var text = ""
        for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                break
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
