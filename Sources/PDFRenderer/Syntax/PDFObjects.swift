/// The objects of a file, each with the number that others call it by.
struct PDFObjects: Sendable {
    enum Object: Sendable {
        case value(PDFDictionary)
        /// Bytes as they read, before they are made smaller.
        case stream(PDFDictionary, [UInt8], isPlain: Bool)
        /// A number that was given out and not yet filled.
        case promised
    }

    private(set) var objects: [Object] = []

    mutating func promise() -> ObjectNumber {
        objects.append(.promised)
        return ObjectNumber(value: objects.count)
    }

    mutating func add(_ dictionary: PDFDictionary) -> ObjectNumber {
        objects.append(.value(dictionary))
        return ObjectNumber(value: objects.count)
    }

    /// - Parameter isPlain: to be readable in the file as it stands.
    mutating func add(_ dictionary: PDFDictionary = [:], stream bytes: [UInt8], isPlain: Bool = false)
        -> ObjectNumber
    {
        objects.append(.stream(dictionary, bytes, isPlain: isPlain))
        return ObjectNumber(value: objects.count)
    }

    mutating func keep(_ promised: ObjectNumber, as dictionary: PDFDictionary) {
        objects[promised.value - 1] = .value(dictionary)
    }

    /// Changes one entry of a dictionary there is; nil takes it out.
    mutating func change(_ number: ObjectNumber, _ key: PDFName, to value: PDFValue?) {
        switch objects[number.value - 1] {
        case .value(var dictionary):
            dictionary[key] = value
            objects[number.value - 1] = .value(dictionary)
        case .stream(var dictionary, let bytes, let isPlain):
            dictionary[key] = value
            objects[number.value - 1] = .stream(dictionary, bytes, isPlain: isPlain)
        case .promised: break
        }
    }

    mutating func change(_ number: ObjectNumber, streamTo bytes: [UInt8]) {
        guard case .stream(let dictionary, _, let isPlain) = objects[number.value - 1] else { return }
        objects[number.value - 1] = .stream(dictionary, bytes, isPlain: isPlain)
    }

    subscript(number: ObjectNumber) -> PDFDictionary? {
        guard objects.indices.contains(number.value - 1) else { return nil }
        switch objects[number.value - 1] {
        case .value(let dictionary), .stream(let dictionary, _, _): return dictionary
        case .promised: return nil
        }
    }

    func stream(_ number: ObjectNumber) -> [UInt8]? {
        guard objects.indices.contains(number.value - 1),
            case .stream(_, let bytes, _) = objects[number.value - 1]
        else { return nil }
        return bytes
    }
}
