import BoardDomain
import Channels
import Composition
import CouncilRegister
import Foundation
import PackLedger

/// The ways out of this installation, opened when first needed and kept for the next delivery.
///
/// For the one thread that made it: neither a mail session nor an SFTP session may be shared.
final class Post {
    private let assembly: Assembly
    private let sender: Sender
    private let credentials: CredentialsDirectory
    /// The last few that were carried, the newest last: what one edition owes is carried in a row, and a week in which
    /// thousands of boards meet must fit into memory.
    private var editions: [(name: EditionName, outgoing: Outgoing)] = []
    private static let editionsInHand = 4
    private var session: MailSession?
    private var lists: [Board.ID: (state: FileState?, list: RecipientsOnDay)] = [:]

    private struct EditionName: Hashable {
        let meeting: Meeting.ID
        let number: Int
    }

    init(of sender: Sender, with assembly: Assembly) {
        self.sender = sender
        self.assembly = assembly
        credentials = CredentialsDirectory(assembly.settings.credentials)
    }

    deinit { session?.close() }

    /// Carries one delivery that was claimed, and says how it ended. Blocks for as long as the channel's limits let it.
    func carry(_ delivery: Delivery) -> SendOutcome {
        do {
            let outgoing = try outgoing(for: delivery)
            switch delivery.route {
            case .mail: return try mail(delivery, of: outgoing)
            case .drop: return put(outgoing.consignment)
            case .sftp(let place): return try upload(outgoing.consignment, to: place)
            }
        } catch {
            return Self.outcome(of: error)
        }
    }

    private func outgoing(for delivery: Delivery) throws -> Outgoing {
        let name = EditionName(meeting: delivery.meeting, number: delivery.edition)
        if let known = editions.first(where: { $0.name == name }) { return known.outgoing }
        let read = try Pipeline.outgoing(
            edition: delivery.edition, for: delivery.meeting, from: sender.ledger)
        if editions.count == Self.editionsInHand { editions.removeFirst() }
        editions.append((name, read))
        return read
    }

    /// What was sealed and is not as it was is never sent; what the world does not give now it may give later.
    private static func outcome(of error: any Error) -> SendOutcome {
        guard let refusal = refusal(for: error) else { return .deferred(.channel, reply: "\(error)") }
        switch refusal.kind {
        case .wrongInput, .refused, .usage: return .refused(.message, reply: refusal.sentence)
        case .partly, .alarm, .busy, .world: return .deferred(.channel, reply: refusal.sentence)
        }
    }
}

// MARK: Mail

extension Post {
    private func mail(_ delivery: Delivery, of outgoing: Outgoing) throws -> SendOutcome {
        guard let settings = assembly.settings.mail else {
            return .refused(.channel, reply: "The settings have no [mail] any more.")
        }
        let list = try recipients(of: delivery.meeting.board)
        let writer = LetterWriter(
            settings: settings, secretary: secretary(in: list) ?? settings.secretary,
            token: try sender.ledger.token(), clock: assembly.clock)
        let session = try openSession(settings)
        let allowed = list.allowList
        let letter = try writer.letter(for: delivery, of: outgoing, within: settings.largest)
        let outcome = send(letter, of: delivery, by: session, allowed: allowed)
        guard case .refused(.message, let reply) = outcome, let limit = session.sizeLimit,
            letter.letter.bytes.count > limit
        else { return outcome }
        // The relay takes less than the settings say: the pack goes another way, and this mail says which.
        let smaller = try writer.letter(for: delivery, of: outgoing, within: limit)
        guard smaller.letter.bytes.count <= limit else { return .refused(.message, reply: reply) }
        return send(smaller, of: delivery, by: session, allowed: allowed)
    }

    private func send(
        _ letter: WrittenLetter, of delivery: Delivery, by session: MailSession, allowed: AllowList
    ) -> SendOutcome {
        let (sender, clock) = (sender, assembly.clock)
        let outcome = session.send(
            letter.letter, allowed: allowed,
            ending: { try sender.markEnding(delivery.id, at: clock.now()) },
            answered: { reply in
                // What cannot be recorded here is tried again with the outcome; until then it counts as a doubt.
                _ = try? sender.markAccepted(
                    delivery.id, reply: letter.noted(reply), at: clock.now())
            })
        guard case .accepted(let reply) = outcome else { return outcome }
        return .accepted(reply: letter.noted(reply))
    }

    /// The board's list as it stands at this very delivery: read again whenever the register's file has changed.
    private func recipients(of board: Board.ID) throws -> RecipientsOnDay {
        let today = assembly.clock.stamp.local.day
        let state = FileState(assembly.settings.register)
        if let known = lists[board], known.state == state, known.list.day == today { return known.list }
        let list = try assembly.recipients(of: board, audience: nil, on: today, in: try assembly.register())
        lists[board] = (state, list)
        return list
    }

    private func openSession(_ settings: MailSettings) throws -> MailSession {
        if let session { return session }
        let opened = MailSession(try mailServer(settings, credentials: credentials))
        session = opened
        return opened
    }
}

// MARK: Files

extension Post {
    private func put(_ consignment: Consignment) -> SendOutcome {
        do throws(DropRefusal) {
            let receipt = try drop(consignment, into: assembly.settings.drop)
            return .accepted(
                reply:
                    "\(counted(receipt.files.count, "file")) and \(receipt.manifest.name) in \(receipt.directory)"
            )
        } catch {
            switch error {
            case .taken, .nothingToDrop: return .refused(.message, reply: error.sentence)
            case .missingDirectory, .notADirectory, .notWritable, .full, .disk:
                return .deferred(.channel, reply: error.sentence)
            }
        }
    }

    private func upload(_ consignment: Consignment, to place: String) throws -> SendOutcome {
        guard let settings = assembly.settings.sftp.first(where: { $0.name == place }) else {
            return .refused(.channel, reply: "The settings have no [[sftp]] named \(place) any more.")
        }
        return Channels.upload(consignment, to: try sftpServer(settings, credentials: credentials))
    }
}
