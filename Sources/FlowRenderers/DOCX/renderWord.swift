import Foundation

/// Plain lines as a Word document that can be written on: `#` opens a heading, borders make a table, the rest is text.
///
/// The first row of a table is its head and is repeated on every page; headings are styles, so that a screen reader
/// finds its way. Source: ECMA-376 part 1, WordprocessingML.
package func renderWord(_ lines: [String], title: String, language: String) -> [UInt8] {
    var body = ""
    var rows: [[String]] = []
    func closeTable() {
        if !rows.isEmpty { body += table(rows) }
        rows = []
    }
    for line in lines {
        if line.hasPrefix("| "), line.hasSuffix(" |") {
            rows.append(line.dropFirst(2).dropLast(2).components(separatedBy: " | "))
            continue
        }
        closeTable()
        if line.isEmpty { continue }
        body +=
            line.hasPrefix("# ") ? paragraph(String(line.dropFirst(2)), style: "Heading1") : paragraph(line)
    }
    closeTable()
    let document =
        "\(declaration)<w:document \(namespace)><w:body>\(body)<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
        + "</w:sectPr></w:body></w:document>"
    return storedZip([
        ("[Content_Types].xml", Array(contentTypes.utf8)), ("_rels/.rels", Array(relations.utf8)),
        ("docProps/core.xml", Array(properties(title, language).utf8)),
        ("word/document.xml", Array(document.utf8)),
        ("word/styles.xml", Array(styles(language).utf8)),
        ("word/_rels/document.xml.rels", Array(documentRelations.utf8)),
    ])
}

private func paragraph(_ text: String, style: String? = nil) -> String {
    let look = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    let runs = text.components(separatedBy: "\t").map { "<w:t xml:space=\"preserve\">\(escaped($0))</w:t>" }
    return "<w:p>\(look)<w:r>\(runs.joined(separator: "<w:tab/>"))</w:r></w:p>"
}

private func table(_ rows: [[String]]) -> String {
    let width = rows.map(\.count).max() ?? 1
    let grid = String(repeating: "<w:gridCol w:w=\"\(9638 / width)\"/>", count: width)
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"595959\"/>" }.joined()
    let printed = rows.enumerated().map { index, cells in
        let head = index == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""
        let padded = cells + Array(repeating: "", count: width - cells.count)
        return "<w:tr>\(head)\(padded.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined())</w:tr>"
    }
    return
        "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>\(borders)</w:tblBorders></w:tblPr>"
        + "<w:tblGrid>\(grid)</w:tblGrid>\(printed.joined())</w:tbl><w:p/>"
}

/// What XML gives a meaning, and the control codes it cannot hold.
private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
private let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

private let contentTypes =
    declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
    + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    + "</Types>"

private let relations =
    declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + "<Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
    + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
    + "</Relationships>"

private let documentRelations =
    declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + "<Relationship Id=\"r1\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"

private func properties(_ title: String, _ language: String) -> String {
    declaration
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:title>\(escaped(title))</dc:title><dc:language>\(escaped(language))</dc:language></cp:coreProperties>"
}

private func styles(_ language: String) -> String {
    declaration + "<w:styles \(namespace)><w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/><w:lang w:val=\"\(escaped(language))\"/>"
        + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
        + "<w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\"/><w:outlineLvl w:val=\"0\"/></w:pPr>"
        + "<w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr></w:style></w:styles>"
}
