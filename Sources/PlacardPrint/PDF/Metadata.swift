import PlacardCore

/// What a document says of itself: as XMP, which PDF/UA wants, and as the older information dictionary.
struct Metadata {
  let title: String
  let language: LanguageTag
  let made: CivilDate?

  /// The XMP packet (ISO 16684-1).
  var packet: [UInt8] {
    let title = Self.escaped(title)
    let dates = made.map { "<xmp:CreateDate>\($0)</xmp:CreateDate><xmp:ModifyDate>\($0)</xmp:ModifyDate>" } ?? ""
    return Array(
      """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
      <pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt>\
      </dc:title><dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>\
      <pdf:Producer>Placard</pdf:Producer>\(dates)</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>
      """.utf8)
  }

  var information: String {
    var text = "<</Title\(pdfString(title))/Producer(Placard)"
    if let made {
      let day = "\(made)".filter { $0 != "-" }
      text += "/CreationDate(D:\(day))/ModDate(D:\(day))"
    }
    return text + ">>"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
