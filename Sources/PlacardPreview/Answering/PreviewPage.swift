/// A page as the browser gets it from the preview: as it would be published, with the preview's script first, and leave
/// for that script to ask this server for changes. Nothing else of it is touched.
func previewPage(_ page: [UInt8], version: String) -> [UInt8] {
  let script = "<script src=\"/\(Router.ownFolder)/preview.js\" data-version=\"\(version)\" defer></script>"
  return page.inserting(script, after: "<head>")
    .inserting("connect-src &#39;self&#39;; ", after: "http-equiv=\"Content-Security-Policy\" content=\"")
}

extension [UInt8] {
  /// The bytes with a text after the first place where another stands; unchanged where it doesn't.
  fileprivate func inserting(_ text: String, after mark: String) -> [UInt8] {
    guard let place = firstRange(of: Array(mark.utf8))?.upperBound else { return self }
    return self[..<place] + Array(text.utf8) + self[place...]
  }
}
