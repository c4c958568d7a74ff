extension Body {
  /// What the file says of the body, its identifier and its observations apart.
  var entries: [RecordEntry] {
    var entries = RecordEntry.entry("name", text: name)
    entries += RecordEntry.entry("abbreviation", text: abbreviation)
    entries += RecordEntry.entry("kind", word: kind)
    entries += RecordEntry.entry("group", group)
    entries += RecordEntry.entry("partOf", partOf)
    entries += RecordEntry.entry("established", established)
    entries += RecordEntry.entry("ended", ended)
    entries += RecordEntry.entry("successor", successor)
    entries += RecordEntry.entry("targets", list: targets)
    entries += RecordEntry.entry("staleAfterQuarters", staleAfterQuarters)
    return entries + RecordEntry.entry("note", text: note)
  }
}

extension Indicator {
  /// What the file says of the indicator, its identifier and its observations apart.
  var entries: [RecordEntry] {
    var entries = RecordEntry.entry("name", text: name)
    entries += RecordEntry.entry("group", group)
    entries += RecordEntry.entry("kind", word: kind)
    entries += RecordEntry.entry("unit", text: unit)
    entries += RecordEntry.entry("targets", list: targets)
    entries += RecordEntry.entry("due", due)
    return entries + RecordEntry.entry("note", text: note)
  }
}

extension ReportedObservation {
  /// What the file says in the observation.
  ///
  /// A period beside a day says nothing of its own: the two must agree.
  var entries: [RecordEntry] {
    var entries = RecordEntry.entry("period", time.asAt == nil ? time.period : nil)
    entries += RecordEntry.entry("asAt", time.asAt)
    entries += figures.entries
    entries += RecordEntry.entry("reportedTrend", word: reportedTrend)
    entries += RecordEntry.entry("source", list: sources)
    entries += RecordEntry.entry("locator", text: locator)
    entries += RecordEntry.entry("quote", text: quote)
    entries += RecordEntry.entry("note", text: note)
    entries += RecordEntry.entry("flag", word: flag)
    return entries + RecordEntry.entry("alternate", isAlternate ? true : nil)
  }
}

extension ReportedObservation.Figures {
  fileprivate var entries: [RecordEntry] {
    switch self {
    case .body(let figures):
      RecordEntry.entry("seats", count: figures.seats)
        + RecordEntry.entry("members", count: figures.members)
        + RecordEntry.entry("vacant", count: figures.vacant)
        + RecordEntry.entry("women", count: figures.women)
        + RecordEntry.entry("men", count: figures.men)
        + RecordEntry.entry("unspecified", count: figures.unspecified, unlessGiven: .zero)
        + RecordEntry.entry("reportedPercent", figures.reportedPercent)
    case .share(let figures):
      RecordEntry.entry("part", count: figures.part)
        + RecordEntry.entry("whole", count: figures.whole)
        + RecordEntry.entry("reportedPercent", figures.reportedPercent)
    case .count(let count): RecordEntry.entry("value", count: count)
    case .milestone(let status): RecordEntry.entry("status", word: status)
    }
  }
}
