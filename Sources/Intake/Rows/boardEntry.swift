import BoardDomain

func boardEntry(of row: inout SheetRow) -> BoardEntry? {
    let board = row.neededBoard()
    let name = row.neededWords(.name)
    let organisation = row.neededWords(.organisation)
    let zone = row.read(.zone, readZone)
    let area = row.words(.area)
    guard let board, let name, let organisation else { return nil }
    return BoardEntry(
        board: board, name: name, organisation: organisation, zone: zone ?? "Europe/London", area: area,
        neighbours: row.list(.neighbours))
}

/// Whether the name has the shape of a zone; whether there is such a zone only the system's files know.
private func readZone(_ cell: String) throws(Expectation) -> String {
    let fits = cell.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
            || "/_-+".utf8.contains(byte)
    }
    guard fits else { throw Expectation("the name of a time zone, such as Europe/London") }
    return cell
}
