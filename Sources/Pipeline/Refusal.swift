/// Why a command did not do what was asked: how it ends, and one sentence that says what and what next.
package struct Refusal: Error, Sendable, CustomStringConvertible {
    /// The exit statuses scripts may rely on; `docs/cli.md` lists them.
    package enum Kind: Int32, Sendable {
        case partly = 1
        case alarm = 2
        case refused = 3
        case busy = 4
        case usage = 64
        case wrongInput = 65
        case world = 74
    }

    package let kind: Kind
    package let sentence: String

    package init(_ kind: Kind, _ sentence: String) {
        self.kind = kind
        self.sentence = sentence
    }

    package var description: String { sentence }
}
