import CHarfBuzz

/// The path that HarfBuzz's callbacks add to.
private final class OutlinePen {
  var segments: [PathSegment] = []
}

/// HarfBuzz's callbacks, immutable and so shared by threads (the reason that it is unchecked).
@safe
private struct OutlineCallbacks: @unchecked Sendable {
  let functions: OpaquePointer

  init() {
    unsafe functions = hb_draw_funcs_create()
    unsafe hb_draw_funcs_set_move_to_func(
      functions, { _, pen, _, x, y, _ in unsafe OutlineCallbacks.add(.move(point(x, y)), to: pen) }, nil, nil)
    unsafe hb_draw_funcs_set_line_to_func(
      functions, { _, pen, _, x, y, _ in unsafe OutlineCallbacks.add(.line(point(x, y)), to: pen) }, nil, nil)
    unsafe hb_draw_funcs_set_quadratic_to_func(
      functions,
      { _, pen, _, cx, cy, x, y, _ in
        unsafe OutlineCallbacks.add(.quadratic(control: point(cx, cy), to: point(x, y)), to: pen)
      }, nil, nil)
    unsafe hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, pen, _, ax, ay, bx, by, x, y, _ in
        unsafe OutlineCallbacks.add(.cubic(point(ax, ay), point(bx, by), to: point(x, y)), to: pen)
      }, nil, nil)
    unsafe hb_draw_funcs_set_close_path_func(
      functions, { _, pen, _, _ in unsafe OutlineCallbacks.add(.close, to: pen) }, nil, nil)
    unsafe hb_draw_funcs_make_immutable(functions)
  }

  private static func add(_ segment: PathSegment, to pen: UnsafeMutableRawPointer?) {
    guard let pen = unsafe pen else { return }
    unsafe Unmanaged<OutlinePen>.fromOpaque(pen).takeUnretainedValue().segments.append(segment)
  }

  static let shared = OutlineCallbacks()
}

private func point(_ x: Float, _ y: Float) -> Point { Point(Double(x), Double(y)) }

extension Font {
  /// A glyph's outline in font units, y upwards; empty for a space and a joiner.
  package func outline(of glyph: UInt16) -> [PathSegment] {
    guard glyph != invisibleGlyph else { return [] }
    let pen = OutlinePen()
    let pointer = unsafe Unmanaged.passUnretained(pen).toOpaque()
    unsafe placard_draw_glyph(shaper, hb_codepoint_t(glyph), OutlineCallbacks.shared.functions, pointer)
    return withExtendedLifetime(pen) { pen.segments }
  }
}
