import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// Damaged files neither trap the reader nor slip past it.
@Suite struct JSONFuzzTests {
  private static let interesting = Array("\"\\{}[]:,0123456789-+.eEtfnu/ \t\r\n\u{0}\u{1B}é'".utf8)

  /// Flips, deletes, inserts, doubles or cuts off bytes, once or a few times.
  private func damage(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
      switch Int.random(in: 0...6, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(Self.interesting.randomElement(using: &random) ?? 0, at: place)
      case 3: bytes[place] = Self.interesting.randomElement(using: &random) ?? 0
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 5: bytes.removeSubrange(place...)
      default: bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  @Test(arguments: [("minimal", 2_500), ("every-key", 250)], [UInt64(2016), 2325])
  func damagedFilesAreReadWithoutATrap(_ file: (name: String, rounds: Int), _ seed: UInt64) throws {
    let original = try Fixture(folder: "valid", name: file.name).text().bytes
    var random = SeededGenerator(seed: seed)
    for round in 0..<file.rounds {
      let bytes = damage(original, using: &random)
      let place = "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))"
      let text = SourceText(name: "f", bytes: bytes)
      let reading = Registry.read(text)
      _ = DiagnosticDrawing.draw(reading.diagnostics, of: text)
      #expect((reading.registry == nil) == (reading.errorCount > 0), "\(place)")

      let syntaxError = JSONCursorTests.syntaxError(in: bytes)
      if syntaxError != nil { #expect(reading.registry == nil, "\(place)") }
      if !Self.foundationAccepts(bytes) { #expect(syntaxError != nil, "\(place)") }
    }
  }

  /// Whether Foundation, which is laxer than this reader, takes the bytes for JSON.
  private static func foundationAccepts(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      return true
    } catch {
      return false
    }
  }
}
