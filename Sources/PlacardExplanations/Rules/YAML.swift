import PlacardCore

extension Chapter {
  static let yaml = Chapter(
    "YAML",
    [
      Explanation(
        .yamlSyntax,
        """
        The YAML can't be read: a bracket or a quotation mark is open, or a line is indented in \
        another way than its neighbours.
        """,
        because: "Nothing after that place can be trusted, so nothing of the file is used.",
        says: """
          Content/jurisdictions/ca.yaml:2:5: error: the YAML can't be read from here: did not find \
          expected ',' or ']' [yaml-syntax]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "code: [CA",
          to: "code: CA")),
      Explanation(
        .yamlFeature,
        """
        The file uses a part of YAML that Placard doesn't read: an anchor, an alias, a tag or a merge \
        key.
        """,
        because: """
          Every fact is written where it is read. A value that comes from another line can't be traced \
          or reviewed there.
          """,
        says: """
          Content/jurisdictions/ca.yaml:1:7: error: anchors aren't read in content; write the value out \
          [yaml-feature]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml", from: "code: &code CA",
          to: "code: CA")),
      Explanation(
        .yamlTooDeep,
        "Lists and maps nest more than 32 levels deep.",
        because: "No record needs that. Such files exist to bring a reader of YAML down.",
        says: """
          Content/jurisdictions/ca.yaml:10:44: error: values are nested deeper than 32 levels \
          [yaml-too-deep]
          """,
        example: .edit(
          "Content/jurisdictions/ca.yaml",
          from: "time_zones: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
          to: "time_zones: []")),
      Explanation(
        .duplicateKey,
        "A field is written twice in one record.",
        because: "Most readers of YAML would take the last one without a word. Which one did you mean?",
        says: "Content/jurisdictions/ca.yaml:8:1: error: 'region' is given twice [duplicate-key]",
        example: .edit(
          "Content/jurisdictions/ca.yaml",
          from: """
            region: West
            region: East
            """,
          to: "region: West")),
    ])
}
