import Crypto
import PlacardCore
import PlacardTemplate

/// A file of the templates or the content that is published under a name made from its bytes, so that it may be cached
/// for ever.
struct Asset: Sendable {
  /// The link that templates use.
  let address: String
  /// The path of the published file.
  let file: String
  /// The file of the templates or the content that it is; nil where the program makes it.
  let source: String?
  let bytes: [UInt8]
  /// For the `integrity` attribute (W3C Subresource Integrity).
  let integrity: String

  /// - Parameter prefix: the site's path on its host.
  init(name: String, bytes: [UInt8], source: String? = nil, folder: String, prefix: String) {
    self.source = source
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let ending = name.split(separator: ".").last ?? ""
    let digest = SHA384.hash(data: bytes)
    let mark = digest.prefix(4).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
    file = "\(folder)/\(stem)-\(mark).\(ending)"
    address = "\(prefix)/\(file)"
    self.bytes = bytes
    integrity = "sha384-" + base64(Array(digest))
  }

  static let view = View<Asset>(
    "an asset",
    [
      .address("address", "where it stands, with a mark made from its bytes") { $0.address },
      .text("integrity", "its digest, for the integrity attribute") { $0.integrity },
    ])
}

/// The assets of `Templates/assets`, in order of their names.
struct AssetTable: Sendable {
  let all: [Asset]
  private let names: [String]

  /// Every file of the folder; each is a field of the view, so a template that names another one is in error.
  init(templates: FileTree, prefix: String) {
    let folder = "Templates/assets"
    let files = templates.below(folder).paths.compactMap { path in
      templates[path].map { (name: String(path.dropFirst(folder.count + 1)), bytes: $0) }
    }
    names = files.map(\.name)
    all = files.map {
      Asset(name: $0.name, bytes: $0.bytes, source: "\(folder)/\($0.name)", folder: "assets", prefix: prefix)
    }
  }

  /// The assets as templates name them: `site_css` for `site.css`.
  var view: View<AssetTable> {
    View(
      "the assets of the templates",
      names.enumerated().map { index, name in
        let field = String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        return .record(field, Asset.view, "the file \(name)") { $0.all[index] }
      })
  }
}

/// RFC 4648, section 4.
private func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for index in 0..<4 {
      text.append(index <= group.count ? letters[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
