/// Makes of a registry what slips of hands and programs could make of it, and what neither would.
///
/// Half of what it does leaves words where words belong: another value of the same key, a number that
/// is one more. A registry that is changed so is often still without errors, but one that nobody wrote.
package struct RegistryMutator {
  private var generator: SeededGenerator

  /// A mutator that does what a generator chooses.
  package init(_ generator: SeededGenerator) {
    self.generator = generator
  }

  /// Scalars that are the last of their sort, or none of it.
  private static let extremes = [
    "0", "-0", "-1", "1", "2", "3", "999999999999", "1000000000000", "1000000000001", "2147483648",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616",
    "0.5", "1e3", "1E400", "1e-400", "100", "33.3", "99.99", "true", "false", "null", #""""#,
    #"" ""#, #""\u0000""#, #""0""#, #""30%""#, #""0%""#, #""100%""#, #""1/3""#, #""1/0""#,
    #""2/1""#, #""999999/1000000""#, #""half""#, #""0001-01-01""#, #""9999-12-31""#,
    #""2020-02-30""#, #""2024-02-29""#, #""2020""#, #""2020-S2""#, #""2020-Q4""#, #""2020-Q5""#,
    #""2020-12""#, #""0000-Q1""#, #""9999-Q4""#, #""2019-12-31""#, #""\ud83d\ude00""#, #""é""#,
    #""e\u0301""#, #""\u202e""#, #""<b>&""#, #""=1+1""#,
  ]

  /// Changes a text in a few places; what is no JSON it cuts off, or puts a byte in.
  package mutating func mutate(_ text: [UInt8]) -> [UInt8] {
    guard var json = SpeltJSON(text) else { return damage(text) }
    for _ in 0..<generator.number(in: 1...4) {
      let paths = json.paths.dropFirst()
      guard !paths.isEmpty else { break }
      let path = generator.pick(Array(paths))
      if generator.chance(50) {
        changeValue(at: path, among: Array(paths), of: &json)
      } else {
        changeShape(at: path, among: Array(paths), of: &json)
      }
    }
    return generator.chance(5) ? damage(json.text) : json.text
  }

  private mutating func damage(_ text: [UInt8]) -> [UInt8] {
    guard !text.isEmpty else { return text }
    var text = text
    let place = generator.number(in: 0...text.count - 1)
    if generator.chance(50) {
      text.removeSubrange(place...)
    } else {
      text[place] = UInt8(truncatingIfNeeded: generator.next())
    }
    return text
  }

  // MARK: - Values

  /// Puts another value into a place, that is not too far off.
  private mutating func changeValue(
    at path: [Int], among paths: [[Int]], of json: inout SpeltJSON
  ) {
    let old = json[path[...]]
    if case .scalar(let spelling) = old {
      if let number = Int(String(decoding: spelling, as: UTF8.self)), generator.chance(50) {
        let other = number &+ generator.pick([-10, -2, -1, 1, 2, 10])
        json[path[...]] = .scalar(Array(String(other).utf8))
        return
      }
      if generator.chance(20) {
        json[path[...]] = .scalar(Array(generator.pick(Self.extremes).utf8))
        return
      }
    }
    guard let key = json.key(at: path) else { return }
    let alike = paths.filter { json.key(at: $0) == key && json[$0[...]] != old }
    if !alike.isEmpty { json[path[...]] = json[generator.pick(alike)[...]] }
  }

  // MARK: - Shapes

  private mutating func changeShape(
    at path: [Int], among paths: [[Int]], of json: inout SpeltJSON
  ) {
    let (owner, position) = (path.dropLast(), path[path.count - 1])
    let value = json[path[...]]
    switch generator.number(in: 0...9) {
    case 0, 1: json[owner] = json[owner].removing(position)
    case 2:
      json[owner] = json[owner].inserting(position, of: json[owner])
    case 3, 4:
      // A member of another object, or an element of another list.
      let other = generator.pick(paths)
      json[owner] = json[owner].inserting(other[other.count - 1], of: json[other.dropLast()])
    case 5:
      let names = paths.compactMap { json.key(at: $0) }
      if case .object(let members) = json[owner], !names.isEmpty {
        var renamed = members
        renamed[position].key = generator.pick(names)
        json[owner] = .object(renamed)
      }
    case 6:
      let other = generator.pick(paths)
      // What one is in cannot be in it as well.
      guard !path.starts(with: other), !other.starts(with: path) else { return }
      (json[path[...]], json[other[...]]) = (json[other[...]], value)
    case 7: json[path[...]] = .list([value])
    case 8: if let inner = value.children.first { json[path[...]] = inner }
    default:
      var nested = value
      for _ in 0..<generator.pick([1, 3, 62, 70]) {
        nested = generator.chance(50) ? .list([nested]) : .object([.init("en", nested)])
      }
      json[path[...]] = nested
    }
  }
}

extension SpeltJSON {
  /// The key of what stands at a path, or of the list that it stands in.
  fileprivate func key(at path: [Int]) -> [UInt8]? {
    guard let position = path.last else { return nil }
    let owner = path.dropLast()
    if case .object(let members) = self[owner] { return members[position].key }
    return key(at: Array(owner))
  }

  /// With a part of another value as its last, where both are of one sort.
  fileprivate func inserting(_ position: Int, of other: SpeltJSON) -> SpeltJSON {
    switch (self, other) {
    case (.list(let elements), .list(let others)): .list(elements + [others[position]])
    case (.object(let members), .object(let others)): .object(members + [others[position]])
    default: self
    }
  }
}
