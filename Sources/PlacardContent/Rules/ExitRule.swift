import PlacardCore
import PlacardModel

/// The leave link leads to a page of `ExitDestination.all` on another host. Somebody's safety may depend on what is seen
/// there, so another page is a change of the list, with a reason, and not a setting.
func exitFaults(_ settings: SiteSettings) -> [Diagnostic] {
  let address = settings.exit.address
  if let fault = exitFault(address.value, own: settings.baseAddress) {
    return [Diagnostic(.exitDestination, at: address.location, fault)]
  }
  return []
}

private func exitFault(_ address: WebAddress, own: WebAddress) -> String? {
  if address.host == own.host || address.host.hasSuffix(".\(own.host)") {
    return "the leave link can't lead to '\(address.host)', where this site itself is"
  }
  guard ExitDestination.named(by: address) == nil else { return nil }
  if let page = ExitDestination.all.first(where: { $0.host == address.host }) {
    return "the leave link may lead to the front page of '\(address.host)' only, \(page.address)"
  }
  let pages = ExitDestination.all.map(\.address).joined(separator: ", ")
  return "the leave link can't lead to '\(address)'; pages that look the same to everybody are \(pages)"
}
