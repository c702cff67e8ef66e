package import PlacardCore
package import PlacardModel

/// What is known of a sheet as printed: everything that laws and good practice judge it by, however it was laid out.
package struct SheetFacts: Sendable {
  package enum Kind: Sendable {
    /// Holds the words that a law prescribes.
    case statutory
    /// Speaks to its reader in words of our own.
    case reader
  }

  /// A block as set.
  package struct Block: Sendable {
    package let role: SheetRole
    package let language: LanguageTag
    package let text: String
    /// Type size in points.
    package let size: Double
    package let isBold: Bool
    /// Contrast of text and ground as WCAG 2.2 counts it, 1 to 21.
    package let contrast: Double
    /// In square points.
    package let area: Double

    package init(
      role: SheetRole, language: LanguageTag, text: String, size: Double, isBold: Bool, contrast: Double, area: Double
    ) {
      self.role = role
      self.language = language
      self.text = text
      self.size = size
      self.isBold = isBold
      self.contrast = contrast
      self.area = area
    }
  }

  package let format: SheetFormat
  package let kind: Kind
  /// Of the finished piece, which is smaller than the page where several are cut from one, and without tabs.
  package let widthInches: Double
  package let heightInches: Double
  package let blocks: [Block]
  /// What its QR code holds; nil where there is none.
  package let code: String?
  /// The address as printed, without its scheme.
  package let printedAddress: String?
  /// Whether it names the campaign, or leads to its site.
  package let carriesCampaign: Bool
  package let checked: PartialDate?

  package init(
    format: SheetFormat, kind: Kind, widthInches: Double, heightInches: Double, blocks: [Block], code: String? = nil,
    printedAddress: String? = nil, carriesCampaign: Bool = false, checked: PartialDate?
  ) {
    self.format = format
    self.kind = kind
    self.widthInches = widthInches
    self.heightInches = heightInches
    self.blocks = blocks
    self.code = code
    self.printedAddress = printedAddress
    self.carriesCampaign = carriesCampaign
    self.checked = checked
  }
}

extension SheetFacts {
  /// The smallest type on it in points; nil where it has no words.
  package var smallestType: Double? { blocks.map(\.size).min() }

  /// Languages in which it says something of its own, in reading order. A name of a line alone doesn't count.
  package var languages: [LanguageTag] {
    let speaking: Set<SheetRole> = [.headline, .situations, .notice, .smallLine, .steps, .action]
    return blocks.filter { speaking.contains($0.role) }.reduce(into: []) { languages, block in
      if !languages.contains(block.language) { languages.append(block.language) }
    }
  }

  /// The digits of every ten digit number on it, in reading order.
  var numbers: [String] { blocks.flatMap { phoneNumbers(in: $0.text).map(\.dialledDigits) } }

  /// Whether it hangs where somebody is alone: small pieces and cubicles.
  var isForRestrooms: Bool { [.stall, .cling, .mirror, .label, .card].contains(format) }

  var isScreen: Bool { [.screen, .screenTall].contains(format) }
}
