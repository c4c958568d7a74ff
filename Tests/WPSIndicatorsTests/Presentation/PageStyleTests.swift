import Foundation
import Testing

@testable import WPSIndicators

/// The colours of a page, by the contrast that WCAG 2.2 asks for.
@Suite struct PageStyleTests {
  private let sheet = PageStyle.sheets.map { "\($0)" }.joined()

  /// The colours of one scheme by their names: the first `:root` is light, the second dark.
  private func colours(dark: Bool) throws -> [String: Double] {
    let roots = sheet.components(separatedBy: ":root {")
    try #require(roots.count == 3)
    let block = try #require(roots[dark ? 2 : 1].components(separatedBy: "}").first)
    var colours = [String: Double]()
    for match in block.matches(of: /--([a-z0-9-]+): #([0-9a-f]{3,6});/) {
      var digits = String(match.output.2)
      if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
      let number = try #require(Int(digits, radix: 16))
      let channels = [number >> 16, number >> 8 & 255, number & 255].map { value in
        let share = Double(value) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      colours[String(match.output.1)] =
        0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    return colours
  }

  private func contrast(_ a: Double, _ b: Double) -> Double {
    (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: [false, true])
  func `words and marks stand out, light and dark`(dark: Bool) throws {
    let colours = try colours(dark: dark)
    let verdicts = ["met", "near", "unmet", "open"]
    // Cards have a ground of their own; the words under bars stand beside their track.
    for ground in ["bg", "info"] {
      for name in ["ink", "mut", "link"] + verdicts {
        let ratio = contrast(try #require(colours[name]), try #require(colours[ground]))
        #expect(ratio >= 4.5, "\(name) on \(ground): \(ratio)")
      }
    }
    // Solid, tint and outline.
    let inks = verdicts.flatMap { [$0, "\($0)2", "\($0)3"] }
    for name in inks + ["ink", "bar", "none"] {
      let ratio = contrast(try #require(colours[name]), try #require(colours["bg"]))
      #expect(ratio >= 3, "\(name): \(ratio)")
    }
    // A bar and the line of a target on the track.
    for name in verdicts + ["ink"] {
      let ratio = contrast(try #require(colours[name]), try #require(colours["track"]))
      #expect(ratio >= 3, "\(name) on the track: \(ratio)")
    }
  }

  @Test func `the sheet reads alike as HTML and as XML, and fetches nothing`() {
    #expect(!sheet.contains("<") && !sheet.contains("&") && !sheet.contains("]]>"))
    #expect(!sheet.contains("@import") && !sheet.contains("http"))
    let urls = sheet.matches(of: /url\(([^)]*)\)/).map { String($0.output.1) }
    #expect(!urls.isEmpty && urls.allSatisfy { $0.hasPrefix("#") })
  }
}
