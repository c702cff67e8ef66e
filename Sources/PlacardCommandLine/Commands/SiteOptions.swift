import ArgumentParser
import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardModel
import PlacardSite

/// What `build` and `check` have in common: which site, for which day, and how strict.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds Content and Templates.", valueName: "dir"))
  var root = "."

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will stand, instead of base_url in site.yaml.", valueName: "url"))
  var baseAddress: BaseAddress?

  @Option(
    help: ArgumentHelp(
      "The day to make the site for, such as 2027-01-15: what has opened, closed or ended by then. (default: today, UTC)",
      valueName: "date"))
  var asOf: Day?

  @Flag(help: "Take warnings for errors.")
  var denyWarnings = false

  @Flag(name: .shortAndLong, help: "Print nothing but errors and warnings.")
  var quiet = false
}

/// How `build` and `check` tell what they found.
struct FindingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How findings are told; github annotates a pull request, sarif suits code scanning.", valueName: "format"))
  var format = FindingsFormat.text
}

/// A day as it is written on the command line.
struct Day: ExpressibleByArgument {
  let date: CivilDate

  init?(argument: String) {
    guard let date = CivilDate(argument) else { return nil }
    self.date = date
  }
}

/// A base address as it is written on the command line; a slash at its end is added where it is left out.
struct BaseAddress: ExpressibleByArgument {
  let address: WebAddress

  init?(argument: String) {
    guard let address = WebAddress(argument.hasSuffix("/") ? argument : argument + "/") else { return nil }
    self.address = address
  }
}
