import BoardDomain

/// The frozen copy of what one pack was made from: SQL that loads in any SQLite with the register's tables.
///
/// Its head says what it is of; its rows lie table by table, parents first, in the order of their keys, so that
/// the same state of the register gives the same bytes. Rows of other boards and of later changes are not in it.
struct Extract {
    struct Head: Equatable {
        let schema: Int
        let meeting: Meeting.ID
        /// The newest change among the rows.
        let change: Int

        /// The comment lines that an extract begins with.
        var lines: [UInt8] {
            let lines = [
                Extract.format, "-- schema: \(schema)", "-- board: \(meeting.board.code)",
                "-- meeting: \(meeting.firstSetFor)", "-- change: \(change)", "",
            ]
            return Array(lines.joined(separator: "\n").utf8)
        }
    }

    let head: Head
    /// The `INSERT` lines.
    let rows: ArraySlice<UInt8>

    /// - Throws: `RegisterError.extractUnreadable`.
    init(reading bytes: [UInt8]) throws {
        let parts = bytes.split(separator: 0x0A, maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].elementsEqual(Self.format.utf8) else {
            throw RegisterError.extractUnreadable(why: "it does not begin with \(Self.format)")
        }
        func value(_ line: Int, _ name: String) throws -> String {
            let opening = "-- \(name): "
            let text = String(decoding: parts[line], as: UTF8.self)
            guard text.hasPrefix(opening) else {
                throw RegisterError.extractUnreadable(why: "line \(line + 1) does not give its \(name)")
            }
            return String(text.dropFirst(opening.count))
        }
        guard let schema = Int(try value(1, "schema")), let day = Day(iso: try value(3, "meeting")),
            let change = Int(try value(4, "change"))
        else { throw RegisterError.extractUnreadable(why: "its head does not read as numbers and a day") }
        head = Head(
            schema: schema, meeting: Meeting.ID(board: Board.ID(try value(2, "board")), firstSetFor: day),
            change: change)
        rows = parts[5]
    }

    private static let format = "-- boardpack register extract, format 1"
}
