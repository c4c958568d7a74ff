/// A value that is to be written into a file, whose formatting it takes on.
indirect enum JSONDraft: Sendable, Hashable {
  case string(String)
  /// A number or a word such as `true`, as it is spelt.
  case literal(String)
  case list([JSONDraft])
  case object([Member])

  /// A key and its value.
  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONDraft

    /// Nil where there is no value to give.
    init?(_ key: String, _ value: JSONDraft?) {
      guard let value else { return nil }
      self.key = key
      self.value = value
    }
  }

  /// A string with its quotes and escapes.
  static func quoted(_ string: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(string)
    return writer.bytes
  }
}

extension JSONDraft {
  /// A text: a string, or an object by language.
  init(_ text: LocalizedText) {
    let versions = text.versions
    if versions.count == 1, versions[0].language == nil {
      self = .string(versions[0].text)
    } else {
      self = .object(versions.compactMap { Member($0.language ?? "", .string($0.text)) })
    }
  }

  /// A count: a number, or bounds.
  init(_ count: Count) {
    if let exact = count.exact {
      self = .literal(String(exact))
    } else {
      let least = count.min > 0 || count.max == nil ? count.min : nil
      let bounds = [
        Member(BoundsField.atLeast.rawValue, least.map { .literal(String($0)) }),
        Member(BoundsField.atMost.rawValue, count.max.map { .literal(String($0)) }),
      ]
      self = .object(bounds.compactMap { $0 })
    }
  }
}
