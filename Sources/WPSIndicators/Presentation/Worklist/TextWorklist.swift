/// Writes a worklist as plain text, each entry with the command that records what is found.
package enum TextWorklist {
  /// The list's text, its lines ended by line feeds.
  /// - Parameter file: the file that the commands must name; nil where they find it themselves.
  package static func render(
    _ worklist: Worklist, in language: Language, style: TextStyle = TextStyle(), file: String? = nil
  ) -> String {
    let phrases = language.phrasebook
    var page = TextPage(style)
    let spelt = { (text: String) in style.isASCII ? AsciiFallback.spell(text) : text }
    page.line(
      spelt("\(phrases.worklist(for: worklist.period)) (\(phrases.span(of: worklist.period)))"),
      .bold)
    page.rule(style.isASCII ? "=" : "═")
    guard !worklist.isEmpty else {
      page.line(spelt(phrases.nothingToDo))
      return page.text
    }
    page.paragraph(spelt(phrases.howToRecord), indent: 0)
    let lists = [
      (phrases.noDataList, worklist.noData), (phrases.staleList, worklist.stale),
      (phrases.dueList, worklist.due), (phrases.openList, worklist.open),
    ]
    for (heading, items) in lists where !items.isEmpty {
      page.blank()
      page.line(spelt("\(heading) (\(phrases.number(items.count)))"), .bold)
      page.rule(style.isASCII ? "-" : "─")
      for item in items {
        page.paragraph(spelt(item.subject.name.text(in: language).printable), indent: 2)
        page.paragraph(
          spelt(reason(item.reason, in: worklist.period, phrases, language).printable), indent: 4)
        // A command that was broken into lines could not be copied.
        let command = RecordCommandLine(item: item, phrases: phrases, file: file).text
        page.line("    " + spelt(command.printable))
      }
    }
    return page.text
  }

  private static func reason(
    _ reason: Worklist.Reason, in period: Period, _ phrases: any Phrasebook, _ language: Language
  ) -> String {
    switch reason {
    case .noData(nil): phrases.noObservation(upTo: period)
    case .noData(let unmeasured?):
      phrases.list([phrases.noNumber, dated(unmeasured, in: period, phrases)])
    case .stale(let observation): dated(observation, in: period, phrases)
    case .due(let date, nil): phrases.due(date)
    case .due(let date, let target?):
      phrases.list([(target.shortName ?? target.name).text(in: language), phrases.by(date)])
    case .open(let status, let due):
      phrases.list([phrases.status(status), due.map(phrases.due) ?? phrases.withoutDate])
    }
  }

  /// "14 September 2016 (41 quarters old)".
  private static func dated(
    _ observation: ReportedObservation, in period: Period, _ phrases: any Phrasebook
  ) -> String {
    "\(phrases.asAt(observation.time)) (\(phrases.age(observation.age(in: period))))"
  }
}
