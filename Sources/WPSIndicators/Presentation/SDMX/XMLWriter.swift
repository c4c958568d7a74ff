/// Writes XML: elements that are always closed, text that is always escaped, a line each.
struct XMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private(set) var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
  private var depth = 0

  /// An element that contains others. Attributes that are nil are left out.
  ///
  /// Names are literals, so that no text can become one.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    text += ">\n"
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// An element that contains words alone: on one line, without what XML may not hold.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], words: String) {
    open(name, attributes)
    text += ">"
    text.appendMarkup(words, quotes: false)
    text += "</\(name)>\n"
  }

  /// An element that contains nothing.
  mutating func empty(_ name: StaticString, _ attributes: Attributes) {
    open(name, attributes)
    text += " />\n"
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    indent()
    text += "<\(name)"
    for (attribute, value) in attributes {
      guard let value else { continue }
      text += " \(attribute)=\""
      text.appendMarkup(value, quotes: true)
      text += "\""
    }
  }

  private mutating func indent() { text += String(repeating: "  ", count: depth) }
}
