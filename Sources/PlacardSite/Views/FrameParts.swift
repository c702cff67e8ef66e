import PlacardCore
import PlacardModel
import PlacardTemplate

let siteView = View<PageContext>(
  "the site",
  [
    .text("title", "the site's name") { $0.site.settings.title[language: $0.language].text },
    .text("tagline", "what it is, in a line") { $0.site.settings.tagline[language: $0.language].text },
    .text("statement", "what the publisher is not") {
      $0.site.settings.publisher.statement[language: $0.language].text
    },
    .text("publisher", "who publishes it") { $0.copy($0.site.settings.publisher.name).text },
    .text("licence", "the licences of words, facts and code, by their SPDX names") { context in
      let licences = context.site.settings.licences
      return "\(licences.copy), \(licences.facts), \(licences.code)."
    },
    .address("home", "the home page in this language") { $0.link(Route.home) },
    .text("content_policy", "the Content-Security-Policy that a page may state itself") { _ in
      HeaderTable.pagePolicy
    },
    .text("referrer_policy", "what a followed link tells of the page it was on") { _ in HeaderTable.referrerPolicy },
  ])

let exitView = View<PageContext>(
  "the way out",
  [
    .address("address", "where the leave link goes") { $0.site.settings.exit.address.value.description },
    .text("name", "what is there, which the window is named after while one leaves") {
      $0.site.settings.exit.name[language: $0.language].text
    },
    .text("links", "'replace' where links of the site replace the page they are on, else 'add'") {
      $0.site.settings.exit.isSingleEntry ? "replace" : "add"
    },
  ])

let hotlineView = View<PageContext>(
  "the hotline",
  [
    .text("name", "its name, in the page's language where it has one") {
      $0.site.hotlines.national.name[language: $0.language].text
    },
    .text("name_language", "the language of its name, for lang") {
      $0.site.hotlines.national.name[language: $0.language].language.description
    },
    .text("name_direction", "ltr or rtl, for dir") {
      $0.site.hotlines.national.name[language: $0.language].language.direction
    },
    .digits("number", "the number as printed") { $0.site.hotlines.national.channels.phone.display },
    .address("call", "tel:") { $0.site.hotlines.national.channels.phone.callAddress() },
    .optionalRecord("text_message", textMessageView, "how to reach it by text") {
      $0.site.hotlines.national.channels.text
    },
    .optionalAddress("chat", "where its chat is") { $0.site.hotlines.national.channels.chat?.description },
    .optionalDigits("relay_number", "the relay service's number") {
      $0.site.hotlines.national.channels.relay?.number.display
    },
    .optionalAddress("website", "its own site") { $0.site.hotlines.national.channels.website?.description },
    .optionalRecord("checked", DateText.view, "the day its facts were last checked, or of their newest source") {
      DateText($0.site.hotlines.national.provenance.checked, $0.words)
    },
  ])

let textMessageView = View<Hotline.TextChannel>(
  "a text line",
  [
    .digits("number", "the number to text") { $0.number.display },
    .optionalText("keyword", "the word to send") { $0.keyword },
    .address("send", "sms:, without a prepared text") { $0.number.textAddress },
  ])

let pagesView = View<PageContext>(
  "the addresses of pages",
  [
    .address("home", "the home page") { $0.link(Route.home) },
    .address("help", "for somebody who needs the hotline") { $0.link("/help/") },
    .address("about", "who makes the site") { $0.link("/about/") },
    .address("sources", "where the facts come from") { $0.link("/sources/") },
    .address("privacy", "what the site does and doesn't know of its readers") { $0.link("/privacy/") },
    .address("laws", "the table of posting laws") { $0.link(Route.laws) },
    .address("states", "all states and territories") { $0.link(Route.states) },
    .address("posters", "the sheets to print") { $0.link(Route.posters) },
    .address("campaigns", "all campaigns") { $0.link(Route.campaigns) },
  ])

extension LanguageTag {
  /// The language's name in its own words, from the Unicode Common Locale Data Repository; the tag where it isn't here.
  var ownName: String {
    let names = [
      "en": "English", "es": "Español", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", "vi": "Tiếng Việt", "ko": "한국어",
      "tl": "Tagalog", "ja": "日本語", "fr": "Français", "ht": "Kreyòl ayisyen", "pt": "Português", "ru": "Русский",
      "pl": "Polski", "ar": "العربية", "fa": "فارسی", "ur": "اردو", "hi": "हिन्दी", "pa": "ਪੰਜਾਬੀ", "th": "ไทย",
      "km": "ខ្មែរ", "hmn": "Hmoob", "hy": "Հայերեն", "am": "አማርኛ",
    ]
    return names[description] ?? description
  }
}

/// A `mailto:` address with subject and body (RFC 6068); line ends become CR LF as it asks.
func mailAddress(to mailbox: EmailAddress?, subject: String, body: String) -> String {
  let lines = body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  return "mailto:\(mailbox?.description ?? "")?subject=\(subject.percentEncoded)&body=\(lines.percentEncoded)"
}

extension String {
  /// The text with everything but RFC 3986's unreserved characters as percent-encoded UTF-8.
  var percentEncoded: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        encoded.append(byte)
      default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
