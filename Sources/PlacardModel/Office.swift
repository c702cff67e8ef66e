package import PlacardCore

/// The office of an Attorney General: what stays when the person changes.
package struct Office: Sendable {
  package enum Selection: String, CaseIterable, Sendable {
    case elected, governor = "appointed by governor", legislature, supremeCourt = "supreme court"
  }

  /// The office's contact form.
  package struct ContactForm: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
      /// A source describes reading the page.
      case confirmed
      /// Third-party data only.
      case reported
    }
    package let address: WebAddress
    package let status: Status

    package init(address: WebAddress, status: Status) {
      self.address = address
      self.status = status
    }
  }

  /// `Attorney General`, or what the jurisdiction calls the holder: `Secretary of Justice`.
  package let title: String
  package let name: String
  package let department: String?
  package let channels: Channels
  package let selection: Selection
  package let lastElection: Int?
  package let nextElection: Int?

  package init(
    title: String, name: String, department: String?, channels: Channels, selection: Selection, lastElection: Int?,
    nextElection: Int?
  ) {
    self.title = title
    self.name = name
    self.department = department
    self.channels = channels
    self.selection = selection
    self.lastElection = lastElection
    self.nextElection = nextElection
  }
}

/// The ways to reach an office. Nil means that none was found, not that there is none.
package struct Channels: Sendable {
  package let website: WebAddress?
  package let contactForm: Office.ContactForm?
  package let phone: PhoneNumber?
  /// Digits to press after the number answers.
  package let phoneExtension: String?
  package let tty: PhoneNumber?
  package let email: EmailAddress?
  /// The general mailing address, one entry a line, without addressee.
  package let postalAddress: [String]?

  package init(
    website: WebAddress?, contactForm: Office.ContactForm?, phone: PhoneNumber?, phoneExtension: String?,
    tty: PhoneNumber?, email: EmailAddress?, postalAddress: [String]?
  ) {
    self.website = website
    self.contactForm = contactForm
    self.phone = phone
    self.phoneExtension = phoneExtension
    self.tty = tty
    self.email = email
    self.postalAddress = postalAddress
  }
}

/// Who holds an office, and until when.
package struct Holder: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case inOffice = "in office", acting, holdover, elect, vacant, unknown
  }

  /// Nil where the seat is vacant or no usable source names anyone.
  package let name: String?
  package let status: Status
  package let since: PartialDate?
  package let termEnds: PartialDate?

  package init(name: String?, status: Status, since: PartialDate?, termEnds: PartialDate?) {
    self.name = name
    self.status = status
    self.since = since
    self.termEnds = termEnds
  }
}

/// A known event that can change the holder.
package struct PendingChange: Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case ballot, acting, holdover, unknownHolder = "unknown holder", termEnd = "term end", other
  }

  package let reason: Reason
  /// The day of the event itself, such as an election.
  package let on: PartialDate?
  /// The day from which the change would count.
  package let from: PartialDate?
  package let note: String

  package init(reason: Reason, on: PartialDate?, from: PartialDate?, note: String) {
    self.reason = reason
    self.on = on
    self.from = from
    self.note = note
  }
}
