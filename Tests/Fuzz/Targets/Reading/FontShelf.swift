import PlacardText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The site's own fonts, each read once.
enum FontShelf {
  static let latin = font("NotoSans-Regular")
  static let arabic = font("NotoSansArabic-Regular")
  static let devanagari = font("NotoSansDevanagari-Regular")
  static let japanese = font("NotoSansJP-Regular")

  static let stack = FontStack([latin, arabic, devanagari, japanese].compactMap(\.self))

  private static func font(_ name: String) -> Font? {
    let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(5)
    let path = (folders + ["Templates", "fonts", "\(name).ttf"]).joined(separator: "/")
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return nil }
    return Font(name: name, bytes: Array(bytes))
  }
}
