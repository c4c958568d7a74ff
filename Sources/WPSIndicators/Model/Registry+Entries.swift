extension Registry {
  /// What the top level says besides its lists and the period, which says when rather than what.
  var entries: [RecordEntry] {
    RecordEntry.entry("title", text: title)
      + RecordEntry.entry("staleAfterQuarters", staleAfterQuarters)
  }
}

extension SubjectGroup {
  /// What the file says of the group, its identifier apart.
  var entries: [RecordEntry] { RecordEntry.entry("name", text: name) }
}

extension Source {
  /// What the file says of the source, its identifier apart.
  var entries: [RecordEntry] {
    RecordEntry.entry("title", text: title)
      + RecordEntry.entry("symbol", symbol)
      + RecordEntry.entry("date", date)
      + RecordEntry.entry("publisher", publisher)
      + RecordEntry.entry("url", url)
  }
}

extension Target {
  /// What the file says of the target, its identifier apart.
  var entries: [RecordEntry] {
    var entries = RecordEntry.entry("name", text: name)
    entries += RecordEntry.entry("shortName", text: shortName)
    entries += RecordEntry.entry("basis", word: basis)
    entries += RecordEntry.entry("measure", word: measure)
    entries += RecordEntry.entry("atLeast", atLeast?.spelling)
    entries += RecordEntry.entry(
      "steps", list: steps.map { "\($0.from) \($0.atLeast.spelling)" })
    entries += RecordEntry.entry("near", near?.spelling)
    entries += RecordEntry.entry("exceeds", exceeds?.spelling)
    entries += RecordEntry.entry("from", from)
    entries += RecordEntry.entry("to", to)
    entries += RecordEntry.entry("dueBy", dueBy)
    entries += RecordEntry.entry("denominator", word: denominator)
    entries += RecordEntry.entry("source", source)
    entries += RecordEntry.entry("locator", text: locator)
    return entries + RecordEntry.entry("note", text: note)
  }
}
