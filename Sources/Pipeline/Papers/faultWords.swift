import Composition

/// "3 faults", and where not all of them are named or the file was not read to its end, that too.
package func faultWords(of receipts: [ImportReceipt]) -> String {
    let all = receipts.map(\.faultCount).reduce(0, +)
    let named = receipts.map(\.faults.count).reduce(0, +)
    let count = counted(all, "fault") + (named < all ? ", of which \(figure(named)) are named" : "")
    return receipts.contains(where: \.isCutShort) ? "\(count), and the rest of the file was not read" : count
}
