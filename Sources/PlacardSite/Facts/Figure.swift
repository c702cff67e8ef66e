import PlacardCore
import PlacardModel

extension PageContext {
  /// A picture in copy with what must stand beside it: alternative text, note, credit and licence.
  ///
  /// Copy that gives no alternative text gets the picture's own.
  func figure(_ id: String, alternative: String) -> HTML {
    guard let picture = site.pictures[id], let asset = pictures[id] else { return HTML(trusted: []) }
    var bytes: [UInt8] = []
    bytes.append(text: "<figure><img src=\"")
    bytes.appendEscaped(asset.address)
    bytes.append(text: "\" alt=\"")
    bytes.appendEscaped(alternative.isEmpty ? picture.alternative[language: language].text : alternative)
    bytes.append(text: "\" width=\"\(picture.width)\" height=\"\(picture.height)\"><figcaption>")
    bytes.appendEscaped("\(picture.illustrative[language: language].text). \(picture.credit), \(picture.licence)")
    bytes.append(text: "</figcaption></figure>")
    return HTML(trusted: bytes)
  }

  /// Where a link of copy leads: paths of the site are put under the page's language and the site's path, all else stays.
  func resolve(_ destination: String) -> String {
    destination.hasPrefix("/") ? link(destination) : destination
  }
}
