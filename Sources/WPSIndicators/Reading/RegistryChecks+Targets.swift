extension RegistryChecks {
  /// Targets are in order within themselves, and fit the subjects that name them.
  func targets() -> [Diagnostic] {
    zip(registry.targets, zip(places.targets, places.steps)).flatMap { target, place in
      thresholds(target, place.0) + steps(target, place.1)
    } + measures()
  }

  private func thresholds(_ target: Target, _ start: Int) -> [Diagnostic] {
    var found = [Diagnostic]()
    func report(_ key: String, _ threshold: Threshold, _ problem: String, _ help: String) {
      found.append(
        Diagnostic(
          .thresholdOrder, at: value(of: key, in: start),
          "'\(key)' \(threshold.spelling) \(problem)", help: help))
    }
    if let from = target.from, let to = target.to, to < from {
      found.append(
        Diagnostic(
          .datesReversed, at: value(of: "to", in: start),
          "the target ends on \(to), before it begins",
          help: "'from' is \(from)"))
    }
    guard let atLeast = target.atLeast else { return found }
    if let near = target.near, near.value >= atLeast.value {
      report(
        "near", near, "is not below the threshold \(atLeast.spelling)",
        "'near' is where \"approaches\" begins, below the threshold")
    }
    if let exceeds = target.exceeds, exceeds.value <= atLeast.value {
      report(
        "exceeds", exceeds, "is not above the threshold \(atLeast.spelling)",
        "'exceeds' is where \"exceeds\" begins, above the threshold")
    }
    return found
  }

  /// Steps come one after the other in time, do not go down, and do not pass the threshold.
  private func steps(_ target: Target, _ starts: [Int]) -> [Diagnostic] {
    guard let atLeast = target.atLeast else { return [] }
    var found = [Diagnostic]()
    for (index, (step, start)) in zip(target.steps, starts).enumerated() {
      let previous = index > 0 ? target.steps[index - 1] : nil
      let key = previous.map { step.from <= $0.from } == true ? "from" : "atLeast"
      let problem: String
      if let previous, step.from <= previous.from {
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
      found.append(
        Diagnostic(
          .thresholdOrder, at: value(of: key, in: start), problem,
          help: "steps go up in time, and in what they require, as far as 'atLeast'"))
    }
    return found
  }

  /// A subject's targets measure what such a subject has, each target once.
  private func measures() -> [Diagnostic] {
    let measures = Dictionary(
      firstOf: zip(registry.targets, places.targets).map { target, start in
        (target.id, places.withoutMeasure.contains(start) ? nil : target.measure)
      })
    var found = [Diagnostic]()
    for (subject, place) in subjects {
      var first = [String: Int]()
      var elements = elements(of: "targets", in: place.start)
      for (index, target) in subject.targets.enumerated() where !target.isEmpty {
        if let earlier = first[target] {
          let note = Diagnostic.Note(
            message: "first given here", range: elements[earlier])
          found.append(
            Diagnostic(
              .duplicateID, at: elements[index],
              "the target \(target.quoted) is named twice", notes: [note],
              help: "delete one of the two"))
        }
        first[target] = first[target] ?? index
        guard let measure = measures[target] ?? nil, !subject.measures.contains(measure),
          !places.withoutMeasure.contains(place.start)
        else { continue }
        let what =
          subject.indicator.map { "an indicator of the kind '\($0.kind.rawValue)'" } ?? "a body"
        let fitting = subject.measures.map { $0.rawValue }.joined(separator: ", ")
        found.append(
          Diagnostic(
            .measureMismatch, at: elements[index],
            "the target \(target.quoted) measures '\(measure.rawValue)', which \(what) does not have",
            help: "targets that fit have the measure \(fitting)"))
      }
    }
    return found
  }

  /// A name that is given by language is given in all the file's languages.
  func translations() -> [Diagnostic] {
    let names = allNames
    var languages = [String]()
    for name in names {
      for language in name.text.languages where !languages.contains(language) {
        languages.append(language)
      }
    }
    guard languages.count > 1 else { return [] }
    return names.compactMap { name in
      let given = name.text.languages
      let missing = languages.filter { !given.contains($0) }
      guard !given.isEmpty, !missing.isEmpty else { return nil }
      let list = missing.map { "'\($0)'" }.joined(separator: ", ")
      return Diagnostic(
        .missingTranslation, at: value(of: name.key, in: name.start),
        "'\(name.key)' is not given in \(list), as other names are",
        help: "add \"\(missing[0])\": …; until then another language stands in")
    }
  }

  private var allNames: [(text: LocalizedText, key: String, start: Int)] {
    var names: [(LocalizedText?, String, Int)] = []
    names += zip(registry.groups, places.groups).map { ($0.name, "name", $1) }
    for (target, start) in zip(registry.targets, places.targets) {
      names += [(target.name, "name", start), (target.shortName, "shortName", start)]
    }
    for (subject, place) in subjects {
      names += [
        (subject.name, "name", place.start),
        (subject.body?.abbreviation, "abbreviation", place.start),
        (subject.indicator?.unit, "unit", place.start),
      ]
    }
    return names.compactMap { text, key, start in text.map { ($0, key, start) } }
  }
}
