/// What lies in the directory after a drop: every file of the edition, and last its manifest.
package struct DropReceipt: Hashable, Sendable {
    package enum Arrival: Hashable, Sendable {
        case placed
        /// The same bytes lay under the same name before.
        case alreadyThere
    }

    package struct File: Hashable, Sendable {
        package let name: String
        package let arrival: Arrival
    }

    package let directory: String
    package let files: [File]
    package let manifest: File
}
