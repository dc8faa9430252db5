extension DefinitionReader {
    private static let placeKeys = [
        "name", "host", "port", "user", "folder", "host_key", "authentication",
    ]

    /// The servers of `[[sftp]]`, each under a name of its own.
    mutating func places(in tables: [DefinitionTable]) -> [SFTPSettings] {
        var names: Set<String> = []
        return tables.compactMap { table in
            guard let place = place(in: table) else { return nil }
            guard names.insert(place.name).inserted else {
                fault(table.path(to: "name"), "names “\(place.name)” a second time.")
                return nil
            }
            return place
        }
    }

    private mutating func place(in table: DefinitionTable) -> SFTPSettings? {
        refuseKeys(of: table, besides: Self.placeKeys)
        let name = needed(code("name", in: table), "name", in: table, "such as name = \"partners\"")
        let host = needed(self.host("host", in: table), "host", in: table, "the server's name")
        let port = wholeNumber("port", in: table, within: 1...65_535) ?? 22
        let user = needed(line("user", in: table), "user", in: table, "who logs in there")
        let folder = needed(line("folder", in: table), "folder", in: table, "where packs are put there")
        let hostKey = hostKey(in: table)
        let authentication: SFTPSettings.Authentication =
            choice("authentication", in: table, named: "way to log in") ?? .key
        guard let name, let host, let user, let folder else { return nil }
        return SFTPSettings(
            name: name, host: host, port: port, user: user, folder: folder, hostKey: hostKey,
            authentication: authentication)
    }

    /// 43 characters of base64 are the 32 bytes of a SHA-256.
    private mutating func hostKey(in table: DefinitionTable) -> String? {
        guard let words = line("host_key", in: table) else { return nil }
        guard words.hasPrefix("SHA256:"), words.utf8.count == 50 else {
            fault(
                table.path(to: "host_key"),
                "must be the server's key as ssh-keygen -lf prints it: SHA256: and 43 characters.")
            return nil
        }
        return words
    }
}
