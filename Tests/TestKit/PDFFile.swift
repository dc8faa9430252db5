/// PDF files made by hand for specs.
package enum PDFFile {
    /// One page for each text, its lines set one below the other in columns.
    /// - Parameter isLocked: asks for a password that nobody knows.
    package static func bytes(_ pages: [[String]], isLocked: Bool = false) -> [UInt8] {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
        var kids: [String] = []
        for lines in pages {
            let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
            let stream = "BT /F 10 Tf 14 TL 50 780 Td \(shown) ET"
            objects.append("<</Length \(stream.utf8.count)>>\nstream\n\(stream)\nendstream")
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(objects.count) 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>"
            )
            kids.append("\(objects.count) 0 R")
        }
        if isLocked {
            let key = String(repeating: "5A", count: 32)
            objects.append("<</Filter/Standard/V 1/R 2/O<\(key)>/U<\(key)>/P -4>>")
        }
        objects[1] = "<</Type/Pages/Count \(kids.count)/Kids[\(kids.joined(separator: " "))]>>"
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            file += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
        }
        let lock = isLocked ? "/Encrypt \(objects.count) 0 R/ID[<00><00>]" : ""
        file += "trailer<</Size \(objects.count + 1)/Root 1 0 R\(lock)>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }
}
