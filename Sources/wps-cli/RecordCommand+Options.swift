import WPSIndicators

extension RecordCommand {
  static let name = "record"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "add what a source says of a body, a list or an indicator; correct it",
      fr: "ajouter ou corriger ce qu’une source dit d’un organe, d’une liste ou d’un indicateur"),
    description: Message(
      """
      Adds what a source says of a body, a candidate list or an indicator, corrects it
      (--replace) or takes it away (--remove), and touches nothing else. Without
      options it asks, question by question, on a terminal.
      """,
      fr: """
        Ajoute ce qu’une source dit d’un organe, d’une liste de candidatures ou d’un
        indicateur, le corrige (--replace) ou le supprime (--remove), et ne touche à
        rien d’autre. Sans option, elle pose ses questions une par une dans le terminal.
        """),
    operands: [OperandSpec(name: "SUBJECT", values: .id(.subjects), isOptional: true)],
    options: options,
    notes: Message(
      """
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
      fr: """
        NOMBRE est un nombre, 40\u{A0}; un minimum, 2001+ ou «\u{A0}au moins 2001\u{A0}»\u{A0}; un
        maximum, «\u{A0}au plus 5\u{A0}»\u{A0}; ou un intervalle, 20-25. Omettez ce que la source ne
        dit pas\u{A0}; 0 veut dire aucun, et non inconnu.
        TITULAIRE est woman (une femme), man (un homme), other (ni l’un ni l’autre),
        vacant ou unspecified (non précisé). LETTRES sont les candidatures à partir de
        la première place\u{A0}: W pour une femme, M pour un homme, O pour ni l’un ni
        l’autre, ?\u{A0}si le sexe n’est pas précisé.
        TEXTE vaut pour toutes les langues\u{A0}; en=… et fr=… (l’option deux fois) le
        donnent en deux langues, sauf --symbol et --publisher, qui n’en ont qu’une.
        Le nouveau relevé prend la mise en forme de ses voisins. Ce que «\u{A0}wps-cli
        validate\u{A0}» refuserait n’est pas écrit, et rien ne l’est non plus si un autre
        programme a modifié le fichier entre-temps.
        Code de retour\u{A0}: 0 écrit\u{A0}; 1 le fichier contient des erreurs, ou en
        contiendrait\u{A0}; 2 la commande n’a pas pu être exécutée.
        """),
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
    OptionSpec.under(Message("When", fr: "Date"), options(on: .time))
    + OptionSpec.under(Message("Figures", fr: "Chiffres"), options(on: .figures))
    + OptionSpec.under(Message("Source", fr: "Source"), options(on: .source) + optionsOfNewSource)
    + OptionSpec.under(Message("Remarks", fr: "Remarques"), options(on: .remarks))
    + OptionSpec.under(Message("Corrections", fr: "Corrections"), optionsOfCorrections)
    + OptionSpec.under(
      Message("The file", fr: "Le fichier"),
      [
        OptionSpec(
          "--file", value: "FILE", values: .registry,
          help: Message(
            "the file (default: indicators.json)",
            fr: "le fichier (par défaut\u{A0}: indicators.json)")),
        OptionSpec(
          "--dry-run",
          help: Message(
            "show the change as a diff, and write nothing",
            fr: "montrer la modification ligne par ligne, sans rien écrire")),
        .language,
      ])

  private static let optionsOfCorrections = [
    OptionSpec(
      "--replace",
      help: Message(
        """
        correct the observation of that time: what is given takes the place of what it says, and \
        the rest stays
        """,
        fr: """
          corriger la donnée de cette date\u{A0}: ce qui est indiqué remplace ce qu’elle dit, le \
          reste demeure
          """)),
    OptionSpec(
      "--without", value: "KEY", values: .words(keysToLeaveOut), isRepeatable: true,
      help: Message(
        "with --replace: what the observation is to say no more, such as note",
        fr: "avec --replace\u{A0}: ce que la donnée ne doit plus dire, par exemple note")),
    OptionSpec(
      "--remove",
      help: Message(
        "take the observation of that time away", fr: "supprimer la donnée de cette date")),
    OptionSpec(
      "--with-source",
      help: Message(
        "with --remove: take away the sources too that nothing else cites",
        fr: "avec --remove\u{A0}: supprimer aussi les sources que rien d’autre ne cite")),
    OptionSpec(
      "--which", value: "NUMBER",
      help: Message(
        "with either: which one, where there are several of that time",
        fr: "avec l’une ou l’autre\u{A0}: laquelle, s’il y en a plusieurs de cette date")),
  ]

  /// The keys that a correction can leave out, by the names of their options.
  static var keysToLeaveOut: [String] {
    ReportedObservation.keysToLeaveOut.map(optionToLeaveOut)
  }

  /// A key as `--without` names it.
  static func optionToLeaveOut(_ key: String) -> String {
    String(OptionSpec.name(ofKey: key).dropFirst(2))
  }

  /// The options that give an observation's keys.
  private static func options(on topic: ObservationKey.Topic) -> [OptionSpec] {
    ReportedObservation.listedKeys.filter { $0.topic == topic }
      .map { OptionSpec(ofKey: $0.name, $0.key.form, help: $0.brief) }
  }

  /// The options of a source that is new, all but the first one of which mean nothing without that.
  private static let optionsOfNewSource =
    [
      OptionSpec(
        "--new-source", value: "ID",
        help: Message(
          "cite a source that the file does not have yet",
          fr: "citer une source que le fichier ne contient pas encore"))
    ]
    + keysOfNewSource.map { OptionSpec(ofKey: $0.name, $0.form, help: $0.brief) }

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
    var name = [UInt8]("--".utf8)
    for byte in key.utf8 {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      name += isCapital ? [UInt8(ascii: "-"), byte | 0x20] : [byte]
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The option that gives a key of the file, by the form of its value.
  init(ofKey key: String, _ form: ValueForm, help: Message) {
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
    case .reference(let list):
      self.init(name, value: "ID", values: .id(ValueSpec.RecordList(list)), help: help)
    case .references(let list):
      self.init(
        name, value: "ID", values: .id(ValueSpec.RecordList(list)), isRepeatable: true, help: help)
    case .subject: self.init(name, value: "ID", values: .id(.subjects), help: help)
    case .quarters, .wholeNumber: self.init(name, value: "NUMBER", help: help)
    case .threshold, .sizeThreshold: self.init(name, value: "THRESHOLD", help: help)
    case .bodyPart: self.init(name, value: "BREAKDOWN.PART", help: help)
    case .plainText, .digest, .id, .formatVersion, .records:
      self.init(name, value: "TEXT", help: help)
    }
  }
}
