import Pipeline

/// What an import did, for a person or a script.
struct ImportPrinting {
    let receipts: [ImportReceipt]
    let isDryRun: Bool

    private struct Report: Encodable {
        struct File: Encodable {
            let file: String
            let rows, new, changed, unchanged: Int
            let unknownColumns: [String]
            let remarks: [String]
            let faults: [Fault]
            let faultCount: Int
            let cutShort: Bool
        }

        struct Fault: Encodable {
            let file: String
            let row: Int?
            let column: String?
            let value: String
            let expected: String
        }

        let dryRun: Bool
        let recorded: Bool
        let files: [File]
    }

    private var faultCount: Int { receipts.map(\.faultCount).reduce(0, +) }

    func print(asJSON: Bool) throws {
        if asJSON { try Output.json(report) } else { receipts.forEach(say) }
        guard faultCount > 0 else { return }
        if !asJSON { receipts.flatMap(\.faults).forEach { Output.complain($0.sentence) } }
        throw Refusal(.wrongInput, "\(faultWords(of: receipts)): nothing was recorded.")
    }

    private func say(_ receipt: ImportReceipt) {
        for column in receipt.unknownColumns {
            Output.complain("\(receipt.file): the column \(column) is not known and was left out.")
        }
        receipt.remarks.forEach(Output.complain)
        let unsaid = receipt.remarkCount - receipt.remarks.count
        if unsaid > 0 { Output.complain("\(receipt.file): \(unsaid) more of such remarks are left out.") }
        guard faultCount == 0 else { return }
        let verb = isDryRun ? "would be " : ""
        Output.write(
            "\(receipt.file): \(receipt.rows) \(receipt.rows == 1 ? "row" : "rows"); \(verb)new \(receipt.new), changed \(receipt.changed), unchanged \(receipt.unchanged)."
        )
        if isDryRun { receipt.changes.forEach { Output.write("  \($0)") } }
    }

    private var report: Report {
        Report(
            dryRun: isDryRun, recorded: faultCount == 0 && !isDryRun,
            files: receipts.map { receipt in
                Report.File(
                    file: receipt.file, rows: receipt.rows, new: receipt.new, changed: receipt.changed,
                    unchanged: receipt.unchanged, unknownColumns: receipt.unknownColumns,
                    remarks: receipt.remarks,
                    faults: receipt.faults.map {
                        Report.Fault(
                            file: $0.file, row: $0.row, column: $0.column, value: $0.value,
                            expected: $0.expected)
                    }, faultCount: receipt.faultCount, cutShort: receipt.isCutShort)
            })
    }
}
