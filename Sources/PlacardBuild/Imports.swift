import PlacardContent
package import PlacardCore
package import PlacardModel

/// Files as an import would leave them, and what it has to say.
package struct Imported: Sendable {
  package let old: FileTree
  package let new: FileTree
  /// The change as `diff -u` writes it.
  package let diff: String
  package let notes: [String]

  init(_ proposals: [ImportProposal], notes: [String] = []) {
    var (old, new) = (FileTree(), FileTree())
    for proposal in proposals {
      old[proposal.path] = proposal.old
      new[proposal.path] = proposal.new
    }
    self.old = old
    self.new = new
    diff = proposals.map(\.diff).joined()
    self.notes = notes
  }
}

/// Why an import can't be done, in words that follow `error:`.
package struct ImportError: Error {
  package let words: String
}

/// What lists of officeholders would change.
package func importOfficeholders(
  _ lists: [(file: String, bytes: [UInt8])], seen day: CivilDate, into content: FileTree
) throws(ImportError) -> Imported {
  do throws(ImportRefusal) {
    var holders: [Officeholder] = []
    for list in lists { holders += try readOfficeholders(list.bytes, file: list.file, on: day) }
    let found = proposeOfficeholders(holders, seen: day, in: content)
    return Imported(found.proposals, notes: found.notes)
  } catch {
    throw ImportError(words: error.words)
  }
}

/// A list of signatures as it is counted, piece by piece.
package struct SignatureList {
  private let file: String
  private var counter: SignatureCounter

  package init(file: String, column: String?, site: Site) {
    self.file = file
    let names = site.jurisdictions.values.flatMap { place in
      place.name.languages.map { (place.name[language: $0].text, place.code.value) }
    }
    counter = SignatureCounter(places: Dictionary(names) { first, _ in first }, column: column)
  }

  package mutating func read(_ bytes: [UInt8]) throws(ImportError) {
    do throws(CSVReader.Fault) { try counter.read(bytes) } catch { throw located(error) }
  }

  package mutating func finish() throws(ImportError) {
    do throws(CSVReader.Fault) { try counter.finish() } catch { throw located(error) }
  }

  package var total: Int { counter.count.total }
  package var told: [(place: JurisdictionCode, count: Int)] { counter.count.told }
  package static var threshold: Int { SignatureCount.threshold }

  /// What the count changes in a campaign.
  package func proposal(for campaign: Slug, on day: CivilDate, in content: FileTree) throws(ImportError) -> Imported {
    do throws(ImportRefusal) {
      let path = "Content/campaigns/\(campaign)/campaign.yaml"
      return Imported([try proposeSupporters(total, on: day, to: path, in: content)])
    } catch {
      throw ImportError(words: error.words)
    }
  }

  private func located(_ fault: CSVReader.Fault) -> ImportError {
    ImportError(words: "\(file):\(fault.line):\(fault.column): error: \(fault.problem)")
  }
}
