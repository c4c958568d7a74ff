/// Writes a worklist as plain text.
public enum TextWorklist {
  /// How a program tells people to record what they find, in words of its own.
  public struct Guide {
    let introduction: (Worklist) -> [String]
    let command: (Worklist.Item, Bool) -> [String]

    /// - Parameters:
    ///   - introduction: the paragraphs at the head of a list that is not empty.
    ///   - command: the lines, which stay as they are, that record a figure of an item's subject; or
    ///     if the second argument is true of any subject that needs the same figures. Subjects with
    ///     the same lines share them there.
    public init(
      introduction: @escaping (Worklist) -> [String],
      command: @escaping (Worklist.Item, _ isForSeveral: Bool) -> [String]
    ) {
      self.introduction = introduction
      self.command = command
    }
  }

  /// The list's text, its lines ended by line feeds.
  /// - Parameters:
  ///   - scorecard: what the list is of.
  ///   - language: the language of what is said.
  ///   - style: how the text is laid out.
  ///   - guide: how to record what is found; nil says nothing of it.
  public static func render(
    _ scorecard: Scorecard, in language: Language, style: TextStyle = TextStyle(),
    guide: Guide? = nil
  ) -> String {
    var writer = WorklistWriter(
      phrases: language.phrasebook, words: WorklistWording(scorecard, in: language), style: style,
      guide: guide)
    writer.write(Worklist(of: scorecard))
    return writer.page.text
  }
}

/// Collects the lines of a worklist.
private struct WorklistWriter {
  let phrases: any Phrasebook
  let words: WorklistWording
  let style: TextStyle
  let guide: TextWorklist.Guide?
  var page: TextPage

  init(
    phrases: any Phrasebook, words: WorklistWording, style: TextStyle, guide: TextWorklist.Guide?
  ) {
    self.phrases = phrases
    self.words = words
    self.style = style
    self.guide = guide
    page = TextPage(style)
  }

  mutating func write(_ worklist: Worklist) {
    let period = worklist.period
    page.line(style.spelt("\(phrases.worklist(for: period)) (\(phrases.span(of: period)))"), .bold)
    page.rule(style.isASCII ? "=" : "═")
    guard !worklist.sections.isEmpty else {
      paragraph(phrases.nothingToDo, indent: 0)
      return
    }
    for text in guide?.introduction(worklist) ?? [] { paragraph(text, indent: 0) }
    for section in worklist.sections { write(section, of: period) }
  }

  private mutating func write(_ section: Worklist.Section, of period: Period) {
    page.blank()
    let heading = phrases.heading(section.urgency, in: period.granularity)
    page.line(style.spelt("\(heading) (\(phrases.number(section.items.count)))"), .bold)
    page.rule(style.isASCII ? "-" : "─")
    if section.urgency == .awaited, let guide {
      return writeByCommand(section.items) { guide.command($0, true) }
    }
    for item in section.items {
      paragraph(words.name(item), indent: 2)
      known(item, indent: 4)
      if !item.isGivenByParts { command(guide?.command(item, false) ?? [], indent: 4) }
    }
  }

  /// Writes each command once, for all the subjects that it serves: most subjects are here in most
  /// periods.
  private mutating func writeByCommand(
    _ items: [Worklist.Item], _ command: (Worklist.Item) -> [String]
  ) {
    var served = [(command: [String], items: [Worklist.Item])]()
    for item in items {
      let command = command(item)
      if let index = served.firstIndex(where: { $0.command == command }) {
        served[index].items.append(item)
      } else {
        served.append((command, [item]))
      }
    }
    for (lines, items) in served {
      self.command(lines, indent: 2)
      for item in items {
        paragraph("\(words.name(item)) (\(item.subject.id))", indent: 4)
        known(item, indent: 6)
      }
    }
  }

  private mutating func known(_ item: Worklist.Item, indent: Int) {
    for text in words.known(item, item.figures) { paragraph(text, indent: indent) }
  }

  // MARK: - Lines

  /// Adds a command, which must be typed as it stands.
  private mutating func command(_ lines: [String], indent: Int) {
    for line in lines { page.line(String(repeating: " ", count: indent) + line) }
  }

  private mutating func paragraph(_ text: String, indent: Int) {
    page.paragraph(style.spelt(text), indent: indent)
  }
}

/// Says what was begun, and what to do with it next.
package enum FirstSteps {
  /// - Parameters:
  ///   - record: the command that asks for figures.
  ///   - validate: the command that names what is made up.
  ///   - scorecard: the command that shows the scorecard.
  package static func render(
    file: String, schema: String, record: String, validate: String, scorecard: String,
    in language: Language, style: TextStyle
  ) -> String {
    let phrases = language.phrasebook
    // The colon as the language sets it, with nothing after it on its line.
    let heading = { style.spelt(String(phrases.labelled($0, "").dropLast())) }
    let steps = [
      (phrases.replaceMadeUp, record), (phrases.seeMadeUp, validate),
      (phrases.seeScorecard, scorecard),
    ]
    // Commands stand as they must be typed.
    let list = zip(1..., steps).map { number, step in
      let lines = heading(step.0).wrapped(to: style.width - 5).joined(separator: "\n     ")
      return "  \(number). \(lines)\n     \(step.1)\n"
    }
    return style.spelt(phrases.began(file, beside: schema)) + "\n\n"
      + heading(phrases.next) + "\n" + list.joined()
  }
}
