import Testing

/// One of the ways in which people and programs lay out JSON; a formatter that shares nothing with
/// the library.
struct JSONFormatting: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var indentation = "  "
  /// Objects and lists that are nested deeper than this stand on one line.
  var expandedDepth = 99
  var lineEnd = "\n"
  var colon = ": "
  var comma = ", "
  var padding = " "
  /// Whether the comma stands at the beginning of the line, not at the end of the one before.
  var hasLeadingCommas = false

  /// Every layout that the tests use, with either line end.
  static let all: [JSONFormatting] = [false, true].flatMap { isWindows in
    let lineEnd = isWindows ? "\r\n" : "\n"
    let suffix = isWindows ? ", CRLF" : ""
    return [
      JSONFormatting(testDescription: "two spaces\(suffix)", lineEnd: lineEnd),
      JSONFormatting(testDescription: "four\(suffix)", indentation: "    ", lineEnd: lineEnd),
      JSONFormatting(testDescription: "tabs\(suffix)", indentation: "\t", lineEnd: lineEnd),
      JSONFormatting(
        testDescription: "an observation a line\(suffix)", expandedDepth: 3, lineEnd: lineEnd),
      JSONFormatting(
        testDescription: "tight, with tabs\(suffix)", indentation: "\t", expandedDepth: 3,
        lineEnd: lineEnd, colon: ":", comma: ",", padding: ""),
      JSONFormatting(
        testDescription: "minified\(suffix)", expandedDepth: -1, lineEnd: lineEnd, colon: ":",
        comma: ",", padding: ""),
      JSONFormatting(testDescription: "one line\(suffix)", expandedDepth: -1, lineEnd: lineEnd),
      JSONFormatting(
        testDescription: "commas first\(suffix)", lineEnd: lineEnd, hasLeadingCommas: true),
    ]
  }

  /// A JSON text, laid out.
  func format(_ text: String) -> String {
    var parser = Parser(rest: text[...])
    return write(parser.value(), depth: 0) + lineEnd
  }

  private indirect enum Node {
    case scalar(String)
    case list([Node])
    case object([(key: String, value: Node)])
  }

  private func write(_ node: Node, depth: Int) -> String {
    switch node {
    case .scalar(let spelling): spelling
    case .list(let nodes):
      enclose("[", "]", nodes.map { write($0, depth: depth + 1) }, padding: "", depth)
    case .object(let members):
      enclose(
        "{", "}", members.map { $0.key + colon + write($0.value, depth: depth + 1) },
        padding: padding, depth)
    }
  }

  private func enclose(
    _ open: String, _ close: String, _ parts: [String], padding: String, _ depth: Int
  ) -> String {
    if parts.isEmpty { return open + close }
    guard depth <= expandedDepth else {
      return open + padding + parts.joined(separator: comma) + padding + close
    }
    let outer = lineEnd + String(repeating: indentation, count: depth)
    let inner = outer + indentation
    let separator = hasLeadingCommas ? inner + ", " : "," + inner
    return open + inner + parts.joined(separator: separator) + outer + close
  }

  private struct Parser {
    var rest: Substring

    mutating func value() -> Node {
      skipSpace()
      switch rest.first {
      case "{":
        var members = [(key: String, value: Node)]()
        while next(after: "}") {
          let key = scalar()
          skipSpace()
          rest.removeFirst()
          members.append((key, value()))
        }
        return .object(members)
      case "[":
        var nodes = [Node]()
        while next(after: "]") { nodes.append(value()) }
        return .list(nodes)
      default: return .scalar(scalar())
      }
    }

    /// Passes an opening bracket or a comma; false if the end came, and was passed.
    private mutating func next(after end: Character) -> Bool {
      skipSpace()
      let passed = rest.popFirst()
      skipSpace()
      if passed == end { return false }
      if rest.first == end {
        rest.removeFirst()
        return false
      }
      return rest.first != nil
    }

    private mutating func scalar() -> String {
      guard rest.first == "\"" else {
        let word = rest.prefix { !",]}".contains($0) && !$0.isWhitespace }
        rest = rest[word.endIndex...]
        return String(word)
      }
      var spelling = ""
      repeat {
        let character = rest.removeFirst()
        spelling.append(character)
        if character == "\\" { spelling.append(rest.removeFirst()) }
      } while rest.first != "\"" && !rest.isEmpty
      spelling.append(rest.removeFirst())
      return spelling
    }

    private mutating func skipSpace() {
      rest = rest.drop { $0.isWhitespace }
    }
  }
}
