extension SourceFile {
  /// Package types and functions at the outer level of a file without a doc comment above them or their attributes.
  ///
  /// What stands inside a type, an extension or a conformance is left to its reader: there a name and a type often say
  /// all there is.
  var undocumented: [String] {
    let declaration =
      #/^(?:package|public) (?:nonisolated |final )*(?:func|struct|enum|class|protocol|actor|typealias|let|var) (?<name>\w+)/#
    return code.indices.compactMap { number in
      guard let match = code[number].firstMatch(of: declaration), !hasDocumentation(above: number) else { return nil }
      return "\(path):\(number + 1): \(match.output.name)"
    }
  }

  private func hasDocumentation(above number: Int) -> Bool {
    let above = lines[..<number].reversed().drop { $0.contains(#/^\s*@/#) }
    return above.first?.contains(#/^\s*\/\/\//#) ?? false
  }
}
