import RandomRegistries
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
    guard let json = SpeltJSON(Array(text.utf8)) else {
      Issue.record("not JSON: \(text.prefix(200))")
      return text
    }
    return write(json, depth: 0) + lineEnd
  }

  private func write(_ json: SpeltJSON, depth: Int) -> String {
    switch json {
    case .scalar(let spelling): String(decoding: spelling, as: UTF8.self)
    case .list(let elements):
      enclose("[", "]", elements.map { write($0, depth: depth + 1) }, padding: "", depth)
    case .object(let members):
      enclose(
        "{", "}",
        members.map {
          String(decoding: $0.key, as: UTF8.self) + colon + write($0.value, depth: depth + 1)
        },
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
}
