import Foundation

/// The program at a terminal, with somebody who has typed their answers already.
///
/// A pseudo-terminal stands for the screen and the keyboard, so that the program finds a person there; it echoes
/// nothing, so that what is read back is what the program wrote.
struct Terminal {
    struct Fault: Error, CustomStringConvertible { let description: String }

    /// Runs the program in the command's folder and returns what the screen shows when it has ended.
    ///
    /// - Parameter answers: one for each line typed; after them the keyboard is at its end (Ctrl-D).
    static func run(_ arguments: [String], in command: Command, typing answers: [String]) throws
        -> Command.Outcome
    {
        let (keyboard, screen) = try opened()
        var modes = termios()
        tcgetattr(screen, &modes)
        modes.c_lflag &= ~tcflag_t(ECHO)
        modes.c_oflag &= ~tcflag_t(OPOST)
        tcsetattr(screen, TCSANOW, &modes)
        let process = Process()
        process.executableURL = Command.program
        process.arguments = arguments
        process.currentDirectoryURL = command.folder
        process.environment = ["PATH": "/usr/bin:/bin", "USER": "secretary"]
        let terminal = FileHandle(fileDescriptor: screen, closeOnDealloc: false)
        process.standardInput = terminal
        process.standardOutput = terminal
        let complaint = Pipe()
        process.standardError = complaint
        try process.run()
        close(screen)
        let typed = Array((answers.map { $0 + "\n" }.joined() + "\u{4}").utf8)
        _ = typed.withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count) }
        let shown = everything(from: keyboard)
        close(keyboard)
        process.waitUntilExit()
        let said = try complaint.fileHandleForReading.readToEnd() ?? Data()
        return Command.Outcome(
            status: process.terminationStatus, output: shown, complaint: String(decoding: said, as: UTF8.self)
        )
    }

    /// Both ends of a new pseudo-terminal; the C library's own calls for it are not to be seen from Swift.
    private static func opened() throws -> (keyboard: Int32, screen: Int32) {
        let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
        let keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (isLocked, index) = (Int32(0), Int32(0))
        guard keyboard >= 0, ioctl(keyboard, unlock, &isLocked) == 0, ioctl(keyboard, number, &index) == 0
        else {
            throw Fault(description: "There is no pseudo-terminal to be had.")
        }
        let screen = open("/dev/pts/\(index)", O_RDWR | O_NOCTTY)
        guard screen >= 0 else { throw Fault(description: "The pseudo-terminal cannot be opened.") }
        return (keyboard, screen)
    }

    /// Reading fails when the program has let go of its end.
    private static func everything(from keyboard: Int32) -> String {
        var shown: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = read(keyboard, &part, part.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            shown += part[..<count]
        }
        return String(decoding: shown, as: UTF8.self)
    }
}
