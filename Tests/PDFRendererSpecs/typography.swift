import Foundation
import PDFRenderer

private let debian = "/usr/share/fonts"

enum Debian {
    static let liberation = "\(debian)/truetype/liberation2/LiberationSans-Regular.ttf"
    static let liberationBold = "\(debian)/truetype/liberation2/LiberationSans-Bold.ttf"
    static let dejaVu = "\(debian)/truetype/dejavu/DejaVuSans.ttf"
    static let dejaVuBold = "\(debian)/truetype/dejavu/DejaVuSans-Bold.ttf"
    static let cantarell = "\(debian)/opentype/cantarell/Cantarell-Regular.otf"
    static let cantarellBold = "\(debian)/opentype/cantarell/Cantarell-Bold.otf"
    static let bengali = "\(debian)/truetype/lohit-bengali/Lohit-Bengali.ttf"
    static let chinese = "\(debian)/truetype/wqy/wqy-microhei.ttc"

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Foundation.Data(contentsOf: URL(filePath: path)))
    }

    static func font(_ path: String, face: Int = 0) throws -> FontFile {
        try FontFile(bytes(path), face: face)
    }

    /// The two families that the program is installed with.
    static func usual() throws -> Typography {
        Typography(
            .init(regular: try font(liberation), bold: try font(liberationBold)),
            lending: [.init(regular: try font(dejaVu), bold: try font(dejaVuBold))])
    }

    /// A council's own, of CFF outlines, and families for more scripts.
    static func house() throws -> Typography {
        Typography(
            .init(regular: try font(cantarell), bold: try font(cantarellBold)),
            lending: [
                .init(regular: try font(dejaVu), bold: try font(dejaVuBold)),
                .init(regular: try font(bengali)),
                .init(regular: try font(chinese)),
            ])
    }
}
