/// How the reading of one file ended.
package struct SheetReading: Sendable {
    package let kind: SheetKind
    /// The rows below the header, blank ones left out.
    package let rows: Int
    /// Headers that no column of the kind answers to: reported, not at fault.
    package let unknownColumns: [String]
    package let faults: IntakeFaults
}
