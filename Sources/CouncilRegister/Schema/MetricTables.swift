extension Table {
    static let metric = Table(
        "metric", key: ["id"], unique: ["board", "code"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board (id),
            code TEXT NOT NULL CHECK (code <> ''),
            UNIQUE (board, code)
            """)

    static let metricStatement = Table(
        "metric_statement", key: ["metric", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            metric INTEGER NOT NULL REFERENCES metric (id),
            title TEXT NOT NULL CHECK (title <> ''),
            definition TEXT,
            unit TEXT NOT NULL CHECK (unit IN ('%', 'count', 'per 10,000', 'days', 'number', '£')),
            polarity TEXT NOT NULL CHECK (polarity IN ('higher', 'lower', 'neither')),
            period TEXT NOT NULL CHECK (period IN
                ('month', 'quarter', 'year', 'snapshot', 'rolling 12 months', 'year to date')),
            decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 9),
            owner TEXT CHECK (owner <> ''),
            source TEXT,
            expected_within INTEGER CHECK (expected_within >= 0),
            small_base INTEGER CHECK (small_base >= 0),
            area TEXT CHECK (area <> ''),
            PRIMARY KEY (metric, change)
            """)

    static let metricBenchmark = Table(
        "metric_benchmark", key: ["metric", "change", "place"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            metric INTEGER NOT NULL REFERENCES metric (id),
            place INTEGER NOT NULL CHECK (place > 0),
            area TEXT NOT NULL CHECK (area <> ''),
            PRIMARY KEY (metric, change, place)
            """)

    static let metricTarget = Table(
        "metric_target", key: ["metric", "from_day", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            metric INTEGER NOT NULL REFERENCES metric (id),
            from_day TEXT NOT NULL CHECK (from_day = '' OR date(from_day, '+0 days') IS from_day),
            value REAL NOT NULL,
            tolerance REAL CHECK (tolerance >= 0),
            PRIMARY KEY (metric, from_day, change)
            """)

    static let stepChange = Table(
        "step_change", key: ["metric", "on_day", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            metric INTEGER NOT NULL REFERENCES metric (id),
            on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
            reason TEXT NOT NULL CHECK (reason <> ''),
            by TEXT NOT NULL CHECK (by <> ''),
            PRIMARY KEY (metric, on_day, change)
            """)

    /// Keyed in the order of a series, so that one walk of the key reads it.
    static let observation = Table(
        "observation", key: ["metric", "area", "last_day", "first_day", "revision"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            metric INTEGER NOT NULL REFERENCES metric (id),
            area TEXT NOT NULL,
            last_day TEXT NOT NULL CHECK (date(last_day, '+0 days') IS last_day),
            first_day TEXT NOT NULL CHECK (date(first_day, '+0 days') IS first_day),
            revision INTEGER NOT NULL CHECK (revision > 0),
            value REAL CHECK (value BETWEEN -1e300 AND 1e300),
            numerator REAL CHECK (numerator BETWEEN -1e300 AND 1e300),
            denominator REAL CHECK (denominator BETWEEN -1e300 AND 1e300),
            withheld TEXT CHECK (withheld IS NULL OR value IS NULL),
            provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
            published_on TEXT CHECK (date(published_on, '+0 days') IS published_on),
            source TEXT,
            PRIMARY KEY (metric, area, last_day, first_day, revision),
            CHECK (first_day <= last_day),
            CHECK ((numerator IS NULL) = (denominator IS NULL)),
            CHECK (numerator IS NULL OR value IS NOT NULL)
            """)

    static let metricTables = [
        metric, metricStatement, metricBenchmark, metricTarget, stepChange, observation,
    ]
}
