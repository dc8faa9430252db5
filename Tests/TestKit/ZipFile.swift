/// ZIP files made by hand for specs: any names, any bytes, packed by nothing or claimed to be.
package struct ZipFile {
    package struct Member {
        package var name: String
        package var bytes: [UInt8]
        package var method = 0
        package var flags = 0
        /// What the directory says the member expands to; its true size where nil.
        package var claimed: Int?

        package init(_ name: String, _ text: String) {
            self.name = name
            bytes = Array(text.utf8)
        }
    }

    package static func bytes(_ members: [Member]) -> [UInt8] {
        var zip: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let name = Array(member.name.utf8)
            let shared =
                little(20, 2) + little(member.flags, 2) + little(member.method, 2) + little(0, 8)
                + little(member.bytes.count, 4) + little(member.claimed ?? member.bytes.count, 4)
                + little(name.count, 2)
            directory +=
                little(0x0201_4B50, 4) + little(20, 2) + shared + little(0, 12) + little(zip.count, 4) + name
            zip += little(0x0403_4B50, 4) + shared + little(0, 2) + name + member.bytes
        }
        let start = zip.count
        return zip + directory + little(0x0605_4B50, 4) + little(0, 4) + little(members.count, 2)
            + little(members.count, 2) + little(directory.count, 4) + little(start, 4) + little(0, 2)
    }

    private static func little(_ number: Int, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }
}
