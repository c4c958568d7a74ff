/// Writes elements that are always closed, and text that is always escaped.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<HTMLAttribute, String?>

  /// The language of the page, in which words are unless they say otherwise.
  let language: Language
  private(set) var text = ""
  private var idCounts = [String: Int]()

  init(language: Language) {
    self.language = language
  }

  /// An element with what it contains. Attributes that are nil are left out.
  mutating func element(
    _ name: HTMLElement, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name.rawValue)>"
  }

  /// An element that contains words alone.
  mutating func element(_ name: HTMLElement, _ attributes: Attributes, _ words: String) {
    element(name, attributes) { $0.write(words) }
  }
  mutating func element(_ name: HTMLElement, _ words: String) { element(name, [:], words) }

  /// An element that contains a passage.
  mutating func element(_ name: HTMLElement, _ attributes: Attributes, _ passage: Passage) {
    element(name, attributes) { $0.write(passage) }
  }
  mutating func element(_ name: HTMLElement, _ passage: Passage) { element(name, [:], passage) }

  /// An element that contains nothing: `<meta … />`, or a shape of a drawing.
  mutating func empty(_ name: HTMLElement, _ attributes: Attributes) {
    open(name, attributes)
    text += " />"
  }

  /// Text, on one line, without characters that a page may not hold.
  mutating func write(_ words: String) {
    text.appendMarkup(words, quotes: false)
  }

  /// A style sheet, which may hold neither `<` nor `&`, since HTML and XML read those differently.
  mutating func style(_ sheets: [StaticString]) {
    element(.style) { html in
      for sheet in sheets { html.text += "\n\(sheet)" }
    }
  }

  /// An identifier that the page has only once.
  mutating func newID(_ prefix: StaticString) -> String {
    let prefix = "\(prefix)"
    idCounts[prefix, default: 0] += 1
    return "\(prefix)-\(idCounts[prefix, default: 0])"
  }

  private mutating func open(_ name: HTMLElement, _ attributes: Attributes) {
    text += (name.beginsLine ? "\n<" : "<") + name.rawValue
    for (attribute, value) in attributes {
      guard let value else { continue }
      text += " \(attribute.rawValue)=\""
      text.appendMarkup(value, quotes: true)
      text += "\""
    }
  }
}
