import BoardDomain
import TestKit

/// Up to five pieces of the kind that break the heads of mails, among pieces that do not.
struct HostileWord {
    let text: String
    /// Whether no mail may carry it in a subject or a name.
    let isHostile: Bool

    private static let pieces: [(text: String, isHostile: Bool)] =
        [
            "\r\n", "\n", "\r", "\0", "\t", "\u{B}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}",
            "\u{1B}[2J",
            "\r\nBcc: spy@other.example", "\n\n<html>", "\u{7F}", "\u{FFFD}", "\u{FFFF}",
        ].map { ($0, true) }
        + [
            "a", "b.c", " ", "  ", "\"", "\\", "<", ">", "@", ",", ";", ":", "=?UTF-8?B?DQo=?=", "=?", "?=",
            "(", ")", "%0D%0A",
            "é", "e\u{301}", "李", "😀", "👩‍👩‍👧", "\u{301}", "\u{200B}", "＠", "．", "。", "\u{FF1C}", "ﬁ", "\u{212A}",
            "İ", "x@y.example",
            ".", "-", "_", "..", "[", "]", "'", "\u{3164}", "ŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵ", "Board pack", "pack.html",
            "x", "y", "z",
        ].map { ($0, false) }

    init(_ random: inout SplitMix64) {
        var text = ""
        var isHostile = false
        let roll = random.next()
        for turn in 0..<(1 + roll % 5) {
            let piece = Self.pieces[Int((roll >> (8 * (turn + 1))) % UInt64(Self.pieces.count))]
            text += piece.text
            isHostile = isHostile || piece.isHostile
        }
        if roll >> 56 < 2 { text += String(repeating: "long ", count: 60) }
        self.text = text
        self.isHostile = isHostile || text.unicodeScalars.count > 128
    }

    /// What no address may hold that is put into an envelope.
    static func isHarmless(_ address: MailAddress) -> Bool {
        var dots = 0
        for scalar in address.text.unicodeScalars {
            if scalar.value <= 0x20 || scalar.value == 0x7F
                || "\"<>,;:()[]\\!%|".unicodeScalars.contains(scalar)
            {
                return false
            }
            if !scalar.isASCII {
                let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                if !isWord, scalar.properties.canonicalCombiningClass == .notReordered { return false }
                if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isWhitespace {
                    return false
                }
            }
            dots = scalar == "." ? dots + 1 : 0
            if dots > 1 { return false }
        }
        return (try? MailAddress(address.text)) == address
    }
}
