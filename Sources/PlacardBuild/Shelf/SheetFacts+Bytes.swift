import PlacardCore
import PlacardModel
import PlacardPoster

extension SheetFacts {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      format: try reader.word(SheetFormat.self), kind: try reader.flag() ? .statutory : .reader,
      widthInches: try reader.measure(), heightInches: try reader.measure(),
      blocks: try reader.list { reader throws(ByteReader.Damage) in try Block(from: &reader) },
      code: try reader.optional { reader throws(ByteReader.Damage) in try reader.text() },
      printedAddress: try reader.optional { reader throws(ByteReader.Damage) in try reader.text() },
      carriesCampaign: try reader.flag(),
      checked: try reader.optional { reader throws(ByteReader.Damage) in try reader.date() })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(format.rawValue)
    writer.write(kind == .statutory)
    writer.write(widthInches)
    writer.write(heightInches)
    writer.write(blocks) { $1.write(to: &$0) }
    writer.write(code) { $0.write($1) }
    writer.write(printedAddress) { $0.write($1) }
    writer.write(carriesCampaign)
    writer.write(checked) { $0.write($1.description) }
  }
}

extension SheetFacts.Block {
  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      role: try reader.word(SheetRole.self), language: try reader.language(), text: try reader.text(),
      size: try reader.measure(), isBold: try reader.flag(), contrast: try reader.measure(),
      area: try reader.measure())
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(role.rawValue)
    writer.write(language.description)
    writer.write(text)
    writer.write(size)
    writer.write(isBold)
    writer.write(contrast)
    writer.write(area)
  }
}

extension ByteReader {
  mutating func language() throws(Damage) -> LanguageTag {
    guard let language = LanguageTag(try text()) else { throw Damage() }
    return language
  }

  fileprivate mutating func date() throws(Damage) -> PartialDate {
    guard let date = PartialDate(try text()) else { throw Damage() }
    return date
  }
}
