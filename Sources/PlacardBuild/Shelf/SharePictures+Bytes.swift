import PlacardCore
import PlacardModel
import PlacardPoster

/// The pictures as they lie on the shelf.
func shelfBytes(of pictures: [SharePicture]) -> [UInt8] {
  var writer = ByteWriter()
  writer.write(pictures) { writer, picture in
    writer.write(picture.code.rawValue)
    writer.write(picture.language.description)
    writer.write(picture.png)
  }
  return sealed(writer.bytes)
}

/// Nil where the bytes aren't whole.
func sharePictures(from bytes: [UInt8]) -> [SharePicture]? {
  guard let whole = unsealed(bytes) else { return nil }
  var reader = ByteReader(whole)
  let pictures = try? reader.list { reader throws(ByteReader.Damage) in
    SharePicture(
      code: try reader.word(JurisdictionCode.self), language: try reader.language(), png: try reader.content())
  }
  return reader.isAtEnd ? pictures : nil
}
