package import Analysis
package import BoardDomain

/// A pack in hand: what was found, and what it came to in each format.
package struct Pack: Sendable {
    package let findings: BoardFindings
    package let artefacts: [Artefact]
    /// What whoever makes it should know: characters that no font has, each with its place.
    package let remarks: [String]
}
