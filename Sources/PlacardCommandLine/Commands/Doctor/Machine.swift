import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardPreview
import PlacardProgram

/// This machine as it stands to one site: what is looked at, and what was seen.
struct Machine {
  let root: String
  let output: String

  /// What a build can't do without.
  var buildChecks: [Checkup] { [site, fonts] + outputAndSpace + [clock, libraries] }

  private var site: Checkup {
    let missing = ["Content", "Templates"].filter { !isFolder("\(root)/\($0)") }
    guard missing.isEmpty else {
      return Checkup(
        .missing, "site",
        "'\(root)' has no \(missing.joined(separator: " and no ")); name the site's folder with --root, or begin one "
          + "with 'placard new site'", isForBuilding: true)
    }
    return Checkup(.ok, "site", "Content and Templates are in '\(root)'", isForBuilding: true)
  }

  private var fonts: Checkup {
    guard let tree = try? readTree(root: root, folders: ["Templates"]).value else {
      return Checkup(.unknown, "fonts", "Templates can't be read")
    }
    return FontCheck(templates: tree).checkup
  }

  private var outputAndSpace: [Checkup] {
    do throws(DiskError) {
      let offer = try tryOutput(output)
      let words =
        offer.exchanges
        ? "'\(output)' can be written, and is swapped in one step"
        : "'\(output)' can be written; this disk can't swap folders in one step, so the site is gone for a moment"
      return [Checkup(.ok, "output", words, isForBuilding: true), Self.space(free: offer.free)]
    } catch {
      return [Checkup(.wrong, "output", "\(error)", isForBuilding: true)]
    }
  }

  /// A build writes the new site beside the old one, and a site may have 500 MB.
  static func space(free bytes: Int) -> Checkup {
    let megabytes = bytes / 1_000_000
    let words = megabytes < 10_000 ? "\(megabytes) MB are free" : "\(megabytes / 1_000) GB are free"
    return megabytes < 500
      ? Checkup(.missing, "space", "\(words); a build may need 500 MB", isForBuilding: true)
      : Checkup(.ok, "space", words, isForBuilding: true)
  }

  private var clock: Checkup { Self.clock(today: currentDay(), programSeconds: programTime()) }

  /// No clock is right that stands before the day on which the program was made.
  static func clock(today: CivilDate, programSeconds: Int?) -> Checkup {
    guard let programSeconds else { return Checkup(.unknown, "clock", "it says \(today)") }
    let made = CivilDate(daysSinceEpoch: programSeconds / 86_400)
    return today < made
      ? Checkup(
        .wrong, "clock", "it says \(today), and this program was made on \(made); set it, or name the day with --as-of",
        isForBuilding: true)
      : Checkup(.ok, "clock", "it says \(today) (UTC)", isForBuilding: true)
  }

  private var libraries: Checkup {
    let names = librariesInUse().map { "\($0.name) \($0.version)" }
    return Checkup(.ok, "libraries", names.joined(separator: ", "), isForBuilding: true)
  }
}

extension Machine {
  /// What some commands need, and a build doesn't.
  var commandChecks: [Checkup] { programChecks + [watch] }

  /// Programs that have the names of their packages.
  private var programChecks: [Checkup] { [Self.program("git", for: "diff"), Self.program("curl", for: "links")] }

  private static func program(_ name: String, for command: String) -> Checkup {
    guard let said = try? runProgram(name, ["--version"], limit: 10_000), said.status == 0 else {
      return Checkup(.missing, name, "'placard \(command)' needs it")
    }
    let words = String(decoding: said.output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let version = words.first { $0.first?.isNumber ?? false }
    return Checkup(.ok, name, version.map(String.init) ?? "it is there")
  }

  private var watch: Checkup {
    let folders = ["Content", "Templates"].map { "\(root)/\($0)" }.filter(isFolder)
    guard !folders.isEmpty else { return Checkup(.unknown, "watch", "there are no folders to watch") }
    return PlacardPreview.watch(folders).number == nil
      ? Checkup(.unknown, "watch", "the system doesn't tell of saved files; 'placard serve' looks for them itself")
      : Checkup(.ok, "watch", "'placard serve' is told of every file that is saved")
  }
}
