import PlacardCore
import PlacardModel
import PlacardPoster

/// A printed group as it lies on the shelf: what each sheet became, in the order of the orders.
struct ShelfEntry {
  struct Product {
    let pdf: [UInt8]
    let png: [UInt8]?
    let facts: SheetFacts
  }

  let products: [Product]

  init(_ posters: [PrintedPoster]) {
    products = posters.map { Product(pdf: $0.pdf, png: $0.png, facts: $0.facts) }
  }

  /// Nil where the bytes aren't whole: then it is as if there were none.
  init?(_ bytes: [UInt8]) {
    guard let whole = unsealed(bytes) else { return nil }
    var reader = ByteReader(whole)
    guard let products = try? reader.list({ reader throws(ByteReader.Damage) in try Product(from: &reader) }),
      reader.isAtEnd
    else { return nil }
    self.products = products
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(products) { writer, product in product.write(to: &writer) }
    return sealed(writer.bytes)
  }
}

extension ShelfEntry.Product {
  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    pdf = try reader.content()
    png = try reader.optional { reader throws(ByteReader.Damage) in try reader.content() }
    facts = try SheetFacts(from: &reader)
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(pdf)
    writer.write(png) { $0.write($1) }
    facts.write(to: &writer)
  }
}
