/// The codes of the dimension `BODY_PART`.
///
/// A data structure is fixed, so that the dimension is there whether or not a registry has breakdowns.
/// Bodies may share a code: `party_opposition` is the part of that identifier in each.
enum SDMXPart {
  /// The whole body, and any indicator.
  static let whole = "_T"

  /// The code of a part. SDMX has no codes with a dot in them, and no identifier has a `_`.
  static func code(of part: BodyPart) -> String { "\(part.breakdown)_\(part.part)" }

  /// The whole, then the parts of all bodies, each once by its first name.
  static func codes(in registry: Registry) -> [SDMXCode] {
    var seen = Set<String>()
    return [SDMXCode(whole, .inEveryLanguage { $0.wholeBody })]
      + registry.bodies.flatMap { $0.breakdowns }.flatMap { breakdown in
        breakdown.parts.compactMap { part in
          let code = code(of: BodyPart(breakdown.id, part.id))
          return seen.insert(code).inserted ? SDMXCode(code, part.name) : nil
        }
      }
  }
}
