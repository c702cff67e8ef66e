/// What a file is, by the ending of its name.
func mediaType(of path: String) -> String {
  switch path.split(separator: ".").last?.lowercased() {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "js": "text/javascript; charset=utf-8"
  case "json": "application/json"
  case "xml": "application/xml"
  case "svg": "image/svg+xml"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "webp": "image/webp"
  case "pdf": "application/pdf"
  case "txt": "text/plain; charset=utf-8"
  case "woff2": "font/woff2"
  default: "application/octet-stream"
  }
}
