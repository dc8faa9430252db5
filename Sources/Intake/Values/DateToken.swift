/// A run of digits or a run of letters in a date as somebody wrote it.
enum DateToken: Equatable {
    case number(Int, digits: Int)
    case word(String)

    /// Nil when the text holds anything but ASCII letters, digits and what stands between parts of a date.
    static func tokens(in text: some StringProtocol) -> [DateToken]? {
        var tokens: [DateToken] = []
        var rest = plain(text).utf8[...]
        while let byte = rest.first {
            if isDigit(byte) {
                let run = rest.prefix(while: isDigit)
                guard run.count <= 9 else { return nil }
                let number = run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
                tokens.append(.number(number, digits: run.count))
                rest = rest.dropFirst(run.count)
            } else if isLetter(byte) {
                let run = rest.prefix(while: isLetter)
                tokens.append(.word(String(Substring(run))))
                rest = rest.dropFirst(run.count)
            } else {
                guard separators.contains(byte) else { return nil }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }

    /// Lower case, with the hyphen and the space that typographers improve upon.
    private static func plain(_ text: some StringProtocol) -> String {
        let lower = text.lowercased()
        guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
        return String(
            String.UnicodeScalarView(
                lower.unicodeScalars.map { scalar in
                    switch scalar {
                    case "\u{2010}", "\u{2011}", "\u{2013}": "-"
                    case "\u{A0}", "\u{202F}": " "
                    case "\u{2019}": "'"
                    case _: scalar
                    }
                }))
    }

    private static let separators = Array(" ,./-'\u{9}\n".utf8)
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
