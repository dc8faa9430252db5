/// Reads a TZif file once, front to back (RFC 9636, section 3).
struct TZifReader {
    struct File {
        let first: LocalTime
        let changes: [ZoneChange]
        let footer: ZoneFooter?
    }

    private let bytes: [UInt8]
    private let zone: String
    private var place = 0

    init(bytes: [UInt8], zone: String) {
        self.bytes = bytes
        self.zone = zone
    }

    mutating func file() throws(ZoneFault) -> File {
        let outer = try header()
        guard outer.version >= 2 else {
            let (first, changes) = try block(outer, timeWidth: 4)
            return File(first: first, changes: changes, footer: nil)
        }
        // The 32-bit block is for readers of version 1 only; what it holds is not looked at.
        try skip(outer.length(timeWidth: 4))
        let (first, changes) = try block(try header(), timeWidth: 8)
        return File(first: first, changes: changes, footer: try footer())
    }

    // MARK: The header

    private struct Header {
        let version: Int
        let utcMarks: Int
        let standardMarks: Int
        let leaps: Int
        let times: Int
        let types: Int
        let characters: Int

        func length(timeWidth: Int) -> Int {
            times * (timeWidth + 1) + types * 6 + characters + leaps * (timeWidth + 4) + standardMarks
                + utcMarks
        }
    }

    private mutating func header() throws(ZoneFault) -> Header {
        guard bytes.count >= place + 4, bytes[place..<place + 4].elementsEqual("TZif".utf8) else {
            throw .notAZoneFile(zone: zone)
        }
        place += 4
        let version: Int
        switch try byte() {
        case 0: version = 1
        case UInt8(ascii: "2"): version = 2
        case UInt8(ascii: "3"): version = 3
        case UInt8(ascii: "4"): version = 4
        case let other: throw .unknownVersion(zone: zone, version: other)
        }
        try skip(15)
        return Header(
            version: version, utcMarks: try count(), standardMarks: try count(), leaps: try count(),
            times: try count(), types: try count(), characters: try count())
    }

    // MARK: The data block

    private mutating func block(_ header: Header, timeWidth: Int) throws(ZoneFault) -> (
        LocalTime, [ZoneChange]
    ) {
        guard header.leaps == 0 else { throw .countsLeapSeconds(zone: zone) }
        try check(header.types > 0, "no local time type")
        try check(header.characters > 0, "no abbreviation")
        try check([0, header.types].contains(header.utcMarks), "the count of UT marks")
        try check([0, header.types].contains(header.standardMarks), "the count of standard-time marks")
        let end = place + header.length(timeWidth: timeWidth)
        guard end <= bytes.count else { throw .cutShort(zone: zone, at: bytes.count) }

        let instants = try instants(count: header.times, width: timeWidth)
        let kinds = Array(bytes[place..<place + header.times])
        place += header.times
        let types = try localTimes(header)
        var changes: [ZoneChange] = []
        changes.reserveCapacity(header.times)
        for (instant, kind) in zip(instants, kinds) {
            try check(Int(kind) < types.count, "a change to an unknown local time")
            changes.append(ZoneChange(at: instant, local: types[Int(kind)]))
        }
        place = end
        return (types[0], changes)
    }

    private mutating func instants(count: Int, width: Int) throws(ZoneFault) -> [Int64] {
        var instants: [Int64] = []
        instants.reserveCapacity(count)
        for _ in 0..<count {
            let instant = width == 4 ? Int64(try int32()) : try int64()
            try check(instants.last.map { $0 < instant } ?? true, "changes out of order")
            instants.append(instant)
        }
        return instants
    }

    private mutating func localTimes(_ header: Header) throws(ZoneFault) -> [LocalTime] {
        let namesStart = place + header.types * 6
        let names = bytes[namesStart..<namesStart + header.characters]
        var types: [LocalTime] = []
        for _ in 0..<header.types {
            let offset = Int(try int32())
            // Section 3.2: more than -25 hours and less than 26.
            try check((-89_999...93_599).contains(offset), "an offset of \(offset) seconds")
            try check(try byte() <= 1, "a daylight mark")
            let start = namesStart + Int(try byte())
            guard start < names.endIndex, let end = names[start...].firstIndex(of: 0) else {
                throw .impossible(zone: zone, field: "an abbreviation without an end")
            }
            try check(names[start..<end].allSatisfy { (0x20...0x7E).contains($0) }, "an abbreviation")
            types.append(
                LocalTime(offset: offset, abbreviation: String(decoding: names[start..<end], as: UTF8.self)))
        }
        return types
    }

    // MARK: The footer

    private mutating func footer() throws(ZoneFault) -> ZoneFooter? {
        guard try byte() == 0x0A else { throw .impossible(zone: zone, field: "no rule after the table") }
        guard let end = bytes[place...].firstIndex(of: 0x0A) else {
            throw .cutShort(zone: zone, at: bytes.count)
        }
        let text = bytes[place..<end]
        place = end + 1
        guard !text.isEmpty else { return nil }
        guard let footer = ZoneFooter(posix: Array(text)) else {
            throw .badRule(zone: zone, text: String(decoding: text, as: UTF8.self))
        }
        return footer
    }

    // MARK: Bytes

    private mutating func byte() throws(ZoneFault) -> UInt8 {
        guard place < bytes.count else { throw .cutShort(zone: zone, at: bytes.count) }
        defer { place += 1 }
        return bytes[place]
    }

    private mutating func bigEndian(_ width: Int) throws(ZoneFault) -> UInt64 {
        var value: UInt64 = 0
        for _ in 0..<width { value = value << 8 | UInt64(try byte()) }
        return value
    }

    private mutating func int32() throws(ZoneFault) -> Int32 {
        Int32(truncatingIfNeeded: try bigEndian(4))
    }

    private mutating func int64() throws(ZoneFault) -> Int64 { Int64(bitPattern: try bigEndian(8)) }
    private mutating func count() throws(ZoneFault) -> Int { Int(try bigEndian(4)) }

    private mutating func skip(_ length: Int) throws(ZoneFault) {
        guard length <= bytes.count - place else { throw .cutShort(zone: zone, at: bytes.count) }
        place += length
    }

    private func check(_ holds: Bool, _ field: String) throws(ZoneFault) {
        guard holds else { throw .impossible(zone: zone, field: field) }
    }
}
