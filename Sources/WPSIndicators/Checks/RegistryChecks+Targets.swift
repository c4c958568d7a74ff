extension RegistryChecks {
  /// Targets are in order within themselves.
  mutating func checkTargets() {
    for (index, target) in registry.targets.enumerated() {
      let path = RecordPath(.targets, index)
      if let from = target.from, let to = target.to, to < from {
        report(
          .datesReversed, at: path["to"], "the target ends on \(to), before it begins",
          help: "'from' is \(from)")
      }
      guard let atLeast = target.atLeast else { continue }
      checkBands(target, atLeast, path)
      checkSteps(target, atLeast, path)
    }
  }

  private mutating func checkBands(_ target: Target, _ atLeast: Threshold, _ path: RecordPath) {
    if let near = target.near, near.value >= atLeast.value {
      report(
        .thresholdOrder, at: path["near"],
        "'near' \(near.spelling) is not below the threshold \(atLeast.spelling)",
        help: "'near' is where \"approaches\" begins, below the threshold")
    }
    if let exceeds = target.exceeds, exceeds.value <= atLeast.value {
      report(
        .thresholdOrder, at: path["exceeds"],
        "'exceeds' \(exceeds.spelling) is not above the threshold \(atLeast.spelling)",
        help: "'exceeds' is where \"exceeds\" begins, above the threshold")
    }
  }

  /// Steps come one after the other in time, do not go down, and do not pass the threshold.
  private mutating func checkSteps(_ target: Target, _ atLeast: Threshold, _ path: RecordPath) {
    for (index, step) in target.steps.enumerated() {
      let previous = index > 0 ? target.steps[index - 1] : nil
      let key = previous.map { step.from.firstDay <= $0.from.firstDay } == true ? "from" : "atLeast"
      let problem: String
      if let previous, step.from.firstDay <= previous.from.firstDay {
        problem = "a step from \(step.from) stands after a step from \(previous.from)"
      } else if let previous, step.atLeast.value < previous.atLeast.value {
        problem =
          "a step requires \(step.atLeast.spelling), less than the \(previous.atLeast.spelling) before it"
      } else if step.atLeast.value > atLeast.value {
        problem =
          "a step requires \(step.atLeast.spelling), more than the threshold \(atLeast.spelling)"
      } else {
        continue
      }
      report(
        .thresholdOrder, at: path["steps"][index][key], problem,
        help: "steps go up in time, and in what they require, as far as 'atLeast'")
    }
  }

  /// A subject's targets measure what such a subject has, each target once.
  mutating func checkMeasures() {
    let measures = Dictionary(
      firstOf: registry.targets.enumerated().map { index, target in
        (target.id, gaps.targetsWithoutMeasure.contains(index) ? nil : target.measure)
      })
    let indicatorsWithoutKind = Set(
      gaps.indicatorsWithoutKind.map { RecordPath(.indicators, $0) })
    for (subject, path) in subjects {
      var first = [String: Int]()
      for (index, target) in subject.targets.enumerated() where !target.isEmpty {
        if let earlier = first[target] {
          report(
            .duplicateID, at: path["targets"][index], "the target \(target.quoted) is named twice",
            first: path["targets"][earlier], help: "delete one of the two")
        }
        first[target] = first[target] ?? index
        guard let measure = measures[target] ?? nil, !subject.measures.contains(measure),
          !indicatorsWithoutKind.contains(path)
        else { continue }
        let what =
          subject.indicator.map { "an indicator of the kind '\($0.kind.rawValue)'" } ?? "a body"
        let fitting = subject.measures.map { $0.rawValue }.joined(separator: ", ")
        report(
          .measureMismatch, at: path["targets"][index],
          "the target \(target.quoted) measures '\(measure.rawValue)', which \(what) does not have",
          help: "targets that fit have the measure \(fitting)")
      }
    }
  }

  /// A name that is given by language is given in all the file's languages.
  mutating func checkTranslations() {
    let names = names
    var languages = [String]()
    for name in names {
      for language in name.text.languages where !languages.contains(language) {
        languages.append(language)
      }
    }
    guard languages.count > 1 else { return }
    for name in names {
      let given = name.text.languages
      let missing = languages.filter { !given.contains($0) }
      guard !given.isEmpty, !missing.isEmpty else { continue }
      let list = missing.map { "'\($0)'" }.joined(separator: ", ")
      report(
        .missingTranslation, at: name.path[name.key],
        "'\(name.key)' is not given in \(list), as other names are",
        help: "add \"\(missing[0])\": …; until then another language stands in")
    }
  }

  private typealias Name = (text: LocalizedText, key: String, path: RecordPath)

  /// The names of groups, targets and subjects, as their formats list them.
  private var names: [Name] {
    func names<Record>(
      _ format: RecordFormat<Record>, _ records: [Record], _ list: RecordList
    ) -> [Name] {
      records.enumerated().flatMap { index, record in
        format.nameKeys.compactMap { key -> Name? in
          guard case .text(let text)? = key.get(record) else { return nil }
          return (text, key.name, RecordPath(list, index))
        }
      }
    }
    return names(FileFormat.group, registry.groups, .groups)
      + names(FileFormat.target, registry.targets, .targets)
      + names(FileFormat.body, registry.bodies, .bodies)
      + names(FileFormat.indicator, registry.indicators, .indicators)
  }
}
