/// Bytes that are only ever added to, in memory of their own: an extract is written a byte at a time, where an
/// array's checks would cost more than the bytes.
final class ByteRun {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0

    init(capacity: Int = 4_096) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    var all: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    func append(_ byte: UInt8) {
        makeRoom(for: 1)
        start[count] = byte
        count += 1
    }

    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        makeRoom(for: bytes.count)
        (start + count).initialize(from: source, count: bytes.count)
        count += bytes.count
    }

    func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    func append(digitsOf number: Int) {
        makeRoom(for: 20)
        if number < 0 { append(0x2D) }
        var rest = number.magnitude
        var width = 1
        var unit: UInt = 10
        while width < 19, rest >= unit {
            width += 1
            unit *= 10
        }
        for place in stride(from: count + width - 1, through: count, by: -1) {
            start[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += width
    }

    private func makeRoom(for more: Int) {
        guard count + more > capacity else { return }
        let wider = max(capacity * 2, count + more)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
        moved.moveInitialize(from: start, count: count)
        start.deallocate()
        start = moved
        capacity = wider
    }
}
