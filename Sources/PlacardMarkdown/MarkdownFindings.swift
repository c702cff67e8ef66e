import PlacardCore

/// What Placard says about copy, in its words.
enum MarkdownFindings {
  static func malformed(_ mark: Mark) -> Diagnostic {
    let isUnclosed = mark.meaning == .unclosedPlaceholder
    return Diagnostic(
      .unknownPlaceholder, at: mark.location,
      isUnclosed ? "'\(mark.written)' has no closing braces" : "'\(mark.written)' isn't a placeholder",
      suggestion: "write a name in double braces, as in '{{ag.name}}', or '\\{{' for the braces themselves")
  }

  static func misplaced(_ mark: Mark, in place: String) -> Diagnostic {
    Diagnostic(
      .misplacedPlaceholder, at: mark.location,
      "'\(mark.written)' stands in \(place), where facts aren't inserted",
      suggestion: "name it in the text instead")
  }

  static func rawHTML(_ literal: String, at location: SourceLocation) -> Diagnostic {
    let tag = shortened(literal)
    return Diagnostic(
      .rawHTML, at: location, "'\(tag)': raw HTML isn't part of campaign copy",
      suggestion: markdown(for: literal))
  }

  private static func shortened(_ literal: String) -> String {
    let line = literal.drop(while: \.isWhitespace).prefix { !$0.isNewline }
    return line.count > 40 ? "\(line.prefix(39))…" : String(line)
  }

  /// The Markdown that does what the tag is for.
  private static func markdown(for literal: String) -> String {
    let inner = literal.drop(while: \.isWhitespace).dropFirst()
    if inner.hasPrefix("!--") { return "leave the comment out" }
    let name = inner.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    return switch name {
    case "b", "strong": "write '**words**'"
    case "i", "em": "write '*words*'"
    case "a": "write '[words](address)'"
    case "img": "write '![what it shows](image-id)'"
    case "br": "end the line with '\\'"
    case "hr": "write '---' between blank lines"
    case "ul", "ol", "li": "start each line of a list with '- ' or '1. '"
    case "h1", "h2", "h3", "h4", "h5", "h6": "start the line with '## '"
    case "code", "pre": "write '`words`'"
    case "blockquote": "start each line with '> '"
    case "p", "div", "span", "section": "write the words alone, with a blank line between paragraphs"
    default: "write it as Markdown, or '\\<' for the character itself"
    }
  }

  static func unsafeLink(_ destination: String, at location: SourceLocation) -> Diagnostic {
    let summary =
      destination.isEmpty
      ? "a link needs a destination" : "'\(destination)' isn't an address copy may link to"
    return Diagnostic(
      .unsafeLink, at: location, summary,
      suggestion: "link to https, mailto, tel or sms, or to a page of this site, like '/help/'")
  }

  static func unsafeImage(_ destination: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unsafeLink, at: location, "'\(destination)' isn't the id of an image",
      suggestion: "write the name of its file in Content/images without the ending, like 'lobby-poster'")
  }

  static func pipeTable(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .pipeTable, at: location, "CommonMark has no tables",
      suggestion: "write a list, with the row's name in bold")
  }

  static func headingLevel(
    _ level: Int, after previous: Int, top: Int, at location: SourceLocation
  ) -> Diagnostic? {
    let marks = { (level: Int) in String(repeating: "#", count: level) }
    if level < top {
      let reason = top == 2 ? "the page's title is level 1" : "the page's own headings are above"
      return Diagnostic(
        .headingLevel, at: location, "headings of copy start at level \(top), because \(reason)",
        suggestion: "write '\(marks(top))'")
    }
    guard level > previous + 1 else { return nil }
    return Diagnostic(
      .headingLevel, at: location,
      previous < top
        ? "the first heading of copy has level \(top), not \(level)"
        : "a heading of level \(level) can't follow level \(previous)",
      suggestion: "write '\(marks(previous + 1))'")
  }
}
