import CProcess

/// Keeps what is in memory out of core files: passwords and tokens lie there while they are used.
///
/// - Throws: `Refusal` of kind `world`, before any secret was read.
package func forbidDumps() throws {
    let code = process_forbid_dumps()
    guard code == 0 else {
        throw Refusal(.world, "The system would not promise to write no core file (error \(code)).")
    }
}
