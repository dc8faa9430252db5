import BoardDomain
import Scheduling
import Testing

@Suite("A clock that leaps")
struct ClockWatchSpecs {
    private func pulse(_ wall: Int64, _ uptime: Int64, boot: String = "a") -> Pulse {
        Pulse(wall: Instant(seconds: wall), uptime: uptime, boot: boot)
    }

    private func look(
        _ now: Pulse, after last: Pulse, inStep: Bool = false, confirmed: Int64? = nil,
        doubt: ClockMemory.Doubt? = nil
    ) -> (ClockVerdict, ClockMemory) {
        ClockMemory.look(
            now, after: ClockMemory(last: last, doubt: doubt), inStep: inStep,
            confirmed: confirmed.map { Instant(seconds: $0) })
    }

    @Test("is believed where it goes as the machine goes, asleep or awake, and where it is kept in step")
    func sound() {
        #expect(look(pulse(1_000_000, 900_000), after: pulse(971_200, 871_200)).0 == .sound)
        #expect(look(pulse(1_003_000, 100), after: pulse(1_000_000, 60)).0 == .sound)
        #expect(look(pulse(2_207_520_000, 100), after: pulse(1_000_000, 60), inStep: true).0 == .sound)
        #expect(ClockMemory.look(pulse(5, 5), after: nil, inStep: false, confirmed: nil).0 == .sound)
    }

    @Test("is left alone for ten minutes after an hour's leap, and then believed")
    func anHour() {
        let (verdict, memory) = look(pulse(1_007_260, 160), after: pulse(1_000_000, 100))
        #expect(verdict == .wait(until: Instant(seconds: 1_007_860), leap: 7_200))
        let (still, again) = ClockMemory.look(
            pulse(1_007_560, 460), after: memory, inStep: false, confirmed: nil)
        #expect(still == .wait(until: Instant(seconds: 1_007_860), leap: 7_200))
        #expect(
            ClockMemory.look(pulse(1_007_860, 760), after: again, inStep: false, confirmed: nil).0 == .sound)
    }

    @Test(
        "is not acted on seventy years ahead until a person says so, whether it ran on or was started again")
    func seventyYears() {
        let far: Int64 = 1_000_000 + 70 * 31_557_600
        for boot in ["a", "b"] {
            let (verdict, memory) = look(pulse(far, 200, boot: boot), after: pulse(1_000_000, 100))
            guard case .confirm = verdict else { return #expect(Bool(false), "acted on: \(verdict)") }
            let later = pulse(far + 90_000, 90_200, boot: boot)
            guard case .confirm = ClockMemory.look(later, after: memory, inStep: false, confirmed: nil).0
            else {
                return #expect(Bool(false), "believed by waiting")
            }
            let said = ClockMemory.look(
                later, after: memory, inStep: false, confirmed: Instant(seconds: far + 1))
            #expect(said.0 == .sound)
            #expect(said.1.doubt == nil)
        }
    }

    @Test("is believed again at once where it leaps back to where it was")
    func back() {
        let (_, memory) = look(pulse(9_000_160, 160), after: pulse(1_000_000, 100))
        #expect(
            ClockMemory.look(pulse(1_000_120, 220), after: memory, inStep: false, confirmed: nil).0 == .sound)
    }

    @Test("holds after a leap back too, a year or an hour")
    func backwards() {
        for leap: Int64 in [-7_200, -31_557_600] {
            let (verdict, _) = look(pulse(100_000_060 + leap, 160), after: pulse(100_000_000, 100))
            #expect(verdict == .wait(until: Instant(seconds: 100_000_660 + leap), leap: leap))
        }
    }

    @Test("an old word of a person's says nothing of a new leap")
    func oldWord() {
        let (verdict, _) = look(pulse(9_000_160, 160), after: pulse(1_000_000, 100), confirmed: 500_000)
        guard case .confirm = verdict else { return #expect(Bool(false), "believed: \(verdict)") }
    }
}
