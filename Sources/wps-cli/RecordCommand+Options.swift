import WPSIndicators

extension RecordCommand {
  static let spec = CommandSpec(
    name: "record", summary: "add what a source says of a body or an indicator",
    description: "Adds what a source says of a body or an indicator, and touches nothing else.",
    operands: [OperandSpec(name: "SUBJECT", values: .id(.subjects), isOptional: false)],
    options: options,
    notes: """
      A COUNT is a number, 40; or at least a number, 2001+; or from one to another,
      20-25. Leave out what the source does not say; 0 means none, not unknown.
      A TEXT stands for every language; en=… and fr=… (the option twice) give it in
      two, where --symbol and --publisher have one only.
      The new record takes on the formatting of its neighbours. What 'wps-cli
      validate' would refuse is not written, and neither is anything if another
      program changed the file meanwhile.
      Exit status: 0 written; 1 the file has errors, or would have; 2 the command
      could not be carried out.
      """,
    examples: [
      """
      wps-cli record assembly --as-at 2026-12-01 --women 40 --members 133 \\
          --new-source ipu-2026-12 --title 'IPU Parline' --date 2026-12-01
      """,
      """
      wps-cli record candidates --period 2026-Q4 --value 2001+ --source note \\
          --quote 'en=over 2,000' --dry-run
      """,
    ])

  private static let options =
    OptionSpec.under(
      "When",
      [
        OptionSpec(
          "--period", value: "PERIOD", values: .period,
          help: "the quarter observed, such as 2026-Q3"),
        OptionSpec("--as-at", value: "DATE", help: "the day observed, such as 2026-09-30"),
      ])
    + OptionSpec.under("Figures", optionsOfFigures)
    + OptionSpec.under("Source", optionsOfSource)
    + OptionSpec.under(
      "Remarks",
      [
        OptionSpec("--note", value: "TEXT", isRepeatable: true, help: "a remark for readers"),
        OptionSpec(
          "--flag", value: "WORD", values: .words(of: ReportedObservation.Flag.self),
          help: "why it differs from others: " + words(ReportedObservation.Flag.self)),
        OptionSpec(
          "--alternate", help: "another source's figure, kept beside the one that is used"),
      ])
    + OptionSpec.under(
      "The file",
      [
        OptionSpec(
          "--file", value: "FILE", values: .registry, help: "the file (default: indicators.json)"),
        OptionSpec("--dry-run", help: "show the change as a diff, and write nothing"),
        .language,
      ])

  private static let optionsOfFigures =
    counts.map { OptionSpec($0.option, value: "COUNT", help: $0.help) }
    + [
      OptionSpec(
        "--reported-percent", value: "NUMBER",
        help: "the women's share of members, or the part's of the whole, as published: 26.4"),
      OptionSpec(
        "--reported-trend", value: "WORD", values: .words(of: ReportedTrend.self),
        help: "what the source says in words of a body: " + words(ReportedTrend.self)),
      OptionSpec(
        "--status", value: "WORD", values: .words(of: MilestoneStatus.self),
        help: "of a milestone: " + words(MilestoneStatus.self)),
    ]

  private static let optionsOfSource = [
    OptionSpec(
      "--source", value: "ID", values: .id(.sources), isRepeatable: true,
      help: "a source of the file; may be repeated"),
    OptionSpec(
      "--locator", value: "TEXT", isRepeatable: true,
      help: "the place in the source, such as 'para. 2'"),
    OptionSpec("--quote", value: "TEXT", isRepeatable: true, help: "the source's own words"),
    OptionSpec("--new-source", value: "ID", help: "cite a source that the file does not have yet"),
    OptionSpec("--title", value: "TEXT", isRepeatable: true, help: "the new source's title"),
    OptionSpec(
      "--symbol", value: "TEXT", help: "the new source's symbol, such as S/2020/1281"),
    OptionSpec("--date", value: "DATE", help: "the day on which the new source was published"),
    OptionSpec("--publisher", value: "TEXT", help: "who published the new source"),
    OptionSpec("--url", value: "URL", help: "where the new source can be read"),
  ]

  static let counts: [(key: ObservationDraft.CountKey, option: String, help: String)] = [
    (.seats, "--seats", "the established size of a body"),
    (.members, "--members", "the people serving in it"),
    (.vacant, "--vacant", "the seats nobody holds"),
    (.women, "--women", "the women among the members"),
    (.men, "--men", "the men among the members"),
    (.unspecified, "--unspecified", "the members whose sex the source does not give"),
    (.part, "--part", "of a share: the part"),
    (.whole, "--whole", "of a share: the whole"),
    (.value, "--value", "of a count: the number"),
  ]

  /// The option that gives a key of the file: `--reported-percent` gives `reportedPercent`.
  static func option(ofKey key: String) -> String {
    "--" + key.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }

  private static func words<Word: RawRepresentable<String> & CaseIterable>(
    _ words: Word.Type
  ) -> String {
    words.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
