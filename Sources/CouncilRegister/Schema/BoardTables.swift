extension Table {
    static let board = Table(
        "board", key: ["id"], unique: ["code"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE CHECK (code <> '' AND code NOT GLOB '*[^a-z0-9-]*')
            """)

    static let boardStatement = Table(
        "board_statement", key: ["board", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            board INTEGER NOT NULL REFERENCES board (id),
            name TEXT NOT NULL CHECK (name <> ''),
            organisation TEXT NOT NULL,
            zone TEXT NOT NULL CHECK (zone <> ''),
            area TEXT CHECK (area <> ''),
            PRIMARY KEY (board, change)
            """)

    static let boardNeighbour = Table(
        "board_neighbour", key: ["board", "change", "place"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            board INTEGER NOT NULL REFERENCES board (id),
            place INTEGER NOT NULL CHECK (place > 0),
            area TEXT NOT NULL CHECK (area <> ''),
            PRIMARY KEY (board, change, place)
            """)

    static let boardTables = [board, boardStatement, boardNeighbour]
}
