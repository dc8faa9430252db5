package import BoardDomain
import CouncilRegister

/// Adds to an action what was said of it; nothing that stood there is taken away.
///
/// - Returns: whether anything was new.
package func updateAction(
    _ reference: Action.ID, with parts: [ActionAddition.Part], board asked: String?, with assembly: Assembly
) throws -> Bool {
    let register = try assembly.register()
    let board = try assembly.board(asked, in: register)
    return try register.edit(
        by: assembly.author, at: assembly.clock.stamp, because: "update of action \(reference)"
    ) { edit in
        try parts.map { try edit.record(ActionAddition(board: board, reference: reference, part: $0)) }
            .contains { $0 != .unchanged }
    }
}
