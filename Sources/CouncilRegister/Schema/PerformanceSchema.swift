extension Schema {
    static let performance = """
        CREATE TABLE metric (
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board,
            code TEXT NOT NULL CHECK (code <> ''),
            change INTEGER NOT NULL REFERENCES change,
            UNIQUE (board, code)
        ) STRICT;
        CREATE TABLE metric_terms (
            metric INTEGER NOT NULL REFERENCES metric,
            change INTEGER NOT NULL REFERENCES change,
            title TEXT NOT NULL CHECK (title <> ''),
            definition TEXT,
            unit TEXT NOT NULL CHECK (unit IN ('%', 'count', 'per 10,000', 'days', 'number', '£')),
            polarity TEXT NOT NULL CHECK (polarity IN ('higher', 'lower', 'neither')),
            frequency TEXT NOT NULL CHECK (frequency IN
                ('month', 'quarter', 'year', 'snapshot', 'rolling 12 months', 'year to date')),
            decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
            owner TEXT,
            source TEXT,
            expected_within INTEGER CHECK (expected_within >= 0),
            small_base INTEGER CHECK (small_base >= 0),
            area TEXT,
            benchmarks TEXT NOT NULL,
            PRIMARY KEY (metric, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE metric_target (
            metric INTEGER NOT NULL REFERENCES metric,
            from_day TEXT NOT NULL CHECK (from_day = '' OR date(from_day) IS from_day),
            change INTEGER NOT NULL REFERENCES change,
            value REAL NOT NULL,
            tolerance REAL CHECK (tolerance >= 0),
            PRIMARY KEY (metric, from_day, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE step_change (
            metric INTEGER NOT NULL REFERENCES metric,
            day TEXT NOT NULL CHECK (date(day) IS day),
            change INTEGER NOT NULL REFERENCES change,
            reason TEXT NOT NULL CHECK (reason <> ''),
            author TEXT NOT NULL CHECK (author <> ''),
            PRIMARY KEY (metric, day, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE observation (
            metric INTEGER NOT NULL REFERENCES metric,
            area TEXT NOT NULL,
            last_day TEXT NOT NULL CHECK (date(last_day) IS last_day),
            first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
            revision INTEGER NOT NULL CHECK (revision > 0),
            change INTEGER NOT NULL REFERENCES change,
            value REAL,
            numerator REAL,
            denominator REAL,
            withheld TEXT CHECK (withheld <> ''),
            provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
            published TEXT CHECK (date(published) IS published),
            source TEXT,
            CHECK (first_day <= last_day),
            CHECK (value IS NULL OR withheld IS NULL),
            CHECK ((numerator IS NULL) = (denominator IS NULL)),
            PRIMARY KEY (metric, area, last_day, first_day, revision)
        ) STRICT, WITHOUT ROWID;
        """
}
