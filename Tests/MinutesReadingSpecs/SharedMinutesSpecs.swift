import BoardDomain
import Foundation
import MinutesReading
import Testing

/// One board's real minutes, which lie beside the project where its makers work and nowhere else. Nothing of them is
/// repeated here: what is expected is said by line, and the words are taken from the file itself.
@Suite("The real minutes, where they are at hand,")
struct SharedMinutesSpecs {
    static let lines: [String]? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for place in ["../shared/minutes", "../../shared/minutes"] {
            let folder = package.appending(path: place).standardized
            let files =
                (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
                ?? []
            guard let file = files.sorted().first(where: { $0.hasSuffix("2018-02-28.txt") }),
                let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
            else { continue }
            return text.components(separatedBy: "\n")
        }
        return nil
    }()

    @Test(
        "name 16 present, 5 in attendance and 10 apologies, each with name and role as printed",
        .enabled(if: lines != nil))
    func attendance() throws {
        let lines = try #require(Self.lines)
        let read = readMinutes(lines)
        #expect(read.present.count == 16)
        #expect(read.inAttendance.count == 5)
        #expect(read.apologies.count == 10)
        for entry in read.attendance {
            let cells = lines[entry.line - 1].split(separator: "\t").map(String.init)
            #expect([entry.attendance.name, entry.attendance.role] == cells)
        }
        #expect(read.meeting.chair == read.present.first?.attendance.name)
    }

    @Test("are of 28 February 2018 and announce 28 March, 14:00 to 16:30", .enabled(if: lines != nil))
    func meetings() throws {
        let lines = try #require(Self.lines)
        let read = readMinutes(lines)
        #expect(read.meeting.date?.iso == "2018-02-28")
        #expect(read.meeting.title.map { lines[2].contains($0) } == true)
        #expect(read.nextMeeting?.date?.iso == "2018-03-28")
        #expect(read.nextMeeting?.start?.iso == "14:00")
        #expect(read.nextMeeting?.end?.iso == "16:30")
        let venue = try #require(read.nextMeeting?.venue)
        #expect(lines[158].hasSuffix(", \(venue).") && venue.split(separator: " ").count == 2)
        #expect(read.previousMinutes?.verdict == .agreed)
        #expect(read.previousMinutes?.date?.iso == "2018-01-31")
        #expect(read.warnings.isEmpty)
    }

    @Test("hold six actions: five marked, one not; three without an owner", .enabled(if: lines != nil))
    func actions() throws {
        let lines = try #require(Self.lines)
        let read = readMinutes(lines)
        let actions = read.actions
        #expect(actions.map(\.line) == [51, 75, 111, 123, 127, 147])
        #expect(actions.map(\.marked) == [false, true, true, true, true, true])
        #expect(
            actions.map { $0.due.anchorName }
                == ["none", "next_meeting", "future_meeting", "next_meeting", "next_meeting", "next_meeting"])
        #expect(actions.map { $0.owners.count } == [0, 0, 0, 1, 1, 1])
        for action in actions {
            #expect(lines[action.line - 1].hasSuffix(action.text))
            for owner in action.owners {
                #expect(action.text.hasPrefix(owner.words + " to "))
                #expect(owner.attendee == owner.words)
            }
            if let words = action.due.words { #expect(action.text.contains(words)) }
        }
        #expect(try #require(actions.first).due == .missing)
        #expect(actions[3].due.words?.hasPrefix("30 minutes prior to the next ") == true)
        #expect(read.sections.first { $0.title == actions[1].section }?.line == 69)
    }
}
