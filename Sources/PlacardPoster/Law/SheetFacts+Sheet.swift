import PlacardModel
import PlacardPrint
import PlacardText

extension SheetFacts {
  /// The facts of a sheet that was laid out.
  package init(_ sheet: Sheet) {
    let request = sheet.request
    let design = SheetDesign(request.format)
    let hasAddress = sheet.blocks.contains { $0.role == .address }
    let hasCode = request.showsCode && design.allowsCode
    // Tabs are torn off: what stays on the wall is what the law measures.
    self.init(
      format: request.format, kind: sheet.blocks.contains { $0.role == .notice } ? .statutory : .reader,
      widthInches: design.width / 72, heightInches: (design.height - design.tabs) / 72,
      blocks: sheet.blocks.map(Block.init),
      code: hasCode ? request.address : nil, printedAddress: hasAddress ? request.shortAddress : nil,
      // The address is the site's own, which asks for more than a call.
      carriesCampaign: hasAddress || hasCode, checked: request.checked)
  }
}

extension SheetFacts.Block {
  init(_ block: SetBlock) {
    self.init(
      role: block.role, language: block.language, text: block.text, size: block.size, isBold: block.isBold,
      contrast: block.colour.contrast(with: block.ground), area: block.frame.width * block.frame.height)
  }
}
