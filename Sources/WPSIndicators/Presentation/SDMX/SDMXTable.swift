/// Writes what sources say as SDMX-CSV 2.0, which other organizations' statistical systems load.
///
/// Each number that an observation gives has a row: as recorded, neither narrowed nor worked out.
/// Where only bounds of it are known, the value is `NaN`, which is how SDMX writes a number that is
/// missing, and the bounds stand in `LOWER_BOUND` and `UPPER_BOUND`. An observation that gives words
/// alone has no row, since nothing says which number they would be of;
/// ``observationsWithoutNumber(in:showing:)`` lists those.
///
/// ``SDMXStructure`` describes the columns. Unlike ``ScorecardFormat/csv`` the file is for programs
/// alone: it has no byte order mark, and words that look like formulas stand as they are. No cell
/// holds a line break, which SDMX allows and readers stumble over.
public enum SDMXTable {
  /// The table, in UTF-8, its lines ended by CRLF as RFC 4180 has it.
  /// - Parameters:
  ///   - registry: the registry.
  ///   - area: the country or territory that the registry is about.
  ///   - selection: whose observations to write.
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
        for (aspect, figure) in subject.sdmxFigures(of: observation, scales: registry.scales) {
          let row = SDMXRow(
            area: area, subject: subject, observation: observation, alternate: alternate,
            aspect: aspect, figure: figure, titles: titles, language: language)
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
      subject.observations.filter { subject.sdmxFigures(of: $0, scales: registry.scales).isEmpty }
        .map { (subject.id, $0) }
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
      alternates[observation.time.alone, default: 0] += 1
      return (observation, alternates[observation.time.alone, default: 0])
    }
  }
}

/// What of its subject a figure is of.
enum SDMXAspect: Hashable {
  case whole
  case part(BodyPart)
  case position(Holders.Entry)
}

/// A row of the table: a figure with all that is known about it.
struct SDMXRow {
  let area: ReferenceArea
  let subject: Subject
  let observation: ReportedObservation
  /// 0 for the observation that verdicts use.
  let alternate: Int
  let aspect: SDMXAspect
  let figure: SDMXFigure
  /// The titles of the sources by their identifiers.
  let titles: [String: String]
  let language: Language

  /// What stands in a column.
  func cell(_ component: SDMXComponent) -> CSVCell {
    switch component {
    case .refArea: .exact(area.code)
    case .subject: .exact(subject.id)
    case .bodyPart: .exact(part.map { SDMXPart.code(of: $0) } ?? SDMXPart.whole)
    case .position: .exact(held?.position ?? SDMXPosition.none)
    case .indicator: .exact(figure.indicator.rawValue)
    case .sex: .exact(figure.sex.rawValue)
    case .alternate: .exact(String(alternate))
    case .timePeriod: .exact(observation.time.description)
    case .obsValue: .exact(figure.digits ?? "NaN")
    case .obsStatus:
      .exact(SDMXStatus(observation.flag, isMissing: figure.digits == nil).rawValue)
    case .freq: exact(SDMXFrequency(observation.time)?.rawValue)
    case .unitMeasure: .exact(unitMeasure.rawValue)
    case .unit: words(unit)
    case .decimals: .exact(String(figure.decimals))
    case .lowerBound: exact(figure.bounds.map { String($0.min) })
    case .upperBound: exact(figure.bounds?.max.map { String($0) })
    case .milestoneStatus: exact(observation.figures.status?.rawValue)
    case .holder: exact(held?.holder.rawValue)
    case .candidateOrder: exact(observation.figures.order?.description)
    case .level:
      exact(
        observation.figures.level.flatMap { level in
          subject.indicator?.scale.map { SDMXLevel.code(of: level, on: $0) }
        })
    case .justification: words(observation.justification)
    case .flag: exact(observation.flag?.rawValue)
    case .reportedTrend: exact(observation.reportedTrend?.rawValue)
    case .source: .exact(observation.sources.joined(separator: " "))
    case .sourceDetail:
      .exact(observation.sources.map { titles[$0] ?? $0 }.joined(separator: "; ").printable)
    case .locator: words(observation.locator)
    case .quote: words(observation.quote)
    case .commentObs: words(observation.note)
    }
  }

  private var part: BodyPart? { if case .part(let part) = aspect { part } else { nil } }

  private var held: Holders.Entry? { if case .position(let entry) = aspect { entry } else { nil } }

  private func exact(_ code: String?) -> CSVCell { code.map { .exact($0) } ?? .empty }

  private func words(_ text: LocalizedText?) -> CSVCell {
    text.map { .exact($0.text(in: language).printable) } ?? .empty
  }

  /// The indicator's unit, which a percentage and a milestone are not in.
  private var unit: LocalizedText? {
    switch figure.indicator {
    case .part, .whole, .value: subject.indicator?.unit
    case .members, .seats, .vacant, .share, .done, .candidates, .heldByWoman, .level: nil
    }
  }

  private var unitMeasure: SDMXUnit {
    switch figure.indicator {
    case .share: .percent
    case .done, .heldByWoman, .level: .notApplicable
    case .members, .candidates, .seats, .vacant, .part, .whole, .value:
      unit == nil ? .number : .other
    }
  }
}

/// One of the numbers that an observation gives.
struct SDMXFigure: Hashable {
  /// What is known of it.
  enum Value: Hashable {
    case count(Count)
    case percent(ReportedPercent)
  }

  let indicator: SDMXIndicator
  let sex: SDMXSex
  let value: Value

  /// A count; nil if the source does not give it.
  init?(_ indicator: SDMXIndicator, _ count: Count, of sex: SDMXSex = .notApplicable) {
    guard count.isKnown else { return nil }
    self.init(indicator, sex, .count(count))
  }

  /// A percentage; nil if the source does not give one.
  init?(share percent: ReportedPercent?, of sex: SDMXSex) {
    guard let percent else { return nil }
    self.init(.share, sex, .percent(percent))
  }

  private init(_ indicator: SDMXIndicator, _ sex: SDMXSex, _ value: Value) {
    self.indicator = indicator
    self.sex = sex
    self.value = value
  }

  /// The members of another sex, or of none that is stated. The file leaves them out where there are
  /// none, so that only of them is it worth a row that nothing is known.
  fileprivate static func unless(
    none count: Count, _ people: SDMXIndicator, of sex: SDMXSex
  ) -> SDMXFigure? {
    count == .zero ? nil : SDMXFigure(people, sex, .count(count))
  }

  /// Whether a woman holds a position; open where the source does not state the sex.
  fileprivate init(heldByWoman holder: Holder) {
    let count: Count =
      switch holder {
      case .woman: Count(1)
      case .man, .other, .vacant: .zero
      case .unspecified: Count(atMost: 1)
      }
    self.init(.heldByWoman, .female, .count(count))
  }
}

extension SDMXFigure {
  /// The digits, a percentage with its decimals as published; nil where only bounds are known.
  var digits: String? {
    switch value {
    case .count(let count): count.exact.map { String($0) }
    case .percent(let percent): percent.description
    }
  }

  /// The number of decimals.
  var decimals: Int {
    switch value {
    case .count: 0
    case .percent(let percent): percent.decimals
    }
  }

  /// What is known of a count that is not known exactly.
  var bounds: Count? {
    if case .count(let count) = value, count.exact == nil { count } else { nil }
  }
}

extension Figures {
  /// The numbers that are given, in the order of the file's documentation; nothing is worked out.
  /// - Parameters:
  ///   - people: what the members are.
  ///   - sex: whose share a percentage is.
  func sdmx(_ people: SDMXIndicator = .members, percentOf sex: SDMXSex) -> [SDMXFigure] {
    let figures: [SDMXFigure?] = [
      SDMXFigure(.seats, seats),
      SDMXFigure(people, members, of: .total),
      SDMXFigure(.vacant, vacant),
      SDMXFigure(people, women, of: .female),
      SDMXFigure(people, men, of: .male),
      .unless(none: other, people, of: .other),
      .unless(none: unspecified, people, of: .unknown),
      SDMXFigure(.part, part),
      SDMXFigure(.whole, whole),
      SDMXFigure(share: reportedPercent, of: sex),
      value.flatMap { SDMXFigure(.value, $0) },
      status.flatMap { SDMXFigure(.done, Count($0 == .done ? 1 : 0)) },
    ]
    return figures.compactMap { $0 }
  }
}

extension Subject {
  /// The numbers that an observation of it gives, then those of parts and of positions: of a body a
  /// percentage is the women's share.
  func sdmxFigures(
    of observation: ReportedObservation, scales: [Scale]
  ) -> [(SDMXAspect, SDMXFigure)] {
    let sex: SDMXSex = body == nil ? .notApplicable : .female
    let people: SDMXIndicator = list == nil ? .members : .candidates
    let scale = indicator?.scale.flatMap { id in scales.first { $0.id == id } }
    let rank = observation.figures.level.flatMap { scale?.rank(of: $0) }
    let level = rank.flatMap { SDMXFigure(.level, Count(Int64($0))) }
    let figures = observation.figures.sdmx(people, percentOf: sex) + [level].compactMap { $0 }
    let ofParts = observation.parts.entries.flatMap { entry in
      entry.figures.sdmx(percentOf: sex).map { (SDMXAspect.part(entry.part), $0) }
    }
    let ofPositions = observation.holders.entries.map { entry in
      (SDMXAspect.position(entry), SDMXFigure(heldByWoman: entry.holder))
    }
    return figures.map { (.whole, $0) } + ofParts + ofPositions
  }
}

/// The country or territory that figures are of, as SDMX codes it: `ML`, `686`, `MLI`.
///
/// A registry does not name one, and agencies use different lists of codes; so the code is given,
/// and only its form is checked.
public struct ReferenceArea: Sendable, Hashable {
  /// The code.
  public let code: String

  /// An area by its code; nil if that cannot be the identifier of a code in SDMX: letters from A to
  /// Z, digits, `_`, `@`, `$` and hyphens.
  public init?(_ code: String) {
    guard !code.isEmpty, code.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.code = code
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    Ascii.isSmallLetter(byte | 0x20) || Ascii.isDigit(byte) || "_@$-".utf8.contains(byte)
  }
}
