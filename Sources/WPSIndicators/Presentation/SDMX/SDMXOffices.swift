/// The codes of the dimension `POSITION`. Bodies may share one: `chair` is the position of that
/// identifier in each.
enum SDMXPosition {
  /// For what is of no position.
  static let none = "_Z"

  /// That, then the positions of all bodies, each once by its first name.
  static func codes(in registry: Registry) -> [SDMXCode] {
    var seen = Set<String>()
    let positions = registry.bodies.flatMap { $0.positions }
    return [SDMXCode(none, .inEveryLanguage { $0.sex(.notApplicable) })]
      + positions.compactMap { position in
        seen.insert(position.id).inserted ? SDMXCode(position.id, position.name) : nil
      }
  }
}

/// The codes of the attribute `LEVEL`: those of a scale stand together, from least to most.
enum SDMXLevel {
  /// The code of a level. No identifier has a `_`.
  static func code(of level: String, on scale: String) -> String { "\(scale)_\(level)" }

  /// The levels of all scales.
  static func codes(in registry: Registry) -> [SDMXCode] {
    registry.scales.flatMap { scale in
      scale.levels.map { SDMXCode(code(of: $0.id, on: scale.id), $0.name) }
    }
  }
}
