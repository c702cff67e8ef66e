/// The fields of records that pages show, as their views name them.
enum Shown {
  static let name = ["name", "names"]
  static let office =
    name + [
      "office.title", "office.name", "office.department", "office.phone", "office.extension", "office.tty",
      "office.website", "office.contact", "office.email", "office.address", "office.selected_by",
      "office.next_election", "holder", "pending", "notes",
    ]
  static let addressee = name + ["office.title", "office.name", "holder", "pending"]
  static let toolkitLaw = ["status", "citations", "venues", "public_bodies"]
  static let law = [
    "status", "citations", "enacted", "last_amended", "effective", "venues", "public_bodies", "venue_notes",
    "placement", "sheet", "formats", "alternatives", "languages", "hotlines", "official_sheet", "content",
    "model_notice", "penalty", "notes",
  ]
  static let sheetLaw = [
    "citations", "placement", "sheet", "formats", "alternatives", "languages", "official_sheet", "notice",
    "model_notice",
  ]
  static let lawRow = ["status", "citations", "venues", "public_bodies", "languages.required"]
  static let national = ["name", "names", "phone", "text", "tty", "chat", "website", "languages", "hours"]
  static let emergency = ["phone"]
  static let stateLine = ["name", "names", "phone", "vanity", "relation", "when"]
  static let lifeline = ["name", "names", "when", "phone", "text", "tty", "website"]
  static let campaignSummary = ["status", "started"]
  static let campaign = [
    "status", "organiser", "started", "opens", "closes", "addressed_to", "supporters", "successor", "original",
  ]
}
