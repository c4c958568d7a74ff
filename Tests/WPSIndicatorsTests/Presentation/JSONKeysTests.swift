import Foundation
import Testing

@testable import WPSIndicators

/// Programs differ in what they make of a key that stands twice in an object.
@Suite struct JSONKeysTests {
  @Test func `no key stands twice in a row of the JSON`() throws {
    var rows = 0
    for trial in try BoardTrial.oneIn(4) {
      let json = String(
        decoding: JSONScorecard.render(trial.board.scorecard, in: .english), as: UTF8.self)
      // Rows are indented by four spaces, their keys by six.
      for row in json.components(separatedBy: "\n    {\n").dropFirst() {
        let keys = row.split(separator: "\n").prefix { !$0.hasPrefix("    }") }
          .compactMap { $0.wholeMatch(of: /\ {6}"(\w+)":.*/)?.output.1 }
        #expect(keys.count == Set(keys).count, "\(trial.name): \(keys)")
        if keys.contains("verdict") { rows += 1 }
      }
    }
    #expect(rows > 50)
  }
}
