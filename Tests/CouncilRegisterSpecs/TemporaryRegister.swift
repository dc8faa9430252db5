import BoardDomain
import Foundation
import GRDB

@testable import CouncilRegister

/// A folder of its own with a real register in it, both gone when the test is done.
final class TemporaryRegister {
    let folder: String
    let register: Register

    init() throws {
        folder = try Self.makeFolder()
        register = try Register.create(at: folder + "/register.sqlite", patience: 0)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var path: String { register.path }

    static func makeFolder() throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("register-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    /// Runs one change at nine in the morning of a day.
    @discardableResult
    func edit<Answer>(
        on day: String, by author: String = "A Clerk", because: String = "a spec", keeping: Bool = true,
        _ body: (RegisterEditing) throws -> Answer
    ) throws -> Answer {
        try register.edit(by: author, at: stamp(day), because: because, keeping: keeping, body)
    }

    /// How many rows every table has.
    func counts() throws -> [String: Int] {
        try register.queue.read { db in
            var counts: [String: Int] = [:]
            for table in Table.all {
                counts[table.name] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.name)")
            }
            return counts
        }
    }

    /// What SQLite says to some SQL of another tool; nil when it lets it pass.
    func refusal(of sql: String) throws -> String? {
        do {
            try register.queue.write { try $0.execute(sql: sql) }
            return nil
        } catch let error as DatabaseError {
            return error.message ?? "refused"
        }
    }
}

struct UnreadableExample: Error {
    let text: String
}

func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw UnreadableExample(text: text) }
    return day
}

func time(_ text: String) throws -> TimeOfDay {
    guard let time = TimeOfDay(iso: text) else { throw UnreadableExample(text: text) }
    return time
}

func period(_ first: String, _ last: String) throws -> Period {
    guard let period = Period(from: try day(first), through: try day(last)) else {
        throw UnreadableExample(text: "\(first) to \(last)")
    }
    return period
}

/// Nine in the morning of a day, by a clock that shows universal time.
func stamp(_ text: String) throws -> Stamp {
    let day = try day(text)
    return Stamp(
        instant: Instant(seconds: Int64(day.ordinal) * 86_400 + 9 * 3_600),
        local: CivilMoment(day: day, time: try time("09:00")))
}
