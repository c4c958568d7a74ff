import WPSIndicators

/// What the options of `record` describe: an observation, and perhaps a source that is new.
struct RecordDraft {
  private(set) var observation = ObservationDraft()
  let source: Source?

  /// The options of a new source, which mean nothing without `--new-source`.
  private static let optionsOfSource = ["--title", "--symbol", "--date", "--publisher", "--url"]

  static let noTime = ToolError.usage(
    "no time given", hint: "Write '--period 2026-Q3', or '--as-at 2026-09-30' for a day")
  static let noSource = ToolError.usage(
    "no source given",
    hint: "Write '--source ID', or '--new-source ID --title TEXT' for one that is new")

  /// - Parameter languages: the tags that the file's texts use.
  init(_ arguments: ParsedArguments, languages: Set<String>) throws(ToolError) {
    source = try Self.newSource(arguments, languages)
    observation.period = try arguments.period("--period")
    observation.asAt = try arguments.date("--as-at")
    guard observation.time != nil else {
      throw Self.noTime
    }
    for (key, option, _) in RecordCommand.counts {
      observation.counts[key] = try arguments.count(option)
    }
    observation.reportedPercent = try arguments.percent("--reported-percent")
    observation.reportedTrend = try arguments.word("--reported-trend")
    observation.status = try arguments.word("--status")
    observation.sources = arguments.all("--source") + (source.map { [$0.id] } ?? [])
    guard !observation.sources.isEmpty else {
      throw Self.noSource
    }
    observation.locator = try arguments.text("--locator", languages: languages)
    observation.quote = try arguments.text("--quote", languages: languages)
    observation.note = try arguments.text("--note", languages: languages)
    observation.flag = try arguments.word("--flag")
    observation.isAlternate = arguments.contains("--alternate")
  }

  private static func newSource(
    _ arguments: ParsedArguments, _ languages: Set<String>
  ) throws(ToolError) -> Source? {
    guard let id = arguments["--new-source"] else {
      if let option = optionsOfSource.first(where: arguments.contains) {
        throw .usage("'\(option)' describes a new source", hint: "Add '--new-source ID'")
      }
      return nil
    }
    guard let title = try arguments.text("--title", languages: languages) else {
      throw .usage("the new source '\(id)' has no title", hint: "Add '--title TEXT'")
    }
    return Source(
      id: id, title: title, symbol: arguments["--symbol"], date: try arguments.date("--date"),
      publisher: arguments["--publisher"], url: arguments["--url"])
  }
}
