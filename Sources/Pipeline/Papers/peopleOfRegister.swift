import BoardDomain
import CouncilRegister
import Foundation
import MinutesReading

/// Whom the register knows, those who sit on the board first; nobody where there is no register yet.
///
/// - Parameter asked: the board whose minutes these are; where none is named and there are several, nobody goes first.
/// - Throws: `Refusal` and `RegisterError`, for a register that is there and cannot be read.
func peopleOfRegister(board asked: String?, with assembly: Assembly) throws -> RegisterPeople {
    guard FileManager.default.fileExists(atPath: assembly.settings.register) else { return .nobody }
    let register = try assembly.register()
    let people = try register.people()
    let boards = try register.boards()
    guard asked != nil || assembly.settings.board != nil || boards.count == 1 else {
        return RegisterPeople(members: [], others: people)
    }
    let board = try assembly.board(asked, in: register)
    let seated = Set(try register.memberships(of: board).map(\.person))
    return RegisterPeople(
        members: people.filter { seated.contains($0.id) }, others: people.filter { !seated.contains($0.id) })
}
