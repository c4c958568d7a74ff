/// Writes what was proven as plain text.
public enum TextVerification {
  /// The text, its lines ended by line feeds.
  /// - Parameters:
  ///   - verification: what was proven.
  ///   - file: the registry's name.
  ///   - language: the language of what is said.
  ///   - style: how the text is laid out.
  public static func render(
    _ verification: Verification, of file: String, in language: Language,
    style: TextStyle = TextStyle()
  ) -> String {
    var writer = Writer(
      verification: verification, language: language, phrases: language.phrasebook, style: style,
      page: TextPage(style))
    writer.write(file)
    return writer.page.text
  }

  private struct Writer {
    let verification: Verification
    let language: Language
    let phrases: any Phrasebook
    let style: TextStyle
    var page: TextPage

    mutating func write(_ file: String) {
      page.line(style.spelt(phrases.evidence(in: file)), .bold)
      page.rule(style.isASCII ? "=" : "═")
      paragraph(phrases.quotations(counts), indent: 0)
      paragraph(phrases.proven(verification.tally, underVerdicts: false), indent: 0)
      writeCopies()
      var last: String?
      for entry in verification.entries {
        if entry.subject.id != last {
          heading(entry.subject.name.text(in: language))
          last = entry.subject.id
        }
        write(entry)
      }
    }

    /// How many quotations came to what, without what none came to.
    private var counts: [(VerificationCount, Int)] {
      let outcomes = verification.entries.compactMap { $0.quotation?.outcome }
        .map { VerificationCount($0) }
      return VerificationCount.allCases.compactMap { count in
        let amount = outcomes.count { $0 == count }
        return amount > 0 || count == .found ? (count, amount) : nil
      }
    }

    private mutating func writeCopies() {
      heading(phrases.copies)
      for copy in verification.copies {
        guard let held = copy.held else { continue }
        let state = copy.isChanged.map { $0 ? phrases.copyChanged : phrases.copyUnchanged }
        let remarks = [
          phrases.copy(held.by), state, held.copy.isReadable ? nil : phrases.copyUnreadable,
        ]
        paragraph(
          phrases.labelled(
            copy.source.id, phrases.clauses([held.copy.name] + remarks.compactMap { $0 })),
          indent: 2)
      }
      for copy in verification.copies where copy.isFileRefused {
        paragraph(
          phrases.labelled(copy.source.id, phrases.fileMustBeRelative(copy.source.file ?? "")),
          indent: 2)
      }
      let missing = verification.copies.filter { $0.held == nil }.map { $0.source.id }
      if !missing.isEmpty { paragraph(phrases.noCopies(phrases.list(missing)), indent: 2) }
    }

    private mutating func write(_ entry: Verification.Entry) {
      let observation = entry.observation
      paragraph(
        "\(phrases.asAt(observation.time)) [\(observation.sources.joined(separator: ", "))]",
        indent: 2)
      if let quotation = entry.quotation {
        write(quotation)
      } else {
        paragraph(phrases.noQuotation, indent: 6)
      }
      guard !entry.figures.isEmpty else { return }
      paragraph(
        phrases.clauses(
          entry.figures.map { name, proof in
            phrases.labelled(
              "\(self.name(name, of: entry.subject)) \(value(name, observation))",
              words(proof, of: entry.subject))
          }), indent: 6)
    }

    // MARK: - Quotations

    private mutating func write(_ quotation: Verification.Quotation) {
      let file = quotation.file ?? ""
      var clauses = [String]()
      switch quotation.outcome {
      case .found(let place, let differences):
        let place = phrases.list([file, phrases.place(place)])
        clauses.append(
          differences.isEmpty
            ? phrases.found(in: place)
            : phrases.foundBut(
              phrases.list(differences.map { phrases.difference($0) }), in: place))
      case .foundElsewhere(let place):
        clauses.append(phrases.foundElsewhere(phrases.list([file, phrases.place(place)])))
      case .notFound: clauses.append(phrases.notFound(in: file))
      case .notHeld: break
      }
      if !quotation.isFound, !quotation.missing.isEmpty {
        clauses.append(phrases.notHeld(phrases.list(quotation.missing)))
      }
      paragraph(
        phrases.clauses(clauses), indent: 6, lead: style.spelt("    \(sign(quotation)) "))
      paragraph(phrases.quoted(Passage(quotation.text)).text, indent: 6)
      if case .notFound(let nearest?) = quotation.outcome {
        paragraph(phrases.nearest(nearest.text, phrases.place(nearest.place)), indent: 6)
        paragraph(phrases.there(nearest.there, quoted: nearest.quoted), indent: 6)
      }
    }

    private func sign(_ quotation: Verification.Quotation) -> String {
      switch quotation.outcome {
      case .found: "✓"
      case .notFound: "✗"
      case .foundElsewhere, .notHeld: "·"
      }
    }

    // MARK: - Numbers

    private func name(_ name: FigureName, of subject: Subject) -> String {
      switch name {
      case .count(let key): phrases.countName(key)
      case .part(let part, let key):
        phrases.list([subject.name(of: part).text(in: language), phrases.countName(key)])
      case .reportedPercent: phrases.reportedPercentName
      }
    }

    private func value(_ name: FigureName, _ observation: ReportedObservation) -> String {
      switch name {
      case .count, .part: phrases.count(observation.count(name) ?? .unknown)
      case .reportedPercent:
        phrases.percent(
          phrases.decimal(observation.figures.reportedPercent.map { "\($0)" } ?? ""))
      }
    }

    private func words(_ proof: FigureProof, of subject: Subject) -> String {
      switch proof {
      case .quoted(let words): phrases.quotedAs(words)
      case .unproven: phrases.unproven
      case .derived(.sum(let whole, let parts)):
        phrases.follows(
          from: phrases.countName(whole) + " = "
            + parts.map { phrases.countName($0) }.joined(separator: " + "))
      case .derived(.parts(let breakdown, let key)):
        phrases.follows(
          from: phrases.list([
            subject.body?.breakdowns.first { $0.id == breakdown }?.name.text(in: language)
              ?? breakdown, phrases.countName(key),
          ]))
      case .derived(.percent): phrases.follows(from: phrases.fromPercent)
      case .derived(.share(let part, let whole)):
        phrases.follows(from: "\(phrases.countName(part)) ÷ \(phrases.countName(whole))")
      case .derived(.observation(let time)):
        phrases.follows(from: phrases.quotedElsewhere(time))
      }
    }

    // MARK: - Lines

    private mutating func heading(_ text: String) {
      page.blank()
      page.line(style.spelt(text), .bold)
      page.rule(style.isASCII ? "-" : "─")
    }

    private mutating func paragraph(_ text: String, indent: Int, lead: String = "") {
      page.paragraph(style.spelt(text), indent: indent, lead: lead)
    }
  }
}
