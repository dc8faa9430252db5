/// Whose bank holidays count. The raw value is the name that the published list of bank holidays gives it.
package enum Nation: String, CaseIterable, Sendable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"
}
