/// A page that somebody may be sent to who leaves in a hurry.
package struct ExitDestination: Sendable {
  /// The whole address: front pages only, without a query, which could carry words.
  package let address: String
  /// Why it may be there.
  package let reason: String

  /// Pages that are public, the same for everybody, need no account, answer fast and need no explanation. What search
  /// engines, shops, video sites and social networks show depends on what the reader did before; none of them is here.
  package static let all = [
    ExitDestination(address: "https://www.weather.gov/", reason: "people look at the weather all day, for no reason"),
    ExitDestination(address: "https://www.noaa.gov/", reason: "sea and weather, published for everybody"),
    ExitDestination(address: "https://www.nasa.gov/", reason: "news and pictures of space, for all ages"),
    ExitDestination(address: "https://www.nps.gov/", reason: "parks; planning a day out surprises nobody"),
    ExitDestination(address: "https://www.time.gov/", reason: "the time of day, on one small page"),
    ExitDestination(address: "https://www.usa.gov/", reason: "services of the government in general"),
    ExitDestination(
      address: "https://en.wikipedia.org/", reason: "an encyclopedia; its front page is the same for all"),
    ExitDestination(address: "https://es.wikipedia.org/", reason: "the same in Spanish"),
  ]

  /// The page that an address of a site's settings names, with or without the slash at its end.
  package static func named(by address: WebAddress) -> ExitDestination? {
    let text = address.description
    return all.first { $0.address == text || $0.address == text + "/" }
  }

  package var host: String { WebAddress(address)?.host ?? "" }
}
