import ArgumentParser

struct PackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: "Drafts, issues, shows, compares and verifies packs.",
        discussion: """
            Examples:
              boardpack pack draft --to drafts
              boardpack pack issue --meeting 2026-04-15 --reason "two late updates"
              boardpack pack diff
              boardpack pack verify --edition 1
            """,
        subcommands: [
            PackDraftCommand.self, PackIssueCommand.self, PackDropCommand.self, PackListCommand.self,
            PackShowCommand.self, PackDiffCommand.self, PackVerifyCommand.self, PackPreviewCommand.self,
            PackResendCommand.self, PackWithdrawCommand.self, PackManifestCommand.self,
            PackApproveCommand.self,
        ])
}
