/// The pack definitions that travel inside the program, so that it works before anything is installed.
package enum EmbeddedReports {
    package static let boardPack = String(decoding: PackageResources.board_pack_toml, as: UTF8.self)
}
