import BoardDomain

/// One line of an iCalendar file once unfolded: a name, parameters and a value (RFC 5545, section 3.1).
struct ContentLine: Hashable {
    /// Of the line's first part in the file, counted from 1.
    let number: Int
    /// In upper case.
    let name: String
    /// By their names in upper case, without quotation marks.
    let parameters: [String: String]
    let value: String

    /// Nil where a line has no name or no colon.
    init?(_ text: String, number: Int) {
        var pieces: [String] = []
        var piece = ""
        var inQuotes = false
        var rest = text[...]
        while let character = rest.popFirst() {
            if character == "\"" {
                inQuotes.toggle()
            } else if character == ";", !inQuotes {
                pieces.append(piece)
                piece = ""
            } else if character == ":", !inQuotes {
                self.init(pieces + [piece], value: String(rest), number: number)
                return
            } else {
                piece.append(character)
            }
        }
        return nil
    }

    private init?(_ pieces: [String], value: String, number: Int) {
        guard let name = pieces.first, !name.isEmpty,
            name.utf8.allSatisfy({
                (0x41...0x5A).contains($0 & 0xDF) || (0x30...0x39).contains($0) || $0 == 0x2D
            })
        else { return nil }
        self.number = number
        self.name = name.uppercased()
        self.value = value
        var parameters: [String: String] = [:]
        for piece in pieces.dropFirst() {
            guard let sign = piece.firstIndex(of: "=") else { return nil }
            parameters[piece[..<sign].uppercased()] = String(piece[piece.index(after: sign)...])
        }
        self.parameters = parameters
    }

    /// TEXT with its escapes taken off (section 3.3.11).
    var text: String {
        var text = ""
        var rest = value[...]
        while let character = rest.popFirst() {
            guard character == "\\", let escaped = rest.popFirst() else {
                text.append(character)
                continue
            }
            text.append(escaped == "n" || escaped == "N" ? "\n" : escaped)
        }
        return text
    }

    /// A DATE (section 3.3.4); nil for a moment within a day.
    var day: Day? {
        guard value.utf8.count == 8, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            parameters["VALUE"].map({ $0.uppercased() == "DATE" }) ?? true
        else { return nil }
        return Day(iso: "\(value.prefix(4))-\(value.dropFirst(4).prefix(2))-\(value.suffix(2))")
    }

    /// Whole days or weeks of a DURATION (section 3.3.6), such as `P3D` or `P1W`; nil for anything else.
    var wholeDays: Int? {
        guard value.hasPrefix("P"), let unit = value.last, let count = Int(value.dropFirst().dropLast()),
            (1...10_000).contains(count)
        else { return nil }
        switch unit {
        case "D": return count
        case "W": return count * 7
        default: return nil
        }
    }
}

/// The lines of a file with their folds taken out, joined as bytes since a fold may split a character
/// (section 3.1).
///
/// - Throws: `UndecodableText`, with the line that its unfolded line begins on.
func unfolded(_ bytes: [UInt8]) throws -> [(number: Int, text: String)] {
    var lines: [(number: Int, bytes: [UInt8])] = []
    var number = 0
    var rest = bytes[...]
    while !rest.isEmpty {
        let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
        rest = rest[line.endIndex...]
        rest = rest.dropFirst(rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
        number += 1
        if let first = line.first, first == 0x20 || first == 0x09, !lines.isEmpty {
            lines[lines.count - 1].bytes += line.dropFirst()
        } else if !line.isEmpty {
            lines.append((number, Array(line)))
        }
    }
    let encoding: TextEncoding
    do {
        encoding = try TextEncoding.decided(for: ByteSource(lines.flatMap { $0.bytes + [0x0A] }))
    } catch let fault as UndecodableText {
        throw UndecodableText(line: lines[min(fault.line, lines.count) - 1].number, byte: fault.byte)
    }
    return lines.map { ($0.number, $0.bytes.withUnsafeBytes(encoding.decode)) }
}
