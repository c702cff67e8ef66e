/// What reads bytes that anybody may have written, each with what must hold of its answer besides that there is one.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case yaml
  case frontMatter = "front-matter"
  case markdown
  case template
  case route
  case font
  case text
  case pdf
  case request
  case picture
  case table

  /// What is wrong with what the sources make of an input; nil where everything holds.
  package func complaint(about bytes: [UInt8]) -> String? {
    do throws(Complaint) {
      switch self {
      case .yaml: try checkYAML(bytes)
      case .frontMatter: try checkFrontMatter(bytes)
      case .markdown: try checkMarkdown(bytes)
      case .template: try checkTemplate(bytes)
      case .route: try checkRoutes(bytes)
      case .font: try checkFont(bytes)
      case .text: try checkText(bytes)
      case .pdf: try checkPDF(bytes)
      case .request: try checkRequests(bytes)
      case .picture: try checkPicture(bytes)
      case .table: try checkTable(bytes)
      }
      return nil
    } catch {
      return error.words
    }
  }
}

/// Why an answer is wrong.
struct Complaint: Error {
  let words: String

  init(_ words: String) { self.words = words }
}

/// Complains where something doesn't hold.
func expect(_ holds: Bool, _ words: @autoclosure () -> String) throws(Complaint) {
  if !holds { throw Complaint(words()) }
}
