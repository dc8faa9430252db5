import Analysis
import BoardDomain
import Composition
import CouncilRegister

/// What a board's log, plan and measures come to for one meeting, for a person or a script to list.
func boardView(_ request: PackRequest, with assembly: Assembly) throws -> BoardFindings {
    let definition = try assembly.definition(named: request.definition)
    return analyse(
        try readRegister(request, in: try assembly.register(), with: assembly).snapshot,
        by: definition.definition.rules)
}
