/// Counts the letters of a word while making its key.
struct LetterCount {
    private(set) var upper = 0
    private(set) var lower = 0
    private(set) var hasDigit = false
    private(set) var isFirstUpper = false

    mutating func countASCII(_ bytes: ArraySlice<UInt8>) -> String {
        var first = bytes.endIndex
        var end = bytes.startIndex
        for index in bytes.indices {
            switch bytes[index] {
            case 0x30...0x39: hasDigit = true
            case 0x41...0x5A: countUpper()
            case 0x61...0x7A: lower += 1
            default: continue
            }
            if first == bytes.endIndex { first = index }
            end = index + 1
        }
        guard first < end else { return "" }
        let inner = bytes[first..<end]
        if upper == 0 { return String(decoding: inner, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: inner.count) { buffer in
            for (offset, byte) in inner.enumerated() {
                buffer[offset] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            return inner.count
        }
    }

    mutating func countAny(_ raw: String) -> String {
        let scalars = Array(raw.unicodeScalars)
        for scalar in scalars {
            if scalar.properties.isUppercase { countUpper() }
            if scalar.properties.isLowercase { lower += 1 }
            if ("0"..."9").contains(scalar) { hasDigit = true }
        }
        func counts(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        guard let first = scalars.firstIndex(where: counts), let last = scalars.lastIndex(where: counts)
        else { return "" }
        var key = String.UnicodeScalarView()
        for scalar in scalars[first...last] { key.append(scalar == "’" || scalar == "‘" ? "'" : scalar) }
        return String(key).lowercased()
    }

    private mutating func countUpper() {
        if upper == 0 && lower == 0 { isFirstUpper = true }
        upper += 1
    }
}
