import Foundation

/// Results on standard output, everything said beside them on standard error.
enum Output {
    static func write(_ text: String) {
        FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }

    static func complain(_ sentence: String) {
        FileHandle.standardError.write(Data("boardpack: \(sentence)\n".utf8))
    }

    /// Said only to a person at a terminal, never into a log.
    static func progress(_ words: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(words)".utf8))
    }

    static func endProgress() { progress("") }

    /// One JSON document, keys sorted and in snake_case, dates as ISO 8601 text.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        write(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    static var personIsThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Nil at the end of input.
    static func ask(_ question: String) -> String? {
        FileHandle.standardOutput.write(Data(question.utf8))
        return readLine()
    }
}
