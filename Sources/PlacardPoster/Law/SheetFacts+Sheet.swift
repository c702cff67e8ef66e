import PlacardModel
import PlacardPrint

extension SheetFacts {
  /// The facts of a sheet that was laid out.
  package init(_ sheet: Sheet) {
    let request = sheet.request
    let design = SheetDesign(request.format)
    let hasAddress = sheet.blocks.contains { $0.role == .address }
    let hasCode = request.showsCode && design.allowsCode && hasAddress
    self.init(
      format: request.format, kind: sheet.blocks.contains { $0.role == .notice } ? .statutory : .reader,
      widthInches: design.width / 72, heightInches: design.height / 72, blocks: sheet.blocks.map(Block.init),
      code: hasCode ? request.address : nil, printedAddress: hasAddress ? request.shortAddress : nil,
      // The address is the site's own, which asks for more than a call.
      carriesCampaign: hasAddress || hasCode, checked: request.checked)
  }
}

extension SheetFacts.Block {
  init(_ block: SetBlock) {
    self.init(
      role: block.role, language: block.language, text: block.text, size: block.size, isBold: block.isBold,
      contrast: contrast(block.colour, block.ground), area: block.frame.width * block.frame.height)
  }
}

/// The contrast ratio of two colours (WCAG 2.2, "contrast ratio").
private func contrast(_ one: Colour, _ other: Colour) -> Double {
  let lights = [luminance(one), luminance(other)].sorted()
  return (lights[1] + 0.05) / (lights[0] + 0.05)
}

/// Relative luminance (WCAG 2.2). The standard library has no power function.
private func luminance(_ colour: Colour) -> Double {
  let channels = [colour.red, colour.green, colour.blue].map { channel -> Double in
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : power24((value + 0.055) / 1.055)
  }
  return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}

/// x to the power 2.4 for 0 < x <= 1, as x² times the fifth root of x².
private func power24(_ value: Double) -> Double {
  let square = value * value
  var root = 1.0
  for _ in 0..<60 {
    let fourth = root * root * root * root
    root -= (fourth * root - square) / (5 * fourth)
  }
  return square * root
}
