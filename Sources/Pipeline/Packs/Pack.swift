package import Analysis
package import BoardDomain

/// A pack in hand: what was found, and what it came to in each format.
package struct Pack: Sendable {
    package let findings: BoardFindings
    package let artefacts: [Artefact]
}
