import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// What is written is JSON, holds what was given, and looks the same every time.
@Suite struct JSONWriterTests {
  private func write(_ contents: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    contents(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func sample(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("text")
      writer.value("a")
      writer.key("number")
      writer.value(-42)
      writer.key("nothing")
      writer.null()
      writer.key("range")
      writer.object(inline: true) { writer in
        writer.key("min")
        writer.value(1)
        writer.key("max")
        writer.value(nil as Int?)
        writer.key("list")
        writer.array { writer in
          writer.value(true)
          writer.value(false)
        }
      }
      writer.key("lists")
      writer.array { writer in
        writer.array { _ in }
        writer.object { _ in }
        writer.array { $0.value("b") }
      }
    }
    writer.finish()
  }

  @Test func layoutIsALinePerMemberOrInline() {
    #expect(
      write(sample) == """
        {
          "text": "a",
          "number": -42,
          "nothing": null,
          "range": {"min": 1, "max": null, "list": [true, false]},
          "lists": [
            [],
            {},
            [
              "b"
            ]
          ]
        }

        """)
  }

  @Test func sameCallsGiveSameBytes() {
    #expect(write(sample) == write(sample))
  }

  @Test func fragmentsAreWrittenAlone() {
    #expect(write { $0.value("a") } == "\"a\"")
    #expect(write { $0.value(nil as String?) } == "null")
    #expect(write { $0.value(Int64.min) } == "-9223372036854775808")
    #expect(write { $0.array { _ in } } == "[]")
  }

  @Test func escapesWhatATerminalWouldActUpon() {
    #expect(
      write { $0.value("\"\\/\n\r\t\u{8}\u{1B}\u{0}") } == #""\"\\/\n\r\t\u0008\u001b\u0000""#)
    #expect(write { $0.value("é国😀\u{200D}'<&") } == "\"é国😀\u{200D}'<&\"")
    #expect(write { $0.value("\u{7F}\u{9B}31m\u{A0}") } == "\"\\u007f\\u009b31m\u{A0}\"")
    let turns: [Unicode.Scalar] =
      ["\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}"]
      + (0x202A...0x202E).compactMap { Unicode.Scalar($0 as UInt32) }
      + (0x2066...0x2069).compactMap { Unicode.Scalar($0 as UInt32) }
    for scalar in turns {
      let digits = String(scalar.value, radix: 16)
      let padded = String(repeating: "0", count: 4 - digits.count) + digits
      #expect(write { $0.value("a\(scalar)b") } == "\"a\\u\(padded)b\"")
    }
  }

  @Test func everyCharacterIsEscapedOrNotAmongOthers() {
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap({ Unicode.Scalar($0) }) {
      let escaped = Self.escaped(scalar)
      let written = write { $0.value("é\(scalar)a\(scalar)\(scalar)") }
      if written != "\"é\(escaped)a\(escaped)\(escaped)\"" {
        Issue.record("U+\(String(scalar.value, radix: 16)): \(written)")
      }
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }

  @Test func everyCharacterComesBackFromFoundation() throws {
    let scalars =
      (0...0x3FF).compactMap { Unicode.Scalar($0 as UInt32) } + ["\u{FFFF}", "😀", "\u{FEFF}"]
    let text = String(String.UnicodeScalarView(scalars))
    let written = write { writer in
      writer.object { writer in
        writer.key(text)
        writer.value(text)
      }
    }
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: String]
    #expect(read == [text: text])
  }

  @Test func randomTreesComeBackFromFoundation() throws {
    for seed in UInt64(1)...200 {
      var random = SeededGenerator(seed: seed)
      var writer = JSONWriter()
      let expected = tree(&writer, depth: 4, using: &random)
      let read = try JSONSerialization.jsonObject(
        with: Data(writer.bytes), options: .fragmentsAllowed)
      #expect(describe(read) == expected, "seed \(seed)")
      #expect(JSONCursorTests.syntaxError(in: writer.bytes) == nil, "seed \(seed)")
    }
  }

  /// Writes a random value, and gives what `describe(_:)` is to say of it.
  private func tree(
    _ writer: inout JSONWriter, depth: Int, using random: inout SeededGenerator
  ) -> String {
    let isInline = Bool.random(using: &random)
    let count = Int.random(in: 0...3, using: &random)
    var parts = [String]()
    switch Int.random(in: depth > 0 ? 0...5 : 2...5, using: &random) {
    case 0:
      writer.array(inline: isInline) { writer in
        for _ in 0..<count { parts.append(tree(&writer, depth: depth - 1, using: &random)) }
      }
      return "[\(parts.joined(separator: ","))]"
    case 1:
      writer.object(inline: isInline) { writer in
        for index in 0..<count {
          writer.key("k\(index)")
          parts.append("k\(index):" + tree(&writer, depth: depth - 1, using: &random))
        }
      }
      return "{\(parts.joined(separator: ","))}"
    case 2:
      let number = Int.random(in: -1_000...1_000, using: &random)
      writer.value(number)
      return "n\(number)"
    case 3:
      let isTrue = Bool.random(using: &random)
      writer.value(isTrue)
      return "n\(isTrue ? 1 : 0)"
    case 4:
      writer.null()
      return "null"
    default:
      let text = String(["a", "\"", "\\", "\n", "é"].shuffled(using: &random).joined())
      writer.value(text)
      return "s" + text
    }
  }

  /// What Foundation read, with truth values as numbers, which it does not always tell apart.
  private func describe(_ value: Any) -> String {
    switch value {
    case let list as [Any]: "[\(list.map(describe).joined(separator: ","))]"
    case let object as [String: Any]:
      "{\(object.keys.sorted().map { "\($0):\(describe(object[$0] ?? ""))" }.joined(separator: ","))}"
    case let text as String: "s" + text
    case let number as NSNumber: "n\(number.intValue)"
    default: "null"
    }
  }
}
