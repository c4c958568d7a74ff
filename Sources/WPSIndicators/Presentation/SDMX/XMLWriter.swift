/// Writes XML: elements that are always closed, text that is always escaped, a line each.
struct XMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private var buffer = PieceBuffer()
  private var depth = 0

  /// The document.
  var bytes: [UInt8] { buffer.bytes }

  init() { buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" as StaticString) }

  /// An element that contains others. Attributes that are nil are left out.
  ///
  /// Names are literals, so that no text can become one.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    buffer.append(">\n" as StaticString)
    depth += 1
    content(&self)
    depth -= 1
    indent()
    buffer.append("</\(name)>\n")
  }

  /// An element that contains words alone: on one line, without what XML may not hold.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], words: String) {
    open(name, attributes)
    buffer.append(UInt8(ascii: ">"))
    buffer.appendMarkup(words, quotes: false)
    buffer.append("</\(name)>\n")
  }

  /// An element that contains nothing.
  mutating func empty(_ name: StaticString, _ attributes: Attributes) {
    open(name, attributes)
    buffer.append(" />\n" as StaticString)
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    indent()
    buffer.append("<\(name)")
    for (attribute, value) in attributes {
      guard let value else { continue }
      buffer.append(" \(attribute)=\"")
      buffer.appendMarkup(value, quotes: true)
      buffer.append(Ascii.quote)
    }
  }

  private mutating func indent() {
    for _ in 0..<depth { buffer.append("  " as StaticString) }
  }
}
