import PlacardCore
import PlacardModel

extension Kind where Value == ToolkitCopy {
  /// `toolkit.yaml`: what an office may use as it is.
  static var toolkit: Kind {
    .record(
      "a toolkit",
      .required("badge", .located(.text), "the line on badge and banner while the campaign is open"),
      .required("press_release", .located(.prose), "a press release, with [blanks] for what only the office knows"),
      .required("proclamation", .located(.prose), "a proclamation, with [blanks] for what only the office knows"),
      .required("messages", .list(of: .message), "short texts, each for one channel"),
      .optional("review", .review, "who read the translation, and beside which original", otherwise: .none),
      make: ToolkitCopy.init(badge:pressRelease:proclamation:messages:review:))
  }
}

extension Kind where Value == ToolkitCopy.Message {
  fileprivate static var message: Kind {
    .record(
      "a message",
      .required("channel", .word("a channel"), "where it is sent, which decides how long it may be"),
      .required("text", .located(.prose), "what it says"),
      make: ToolkitCopy.Message.init(channel:text:))
  }
}
