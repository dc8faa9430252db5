import CCurl
import Glibc

/// The bytes of a letter as libcurl asks for them, and the moment before their end.
final class LetterReading {
    private let bytes: [UInt8]
    private var read = 0
    private let dialogue: SMTPDialogue
    private let ending: () throws -> Void

    init(_ bytes: [UInt8], _ dialogue: SMTPDialogue, _ ending: @escaping () throws -> Void) {
        self.bytes = bytes
        self.dialogue = dialogue
        self.ending = ending
    }

    /// Fills `space`; 0 is the end of the message, after which its dot is sent.
    func fill(_ space: UnsafeMutableRawBufferPointer) -> Int {
        dialogue.progressed()
        let count = min(space.count, bytes.count - read)
        if count > 0 {
            bytes.withUnsafeBytes {
                space.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[read..<(read + count)]))
            }
            read += count
            return count
        }
        do {
            try ending()
            dialogue.enter(.ending)
            return 0
        } catch {
            dialogue.breakOff(
                "broken off before the end of the message, since that could not be recorded: \(error)")
            return Int(CURL_READFUNC_ABORT)
        }
    }
}

/// What libcurl's callbacks are given: they are C functions and capture nothing.
private final class Exchange {
    let dialogue: SMTPDialogue
    let letter: LetterReading?
    let handle: CurlHandle

    init(_ dialogue: SMTPDialogue, _ letter: LetterReading?, _ handle: CurlHandle) {
        self.dialogue = dialogue
        self.letter = letter
        self.handle = handle
    }

    static func at(_ pointer: UnsafeMutableRawPointer?) -> Exchange? {
        pointer.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
    }
}

extension MailSession {
    /// Runs one exchange to its end. `dialogue` knows afterwards how far it came.
    func converse(by handle: CurlHandle, _ dialogue: SMTPDialogue, letter: LetterReading?) -> (
        code: CURLcode, words: String
    ) {
        let exchange = Exchange(dialogue, letter, handle)
        return withExtendedLifetime(exchange) {
            let context = Unmanaged.passUnretained(exchange).toOpaque()
            _ = curl_set_listener(handle.raw, hear, context)
            _ = curl_set_writer(handle.raw, ignore, nil)
            _ = curl_set_observer(handle.raw, observe, context)
            _ = curl_set_ticker(handle.raw, tick, context)
            _ = curl_set_reader(handle.raw, read, context)
            _ = curl_set_opener(handle.raw, staysHere ? openHere : openAnywhere, nil)
            return handle.perform()
        }
    }
}

private let hear: curl_write_callback = { bytes, size, count, context in
    guard let bytes, let exchange = Exchange.at(context) else { return 0 }
    let line = Array(UnsafeRawBufferPointer(start: bytes, count: size * count))
    let kept = line.last == 0x0A ? line.dropLast(line.dropLast().last == 0x0D ? 2 : 1) : line[...]
    return exchange.dialogue.hear(Array(kept)) ? size * count : 0
}

private let ignore: curl_write_callback = { _, size, count, _ in size * count }

private let read: curl_read_callback = { space, size, count, context in
    guard let space, let letter = Exchange.at(context)?.letter else { return 0 }
    return letter.fill(UnsafeMutableRawBufferPointer(start: space, count: size * count))
}

/// Of what is said only the first word of each command is looked at: the rest may be a password.
private let observe: curl_debug_callback = { _, kind, bytes, count, context in
    guard kind == CURLINFO_HEADER_OUT, let bytes, let exchange = Exchange.at(context) else { return 0 }
    exchange.dialogue.said(UnsafeRawBufferPointer(start: bytes, count: min(count, 12)))
    return 0
}

private let tick: curl_xferinfo_callback = { context, _, _, _, _ in
    guard let exchange = Exchange.at(context) else { return 1 }
    let isConnected = curl_moment(exchange.handle.raw, CURLINFO_CONNECT_TIME_T) > 0
    guard let why = exchange.dialogue.overdue(isConnected: isConnected) else { return 0 }
    exchange.dialogue.breakOff(why)
    return 1
}

private let openHere: curl_opensocket_callback = { _, _, address in
    guard let address, curl_address_is_loopback(address) == 1 else { return -1 }
    return curl_open_socket(address)
}

private let openAnywhere: curl_opensocket_callback = { _, _, address in
    guard let address else { return -1 }
    return curl_open_socket(address)
}
