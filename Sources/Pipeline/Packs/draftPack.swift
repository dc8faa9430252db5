package import BoardDomain
import Composition
import CouncilRegister
import PackLedger

/// A pack made now and sealed nowhere.
package struct Draft: Sendable {
    package let meeting: Meeting
    package let artefacts: [Artefact]
}

package func draftPack(_ request: PackRequest, with assembly: Assembly) throws -> Draft {
    let definition = try assembly.definition(named: request.definition)
    let reading = try readRegister(request, with: assembly)
    let extract = try fingerprint(of: Array(reading.extract.utf8))
    let particulars = EditionParticulars(
        number: nil, reason: "", extract: extract.hex, builder: Program.version)
    return Draft(
        meeting: reading.snapshot.meeting,
        artefacts: producePack(of: reading.snapshot, following: definition.definition, as: particulars))
}

/// One read transaction on the register, for the board and meeting that were asked for.
func readRegister(_ request: PackRequest, with assembly: Assembly) throws -> RegisterReading {
    let register = try assembly.register()
    let board = try assembly.board(request.board, in: register)
    let meetings = try register.meetings(of: board, asOf: request.asOf)
    let meeting = try chooseMeeting(request.meeting, among: meetings, on: assembly.clock.stamp.local.day)
    return try register.read(for: meeting.id, asOf: request.asOf)
}
