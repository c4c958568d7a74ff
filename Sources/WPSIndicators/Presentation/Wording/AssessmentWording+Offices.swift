/// Positions: who holds them, and since when.
extension AssessmentWording {
  /// What a row is about that stands under the name of its body: a part, or a position.
  func label(_ assessment: Assessment) -> Passage? {
    part(assessment) ?? assessment.position.map { given($0.name) }
  }

  /// "Chair (National Assembly)": a position where it stands alone.
  func name(of position: Position, in body: Body) -> Passage {
    remarked(given(position.name), given(body.abbreviation ?? body.name))
  }

  /// "a woman, since 6 January 2017"; without the time where only one report says so, whose date
  /// stands beside it.
  func holder(_ assessment: Assessment) -> Passage? {
    assessment.evidence?.holder.map { holder in
      let since = assessment.heldSince.map(phrases.since)
      return Passage(phrases.list([phrases.holder(holder), since].compactMap { $0 }))
    }
  }

  /// How many of the positions of each id are filled, and by how many women.
  func offices() -> [Passage] {
    scorecard.rollUp.offices.map { tally in
      // An identifier says of many bodies what no name of one of them does.
      let names = tally.names.count > 3 ? [Passage(tally.id)] : tally.names.map(given)
      return phrases.tally(tally, of: names.joined(separator: "/"))
    }
  }
}

/// What is shown together: a subject, and the positions in it.
struct SectionEntry {
  let subject: AssessedSubject
  let positions: [AssessedSubject]

  /// Whether nothing has been reported of any of them.
  var isUnreported: Bool { all.allSatisfy { $0.isUnreported } }

  /// Whether it is a candidate list.
  var isList: Bool { subject.subject.list != nil }

  /// All of them, the subject first.
  var all: [AssessedSubject] { [subject] + positions }

  /// Whether the subject is a body that is here for its positions alone, without a figure and a
  /// target.
  var isSilent: Bool {
    !isUnreported && subject.isUnreported && subject.assessments.allSatisfy { $0.target == nil }
  }

  /// Their rows; what is silent has none of its own.
  var rows: [Assessment] {
    (isSilent ? [] : subject.assessments) + positions.flatMap { $0.assessments }
  }
}

extension Scorecard.Section {
  /// The subjects, each with the positions that follow it.
  var entries: [SectionEntry] {
    var entries = [SectionEntry]()
    var positions = [AssessedSubject]()
    for subject in subjects.reversed() {
      if subject.subject.position != nil {
        positions.append(subject)
      } else {
        entries.append(SectionEntry(subject: subject, positions: positions.reversed()))
        positions = []
      }
    }
    return entries.reversed()
  }
}
