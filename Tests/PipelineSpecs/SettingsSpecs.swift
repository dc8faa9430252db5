import Foundation
import Testing

@testable import Pipeline

@Suite("The configuration")
struct SettingsSpecs {
    private func read(_ text: String) throws -> Settings {
        try SettingsReading.settings(from: text, in: "boardpack.toml", relativeTo: "/etc/boardpack")
    }

    private func refusal(of text: String) -> String? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return (error as? Refusal)?.sentence
        }
    }

    private static let mail = """
        [mail]
        host = "smtp.hambleford.example"
        from = "board@hambleford.example"
        secretary = "secretary@hambleford.example"

        """

    @Test("that comes with the program says what holds without one, and reads back with every note taken off")
    func embedded() throws {
        let text = String(
            decoding: try #require(EmbeddedFiles.bytes(of: "etc/boardpack.toml")), as: UTF8.self)
        let plain = Settings(within: "boardpack-store")
        #expect(try SettingsReading.settings(from: text, in: "boardpack.toml", relativeTo: "") == plain)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let bare = line.hasPrefix("# ") ? line.dropFirst(2) : line
            let isSetting =
                bare.contains(" = ") && bare.prefix { $0 != " " }.allSatisfy { $0.isLowercase || $0 == "_" }
            return isSetting || bare.hasPrefix("[") ? String(bare) : ""
        }
        let whole = lines.joined(separator: "\n").replacing("\"password\"", with: "\"oauth2\"").replacing(
            "\"SHA256:...\"", with: "\"SHA256:" + String(repeating: "A", count: 43) + "\"")
        let settings = try read(whole)
        #expect(settings.mail?.port == 587)
        #expect(settings.mail?.largest == 20_000_000)
        #expect(settings.mail?.hello == "boardpack.hambleford.example")
        #expect(settings.sftp.map(\.name) == ["partners"])
        #expect(settings.fonts == FontSettings.usual)
        #expect(settings.board == "hambleford-ib")
        #expect(settings.schedules["hambleford-ib"]?.rules.count == 5)
        #expect(settings.calendar.preElection.count == 1)
    }

    @Test("takes its paths from the folder it lies in")
    func paths() throws {
        let settings = try read("[drop]\nfolder = \"drop\"\n[credentials]\nfolder = \"/run/secrets\"\n")
        #expect(settings.drop == "/etc/boardpack/drop")
        #expect(settings.credentials == "/run/secrets")
        #expect(settings.register == "/etc/boardpack/boardpack-store/register.sqlite")
    }

    @Test("needs little for mail, and knows the rest")
    func little() throws {
        let mail = try #require(try read(Self.mail).mail)
        #expect(mail.security == .startTLS)
        #expect(mail.authentication == .none)
        #expect(mail.hello == "hambleford.example")
        #expect(mail.doubt == .resendOnce)
        #expect(mail.link == nil)
        #expect(try read(Self.mail + "security = \"tls\"\n").mail?.port == 465)
        #expect(try read(Self.mail + "security = \"loopback\"\n").mail?.port == 25)
        #expect(try read(Self.mail + "link = \"https://a.example/b/\"\n").mail?.link == "https://a.example/b")
    }

    @Test(
        "that is wrong is refused by the path of the setting, every fault at once",
        arguments: [
            ("[mial]\n", "mial is not known; the nearest is mail"),
            (mail + "pasword = \"x\"\n", "mail.pasword is not known"),
            ("[mail]\n", "mail.host is missing"), ("[mail]\n", "mail.secretary is missing"),
            (mail + "security = \"try\"\n", "mail.security is “try”"),
            (mail + "port = 0\n", "mail.port is 0"), (mail + "user = \"x\"\n", "mail.user counts only"),
            (mail + "authentication = \"password\"\n", "mail.user is missing"),
            (mail + "authentication = \"ntlm\"\n", "mail.authentication is “ntlm”"),
            (mail + "authentication = \"oauth2\"\n", "mail.token_endpoint is missing"),
            (mail + "scope = \"x\"\n", "mail.scope counts only"),
            (mail + "link = \"http://a.example\"\n", "mail.link must begin with https://"),
            (mail + "hello = \"a b\"\n", "mail.hello is “a b”"),
            (mail + "from_name = \"a\\nb\"\n", "mail.from_name must be one line"),
            ("[mail]\nfrom = \"a b@c.example\"\n", "mail.from is no address"),
            ("[[sftp]]\nname = \"A\"\n", "sftp[1].name is “A”"), ("[[sftp]]\n", "sftp[1].folder is missing"),
            ("[[pdf.font]]\nbold = \"b.ttf\"\n", "pdf.font[1].regular is missing"),
            ("[pdf]\nfonts = []\n", "pdf.fonts"),
            ("[[pdf.font]]\nregular = \"r.ttc\"\nregular_number = 999\n", "pdf.font[1].regular_number"),
            ("[[sftp]]\nhost_key = \"MD5:aa\"\n", "sftp[1].host_key must be"),
            ("[stores]\nregister = 1\n", "stores.register is a whole number"),
        ])
    func refusals(text: String, words: String) {
        let sentence = refusal(of: text)
        #expect(sentence?.contains("boardpack.toml: \(words)") == true, "\(sentence ?? "taken")")
    }

    @Test("names no server twice")
    func twice() {
        let place = "[[sftp]]\nname = \"a\"\nhost = \"h\"\nuser = \"u\"\nfolder = \"f\"\n"
        #expect(refusal(of: place + place)?.contains("sftp[2].name names “a” a second time") == true)
        #expect(refusal(of: place) == nil)
    }
}
