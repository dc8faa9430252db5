// Prints documents for validators to look at: pdf-samples FOLDER. Nothing else uses it.

import Foundation
import PDFRenderer
import PackDocument
import Specimens

private func font(_ path: String, face: Int = 0) throws -> FontFile {
    try FontFile([UInt8](Foundation.Data(contentsOf: URL(filePath: path))), face: face)
}

private let debian = "/usr/share/fonts"
private let liberation = Typography.Family(
    regular: try font("\(debian)/truetype/liberation2/LiberationSans-Regular.ttf"),
    bold: try font("\(debian)/truetype/liberation2/LiberationSans-Bold.ttf"))
private let dejaVu = Typography.Family(
    regular: try font("\(debian)/truetype/dejavu/DejaVuSans.ttf"),
    bold: try font("\(debian)/truetype/dejavu/DejaVuSans-Bold.ttf"))
private let usual = Typography(liberation, lending: [dejaVu])
/// A house font of CFF outlines, and families for scripts that the usual two lack.
private let house = Typography(
    .init(
        regular: try font("\(debian)/opentype/cantarell/Cantarell-Regular.otf"),
        bold: try font("\(debian)/opentype/cantarell/Cantarell-Bold.otf")),
    lending: [
        dejaVu, .init(regular: try font("\(debian)/truetype/lohit-bengali/Lohit-Bengali.ttf")),
        .init(regular: try font("\(debian)/truetype/wqy/wqy-microhei.ttc")),
    ])

guard let folder = CommandLine.arguments.dropFirst().first.map({ URL(filePath: $0) }) else {
    FileHandle.standardError.write(Foundation.Data("pdf-samples FOLDER\n".utf8))
    exit(64)
}
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

private func keep(_ document: Document, as name: String, in typography: Typography = usual) throws {
    do {
        let printed = try renderPDF(document, in: typography)
        try Foundation.Data(printed.bytes).write(to: folder.appending(path: "\(name).pdf"))
    } catch let refusal as PDFRefusal {
        FileHandle.standardError.write(Foundation.Data("\(name): \(refusal.sentence)\n".utf8))
        exit(1)
    }
}

try keep(Specimen.document, as: "specimen")
try keep(Specimen.document, as: "specimen-house", in: house)
try keep(namesDocument, as: "names", in: house)
for (index, hostile) in HostileDocument.all.enumerated() {
    try keep(hostile.document, as: "hostile-\(index)")
}
for seed in 0..<50 as Range<UInt64> {
    var generated = GeneratedDocument(seed: seed)
    try keep(generated.document(), as: "generated-\(seed)", in: seed.isMultiple(of: 5) ? house : usual)
}
