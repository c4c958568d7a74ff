import Foundation
import Testing

@testable import WPSIndicators

/// No file traps the reader or the drawing, or makes either of them lie.
@Suite struct HostileInputTests {
  private let registry: String

  init() throws {
    let text = try minimalRegistry.text()
    registry = text.text(in: text.bytes.indices)
  }

  private func codes(replacing old: String, with new: String) -> [String] {
    let text = SourceText(name: "f", registry.replacing(old, with: new))
    let reading = Registry.read(text)
    _ = DiagnosticDrawing.draw(reading.diagnostics, of: text)
    return reading.diagnostics.map(\.code.name)
  }

  @Test(arguments: ["[", "{\"a\":", "[[{\"\":"])
  func deepNestingIsRefused(_ bracket: String) {
    let nested = String(repeating: bracket, count: 10_000)
    let reading = Registry.read(SourceText(name: "f", nested))
    #expect(reading.diagnostics.last?.code == .nestedTooDeeply)
    #expect(codes(replacing: "\"legislature\"", with: nested) == ["nested-too-deeply"])
  }

  @Test(arguments: [
    "2147483648", "4294967296", "9223372036854775807", "9223372036854775808",
    "99999999999999999999999", "1000000000001", "-9223372036854775808", "-0", "1E400", "1e-400",
    String(repeating: "7", count: 100_000), "0." + String(repeating: "3", count: 100_000),
    "1e" + String(repeating: "9", count: 1000),
  ])
  func hugeNumbersAreReadOrRefused(_ number: String) {
    let fits = ["2147483648", "4294967296"].contains(number)
    let expected = fits ? [] : ["invalid-count"]
    #expect(codes(replacing: "147", with: number) == expected)
    #expect(codes(replacing: "147", with: "{\"atLeast\":\(number)}") == expected)
    #expect(
      codes(replacing: "\"women\": 40", with: "\"reportedPercent\": \(number)")
        == ["invalid-percent"])
    #expect(
      codes(replacing: "\"formatVersion\": 1", with: "\"formatVersion\": \(number)")
        == ["unsupported-version"])
    #expect(codes(replacing: "\"30%\"", with: number) == ["invalid-threshold"])
  }

  @Test func hugeDigitStringsAreRefused() {
    let digits = String(repeating: "9", count: 100_000)
    #expect(codes(replacing: "30%", with: digits + "%") == ["invalid-threshold"])
    #expect(codes(replacing: "30%", with: "1/" + digits) == ["invalid-threshold"])
    #expect(codes(replacing: "2020-Q2", with: digits + "-Q2") == ["invalid-period"])
    #expect(codes(replacing: "2020-Q4", with: "2020-Q" + digits) == ["invalid-period"])
    #expect(
      codes(replacing: "\"period\": \"2020-Q2\"", with: "\"asAt\": \"2020-06-\(digits)\"")
        == ["invalid-date"])
  }

  @Test func theGreatestCountsMakeNoTrouble() {
    let greatest = String(Count.greatest)
    #expect(codes(replacing: "147", with: greatest) == [])
    #expect(codes(replacing: "147", with: "\(greatest), \"seats\": \(greatest)") == [])
    #expect(
      codes(replacing: "147", with: "{\"atMost\":\(greatest)}, \"men\": {\"atMost\":\(greatest)}")
        == [])
  }

  @Test func drawingsHoldNoControlCharacters() {
    let spies =
      (0...0x9F).filter { !(0x20...0x7E).contains($0) }
      + [0xAD, 0x61C, 0x200B, 0x200E, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xE0041]
    for value in spies {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Raw and escaped, in a key, an id, a language, a word and a value.
      for spelling in [String(scalar), value > 0xFFFF ? "" : Self.escape(value)] {
        let spy = "x\(spelling)x"
        let file =
          registry
          .replacing("\"members\"", with: "\"\(spy)\"")
          .replacing("thirty-per-cent\"", with: "\(spy)\"")
          .replacing("[\"\(spy)\"]", with: "[\"\(spy)y\", \"\(spy)\", \"\(spy)\"]")
          .replacing("\"National Assembly\"", with: "{\"\(spy)\": \"a\", \"\(spy)\": \"b\"}")
          .replacing("legislature", with: spy).replacing("30%", with: spy)
          .replacing("2020-Q2", with: spy).replacing("\"assembly\"", with: "\"\(spy)\"")
          .replacing("\"kind\"", with: "\"partOf\": \"\(spy)\", \"kind\"")
        let text = SourceText(name: spy, file)
        let drawing = DiagnosticDrawing.draw(Registry.read(text).diagnostics, of: text)
        #expect(!drawing.isEmpty)
        #expect(
          value == 0x0A || !drawing.unicodeScalars.contains(scalar),
          "U+\(String(value, radix: 16)) reaches the output")
      }
    }
  }

  private static func escape(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  @Test func everyOneOfManyProblemsIsDrawn() throws {
    let observation = "{ \"perod\": \"2020-Q2\", \"women\": -1, \"women\": 3 }"
    let many = Array(repeating: observation, count: 1_000)
    for separator in [",\n", ","] {
      let text = SourceText(
        name: "f",
        registry.replacing(
          "\"observations\": [",
          with: "\"observations\": ["
            + many.joined(separator: separator) + ","
        )
        .replacing("\n", with: separator == "," ? " " : "\n"))
      let reading = Registry.read(text)
      #expect(reading.diagnostics.count == 4 * many.count)
      let lines = DiagnosticDrawing.draw(reading.diagnostics, of: text).split(separator: "\n")
      #expect(lines.count > 8 * many.count)
    }
  }
}
