import WPSIndicators
import WPSIndicatorsFiles

func recordMembers(at day: CalendarDate, in path: String) throws -> RegistryUpdate<RecordRefusal> {
  let source = Source(id: "ipu-2026-12", title: LocalizedText("IPU Parline"), date: day)
  let observation = ReportedObservation(
    time: ObservationTime(asAt: day), figures: Figures(members: Count(133), women: Count(40)),
    sources: [source.id])
  return try RegistryFile(path: path).update { reading throws(RecordRefusal) in
    try reading.recording(observation, of: "cnt", source: source)
  }
}
