/// The size of a file, to the kilobyte of a thousand bytes or the tenth of a megabyte: "412 kB", "1.2 MB".
func sizeWords(_ bytes: Int) -> String {
    let kilobytes = max(1, (bytes + 500) / 1_000)
    guard kilobytes >= 1_000 else { return "\(figure(kilobytes)) kB" }
    return "\(figure(Double(bytes) / 1_000_000, decimals: 1)) MB"
}
