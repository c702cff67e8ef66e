internal import CCMark
package import PlacardCore

/// A tree of cmark's, which is freed with this value. Nothing of cmark leaves this file.
@safe struct CommonMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Nil where cmark gives no tree, which it doesn't say ever happens.
  init?(_ source: [UInt8]) {
    let options = CMARK_OPT_SMART | CMARK_OPT_VALIDATE_UTF8
    let tree = unsafe source.withUnsafeBytes { buffer in
      unsafe cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
    }
    guard let tree = unsafe tree else { return nil }
    unsafe root = tree
    unsafe cmark_consolidate_text_nodes(root)
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// The whole tree in reading order. Iterated, so that depth costs no stack.
  func events() -> [MarkdownEvent] {
    var events: [MarkdownEvent] = []
    guard let iterator = unsafe cmark_iter_new(root) else { return [] }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, event != CMARK_EVENT_NONE else { return events }
      guard let pointer = unsafe cmark_iter_get_node(iterator), let node = unsafe node(pointer)
      else { continue }
      events.append(event == CMARK_EVENT_ENTER ? .enter(node) : .exit(node))
    }
  }

  private func node(_ pointer: OpaquePointer) -> MarkdownNode? {
    guard let kind = unsafe kind(pointer) else { return nil }
    let start = max(1, Int(unsafe cmark_node_get_start_line(pointer)))
    let end = max(start, Int(unsafe cmark_node_get_end_line(pointer)))
    return MarkdownNode(
      kind: kind, lines: start...end, column: max(1, Int(unsafe cmark_node_get_start_column(pointer))))
  }

  /// Nil for the custom nodes, which only renderers put into a tree, never the parser.
  private func kind(_ pointer: OpaquePointer) -> MarkdownNode.Kind? {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: unsafe list(pointer)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK:
      unsafe .codeBlock(info: text(cmark_node_get_fence_info(pointer)), text: literal(pointer))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(unsafe literal(pointer))
    case CMARK_NODE_PARAGRAPH: .paragraph(isTight: unsafe isInTightList(pointer))
    case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: unsafe inlineKind(pointer)
    }
  }

  private func inlineKind(_ pointer: OpaquePointer) -> MarkdownNode.Kind? {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text(unsafe literal(pointer))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(unsafe literal(pointer))
    case CMARK_NODE_HTML_INLINE: .inlineHTML(unsafe literal(pointer))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(destination: unsafe url(pointer), title: unsafe title(pointer))
    case CMARK_NODE_IMAGE: .image(destination: unsafe url(pointer), title: unsafe title(pointer))
    case CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_CUSTOM_INLINE, CMARK_NODE_NONE: nil
    default: nil
    }
  }

  private func list(_ pointer: OpaquePointer) -> MarkdownNode.Kind {
    let isOrdered = unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
    return .list(start: isOrdered ? Int(unsafe cmark_node_get_list_start(pointer)) : nil)
  }

  private func isInTightList(_ pointer: OpaquePointer) -> Bool {
    guard let item = unsafe cmark_node_parent(pointer), let list = unsafe cmark_node_parent(item)
    else { return false }
    return unsafe cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  private func literal(_ pointer: OpaquePointer) -> String { unsafe text(cmark_node_get_literal(pointer)) }

  private func url(_ pointer: OpaquePointer) -> String { unsafe text(cmark_node_get_url(pointer)) }

  private func title(_ pointer: OpaquePointer) -> String { unsafe text(cmark_node_get_title(pointer)) }

  private func text(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }
}

/// The cmark that reads copy.
package func markdownLibrary() -> LibraryVersion {
  LibraryVersion("cmark", unsafe String(cString: cmark_version_string()))
}
