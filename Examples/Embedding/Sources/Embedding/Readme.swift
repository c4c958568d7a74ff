import WPSIndicators
import WPSIndicatorsFiles

func unmetTargets(in path: String) throws -> [String] {
  let reading = try RegistryFile(path: path).read()
  guard let registry = reading.registry else {
    return [DiagnosticDrawing.draw(reading.diagnostics, of: reading.text)]
  }
  let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
  return scorecard.assessments.filter { $0.verdict == .unmet }.map {
    "\($0.subject.name.text(in: .english)): \($0.percent ?? "?") per cent"
  }
}

func recordMembers(at day: CalendarDate, in path: String) throws -> RegistryUpdate<RecordRefusal> {
  let source = Source(id: "ipu-2026-12", title: "IPU Parline", date: day)
  let observation = ReportedObservation(
    time: ObservationTime(asAt: day), figures: Figures(members: Count(133), women: Count(40)),
    sources: [source.id])
  return try RegistryFile(path: path).update { reading throws(RecordRefusal) in
    try reading.recording(observation, of: "cnt", source: source)
  }
}

/// What README shows under "Embed it".
enum Readme: Article {
  static func check(_ path: String, _ folder: String) throws {
    let assembly = RegistryFile(path: folder + "/assembly.json")
    try assembly.create(Array(EvaluateAQuota.file.utf8))
    try expect(try unmetTargets(in: assembly.path), ["Assembly: 27.2 per cent"])

    let copy = RegistryFile(path: folder + "/readme.json")
    try copy.create(RegistryFile(path: path).read().text.bytes)
    guard let day = CalendarDate("2026-12-01"),
      case .made(let change) = try recordMembers(at: day, in: copy.path)
    else { throw Failure("nothing was recorded") }
    let council = change.after.bodies.first { $0.id == "cnt" }
    try expect(council?.observations.last?.figures.women, Count(40))
    try expect(try copy.read().registry, change.after)
  }
}
