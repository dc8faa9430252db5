import Pipeline

/// The receipt of what was recorded from minutes, and what was left.
struct MinutesPrinting {
    let receipt: MinutesReceipt

    func print() {
        guard receipt.changedAnything else {
            return Output.write(
                "Nothing new: these minutes were taken before, and the register is as it was.")
        }
        Output.write(
            "Meeting of \(receipt.day): \(receipt.attendance) in the attendance list"
                + (receipt.next.map { "; next meeting \($0)" } ?? "; no next meeting announced") + ".")
        for action in receipt.recordedLines { Output.write("recorded \(action)") }
        for action in receipt.addedLines { Output.write("added    \(action)") }
        for action in receipt.leftLines { Output.write("left     \(action)") }
        if receipt.alreadyThere > 0 { Output.write("\(receipt.alreadyThere) recorded before.") }
    }
}
