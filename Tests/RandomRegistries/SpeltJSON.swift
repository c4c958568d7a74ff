/// A JSON text taken apart by a reader that shares nothing with the library: its values as they are
/// spelt, without the space between them.
package indirect enum SpeltJSON: Hashable {
  /// A string, a number, `true`, `false` or `null`.
  case scalar([UInt8])
  case list([SpeltJSON])
  case object([Member])

  /// A key with its quotes, and its value.
  package struct Member: Hashable {
    package var key: [UInt8]
    package var value: SpeltJSON

    package init(_ key: String, _ value: SpeltJSON) {
      self.key = Array("\"\(key)\"".utf8)
      self.value = value
    }

    fileprivate init(spelt key: [UInt8], _ value: SpeltJSON) {
      self.key = key
      self.value = value
    }
  }

  /// Reads a text; nil where it is not JSON, as far as brackets, commas and quotes tell.
  package init?(_ text: [UInt8]) {
    var reader = Reader(text)
    guard let value = reader.value(), reader.isAtEnd else { return nil }
    self = value
  }

  /// The text on one line.
  package var text: [UInt8] {
    var text = [UInt8]()
    write(to: &text)
    return text
  }

  private func write(to text: inout [UInt8]) {
    func separate(_ isFirst: Bool) {
      if !isFirst { text += Array(", ".utf8) }
    }
    switch self {
    case .scalar(let spelling): text += spelling
    case .list(let elements):
      text.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        separate(index == 0)
        element.write(to: &text)
      }
      text.append(UInt8(ascii: "]"))
    case .object(let members):
      text.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        separate(index == 0)
        text += member.key + Array(": ".utf8)
        member.value.write(to: &text)
      }
      text.append(UInt8(ascii: "}"))
    }
  }
}

// MARK: - Parts

extension SpeltJSON {
  /// The elements of a list, or the values of an object's members; as many must be set as there are.
  package var children: [SpeltJSON] {
    get {
      switch self {
      case .scalar: []
      case .list(let elements): elements
      case .object(let members): members.map { $0.value }
      }
    }
    set {
      switch self {
      case .scalar: break
      case .list: self = .list(newValue)
      case .object(let members):
        self = .object(zip(members, newValue).map { Member(spelt: $0.key, $1) })
      }
    }
  }

  /// The value that positions lead to, from the outside in.
  package subscript(path: ArraySlice<Int>) -> SpeltJSON {
    get {
      guard let first = path.first else { return self }
      return children[first][path.dropFirst()]
    }
    set {
      guard let first = path.first else {
        self = newValue
        return
      }
      var children = children
      children[first][path.dropFirst()] = newValue
      self.children = children
    }
  }

  /// Where all values are, each behind what it is in.
  package var paths: [[Int]] {
    [[]] + children.enumerated().flatMap { index, child in child.paths.map { [index] + $0 } }
  }

  /// The position of a member by its key, where that is spelt plainly.
  package func position(of key: String) -> Int? {
    guard case .object(let members) = self else { return nil }
    return members.firstIndex { $0.key == Array("\"\(key)\"".utf8) }
  }

  /// The value of a key; an empty list, where there is none.
  package subscript(key: String) -> SpeltJSON {
    get { position(of: key).map { children[$0] } ?? .list([]) }
    set {
      if let position = position(of: key) {
        self[[position]] = newValue
      } else if case .object(let members) = self {
        self = .object(members + [Member(key, newValue)])
      }
    }
  }

  /// Without the element or the member at a position, if there is one.
  package func removing(_ position: Int) -> SpeltJSON {
    guard children.indices.contains(position) else { return self }
    switch self {
    case .scalar: return self
    case .list(var elements):
      elements.remove(at: position)
      return .list(elements)
    case .object(var members):
      members.remove(at: position)
      return .object(members)
    }
  }
}

// MARK: - Reading

private struct Reader {
  private let text: [UInt8]
  private var offset = 0

  init(_ text: [UInt8]) {
    self.text = text
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  var isAtEnd: Bool {
    mutating get { next() == nil }
  }

  mutating func value() -> SpeltJSON? {
    switch next() {
    case UInt8(ascii: "{"):
      var members = [SpeltJSON.Member]()
      return items(until: UInt8(ascii: "}")) { reader in
        guard reader.next() == UInt8(ascii: "\""), let key = reader.string(),
          reader.pass(UInt8(ascii: ":")), let value = reader.value()
        else { return false }
        members.append(SpeltJSON.Member(spelt: key, value))
        return true
      } ? .object(members) : nil
    case UInt8(ascii: "["):
      var elements = [SpeltJSON]()
      return items(until: UInt8(ascii: "]")) { reader in
        guard let element = reader.value() else { return false }
        elements.append(element)
        return true
      } ? .list(elements) : nil
    case UInt8(ascii: "\""): return string().map { .scalar($0) }
    default:
      let word = text[offset...].prefix { !" \t\r\n,:[]{}\"".utf8.contains($0) }
      offset = word.endIndex
      return word.isEmpty ? nil : .scalar(Array(word))
    }
  }

  /// Passes brackets with what stands between them; false where that is not as it must be.
  private mutating func items(until end: UInt8, item: (inout Self) -> Bool) -> Bool {
    offset += 1
    if pass(end) { return true }
    repeat {
      guard item(&self) else { return false }
    } while pass(UInt8(ascii: ","))
    return pass(end)
  }

  private mutating func string() -> [UInt8]? {
    let start = offset
    offset += 1
    while offset < text.count, text[offset] != UInt8(ascii: "\"") {
      offset += text[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset += 1
    return offset <= text.count ? Array(text[start..<offset]) : nil
  }

  private mutating func pass(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    offset += 1
    return true
  }

  /// The byte behind space, which is passed.
  private mutating func next() -> UInt8? {
    while offset < text.count, " \t\r\n".utf8.contains(text[offset]) { offset += 1 }
    return offset < text.count ? text[offset] : nil
  }
}
