/// A file that cannot be read as a document, with what to do about it.
package struct DocumentRefusal: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case empty
        case tooLong(limit: Int)
        case binary
        case undecodable(UndecodableText)
        case foreign(ForeignFormat)
        case oldWord
        case spreadsheet
        case presentation
        case passwordProtected
        case imageOnly
        case damaged
        case bomb
    }

    package let file: String
    package let reason: Reason

    package var sentence: String {
        switch reason {
        case .empty: "\(file) holds no words."
        case .tooLong(let limit): "\(file) is longer than \(limit / (1 << 20)) MiB, which no minutes are."
        case .binary: "\(file) is not text: it holds NUL bytes. \(advice)"
        case .undecodable(let fault): "\(file) was refused: found \(fault.found). \(advice)"
        case .foreign(let format): "\(file) is \(format.name). \(advice)"
        case .oldWord:
            "\(file) is a Word document of the old kind (.doc). Open it in Word or LibreOffice and save it as .docx."
        case .spreadsheet:
            "\(file) is a spreadsheet and not minutes. To bring in a log of actions, save it as CSV and use boardpack import actions."
        case .presentation: "\(file) is a presentation and not minutes. \(advice)"
        case .passwordProtected:
            "\(file) is protected by a password. Open it with the password, take the protection off and save it again."
        case .imageOnly:
            "\(file) holds pictures of pages and no text. Ask for the document it was made from, or run it through text recognition (OCR) first."
        case .damaged:
            "\(file) is damaged and cannot be read. Open it in the program it came from and save it again."
        case .bomb:
            "\(file) was refused: unpacked it would grow beyond anything minutes come to, or it asks for other files. \(advice)"
        }
    }

    private var advice: String { "Open it and save it as plain text (.txt) in UTF-8." }
}
