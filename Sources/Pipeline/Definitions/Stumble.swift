/// The first place in a text that is no TOML and that the parser does not survive to say so.
///
/// toml++ stops at a NUL without a word, and asserts instead of refusing at a table heading whose name begins with
/// what no name can begin with, such as `[!x]`, and at a closing brace where a list wants a value, such as `[}`.
/// All three are wrong in any TOML. Whatever else is wrong the parser tells itself, and it goes no further.
struct Stumble {
    let line: Int
    let column: Int
    let why: String

    init?(in text: String) {
        var scan = Scan(bytes: Array(text.utf8))
        guard let (place, why) = scan.firstStumble() else { return nil }
        let before = scan.bytes[..<place]
        line = before.count { $0 == 0x0A } + 1
        column = place - (before.lastIndex(of: 0x0A) ?? -1)
        self.why = why
    }
}

/// Reads far enough to know what is a string, a comment, a heading or a list, and no further.
private struct Scan {
    let bytes: [UInt8]
    private var index = 0
    /// How many lists and inline tables are open.
    private var depth = 0
    /// The last byte that is neither blank nor comment; a line's end where a new line begins outside of them.
    private var previous = UInt8(ascii: "\n")

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func firstStumble() -> (place: Int, why: String)? {
        if let place = bytes.firstIndex(of: 0) { return (place, "no text holds the character NUL") }
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                previous = bytes[index]
                skipString()
                continue
            case UInt8(ascii: "#"):
                index = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
                continue
            case UInt8(ascii: "["):
                if depth == 0, previous == 0x0A, let place = placeOfUnnamedHeading() {
                    return (place, "a table heading needs a name, such as [rules.plan]")
                }
                depth += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}") where previous == UInt8(ascii: "[") || previous == UInt8(ascii: ","):
                return (index, "a value or a closing bracket should stand here")
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            default: break
            }
            remember(bytes[index])
            index += 1
        }
        return nil
    }

    private mutating func remember(_ byte: UInt8) {
        switch byte {
        case 0x20, 0x09, 0x0D: break
        case 0x0A: if depth == 0 { previous = byte }
        default: previous = byte
        }
    }

    /// A string of one line ends at its line at the latest; one of three marks at the next three.
    private mutating func skipString() {
        let mark = bytes[index]
        let isLong = bytes[index...].prefix(3).elementsEqual([mark, mark, mark])
        index += isLong ? 3 : 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
                index += 2
            } else if isLong, bytes[index...].prefix(3).elementsEqual([mark, mark, mark]) {
                index += 3
                // A long string may end with marks of its own, before the three that close it.
                while index < bytes.count, bytes[index] == mark { index += 1 }
                return
            } else if !isLong, byte == 0x0A {
                return
            } else {
                index += 1
                if !isLong, byte == mark { return }
            }
        }
    }

    /// The place where a heading's name should begin and does not.
    private func placeOfUnnamedHeading() -> Int? {
        var place = index + 1
        if place < bytes.count, bytes[place] == UInt8(ascii: "[") { place += 1 }
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
        return place < bytes.count && beginsName(bytes[place]) ? nil : place
    }
}

/// A bare key's characters, a quotation mark, or a bracket, of which the parser itself has something to say.
private func beginsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: "-_\"'[]".utf8.contains(byte)
    }
}
