import Analysis
import BoardDomain
import Testing

@Suite("What an owner is asked, whatever the papers hold")
struct OwnActionSpecs {
    private static let seeds = Array(UInt64(1)...120)

    private func analysed(_ seed: UInt64) -> BoardFindings {
        var papers = InventedPapers(seed: seed)
        return analyse(papers.snapshot(), by: AnalysisRules())
    }

    private func owners(_ findings: BoardFindings) -> Set<String> {
        let actions = ActionGroup.allCases.flatMap { findings.actions.rows($0).flatMap(\.action.owners) }
        let plan = findings.plan?.actions.flatMap(\.action.owners) ?? []
        return Set((actions + plan).map(\.words))
    }

    @Test("is what is theirs and nobody else's", arguments: seeds)
    func ownAlone(seed: UInt64) {
        let findings = analysed(seed)
        for name in owners(findings) {
            let own = ownActions(findings) { $0.words == name }
            let rows = ActionGroup.allCases.flatMap(own.rows)
            let named =
                rows.map(\.action.owners) + own.behind.map(\.finding.action.owners)
                + own.coming.map(\.action.owners)
            #expect(named.allSatisfy { $0.contains { $0.words == name } })
            #expect(rows.allSatisfy { $0.group != .closedSinceLastBoard })
        }
    }

    @Test("leaves nothing out that an owner has open, in the order of the log", arguments: seeds)
    func nothingLost(seed: UInt64) {
        let findings = analysed(seed)
        for name in owners(findings) {
            let own = ownActions(findings) { $0.words == name }
            for group in ActionGroup.allCases where group != .closedSinceLastBoard {
                let theirs = findings.actions.rows(group).filter {
                    $0.action.owners.contains { $0.words == name }
                }
                #expect(own.rows(group) == theirs)
            }
            let late = (findings.plan?.actions ?? []).filter {
                $0.verdict.rating == .offTrack && $0.action.owners.contains { $0.words == name }
            }
            #expect(Set(late.map(\.action.id)).isSubset(of: own.behind.map(\.finding.action.id)))
        }
    }

    @Test("counts each answer once, whoever it is asked of", arguments: seeds)
    func counted(seed: UInt64) {
        let findings = analysed(seed)
        let unasked = unaskedOwners(findings, besides: [])
        for (name, count) in unasked {
            #expect(ownActions(findings) { ($0.name ?? $0.words) == name }.askedFor == count, "\(name)")
        }
        let identities = unasked.map { OwnerIdentity(person: nil, name: $0.name) }
        #expect(unaskedOwners(findings, besides: identities).isEmpty)
    }
}
