import BoardDomain
import Foundation

/// The example council's papers as they travel in the program: one folder a day on which papers came in.
enum ExamplePapers {
    static let folder = "Examples/hambleford/"

    struct Delivery {
        /// When they came in, by the council's clock; the folder's name says so.
        let moment: CivilMoment
        /// Who put them in.
        let by: String
        /// Paths in the program, in the order they are to be read.
        let files: [String]
    }

    static func deliveries() throws -> [Delivery] {
        let paths = EmbeddedFiles.paths.filter { $0.hasPrefix(folder) }
        let days = Dictionary(grouping: paths) { String($0.dropFirst(folder.count).prefix { $0 != "/" }) }
        return try days.sorted { $0.key < $1.key }.map { name, files in
            guard let day = Day(iso: name.prefix(10)),
                let time = TimeOfDay(iso: name.suffix(5).replacing("-", with: ":"))
            else {
                throw Refusal(
                    .world, "The example papers \(name) have no date: the program was built wrongly.")
            }
            let by = files.first { $0.hasSuffix("/by.txt") }.flatMap(EmbeddedFiles.bytes).map {
                String(decoding: $0, as: UTF8.self)
            }
            return Delivery(
                moment: CivilMoment(day: day, time: time),
                by: by?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "Secretary",
                files: files.filter { !$0.hasSuffix("/by.txt") }.sorted())
        }
    }
}
