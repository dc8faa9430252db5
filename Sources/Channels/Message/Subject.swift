/// A mail's subject, with the protective marking at its head: `[OFFICIAL] Pre-meeting pack ...`.
///
/// The two are taken apart and joined here, so that no caller can forget the marking, put it last or write it twice.
package struct Subject: Sendable {
    package let text: String

    /// - Parameter marking: without brackets; nil for a mail that carries none, such as a notice of a failure.
    package init(marking: String?, words: String) throws(MessageFault) {
        try check(words, as: .subject, atMost: Self.longest)
        if words.utf8.allSatisfy({ $0 == 0x20 }) { throw .empty(.subject) }
        guard let marking else {
            text = words
            return
        }
        try check(marking, as: .marking, atMost: Self.longestMarking)
        if marking.utf8.allSatisfy({ $0 == 0x20 }) { throw .empty(.marking) }
        for bracket in marking.unicodeScalars where bracket == "[" || bracket == "]" {
            throw .character(bracket, in: .marking)
        }
        text = "[\(marking)] \(words)"
        // The marking's room is not taken from the words: what is short enough without one is short enough with one.
    }

    /// In Unicode scalars, the marking not counted. Mail programs cut a list of subjects off far earlier.
    package static let longest = 200
    package static let longestMarking = 50
}
