import PlacardCore
import PlacardModel

extension Kind where Value == Office {
  static var office: Kind {
    .record(
      "an office",
      .required("title", .text, "what the officer is called"),
      .required("name", .text, "the office’s own name"),
      .optional("department", .text, "the department that it belongs to"),
      .channels,
      .required("selected_by", .word("a way to select an office"), "how the officer is chosen"),
      .optional("last_election", .year, "the year of the last election to the office"),
      .optional("next_election", .year, "the year of the next election to the office"),
      make: Office.init(title:name:department:channels:selection:lastElection:nextElection:))
  }
}

extension Field where Value == Channels {
  fileprivate static var channels: Field {
    .group(
      .optional("website", .webAddress, "the office’s site"),
      .optional("contact", .contactForm, "its contact page"),
      .optional("phone", .phone, "the office’s number"),
      .optional("extension", .digits, "digits to press after the call is answered"),
      .optional("tty", .phone, "its number for text telephones"),
      .optional("email", .email, "its mailbox"),
      .optional("address", .list(of: .text), "its postal address, line by line"),
      make: Channels.init(website:contactForm:phone:phoneExtension:tty:email:postalAddress:))
  }
}

extension Kind where Value == Office.ContactForm {
  fileprivate static var contactForm: Kind {
    .record(
      "a contact form",
      .required("address", .webAddress, "the page’s address"),
      .required("status", .word("a contact form status"), "whether somebody has seen that the page works"),
      make: Office.ContactForm.init(address:status:))
  }
}

extension Kind where Value == Holder {
  static var holder: Kind {
    .record(
      "a holder",
      .optional("name", .text, "the holder’s whole name; null where nobody is known"),
      .required("status", .word("a holder status"), "how the seat is filled"),
      .optional("since", .date, "since when"),
      .optional("term_ends", .date, "when the term ends"),
      make: Holder.init(name:status:since:termEnds:))
  }
}

extension Kind where Value == PendingChange {
  static var pendingChange: Kind {
    .record(
      "a pending change",
      .required("reason", .word("a reason for a change"), "what can change the holder"),
      .optional("on", .date, "the day of the event"),
      .optional("from", .date, "the day from which the holder may be another"),
      .required("note", .prose, "what is known of it, as a sentence"),
      make: PendingChange.init(reason:on:from:note:))
  }
}
