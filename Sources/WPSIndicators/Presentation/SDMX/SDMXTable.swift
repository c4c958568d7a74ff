/// Writes what sources say as SDMX-CSV 2.0, which other organizations' statistical systems load.
///
/// Each number that an observation gives has a row: as recorded, neither narrowed nor worked out.
/// Where only bounds of it are known, the value is `NaN`, which is how SDMX writes a number that is
/// missing, and the bounds stand in `LOWER_BOUND` and `UPPER_BOUND`. An observation that gives words
/// alone has no row, since nothing says which number they would be of;
/// ``observationsWithoutNumber(in:showing:)`` lists those.
///
/// ``SDMXStructure`` describes the columns. Unlike ``CSVScorecard`` the file is for programs alone:
/// it has no byte order mark, and words that look like formulas stand as they are. No cell holds a
/// line break, which SDMX allows and readers stumble over.
public enum SDMXTable {
  /// The table, in UTF-8, its lines ended by CRLF as RFC 4180 has it.
  /// - Parameters:
  ///   - area: the country or territory that the registry is about.
  ///   - language: the language of titles, places, quotes and notes.
  public static func render(
    _ registry: Registry, of area: ReferenceArea,
    showing selection: SubjectSelection = SubjectSelection(), in language: Language
  ) -> [UInt8] {
    let titles = Dictionary(
      firstOf: registry.sources.map { ($0.id, $0.title.text(in: language)) })
    var csv = CSVWriter(beginsWithMark: false)
    csv.row(
      (["STRUCTURE", "STRUCTURE_ID", "ACTION"] + SDMXComponent.allCases.map { $0.rawValue })
        .map { .exact($0) })
    // "I" is for information: whoever loads the rows decides what becomes of those they have.
    let start = [CSVCell.exact("dataflow"), .exact(SDMXArtefact.dataflow.reference), .exact("I")]
    for subject in registry.subjects where selection.includes(subject) {
      for (observation, alternate) in subject.numberedObservations {
        for figure in subject.sdmxFigures(of: observation) {
          let row = SDMXRow(
            area: area, subject: subject, observation: observation, alternate: alternate,
            figure: figure, titles: titles, language: language)
          csv.row(start + SDMXComponent.allCases.map(row.cell))
        }
      }
    }
    return csv.bytes
  }

  /// The observations that give no number, and so have no row, with the identifiers of their
  /// subjects.
  public static func observationsWithoutNumber(
    in registry: Registry, showing selection: SubjectSelection = SubjectSelection()
  ) -> [(subject: String, observation: ReportedObservation)] {
    registry.subjects.filter(selection.includes).flatMap { subject in
      subject.observations.filter { subject.sdmxFigures(of: $0).isEmpty }.map { (subject.id, $0) }
    }
  }
}

extension Subject {
  /// The observations in the order of the file, each with the number that tells it from others of
  /// the same time: 0 for the one that verdicts use, 1 and more for the alternates.
  fileprivate var numberedObservations: [(ReportedObservation, alternate: Int)] {
    var alternates = [ObservationTime: Int]()
    return observations.map { observation in
      guard observation.isAlternate else { return (observation, 0) }
      alternates[observation.time, default: 0] += 1
      return (observation, alternates[observation.time, default: 0])
    }
  }
}
