import BoardDomain
import MinutesReading
import Testing

@Suite("An attendance list")
struct AttendanceSpecs {
    @Test(
        "takes a name and a role apart, whatever stands between them",
        arguments: [
            ("Ada Brook\tDirector of Care", "Ada Brook", "Director of Care"),
            ("Ada Brook    Director of Care – North", "Ada Brook", "Director of Care – North"),
            (
                "Ada Brook, Director of Care, Hambleford Council", "Ada Brook",
                "Director of Care, Hambleford Council"
            ),
            ("Ada Brook – Director of Care", "Ada Brook", "Director of Care"),
            ("Ada Brook (Director of Care)", "Ada Brook", "Director of Care"),
            ("| Ada Brook | Director of Care |", "Ada Brook", "Director of Care"),
            ("- Ada Brook, Director of Care", "Ada Brook", "Director of Care"),
            ("Ada Brook", "Ada Brook", nil),
            ("Cllr Llŷr ap Rhys\tLeader", "Cllr Llŷr ap Rhys", "Leader"),
            ("Prof. Ines Calder, Chair", "Prof. Ines Calder", "Chair"),
            ("ADA BROOK, DIRECTOR OF CARE", "ADA BROOK", "DIRECTOR OF CARE"),
        ])
    func entries(line: String, name: String, role: String?) {
        let read = readMinutes(["Present:", line])
        #expect(read.present.map(\.attendance) == [Attendance(name: name, role: role, kind: .present)])
        #expect(read.present.map(\.line) == [2])
    }

    @Test("may stand on one line")
    func inline() {
        let read = readMinutes([
            "Present: Ada Brook (Chair), Tom Reed (TR), Head of Practice, and Cllr Sam Pike",
            "In attendance: Kit Moor",
            "Apologies were received from Jo Lane and Mina Falk.",
        ])
        #expect(read.present.map(\.attendance.name) == ["Ada Brook", "Tom Reed", "Cllr Sam Pike"])
        #expect(read.present.map(\.attendance.role) == ["Chair", "Head of Practice", nil])
        #expect(read.present.map(\.initials) == [nil, "TR", nil])
        #expect(read.inAttendance.map(\.attendance.name) == ["Kit Moor"])
        #expect(read.apologies.map(\.attendance.name) == ["Jo Lane", "Mina Falk"])
    }

    @Test(
        "names nobody where nobody is named", arguments: ["Apologies: None", "Apologies: none.", "Apologies"])
    func nobody(line: String) {
        let read = readMinutes([
            "Present:", "Ada Brook", "", line, "", "PROGRESS", "", "Tom Reed presented the report.",
        ])
        #expect(read.apologies.isEmpty)
        #expect(read.attendance.count == 1)
    }

    @Test("says which of its lines it could not read")
    func unread() {
        let read = readMinutes(["Present:", "Ada Brook", "two colleagues from health", "Tom Reed"])
        #expect(read.present.map(\.attendance.name) == ["Ada Brook", "Tom Reed"])
        #expect(read.warnings.map(\.label).contains("line 3 | attendanceNotRead"))
    }
}
