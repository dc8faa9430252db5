import Foundation
import TOMLKit

/// Finds and reads the configuration. A key that is not known is refused: a setting misspelt is a setting ignored.
package enum SettingsReading {
    package static let systemFile = "/etc/boardpack/boardpack.toml"
    package static let localFile = "boardpack.toml"

    /// `named` from the command line or `BOARDPACK_CONFIG`; else the file here, the system's, or what is built in.
    package static func settings(named: String?) throws -> Settings {
        if let named { return try read(named) }
        for file in [localFile, systemFile] where FileManager.default.fileExists(atPath: file) {
            return try read(file)
        }
        return .embedded
    }

    private static func read(_ file: String) throws -> Settings {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw Refusal(.world, "The configuration \(file) cannot be read.")
        }
        let folder = (file as NSString).deletingLastPathComponent
        return try settings(from: String(decoding: bytes, as: UTF8.self), in: file, relativeTo: folder)
    }

    static func settings(from text: String, in file: String, relativeTo folder: String) throws -> Settings {
        let table = try parseTOML(text, named: file)
        var settings = Settings(within: folder.isEmpty ? "boardpack-store" : "\(folder)/boardpack-store")
        for (section, value) in table {
            guard let keys = known[section], let entries = value.table else {
                throw Refusal(.wrongInput, unknown(section, among: known.keys.sorted(), in: file))
            }
            for (key, value) in entries {
                guard let set = keys[key] else {
                    let paths = keys.keys.sorted().map { "\(section).\($0)" }
                    throw Refusal(.wrongInput, unknown("\(section).\(key)", among: paths, in: file))
                }
                guard let words = value.string else {
                    throw Refusal(.wrongInput, "\(file): \(section).\(key) must be text in quotation marks.")
                }
                set(&settings, words, folder)
            }
        }
        return settings
    }

    private typealias Setter = @Sendable (inout Settings, String, String) -> Void

    private static let known: [String: [String: Setter]] = [
        "stores": [
            "register": { $0.register = path($1, in: $2) },
            "ledger": { $0.ledger = path($1, in: $2) },
            "artefacts": { $0.artefacts = path($1, in: $2) },
        ],
        "drop": ["folder": { $0.drop = path($1, in: $2) }],
        "reports": ["folder": { $0.reports = path($1, in: $2) }],
        "council": [
            "board": { settings, words, _ in settings.board = words },
            "zone": { settings, words, _ in settings.zone = words },
        ],
    ]

    private static func path(_ words: String, in folder: String) -> String {
        words.hasPrefix("/") || folder.isEmpty ? words : "\(folder)/\(words)"
    }

    private static func unknown(_ name: String, among names: [String], in file: String) -> String {
        let nearest = nearestName(to: name, among: names)
        return "\(file): there is no setting \(name)"
            + (nearest.map { "; the nearest is \($0)." } ?? "; there are \(names.joined(separator: ", ")).")
    }
}
