/// What of a file is to be held against a target, by its id.
public enum HeldSubject: Sendable, Hashable {
  /// A body.
  case body(String)
  /// A candidate list.
  case list(String)
  /// An indicator.
  case indicator(String)
  /// A position in a body.
  case position(String, of: String)

  /// What a law that it can be held against is a rule on; nil where no law of the catalogue is.
  public var subjects: Law.Subjects? {
    switch self {
    case .body: .bodies
    case .list: .lists
    case .position: .offices
    case .indicator: nil
    }
  }
}

extension RegistryReading {
  /// Holds a subject against further targets.
  func edit(
    adding ids: [String], to held: HeldSubject, in registry: Registry, _ survey: LayoutSurvey
  ) -> TextEdit? {
    guard let start = start(of: held, in: registry) else { return nil }
    if let edit = edit(adding: ids, toObjectAt: start, survey) { return edit }
    guard case .position(let id, let body) = held,
      let place = positionPlace(of: id, of: body, in: registry)
    else { return nil }
    // A position without targets has no key for them.
    let object = place.list.elements[place.index]
    let before = registry.bodies[place.body].positions[place.index]
    var after = before
    after.targets = ids
    let revised = ObjectRevision(
      bytes: text.bytes, survey: survey, keyBreaks: KeyBreaks(in: [place.list], of: text.bytes)
    ).revised(
      object, from: FileFormat.position.json(before).members,
      to: FileFormat.position.json(after).members)
    return TextEdit(range: object, replacement: revised, value: 0..<revised.count)
  }

  /// The edits that take a target's id from whatever is held against it.
  func edits(
    releasing id: String, in registry: Registry
  ) -> [(part: RegistryEdit.Part, edit: TextEdit)] {
    registry.subjects(heldAgainst: id).compactMap { held in
      let places = (registry.targets(of: held) ?? []).indices.filter {
        registry.targets(of: held)?[$0] == id
      }
      guard let start = start(of: held, in: registry),
        let list = ListShape(of: "targets", ofObjectAt: start, in: text.bytes),
        let edit = list.edit(removing: places, in: text.bytes)
      else { return nil }
      return (.releasedSubject(held), edit)
    }
  }

  /// Where the object of a subject begins; nil where the file has no such subject.
  private func start(of held: HeldSubject, in registry: Registry) -> Int? {
    switch held {
    case .body(let id):
      registry.bodies.firstIndex { $0.id == id }.map { records[.bodies][$0].start }
    case .list(let id): registry.lists.firstIndex { $0.id == id }.map { records[.lists][$0].start }
    case .indicator(let id):
      registry.indicators.firstIndex { $0.id == id }.map { records[.indicators][$0].start }
    case .position(let id, let body):
      positionPlace(of: id, of: body, in: registry).map { place in
        place.list.elements[place.index].lowerBound
      }
    }
  }

  /// The positions of a body, and which of them one is.
  private func positionPlace(
    of id: String, of body: String, in registry: Registry
  ) -> (list: ListShape, index: Int, body: Int)? {
    guard let index = registry.bodies.firstIndex(where: { $0.id == body }),
      let place = registry.bodies[index].positions.firstIndex(where: { $0.id == id }),
      let list = ListShape(
        of: "positions", ofObjectAt: records[.bodies][index].start, in: text.bytes),
      list.elements.indices.contains(place)
    else { return nil }
    return (list, place, index)
  }

  /// Puts ids behind those of an object's targets; nil where it has no key for them.
  private func edit(
    adding ids: [String], toObjectAt start: Int, _ survey: LayoutSurvey
  ) -> TextEdit? {
    ListShape(of: "targets", ofObjectAt: start, in: text.bytes)?.edit(appending: ids, survey)
  }
}

extension Registry {
  /// The ids of the targets of a subject; nil where there is no such subject.
  public func targets(of held: HeldSubject) -> [String]? {
    switch held {
    case .body(let id): bodies.first { $0.id == id }?.targets
    case .list(let id): lists.first { $0.id == id }?.targets
    case .indicator(let id): indicators.first { $0.id == id }?.targets
    case .position(let id, let body):
      bodies.first { $0.id == body }?.positions.first { $0.id == id }?.targets
    }
  }

  /// What is held against a target, in the order of the file's lists.
  package func subjects(heldAgainst target: String) -> [HeldSubject] {
    bodies.flatMap { body in
      (body.targets.contains(target) ? [.body(body.id)] : [])
        + body.positions.filter { $0.targets.contains(target) }.map {
          HeldSubject.position($0.id, of: body.id)
        }
    }
      + lists.filter { $0.targets.contains(target) }.map { .list($0.id) }
      + indicators.filter { $0.targets.contains(target) }.map { .indicator($0.id) }
  }
}
