package import BoardDomain

/// The names under which an edition is dropped: `2018-03-28_hambleford-ib_edition-2.html` and its like.
///
/// ASCII and at most sixty characters, so that no mail client, share or archive cuts or rewrites them; in lower case,
/// so that a share that ignores case never takes two for one; the day is the one the meeting was first set for, which
/// is its name wherever it is moved to.
package struct DropName: Hashable, Sendable {
    /// The part that all the files of an edition have in common.
    package let stem: String

    package init(meeting: Meeting.ID, edition: Int) {
        let day = meeting.firstSetFor.iso
        let number = "edition-\(edition)"
        let room = Self.longest - Self.manifestEnding.count - day.count - number.count - 2
        stem = "\(day)_\(Self.board(meeting.board.code, room: room))_\(number)"
    }

    package func file(as format: PackFormat) -> String { "\(stem).\(format.fileExtension)" }
    package var manifest: String { stem + Self.manifestEnding }

    package static let longest = 60
    private static let manifestEnding = ".manifest.txt"

    /// The code itself where it fits, else as much of it as does, an underscore and a hash of the whole.
    ///
    /// No code that stands as it is holds an underscore, so a shortened one is never mistaken for another's.
    private static func board(_ code: String, room: Int) -> String {
        if !code.isEmpty, code.utf8.count <= room, code.utf8.allSatisfy(isPlain) { return code }
        let digits = String(hash(code), radix: 36)
        let tail = "_" + String(repeating: "0", count: 13 - digits.count) + digits
        let plain = code.lowercased().utf8.filter(isPlain).prefix(max(0, room - tail.count))
        return String(decoding: plain, as: UTF8.self) + tail.prefix(max(0, room))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }

    /// FNV-1a in 64 bits (draft-eastlake-fnv): two of a council's boards meet in it once in 10^19.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
