package import BoardDomain
import Foundation
import Intake
import MinutesReading

/// What the demo made, and where it lies.
package struct DemoPack: Sendable {
    package let folder: String
    package let meeting: Meeting
    package let edition: Edition
    /// Its files in the drop folder.
    package let files: [String]
}

/// Fills a new register with the example council's fourteen months, as if they had come in day by day, and issues the
/// pack for its next board by the same code as everything else. The clock is the papers' own; no port is opened.
package func runDemo(in folder: String) throws -> DemoPack {
    var settings = Settings(within: folder)
    settings.board = "hambleford-ib"
    guard !FileManager.default.fileExists(atPath: settings.register) else {
        throw Refusal(
            .refused, "\(folder) holds a register already, and nothing is overwritten: name another folder.")
    }
    let deliveries = try ExamplePapers.deliveries()
    guard let first = deliveries.first, let last = deliveries.last else {
        throw Refusal(.world, "The program carries no example papers: it was built wrongly.")
    }
    _ = try Assembly(settings: settings, author: first.by, at: first.moment).initialise()
    for delivery in deliveries { try take(delivery, settings: settings, papers: "\(folder)/papers") }
    let assembly = try Assembly(settings: settings, author: last.by, at: last.moment)
    let prepared = try prepareIssue(
        PackRequest(board: nil, meeting: nil, asOf: nil, definition: "board-pack"),
        because: "first issue, on the last day that leaves five clear days", with: assembly)
    let edition = try sealIssue(prepared, with: assembly)
    let run = try deliverDue(with: assembly)
    if let trouble = run.outstanding.first { throw Refusal(.world, words(of: trouble)) }
    return DemoPack(
        folder: folder, meeting: prepared.meeting, edition: edition,
        files: dropPaths(of: edition, heldOn: prepared.meeting.day, with: assembly))
}

/// Writes one day's papers out, so that anyone can look at them, and takes them in.
private func take(_ delivery: ExamplePapers.Delivery, settings: Settings, papers: String) throws {
    let assembly = try Assembly(settings: settings, author: delivery.by, at: delivery.moment)
    for path in delivery.files {
        guard let bytes = EmbeddedFiles.bytes(of: path) else { continue }
        let file = try writeOut(bytes, path: path, under: papers)
        if file.hasSuffix("/minutes.txt") {
            let minutes = try readMinutesFile(file, board: nil, with: assembly)
            _ = try acceptMinutes(
                minutes, choosing: minutes.everything, board: nil, with: assembly)
        } else {
            try takeSheet(file, with: assembly)
        }
    }
}

private func takeSheet(_ file: String, with assembly: Assembly) throws {
    let word = (file as NSString).lastPathComponent.drop { $0.isNumber || $0 == "-" }.prefix { $0 != "." }
    guard let kind = SheetKind(rawValue: String(word)) else {
        throw Refusal(.wrongInput, "\(file) is of no kind that boardpack imports.")
    }
    let receipts = try importPapers([file], as: kind, with: assembly)
    if let fault = receipts.flatMap(\.faults).first { throw Refusal(.wrongInput, fault.sentence) }
}

private func writeOut(_ bytes: [UInt8], path: String, under folder: String) throws -> String {
    let file = "\(folder)/\(path.dropFirst(ExamplePapers.folder.count))"
    try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
    return file
}
