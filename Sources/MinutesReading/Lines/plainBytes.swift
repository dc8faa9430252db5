/// The text as UTF-8 in which every blank is a space or a tab, and what has no width is gone.
func plainBytes(of text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 && ($0 >= 0x20 || $0 == 0x09) }) { return Array(text.utf8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{3000}", "\u{85}":
            bytes.append(0x20)
        case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": break
        case "\t": bytes.append(0x09)
        case "\u{00}"..."\u{1F}": bytes.append(0x20)
        default: bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
    }
    return bytes
}
