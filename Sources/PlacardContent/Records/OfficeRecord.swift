import PlacardCore
import PlacardModel

extension Kind where Value == Office {
  static var office: Kind {
    .record(
      "an office", .required("title", .text), .required("name", .text), .optional("department", .text), .channels,
      .required("selected_by", .word("a way to select an office")), .optional("last_election", .year),
      .optional("next_election", .year),
      make: Office.init(title:name:department:channels:selection:lastElection:nextElection:))
  }
}

extension Field where Value == Channels {
  fileprivate static var channels: Field {
    .group(
      .optional("website", .webAddress), .optional("contact", .contactForm), .optional("phone", .phone),
      .optional("extension", .digits), .optional("tty", .phone), .optional("email", .email),
      .optional("address", .list(of: .text)),
      make: Channels.init(website:contactForm:phone:phoneExtension:tty:email:postalAddress:))
  }
}

extension Kind where Value == Office.ContactForm {
  fileprivate static var contactForm: Kind {
    .record(
      "a contact form", .required("address", .webAddress), .required("status", .word("a contact form status")),
      make: Office.ContactForm.init(address:status:))
  }
}

extension Kind where Value == Holder {
  static var holder: Kind {
    .record(
      "a holder", .optional("name", .text), .required("status", .word("a holder status")), .optional("since", .date),
      .optional("term_ends", .date), make: Holder.init(name:status:since:termEnds:))
  }
}

extension Kind where Value == PendingChange {
  static var pendingChange: Kind {
    .record(
      "a pending change", .required("reason", .word("a reason for a change")), .optional("on", .date),
      .optional("from", .date), .required("note", .text), make: PendingChange.init(reason:on:from:note:))
  }
}
