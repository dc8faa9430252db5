import Foundation

/// The head of a mail as a stranger reads it: by RFC 5322's rules alone, with no word of the writer's code.
struct HeadReading {
    /// Unfolded, in order.
    private(set) var fields: [(name: String, content: [UInt8])] = []
    /// Nil where the head is one that no relay should be handed.
    init?(_ mail: [UInt8]) {
        var line: [UInt8] = []
        line.reserveCapacity(256)
        var index = 0
        while index < mail.count {
            let byte = mail[index]
            if byte == 0x0D {
                guard index + 1 < mail.count, mail[index + 1] == 0x0A else { return nil }
                guard line.count <= 998 else { return nil }
                if line.isEmpty { return }
                guard take(line) else { return nil }
                line.removeAll(keepingCapacity: true)
                index += 2
                continue
            }
            guard byte >= 0x20, byte != 0x7F else { return nil }
            line.append(byte)
            index += 1
        }
        return nil
    }

    private mutating func take(_ line: [UInt8]) -> Bool {
        if line[0] == 0x20 {
            guard !fields.isEmpty, line.contains(where: { $0 != 0x20 }) else { return false }
            fields[fields.count - 1].content += line
            return true
        }
        guard let colon = line.firstIndex(of: 0x3A), line.count > colon + 1, line[colon + 1] == 0x20 else {
            return false
        }
        fields.append((String(decoding: line[..<colon], as: UTF8.self), Array(line[(colon + 2)...])))
        return true
    }

    var names: [String] { fields.map(\.name) }

    func content(_ name: String) -> [UInt8] { fields.first { $0.name == name }?.content ?? [] }

    /// An unstructured field, its encoded words decoded; nil where one is over 75 characters or no UTF-8.
    func words(_ name: String) -> String? { Self.decoded(content(name)) }

    /// The name and the address of a field that holds one mailbox.
    func mailbox(_ name: String) -> (name: String, address: String)? {
        let content = content(name)
        guard content.last == 0x3E, let open = content.lastIndex(of: 0x3C) else {
            return content.contains(0x20) ? nil : ("", String(decoding: content, as: UTF8.self))
        }
        let address = String(decoding: content[(open + 1)..<(content.count - 1)], as: UTF8.self)
        var phrase = content[..<open]
        guard phrase.popLast() == 0x20 else { return nil }
        if phrase.first == 0x22 {
            guard phrase.count > 1, phrase.last == 0x22 else { return nil }
            return Self.unquoted(phrase.dropFirst().dropLast()).map { ($0, address) }
        }
        return Self.decoded(Array(phrase)).map { ($0, address) }
    }

    /// Nil where a quotation mark within is not escaped.
    private static func unquoted(_ text: ArraySlice<UInt8>) -> String? {
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in text {
            if !isEscaped, byte == 0x22 { return nil }
            if !isEscaped, byte == 0x5C {
                isEscaped = true
            } else {
                plain.append(byte)
                isEscaped = false
            }
        }
        return isEscaped ? nil : String(decoding: plain, as: UTF8.self)
    }

    /// Blanks between two encoded words are dropped (RFC 2047, section 6.2).
    private static func decoded(_ content: [UInt8]) -> String? {
        var text: [UInt8] = []
        var lastWasEncoded = false
        for (index, word) in content.split(separator: 0x20, omittingEmptySubsequences: false).enumerated() {
            let isEncoded = word.starts(with: Array("=?".utf8))
            if index > 0, !(isEncoded && lastWasEncoded) { text.append(0x20) }
            lastWasEncoded = isEncoded
            guard isEncoded else {
                text += word
                continue
            }
            guard word.count <= 75, word.starts(with: Array("=?UTF-8?B?".utf8)),
                word.suffix(2) == [0x3F, 0x3D][...],
                let bytes = Data(base64Encoded: Data(word.dropFirst(10).dropLast(2))),
                String(validating: bytes, as: UTF8.self) != nil
            else { return nil }
            text += bytes
        }
        return String(validating: text, as: UTF8.self)
    }
}
