/// What was done with an observation of a subject.
package enum RecordedAction: Sendable, Hashable {
  /// It was added.
  case added
  /// Another took the place of the one at this position.
  case corrected(Int)
  /// The one at this position was taken away, with or without the sources that only it cited.
  case removed(Int, withSources: Bool)
}

/// How somebody says something of a record to the program that they use.
package struct RecordSpelling {
  /// How a key of an observation is given.
  let key: (String) -> String
  /// How a key is left out of a correction.
  let leavingOut: (String) -> String
  /// What takes a source away.
  let removal: (String) -> String

  package init(
    key: @escaping (String) -> String, leavingOut: @escaping (String) -> String,
    removal: @escaping (String) -> String
  ) {
    self.key = key
    self.leavingOut = leavingOut
    self.removal = removal
  }
}

extension RecordOutcome {
  /// What was done and where it stands in the file, then what that does to the verdicts: a line each.
  package func report(
    _ action: RecordedAction, of subject: String, by change: RegistryChange,
    _ spelling: RecordSpelling
  ) -> String {
    let before = change.before.subjects.first { $0.id == subject }?.observations ?? []
    let after = change.after.subjects.first { $0.id == subject }?.observations ?? []
    let index = change.edit.inserted.first?.index ?? 0
    let lines: [String]
    let figure: RecordedFigure?
    switch action {
    case .added:
      guard after.indices.contains(index) else { return "" }
      lines = places(of: change) { part in
        part == .source ? nil : recorded(subject, at: after[index].time)
      }
      figure = RecordedFigure(at: index, of: subject, from: change.before, to: change.after)
    case .corrected(let old):
      guard before.indices.contains(old), after.indices.contains(index) else { return "" }
      let (old, new) = (before[old], after[index])
      lines =
        places(of: change) { part in
          part == .correction ? corrected(subject, at: old.time) : nil
        } + fields(from: old, to: new).map { "  \($0)" }
        + [kept(ofFormerSource: old, new, spelling)].compactMap { $0.map { "  \($0)" } }
      figure = RecordedFigure(at: index, of: subject, from: change.before, to: change.after)
    case .removed(let old, let withSources):
      guard let held = change.before.subjects.first(where: { $0.id == subject }),
        before.indices.contains(old)
      else { return "" }
      let only = change.before.sources(citedOnlyBy: old, of: held)
      lines =
        places(of: change) { part in
          part == .removal ? removed(before[old], of: subject) : removed(only, from: .sources)
        } + onSources(of: before[old], only, areTaken: withSources, spelling).map { "  \($0)" }
      figure = RecordedFigure(removed: old, of: subject, from: change.before, to: change.after)
    }
    let all = lines + (figure.map { verdicts(on: $0).map { "  \($0)" } } ?? [])
    return (all + [ending].compactMap { $0 }).map { $0 + "\n" }.joined()
  }

  /// Where the file says what its reporting period is now, and that it is; nothing where it is as
  /// before.
  package func report(ofPeriodIn change: RegistryChange) -> String {
    let (earlier, begun) = (change.before.reportingPeriod, change.after.reportingPeriod)
    guard begun != earlier, let line = change.edit.lines.first else { return "" }
    let lines = [change.edit.place(line) + moved(to: begun, from: earlier), ending]
    return lines.compactMap { $0 }.map { $0 + "\n" }.joined()
  }

  /// "indicators.json:12: added the source ipu-2026-12", for each edit.
  /// - Parameter told: what is said of a part, save of a new source.
  private func places(
    of change: RegistryChange, _ told: (RegistryEdit.Part) -> String?
  ) -> [String] {
    let known = Set(change.before.sources.map { $0.id })
    let new = change.after.sources.first { !known.contains($0.id) }
    return zip(change.edit.lines, change.edit.parts).compactMap { line, part in
      let words = part == .source ? new.map { recorded(source: $0.id) } : told(part)
      return words.map { change.edit.place(line) + $0 }
    }
  }

  /// What was said of the source that gave way to another, and stays all the same.
  private func kept(
    ofFormerSource old: ReportedObservation, _ new: ReportedObservation,
    _ spelling: RecordSpelling
  ) -> String? {
    guard !Set(old.sources).isSubset(of: new.sources) else { return nil }
    let kept = [
      ("locator", old.locator != nil && old.locator == new.locator),
      ("quote", old.quote != nil && old.quote == new.quote),
      ("note", old.note != nil && old.note == new.note),
    ].filter { $0.1 }.map { $0.0 }
    guard let first = kept.first else { return nil }
    let keys = kept.map { Message(verbatim: spelling.key($0)) }.conjunction
    let without = spelling.leavingOut(first)
    return Message(
      "of the former source, and kept: \(keys); give them anew, or add \(quoted: without)",
      fr: "repris de l’ancienne source\u{A0}: \(keys)\u{A0}; indiquez ce que dit la nouvelle, "
        + "ou ajoutez \(quoted: without)"
    ).text(in: language)
  }

  /// What became of the sources of an observation that is gone.
  /// - Parameter only: those that nothing else cites.
  private func onSources(
    of observation: ReportedObservation, _ only: [String], areTaken: Bool,
    _ spelling: RecordSpelling
  ) -> [String] {
    let cited = observation.sources.filter { !only.contains($0) }
    if areTaken { return cited.isEmpty ? [] : [kept(cited)] }
    return only.isEmpty ? [] : [unused(only, by: spelling.removal)]
  }
}

extension RegistryEdit {
  /// "indicators.json:12: ".
  package func place(_ line: Int) -> String { "\(reading.text.name.replacingControls):\(line): " }
}
