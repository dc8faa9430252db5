package import BoardDomain

/// The name of a dropped file: ASCII, the meeting's day in ISO 8601, board and edition, at most 60 characters.
///
/// A board code too long to fit keeps its start and ends in a hash of the whole, so that two boards never share a name.
package func dropName(day: Day, board: Board.ID, edition: Int, ending: String) -> String {
    let tail = "_edition-\(edition).\(ending)"
    let room = 60 - 11 - tail.utf8.count
    var code = board.code
    if code.utf8.count > room {
        let hash = hexadecimal(fnv1a(code))
        code = String(code.prefix(max(1, room - hash.count - 1))) + "-" + hash
    }
    return "\(day.iso)_\(code)\(tail)"
}

/// FNV-1a over the bytes; source: Fowler, Noll and Vo, IETF draft-eastlake-fnv.
private func fnv1a(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}

private func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
