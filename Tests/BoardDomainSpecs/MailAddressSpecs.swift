import BoardDomain
import TestKit
import Testing

@Suite("A mail address")
struct MailAddressSpecs {
    @Test(
        "is taken as it is where every relay carries it unchanged",
        arguments: [
            "clerk@hambleford.example", "a@b.example", "o'brien@hambleford.example",
            "first.last@a.b.c.example",
            "packs+board@hambleford.example", "a#$&'*+=?^_`{}~b@hambleford.example", "x/y@hambleford.example",
            "1@2.example", "a@xn--mn-xka.example", "root@localhost", "siân@hambleford.example",
            "clerc@môn.example",
            "李@例え.example", "क्लर्क@परीक्षा.example", String(repeating: "a", count: 64) + "@hambleford.example",
        ])
    func taken(text: String) throws {
        let address = try MailAddress(text)
        #expect(address.text == text)
        #expect(address.needsSMTPUTF8 == text.utf8.contains { $0 >= 0x80 })
        #expect(try MailAddress(address.text) == address)
    }

    @Test("keeps the case of its mailbox, which is the host's to judge, and not of its domain")
    func letterCase() throws {
        let address = try MailAddress("First.Last@Hambleford.EXAMPLE")
        #expect(address.text == "First.Last@hambleford.example")
        #expect(try address != MailAddress("first.last@hambleford.example"))
        #expect(try MailAddress("a@LocalHost").text == "a@localhost")
    }

    @Test(
        "holds nothing that could end a line, hide, or be read as another address",
        arguments: [
            ("", MailAddressFault.empty), (" clerk@hambleford.example", .control),
            ("clerk@hambleford.example\n", .control),
            ("a\r\nRCPT TO:<b@c.example>@d.example", .control), ("a\0@b.example", .control),
            ("a\tb@c.example", .control),
            ("a\u{A0}b@c.example", .control), ("a\u{2028}@b.example", .control),
            ("a\u{202E}b@c.example", .control),
            ("a\u{200B}@b.example", .control), ("a\u{FEFF}@b.example", .control),
            ("a\u{3164}@b.example", .control),
            ("a\u{115F}@b.example", .control), ("a\u{FE0F}@b.example", .control),
            ("a\u{2800}@b.example", .control),
            ("a\u{E000}@b.example", .control), ("a\u{7F}@b.example", .control),
            ("a@b\u{AD}.example", .control),
        ])
    func hidden(text: String, fault: MailAddressFault) {
        #expect(throws: fault) { try MailAddress(text) }
    }

    @Test(
        "has one @",
        arguments: [
            "clerk", "@", "a@b@c.example", "a@@b.example", "\"a@b\"@c.example", "@a.example:b@c.example",
        ])
    func at(text: String) {
        #expect(throws: MailAddressFault.self) { try MailAddress(text) }
    }

    @Test(
        "has a plain word before it",
        arguments: [
            "", ".a", "a.", "a..b", "\"a\"", "\"a b\"", "a(b)", "<a", "a>", "a,b", "a;b", "a:b", "a\\b",
            "[a]", "a%b", "a!b",
            "a|b", "|a", "-a", "/a", "“a”", "a…b", "😀", "a×b", "\u{300}a", "a.\u{300}b",
            String(repeating: "a", count: 65),
            String(repeating: "é", count: 33),
        ])
    func local(local: String) {
        #expect(throws: MailAddressFault.self) { try MailAddress("\(local)@hambleford.example") }
    }

    @Test(
        "has the name of a domain after it",
        arguments: [
            "", "hambleford", "a_b.example", ".example", "a..example", "a.example.", "-a.example",
            "a-.example", "a.-b",
            "-\u{300}a.example", "[127.0.0.1]", "[IPv6:::1]", "127.0.0.1", "a.1", "a b.example",
            "a/b.example", "a:25.example",
            "a。example", "½.example", "☃.example", "\u{300}a.example", "b.example>",
            "b.example\u{300}@c.example",
            String(repeating: "a", count: 64) + ".example", String(repeating: "é", count: 32) + ".example",
        ])
    func domain(domain: String) {
        #expect(throws: MailAddressFault.self) { try MailAddress("clerk@\(domain)") }
    }

    @Test(
        "could not be spelt in other bytes and look the same",
        arguments: [
            "sia\u{302}n@hambleford.example", "clerk@mo\u{302}n.example", "\u{FF41}@b.example",
            "a\u{FF20}b@c.example",
            "\u{FB01}@b.example", "a@\u{212A}ent.example", "²@b.example",
        ])
    func composed(text: String) {
        #expect(throws: MailAddressFault.notComposed) { try MailAddress(text) }
    }

    @Test("has at most 254 characters, and a relay counts bytes")
    func long() throws {
        func long(_ count: Int) -> String {
            let labels = Array(repeating: String(repeating: "b", count: 60), count: 3).joined(separator: ".")
            return String(repeating: "a", count: count - labels.count - 9) + "@\(labels).example"
        }
        _ = try MailAddress(long(254))
        #expect(throws: MailAddressFault.tooLong(255)) { try MailAddress(long(255)) }
        #expect(throws: MailAddressFault.tooLong(300)) { try MailAddress(long(300)) }
        #expect(throws: MailAddressFault.tooLong(327)) {
            try MailAddress(String(repeating: "é", count: 160) + "@b.exam")
        }
    }

    @Test("says in one line what is wrong with one that is refused")
    func sentences() {
        for text in [
            "", " ", "a", "a..b@c.example", "a@b", "a@_.example", "e\u{301}@b.example",
            String(repeating: "a", count: 300),
        ] {
            do throws(MailAddressFault) {
                _ = try MailAddress(text)
                Issue.record("\(text) was taken")
            } catch {
                #expect(error.sentence.hasSuffix(".") && !error.sentence.contains("\n"))
            }
        }
    }

    @Test("never holds a character that a relay reads as more than a letter, whatever it is made of")
    func anyText() {
        let pieces = [
            "a", "B", "7", ".", "@", "-", "_", "'", "+", "é", "e\u{301}", "\u{301}", "İ", "ẞ", "李", "๑",
            "\u{200D}", "\u{FF0E}",
            "b.example", "localhost", "\"", "<", ">", ",", ";", ":", " ", "\r\n", "\0", "%", "!", "|", "/",
            "\\", "😀",
        ]
        let relayReads = Set("\"<>,;:()[]\\!%| \r\n\0".unicodeScalars)
        var random = SplitMix64(seed: 2018)
        var taken = 0
        for _ in 0..<60_000 {
            let text =
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    pieces.randomElement(using: &random) ?? ""
                }.joined()
                + (Bool.random(using: &random) ? "@b.example" : "")
            guard let address = try? MailAddress(text) else { continue }
            taken += 1
            let scalars = Array(address.text.unicodeScalars)
            #expect(
                !scalars.contains { relayReads.contains($0) || $0.properties.isDefaultIgnorableCodePoint })
            #expect(scalars.filter { $0 == "@" }.count == 1)
            #expect(!address.text.contains("..") && scalars.first != "." && scalars.last != ".")
            #expect((try? MailAddress(address.text))?.text.utf8.elementsEqual(address.text.utf8) == true)
            // Nothing was added, taken away or replaced but the case of the domain.
            #expect(text.lowercased().utf8.elementsEqual(address.text.lowercased().utf8))
        }
        #expect(taken > 3_000)
    }
}
