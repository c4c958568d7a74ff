import Foundation
import FuzzTargets

@testable import WPSIndicators

/// Reads JSON with the library and with Foundation, which must say the same.
enum JSONTrial {
  static func run(_ bytes: [UInt8]) throws(Finding) {
    let theirs = try? JSONSerialization.jsonObject(
      with: Data(bytes), options: [.fragmentsAllowed])
    let ours: Value
    do throws(JSONSyntaxError) {
      try JSONCursor.validate(bytes)
      var cursor = JSONCursor(bytes)
      ours = try Value(&cursor)
      try cursor.finish()
    } catch {
      guard error.diagnostic.range.upperBound <= bytes.count else {
        throw Finding(description: "an error stands outside the text")
      }
      guard theirs == nil || isLaxer(bytes, error.diagnostic) else {
        throw Finding(description: "only Foundation reads it: \(error.diagnostic.message.english)")
      }
      return
    }
    guard let theirs else {
      if ours.hasHugeNumber { return }
      throw Finding(description: "only the library reads it")
    }
    if !ours.isSame(as: theirs) {
      throw Finding(description: "the library and Foundation read different values")
    }
  }

  /// Whether Foundation reads what is no JSON in UTF-8: other encodings, which it tells by bytes 0 and
  /// by marks, deeper nesting, and a comma behind the last element.
  private static func isLaxer(_ bytes: [UInt8], _ error: Diagnostic) -> Bool {
    let place = bytes[error.range.lowerBound...]
    let isLastComma =
      place.first == UInt8(ascii: ",")
      && "]}".utf8.contains(place.dropFirst().first { !" \t\r\n".utf8.contains($0) } ?? 0)
    return error.code == .nestedTooDeeply || bytes.contains(0) || isLastComma
      || bytes.first.map { $0 >= 0xEF } ?? false
  }

  /// A value as the library reads it.
  private indirect enum Value {
    case null
    case boolean(Bool)
    case number(spelling: String, Int64?)
    case string(String)
    case list([Value])
    case object([(key: String, value: Value)])

    init(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
      switch try cursor.peek() {
      case .null:
        try cursor.skipValue()
        self = .null
      case .boolean: self = .boolean(cursor.readBoolean())
      case .number:
        let number = try cursor.readNumber()
        self = .number(
          spelling: String(decoding: cursor.bytes[number.range], as: UTF8.self), number.integer)
      case .string: self = .string(cursor.decode(try cursor.readString()))
      case .array:
        var elements = [Value]()
        var scope = try cursor.beginArray()
        while try cursor.nextElement(in: &scope) { elements.append(try Value(&cursor)) }
        self = .list(elements)
      case .object:
        var members = [(key: String, value: Value)]()
        var scope = try cursor.beginObject()
        while let key = try cursor.nextKey(in: &scope) {
          let name = cursor.decode(key)
          members.append((name, try Value(&cursor)))
        }
        self = .object(members)
      }
    }

    /// Whether it has a number that only exact arithmetic can hold.
    var hasHugeNumber: Bool {
      switch self {
      case .null, .boolean, .string: false
      case .number(let spelling, let integer):
        integer == nil && !(Double(spelling)?.isNormal ?? false)
      case .list(let elements): elements.contains { $0.hasHugeNumber }
      case .object(let members): members.contains { $0.value.hasHugeNumber }
      }
    }

    /// Whether Foundation's value is the same. It drops some byte order marks in strings, keeps one of
    /// several members of a key, and takes keys for the same that differ in the composition of letters
    /// alone: of such keys nothing is compared.
    func isSame(as other: Any) -> Bool {
      switch self {
      case .null: return other is NSNull
      case .boolean(let boolean): return other as? Bool == boolean
      case .number(let spelling, let integer):
        guard let number = other as? NSNumber else { return false }
        if let integer { return number.int64Value == integer }
        return Double(spelling) == number.doubleValue || hasHugeNumber || spelling.count > 15
      case .string(let string):
        guard let other = other as? String else { return false }
        return Self.withoutMarks(other) == Self.withoutMarks(string)
      case .list(let elements):
        guard let others = other as? [Any], others.count == elements.count else { return false }
        return zip(elements, others).allSatisfy { $0.isSame(as: $1) }
      case .object(let members):
        guard let others = other as? [String: Any] else { return false }
        let keys = members.map { $0.key }
        if Set(keys).count < keys.count
          || keys.contains(where: { $0.unicodeScalars.contains("\u{FEFF}") })
        {
          return true
        }
        return others.count == members.count
          && members.allSatisfy { key, value in others[key].map { value.isSame(as: $0) } ?? false }
      }
    }

    private static func withoutMarks(_ string: String) -> [Unicode.Scalar] {
      string.unicodeScalars.filter { $0 != "\u{FEFF}" }
    }
  }
}
