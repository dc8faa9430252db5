/// Why there is no such mail. Nothing is left out or replaced to make one.
package enum MessageFault: Error, Hashable, Sendable {
    package enum Place: String, CaseIterable, Sendable {
        case subject
        case marking
        case name
        case fileName = "file name"
        case eventSummary = "calendar entry's summary"
        case eventPlace = "calendar entry's place"
        case plainText = "plain text"
        case html = "HTML text"
    }

    /// A character that breaks a line, hides, or makes the words around it read in another order.
    case character(Unicode.Scalar, in: Place)
    case tooLong(Place, count: Int, limit: Int)
    case empty(Place)
    case fileName(String)
    case sameFileName(String)
    case emptyFile(String)
    case mediaType(String)
    case messageID(String)
    case language(String)
    case date
    /// A calendar entry for a board whose code is no plain word, or with a negative count of changes.
    case eventIdentity(String)
    /// A calendar entry that ends before it begins, or outside the years 1 to 9999.
    case eventHours

    package var sentence: String {
        switch self {
        case .character(let scalar, let place):
            "The \(place.rawValue) holds the character \(codePoint(scalar)), which a mail cannot carry there."
        case .tooLong(let place, let count, let limit):
            "The \(place.rawValue) has \(count) characters, and \(limit) is the most a mail takes."
        case .empty(let place): "The mail has no \(place.rawValue)."
        case .fileName(let name):
            "“\(shown(name))” is no name for an attached file: letters a to z, digits, dots, hyphens and underscores, at most 60."
        case .sameFileName(let name): "Two files of the mail are called \(name)."
        case .emptyFile(let name): "The file \(name) is empty, and an empty pack is not sent."
        case .mediaType(let text): "“\(shown(text))” is no media type such as text/html; charset=utf-8."
        case .messageID(let text): "“\(shown(text))” cannot stand in a message's identity."
        case .language(let text): "“\(shown(text))” is no language tag such as en-GB."
        case .date:
            "The mail's date is not between the years 1 and 9999, or its clock is a day from universal time."
        case .eventIdentity(let text): "“\(shown(text))” cannot stand in a calendar entry's identity."
        case .eventHours: "The calendar entry ends before it begins, or lies outside the years 1 to 9999."
        }
    }
}

/// `U+202E`.
private func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// A refused text goes to logs and screens, which it must not break either.
private func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(80) {
        shown.unicodeScalars.append(isUnwelcome(scalar) ? "\u{FFFD}" : scalar)
    }
    return shown
}
