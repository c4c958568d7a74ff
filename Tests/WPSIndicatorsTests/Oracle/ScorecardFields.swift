import Foundation

@testable import RandomRegistries

/// A scorecard's JSON, taken apart.
struct ScorecardFields {
  private let root: Any

  /// Parses the JSON.
  init(_ json: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  /// A value inside this one.
  private init(value: Any) {
    root = value
  }

  /// What stands at a path such as `value.min`: JSON on one line, `null` where nothing does.
  func text(_ path: String) -> String {
    Self.text(value(path))
  }

  /// The object at `path`.
  func object(_ path: String) -> Self? {
    (value(path) as? [String: Any]).map(Self.init(value:))
  }

  /// The items of the array at `path`.
  func items(_ path: String) -> [Self] {
    (value(path) as? [Any] ?? []).map(Self.init(value:))
  }

  /// The string at `path`; nil if none is there.
  func string(_ path: String) -> String? {
    value(path) as? String
  }

  /// This value if it is a string, such as an item of an array of ids.
  var string: String? { root as? String }

  /// The whole numbers of the object at `path`, without those that are 0.
  func numbers(_ path: String) -> [String: Int] {
    let object = value(path) as? [String: Any] ?? [:]
    return object.compactMapValues { $0 as? Int }.filter { $0.value != 0 }
  }

  /// Follows a path.
  private func value(_ path: String) -> Any? {
    path.split(separator: ".").reduce(Optional.some(root)) { value, key in
      (value as? [String: Any])?[String(key)]
    }
  }

  /// A value as JSON on one line.
  private static func text(_ value: Any?) -> String {
    switch value {
    case nil, is NSNull: return "null"
    case let string as String: return OracleJSON.string(string)
    case let items as [Any]: return OracleJSON.array(items.map(text))
    case let object as [String: Any]:
      return OracleJSON.object(object.keys.sorted().map { ($0, text(object[$0])) })
    case let number as NSNumber: return text(number)
    default: return String(describing: value)
    }
  }

  /// A number, or a truth value: Foundation reads both as numbers, but keeps their types.
  private static func text(_ number: NSNumber) -> String {
    let isTruth = number.objCType.pointee == CChar(UInt8(ascii: "c"))
    return isTruth ? (number.boolValue ? "true" : "false") : number.stringValue
  }
}
