#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// The calls that change nothing.
extension Call {
  static func scorecard(_ file: [UInt8], _ options: [UInt8]) -> Answer {
    Answer(to: .scorecard, options) { (given) throws(CallRefusal) in
      let options = given.record
      let format = options.scorecardFormat
      try given.refuse(
        useless: format.unused(in: options.detail).map { $0.option },
        Message("in \(quoted: format.rawValue)", fr: "au format \(quoted: format.rawValue)"))
      try given.expectHistory()
      let links = try given.links()
      let (reading, registry) = try options.registry(file)
      try given.expectSelection(in: registry)
      let period = options.period ?? registry.reportingPeriod
      if let earlier = options.compareWith, !period.endsAfter(earlier) {
        try given.refuse(
          .datesReversed, at: RecordPath()["compareWith"],
          Message(
            "\(earlier) is not before the scorecard's period, \(period)",
            fr: "\(earlier) n’est pas antérieur à la période du tableau de bord, \(period)"))
      }
      let scorecard = Scorecard(
        of: registry, for: period, showing: options.selection, comparedWith: options.compareWith)
      // Of a few that were asked for by name, all is told.
      let isFull = format == .text && !options.subjects.isEmpty
      return scorecard.rendered(
        as: format, in: options.language,
        with: RenderingOptions(
          detail: isFull ? .full : options.detail, style: options.style, width: options.width,
          history: options.history, checksum: format.tellsChecksum ? reading.checksum : nil,
          links: links))
    }
  }

  static func validate(_ file: [UInt8], _ options: [UInt8]) -> Answer {
    Answer(to: .validate, options) { (given) throws(CallRefusal) in
      let (name, language) = (given.record.name, given.record.language)
      let reading = Registry.read(SourceText(name: name, bytes: file))
      let problems =
        switch given.record.reportFormat {
        case .json: reading.problemsAsJSON(in: language)
        case .text:
          Array(DiagnosticDrawing.draw(reading.diagnostics, of: reading.text, in: language).utf8)
        }
      if reading.registry == nil { throw CallRefusal(status: .faulty, bytes: problems) }
      return problems
    }
  }

  static func export(_ file: [UInt8], _ options: [UInt8]) -> Answer {
    Answer(to: .export, options) { (given) throws(CallRefusal) in
      let options = given.record
      let table = options.exported
      try given.refuse(
        useless: table.unused.map { $0.option },
        Message("in \(quoted: table.rawValue)", fr: "au format \(quoted: table.rawValue)"))
      let area = table == .sdmxCSV ? try given.area() : nil
      let (_, registry) = try options.registry(file)
      try given.expectSelection(in: registry)
      let selection = options.selection
      switch table {
      case .table:
        return ObservationTable.render(registry, showing: selection, in: options.language)
      case .lists: return ListTable.render(registry, showing: selection)
      case .series:
        return SeriesTable.render(
          registry, showing: selection, for: options.measure, in: options.language)
      case .sdmxStructure: return SDMXStructure.render(registry)
      case .sdmxCSV:
        return area.map {
          SDMXTable.render(registry, of: $0, showing: selection, in: options.language)
        } ?? []
      }
    }
  }

  /// - Parameters:
  ///   - old: the file before; nil where there was none.
  ///   - new: the file after; nil where there is none.
  static func diff(_ old: [UInt8]?, _ new: [UInt8]?, _ options: [UInt8]) -> Answer {
    Answer(to: .diff, options) { (given) throws(CallRefusal) in
      let options = given.record
      let language = options.language
      let before = try old.map { (bytes) throws(CallRefusal) in
        try Registry.sound(bytes, named: options.oldName, in: language).registry
      }
      let after = try new.map { (bytes) throws(CallRefusal) in
        try Registry.sound(bytes, named: options.newName, in: language).registry
      }
      let difference = RegistryDifference(from: before, to: after, for: options.period)
      return Array(
        TextDifference.render(
          difference, title: "\(options.oldName) → \(options.newName)", in: language,
          style: options.style
        ).utf8)
    }
  }

  static func verify(
    _ file: [UInt8], _ documents: [(name: String, bytes: [UInt8])], _ options: [UInt8]
  ) -> Answer {
    Answer(to: .verify, options) { (given) throws(CallRefusal) in
      let options = given.record
      let (reading, registry) = try options.registry(file)
      let verification = Verification(of: registry, in: documents)
      return switch options.reportFormat {
      case .json: JSONVerification.render(verification)
      case .text:
        Array(
          TextVerification.render(
            verification, of: reading.text.name, in: options.language, style: options.style
          ).utf8)
      }
    }
  }
}

// MARK: - Options that mean nothing, or nothing good

extension ScorecardFormat.Extra {
  /// The option that asks for it.
  fileprivate var option: String {
    switch self {
    case .links: "links"
    case .history: "history"
    case .comparison: "compareWith"
    }
  }
}

extension ExportedTable.Extra {
  /// The option that asks for it.
  fileprivate var option: String {
    switch self {
    case .measure: "measure"
    case .area: "refArea"
    case .groups: "groups"
    case .subjects: "subjects"
    }
  }
}

extension Given {
  fileprivate mutating func expectHistory() throws(CallRefusal) {
    let range = RenderingOptions.historyRange
    guard !range.contains(record.history) else { return }
    try refuse(
      .invalidCount, at: RecordPath()["history"],
      Message(
        "\(record.history) is not a number of quarters for 'history'",
        fr: "\(record.history) n’est pas un nombre de trimestres pour \(quoted: "history")"),
      help: Message(
        "write any from \(range.lowerBound) to \(range.upperBound)",
        fr: "écrivez un nombre de \(range.lowerBound) à \(range.upperBound)"))
  }

  fileprivate mutating func links() throws(CallRefusal) -> [LanguageLink] {
    let known = Language.allCases.map { $0.rawValue }
    var links = [LanguageLink]()
    for version in record.links?.versions ?? [] {
      let address = version.text
      let path = RecordPath()["links"]
      guard let tag = version.language else {
        try refuse(
          .wrongType, at: path,
          Message(
            "'links' must be an object of addresses by language",
            fr: "\(quoted: "links") doit être un objet d’adresses par langue"),
          help: Message(
            "write { \"fr\": \"card.fr.html\" }", fr: "écrivez { \"fr\": \"card.fr.html\" }"))
        continue
      }
      if let language = Language(rawValue: tag) {
        if let link = LanguageLink(language, at: address) {
          links.append(link)
        } else {
          report(
            .unknownValue, at: path[tag],
            Message(
              "\(quoted: address) is not an address for 'links'",
              fr: "\(quoted: address) n’est pas une adresse pour \(quoted: "links")"),
            help: Message(
              """
              write the name of a file beside the page, such as card.\(tag).html, or an address \
              that begins with https://
              """,
              fr: """
                écrivez le nom d’un fichier placé à côté de la page, comme card.\(tag).html, ou \
                une adresse qui commence par https://
                """))
        }
      } else {
        report(
          .invalidLanguage, at: path[tag], isOfKey: true,
          Message(
            "\(quoted: tag) is not a language of 'links'",
            fr: "\(quoted: tag) n’est pas une langue de \(quoted: "links")"),
          help: Message(
            "the languages are \(known.joined(separator: ", "))",
            fr: "les langues sont \(known.joined(separator: ", "))"))
      }
    }
    try expectNothingWrong()
    return links
  }

  fileprivate mutating func area() throws(CallRefusal) -> ReferenceArea? {
    let help = Message("write \"refArea\": \"ML\"", fr: "écrivez \"refArea\": \"ML\"")
    guard given.contains("refArea") else {
      try refuse(
        .missingKey, at: RecordPath(),
        Message(
          "SDMX needs the country, which the file does not name",
          fr: "SDMX demande le pays, que le fichier n’indique pas"), help: help)
      return nil
    }
    let area = ReferenceArea(record.area)
    if area == nil {
      try refuse(
        .unknownValue, at: RecordPath()["refArea"],
        Message(
          "\(quoted: record.area) is no code for SDMX, which allows letters A to Z, digits, '_', '@', "
            + "'$' and '-'",
          fr:
            "\(quoted: record.area) n’est pas un code pour SDMX, qui admet les lettres A à Z, les "
            + "chiffres, «\u{A0}_\u{A0}», «\u{A0}@\u{A0}», «\u{A0}$\u{A0}» et «\u{A0}-\u{A0}»"),
        help: help)
    }
    return area
  }
}

extension Verification {
  /// Looks up every quotation in documents whose names tell what they are copies of: the names that
  /// sources give as `file`, and those of files in a folder.
  fileprivate init(of registry: Registry, in documents: [(name: String, bytes: [UInt8])]) {
    func bytes(_ name: String) -> [UInt8]? { documents.first { $0.name == name }?.bytes }
    func held(_ name: String) -> HeldCopy? {
      bytes(name).map { found in
        let text = HeldCopy.isText(name) ? [] : HeldCopy.namesOfText(beside: name)
        let extracted = text.lazy.compactMap { name in
          bytes(name).map { (name: name, bytes: $0) }
        }.first
        return HeldCopy(name: name, bytes: found, extracted: extracted)
      }
    }
    var copies = [String: (copy: HeldCopy, by: CopyMatch)]()
    for source in registry.sources {
      if let file = source.file, Source.isRelative(file), let copy = held(file) {
        copies[source.id] = (copy, .file)
      }
    }
    let names = HeldCopy.documents(among: documents.map { $0.name })
    var used = Set(copies.values.map { $0.copy.name })
    for source in registry.sources where copies[source.id] == nil {
      guard let (name, match) = CopyMatch.find(source, among: names), let copy = held(name) else {
        continue
      }
      used.insert(name)
      copies[source.id] = (copy, match)
    }
    self.init(
      of: registry, copies: copies, others: names.filter { !used.contains($0) }.compactMap(held))
  }
}
