/// Writes a worklist as JSON, for other programs: what is to be looked for, with what is known of it.
///
/// What does not apply is left out. Names are as the file has them, a text or one by language; an
/// observation has the keys of the file. `name` and `lines` alone are in the language asked for.
public enum JSONWorklist {
  /// The worklist, in UTF-8, with a line feed at its end: the same for the same scorecard.
  /// - Parameters:
  ///   - scorecard: what the list is of.
  ///   - language: the language of what is said.
  public static func render(_ scorecard: Scorecard, in language: Language) -> [UInt8] {
    let worklist = Worklist(of: scorecard)
    let wording = WorklistWording(scorecard, in: language)
    let entries = worklist.sections.flatMap { section in
      section.items.map { entry($0, in: section, wording) }
    }
    let json: JSONValue = [
      "formatVersion": 1, "period": .string(worklist.period.description),
      "entries": .list(entries),
    ]
    return json.text
  }

  private static func entry(
    _ item: Worklist.Item, in section: Worklist.Section, _ wording: WorklistWording
  ) -> JSONValue {
    let subject = item.subject
    let figures = item.figures
    var json = JSONObject()
    json["section"] = .string(section.urgency.rawValue)
    json["reasons"] = .list(item.reasons.map { $0.rawValue })
    json["subject"] = .string(subject.id)
    json["position"] = subject.position.map { .string($0.id) }
    json["subjectKind"] = .string(subject.jsonKind)
    json["indicatorKind"] = subject.indicator.map { .string($0.kind.rawValue) }
    json["name"] = .string(wording.name(item))
    json["names"] = JSONValue(subject.name)
    json["bodyNames"] = subject.position == nil ? nil : subject.body.map { JSONValue($0.name) }
    json["unit"] = subject.indicator?.unit.map { JSONValue($0) }
    json["due"] = .list(item.due.map { due($0) })
    json["dueLater"] = .list(item.dueLater.map { due($0) })
    json["sumOfParts"] = .boolean(item.isGivenByParts)
    json["figures"] = .list(figures.map { figure($0) })
    json["actions"] = .list(item.actions.map { $0.subject.id })
    json["lines"] = .list(wording.known(item, figures))
    return json.value
  }

  private static func due(_ due: Worklist.Due) -> JSONValue {
    var json = JSONObject()
    json["date"] = .string(due.date.description)
    json["target"] = due.target.map { .string($0.id) }
    return json.value
  }

  private static func figure(_ figure: WorklistFigure) -> JSONValue {
    let first = figure.first
    var json = JSONObject()
    json["part"] = first.part.map { part in
      .object([JSONValue.Member(key: part.breakdown, value: .string(part.part))])
    }
    if first.target == nil { say(first, in: &json) }
    if let observation = figure.observation {
      json["measured"] = .boolean(first.evidence != nil)
      json["time"] = .string(observation.time.description)
      json["ageInQuarters"] = .number(String(first.age(of: observation)))
      json["stale"] = .boolean(first.isStale(observation))
      json["sumOfParts"] = .boolean(first.flags.contains(.sumOfParts))
      json["observation"] = FileFormat.observation(of: first.subject.kind).json(observation)
    }
    json["targets"] = .list(
      figure.assessments.compactMap { assessment in
        assessment.target.map { target($0, assessment) }
      })
    return json.value
  }

  /// Says what is measured, and what comes of it: targets that rest on one observation need not measure
  /// the same, nor take shares of the same.
  private static func say(_ assessment: Assessment, in json: inout JSONObject) {
    json["measure"] = .string(assessment.measure.rawValue)
    json["reason"] = assessment.reason.map { .string($0.rawValue) }
    json["percent"] = assessment.percent.map { .string($0) }
  }

  private static func target(_ target: Target, _ assessment: Assessment) -> JSONValue {
    var json = JSONObject()
    json["id"] = .string(target.id)
    json["name"] = JSONValue(target.name)
    json["shortName"] = target.shortName.map { JSONValue($0) }
    json["dueBy"] = target.dueBy.map { .string($0.description) }
    json["verdict"] = .string(assessment.verdict.rawValue)
    say(assessment, in: &json)
    return json.value
  }
}

/// An object whose members are given one after another, and left out where they have no value.
private struct JSONObject {
  private var members = [JSONValue.Member]()

  var value: JSONValue { .object(members) }

  subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set { if let newValue { members.append(JSONValue.Member(key: key, value: newValue)) } }
  }
}
