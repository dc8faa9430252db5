import Testing

@Suite("The templates")
struct TemplateSpecs {
    @Test("of every kind import one after the other, and a second time change nothing")
    func inOrder() throws {
        let command = try Command()
        defer { command.remove() }
        try command.run("init")
        let kinds = [
            "boards", "people", "meetings", "metrics", "observations", "plan", "actions", "agenda", "steps",
            "calendar", "recipients",
        ]
        for kind in kinds {
            try command.write(try command.run("import", kind, "--template").output, to: "\(kind).csv")
            #expect(try command.run("import", kind, "\(kind).csv").status == 0, "\(kind)")
        }
        for kind in kinds {
            #expect(
                try command.run("import", kind, "\(kind).csv").output.contains("new 0, changed 0"), "\(kind)")
        }
    }
}
