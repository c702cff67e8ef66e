@testable import PlacardPreview

/// A site of three files, and a note of every path that was asked for.
final class PreviewFixture {
  static let files = [
    "index.html":
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>Home</title>\n</head>\n<body>Home</body>\n</html>\n",
    "states/ohio/index.html": "<html><head></head><body>Ohio</body></html>",
    "es/404.html": "<html><head></head><body>No está</body></html>", "404.html": "<html><head></head>Not here</html>",
    "assets/site.css": "body { margin: 0 }\n", "posters/us/en/card.pdf": "%PDF-",
  ]

  static func site(prefix: String = "", faults: [PreviewedSite.Fault] = []) -> PreviewedSite {
    PreviewedSite(version: "v1", prefix: prefix, faults: faults) { files[$0].map { Array($0.utf8) } }
  }

  /// What a browser on this machine sends.
  static func request(_ target: String, _ fields: [String] = ["Host: localhost:4000"]) -> String {
    "GET \(target) HTTP/1.1\r\n" + fields.map { "\($0)\r\n" }.joined() + "\r\n"
  }

  /// What is answered to one request, without any socket; nil where it opens a stream or can't be read.
  static func response(
    to target: String, _ fields: [String] = ["Host: localhost:4000"], from site: PreviewedSite = site()
  ) -> Response? {
    guard case .complete(let head, _) = readRequest(Array(request(target, fields).utf8)[...]),
      case .response(let response) = Router(gate: Gate(port: 4000), site: site).answer(head)
    else { return nil }
    return response
  }
}
