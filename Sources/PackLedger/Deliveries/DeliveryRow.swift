import BoardDomain
import GRDB

/// A delivery as the tables hold it.
struct DeliveryRow: Hashable {
    /// The number of the edition's row.
    let edition: Int64
    /// 0 for the first to this place, 1 and on for each that a person asked for besides.
    let copy: Int
    let delivery: Delivery

    private init(_ row: Row) throws {
        let meeting: String = try row.decode(forColumn: "meeting")
        guard let day = Day(iso: meeting) else { throw EditionRow.Unreadable(field: meeting) }
        let seconds: (String) throws -> Instant? = { column in
            try row.decode(Int64?.self, forColumn: column).map { Instant(seconds: $0) }
        }
        let carriage: String = try row.decode(forColumn: "carriage")
        guard let carriage = Recipient.Carriage(rawValue: carriage), let created = try seconds("created"),
            let notBefore = try seconds("not_before")
        else { throw EditionRow.Unreadable(field: carriage) }
        let first = try row.decode(Int64?.self, forColumn: "copy_of").map { Delivery.ID($0) }
        edition = try row.decode(forColumn: "edition")
        copy = try row.decode(forColumn: "copy")
        delivery = Delivery(
            id: Delivery.ID(try row.decode(forColumn: "id")),
            meeting: Meeting.ID(board: Board.ID(try row.decode(forColumn: "board")), firstSetFor: day),
            edition: try row.decode(forColumn: "edition_number"),
            owed: OwedDelivery(
                route: try Route(
                    channel: row.decode(forColumn: "channel"),
                    destination: row.decode(forColumn: "destination")),
                name: try row.decode(forColumn: "name"), carriage: carriage, notBefore: notBefore,
                expires: try seconds("expires")),
            kind: first.map(Delivery.Kind.resend(of:)) ?? .first, created: created,
            state: try StateColumns(row).state(), attempts: try row.decode(forColumn: "attempts"),
            setbacks: try row.decode(forColumn: "setbacks"), doubts: try row.decode(forColumn: "doubts"),
            stop: try row.decode(forColumn: "stop"))
    }

    init(edition: Int64, copy: Int, delivery: Delivery) {
        self.edition = edition
        self.copy = copy
        self.delivery = delivery
    }
}

extension DeliveryRow {
    /// - Parameter condition: an SQL condition on `d`, a delivery, and `e`, its edition.
    static func fetch(
        _ db: Database, where condition: String, _ arguments: StatementArguments = [],
        orderedBy order: String = "d.id"
    ) throws -> [DeliveryRow] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT d.*, e.board, e.meeting, e.number AS edition_number
                    FROM delivery AS d JOIN edition AS e ON e.id = d.edition
                    WHERE \(condition) ORDER BY \(order)
                    """), arguments: arguments
        ).map { try DeliveryRow($0) }
    }

    static func one(_ id: Delivery.ID, _ db: Database) throws -> DeliveryRow {
        guard let row = try fetch(db, where: "d.id = ?", [id.number]).first else {
            throw LedgerError.noSuchDelivery(id)
        }
        return row
    }
}

extension Route {
    init(channel: String, destination: String) throws {
        switch channel {
        case "mail":
            guard let address = try? MailAddress(destination) else {
                throw EditionRow.Unreadable(field: destination)
            }
            self = .mail(address)
        case "drop": self = .drop
        default:
            guard channel == "sftp:\(destination)" else { throw EditionRow.Unreadable(field: channel) }
            self = .sftp(place: destination)
        }
    }
}
