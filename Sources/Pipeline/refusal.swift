import BoardDomain
import Channels
import CouncilRegister
import Intake
import PackLedger
import Scheduling

/// What each edge's error means to whoever started the command.
package func refusal(for error: any Error) -> Refusal? {
    switch error {
    case let refusal as Refusal: refusal
    case let error as RegisterError: Refusal(kind(of: error), error.description)
    case let error as LedgerError: Refusal(kind(of: error), error.sentence)
    case let fault as CalendarFault: Refusal(.refused, fault.sentence)
    case let error as DropRefusal: Refusal(kind(of: error), error.sentence)
    case let fault as CredentialFault: Refusal(.world, fault.sentence)
    case let fault as MessageFault: Refusal(.wrongInput, fault.sentence)
    case let error as UnreadableFile: Refusal(.world, error.sentence)
    case let error as MissingProgram: Refusal(.world, error.sentence)
    case let error as DocumentRefusal: Refusal(.wrongInput, error.sentence)
    case let error as SheetChoiceFault: Refusal(.usage, error.sentence)
    case let fault as SeriesFault: Refusal(.wrongInput, fault.sentence)
    case let fault as EntryFault:
        Refusal(.wrongInput, "\(fault.column): \"\(fault.value)\", expected \(fault.expectation).")
    default: nil
    }
}

private func kind(of error: RegisterError) -> Refusal.Kind {
    switch error {
    case .notARegister, .newer, .older, .damaged, .extractUnreadable: .wrongInput
    case .busy: .busy
    case .missing, .diskFull, .diskFailed, .readOnly, .unreadable: .world
    case .alreadyExists, .clockWentBack, .unknownBoard, .unknownMeeting, .refused: .refused
    }
}

private func kind(of error: LedgerError) -> Refusal.Kind {
    switch error {
    case .notALedger, .newer, .damaged, .artefactMissing, .artefactAltered, .chainBroken: .wrongInput
    case .busy, .notTheNextNumber, .anotherSender, .fenced: .busy
    case .missing, .full, .readOnly, .disk, .noDigest: .world
    case .alreadyThere, .noSuchEdition, .unprintable, .formatTwice, .noSuchDelivery, .refused, .owedTwice,
        .withdrawn, .requestRepeated, .notHeld, .settledAlready, .notAwaiting:
        .refused
    }
}

private func kind(of error: DropRefusal) -> Refusal.Kind {
    switch error {
    case .missingDirectory, .notADirectory, .full, .notWritable, .disk: .world
    case .taken, .nothingToDrop: .refused
    }
}
