import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as an XML parser reads it.
final class ParsedPage: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names and classes of the elements around it, the outermost first.
    let path: [String]
    var text = ""
  }

  private(set) var elements = [Element]()
  private(set) var text = ""
  private(set) var problem: String?
  private var open = [Int]()

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse() {
      let reason = parser.parserError.map { "\($0)" } ?? "unreadable"
      problem = "\(parser.lineNumber):\(parser.columnNumber): \(reason)"
    }
  }

  /// The elements with a name, and a class if one is given.
  func all(_ name: String, _ of: String? = nil) -> [Element] {
    elements.filter { element in
      element.name == name
        && of.map { (element.attributes["class"] ?? "").split(separator: " ").contains($0[...]) }
          ?? true
    }
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements.append(
      Element(name: name, attributes: attributes, path: open.map { elements[$0].name }))
    open.append(elements.count - 1)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
    for index in open { elements[index].text += string }
  }
}
