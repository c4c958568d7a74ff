import WPSIndicators

extension RecordCommand {
  static let spec = CommandSpec(
    name: "record", summary: "add what a source says of a body, a list or an indicator; correct it",
    description: """
      Adds what a source says of a body, a candidate list or an indicator, corrects it
      (--replace) or takes it away (--remove), and touches nothing else.
      """,
    operands: [OperandSpec(name: "SUBJECT", values: .id(.subjects), isOptional: false)],
    options: options,
    notes: """
      A COUNT is a number, 40; at least a number, 2001+ or 'at least 2001'; at most,
      'at most 5'; or from one to another, 20-25. Leave out what the source does not
      say; 0 means none, not unknown.
      A HOLDER is woman, man, other, vacant or unspecified. LETTERS are the candidates
      from the first place on: W a woman, M a man, O neither, ? not stated.
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
      "wps-cli record assembly --as-at 2026-12-01 --holder chair=woman --source note",
      "wps-cli record assembly --as-at 2026-12-01 --replace --women 41 --without note",
      "wps-cli record assembly --as-at 2026-12-01 --remove --with-source",
    ])

  private static let options =
    OptionSpec.under("When", options(on: .time))
    + OptionSpec.under("Figures", options(on: .figures))
    + OptionSpec.under("Source", options(on: .source) + optionsOfNewSource)
    + OptionSpec.under("Remarks", options(on: .remarks))
    + OptionSpec.under("Corrections", optionsOfCorrections)
    + OptionSpec.under(
      "The file",
      [
        OptionSpec(
          "--file", value: "FILE", values: .registry, help: "the file (default: indicators.json)"),
        OptionSpec("--dry-run", help: "show the change as a diff, and write nothing"),
        .language,
      ])

  private static let optionsOfCorrections = [
    OptionSpec(
      "--replace",
      help: "correct the observation of that time: what is given takes the place of what it says, "
        + "and the rest stays"),
    OptionSpec(
      "--without", value: "KEY", values: .words(keysToLeaveOut), isRepeatable: true,
      help: "with --replace: what the observation is to say no more, such as note"),
    OptionSpec("--remove", help: "take the observation of that time away"),
    OptionSpec(
      "--with-source", help: "with --remove: take away the sources too that nothing else cites"),
    OptionSpec(
      "--which", value: "NUMBER",
      help: "with either: which one, where there are several of that time"),
  ]

  /// The keys that a correction can leave out, by the names of their options.
  static var keysToLeaveOut: [String] {
    ReportedObservation.listedKeys.filter { $0.topic != .time && $0.key.form != .sources }
      .map { String(OptionSpec.name(ofKey: $0.name).dropFirst(2)) }
  }

  /// The options that give an observation's keys.
  private static func options(on topic: ObservationKey.Topic) -> [OptionSpec] {
    ReportedObservation.listedKeys.filter { $0.topic == topic }
      .map { OptionSpec(ofKey: $0.name, $0.key.form, help: $0.brief.english) }
  }

  /// The options of a source that is new, all but the first one of which mean nothing without that.
  private static let optionsOfNewSource =
    [
      OptionSpec("--new-source", value: "ID", help: "cite a source that the file does not have yet")
    ]
    + keysOfNewSource.map { OptionSpec(ofKey: $0.name, $0.form, help: $0.brief.english) }

  /// What is said of a new source besides its id.
  static let keysOfNewSource = FileFormat.source.keys.filter { $0.form != .id }
}

extension OptionSpec {
  /// The option that gives a key of the file: `--reported-percent` gives `reportedPercent`.
  static func name(ofKey key: String) -> String {
    // The registry itself is '--file'.
    if key == "file" { return "--copy" }
    // Each gives one of them.
    if key == "holders" { return "--holder" }
    return "--" + key.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }

  /// The option that gives a key of the file, by the form of its value.
  fileprivate init(ofKey key: String, _ form: ValueForm, help: String) {
    let name = Self.name(ofKey: key)
    switch form {
    case .period: self.init(name, value: "PERIOD", values: .period, help: help)
    case .date: self.init(name, value: "DATE", help: help)
    case .count: self.init(name, value: "COUNT", help: help)
    case .percent: self.init(name, value: "NUMBER", help: help)
    case .word(let list): self.init(name, value: "WORD", values: .words(list.words), help: help)
    case .sources:
      self.init(name, value: "ID", values: .id(.sources), isRepeatable: true, help: help)
    case .text, .name: self.init(name, value: "TEXT", isRepeatable: true, help: help)
    case .flag: self.init(name, help: help)
    case .holders:
      self.init(
        name, value: "POSITION=HOLDER", values: .holderInSubject, isRepeatable: true, help: help)
    case .order: self.init(name, value: "LETTERS", help: help)
    case .parts: self.init(name, value: "PART=COUNT", isRepeatable: true, help: help)
    case .plainText where key == "level":
      self.init(name, value: "LEVEL", values: .levelOfSubject, help: help)
    case .plainText where key == "url": self.init(name, value: "URL", help: help)
    case .plainText, .digest, .id, .reference, .references, .quarters, .wholeNumber, .threshold,
      .sizeThreshold, .bodyPart, .subject, .formatVersion, .records:
      self.init(name, value: "TEXT", help: help)
    }
  }
}
