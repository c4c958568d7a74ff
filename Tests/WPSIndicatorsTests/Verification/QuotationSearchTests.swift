import Foundation
import Testing

@testable import WPSIndicators

/// Quotations are found where they stand, however they are printed, and nowhere else.
@Suite struct QuotationSearchTests {
  private static func fixture(_ name: String) throws -> (name: String, text: String) {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/documents/\(name)")
    return (name, try String(contentsOf: url, encoding: .utf8))
  }

  private static func report() throws -> HeldText {
    HeldText(try fixture("commission-report-2024.txt").text)
  }

  private static let quotations: [(String, Int, [SpellingDifference])] = [
    ("held its forty-first session at Kolda", 4, []),
    ("It has twenty-four commissioners, of whom nine are women", 4, [.hyphenation]),
    ("three of the thirty seats stay vacant because two parties", 5, [.spacing]),
    ("gave testimony, 38.5 per cent were women", 8, [.hyphenation]),
    ("The Commission's \"mobile hearings\" - twelve so far", 9, [.quotationMarks, .dashes]),
    ("The Commission’s “mobile hearings” — twelve so far", 9, [.dashes]),
    ("reach the north-eastern districts", 10, []),
    ("at least 15 co-ordinators were trained", 11, []),
    ("The director’s office was filled in May", 14, [.ligatures]),
    ("near to it. 4. The under-representation", 15, [.spacing]),
    ("Commission's main concern: one deputy", 16, [.spacing]),
    ("none of the eight prefects, is a woman.", 17, []),
  ]

  @Test func `a quotation is found with its line and its page`() throws {
    let report = try Self.report()
    for (quotation, line, differences) in Self.quotations {
      guard case .found(let place, let found) = report.find(quotation) else {
        Issue.record("not found: \(quotation)")
        continue
      }
      #expect(place.line == line, "\(quotation)")
      #expect(place.page == (line < 16 ? 1 : 2), "\(quotation)")
      #expect(found == Set(differences), "\(quotation)")
    }
  }

  @Test(arguments: [
    "twenty four commissioners", "north eastern districts",
    "coordinators were trained", "representation of women at the district", "wenty-four",
    "204 people who gave", "1,20", "38", "5 per cent were women", "three of the thirty seat",
    "nine are men", "None of the eight prefects", "eight prefects is a woman", "", " ",
  ])
  func `what does not stand there`(quotation: String) throws {
    #expect(!(try Self.report()).finds(quotation))
  }

  @Test func `any change of a word, a letter or a digit is noticed`() throws {
    let report = try Self.report()
    var count = 0
    for (quotation, _, _) in Self.quotations {
      for change in DocumentTrial.changes(of: quotation) {
        let isFound = report.finds(change)
        #expect(!isFound, "\(change)")
        count += 1
      }
    }
    #expect(count > 2000)
  }

  @Test func `however a text is printed, its words are found`() throws {
    for name in ["commission-report-2024.txt"] {
      var trial = DocumentTrial(try Self.fixture(name).text)
      for round in 1...20 {
        let printed = HeldText(trial.reprinted())
        for _ in 1...20 {
          let run = trial.run()
          let isFound = printed.finds(run)
          #expect(isFound, "round \(round): \(run)")
        }
      }
    }
  }

  @Test func `what is nearest is shown with what differs`() throws {
    let report = try Self.report()
    func nearest(_ quotation: String) -> NearestPassage? {
      if case .notFound(let nearest) = report.find(quotation) { nearest } else { nil }
    }
    let changed = try #require(nearest("More than 3,000 pamphlets were handed out"))
    #expect(changed.place.line == 10)
    #expect(changed.text == "More than 2,000 pamphlets were\nhanded out")
    #expect(changed.there == "2" && changed.quoted == "3")
    let longer = try #require(nearest("neither sex ever hold fewer than a third"))
    #expect(longer.place.line == 13 && longer.quoted.contains("ever"))
    #expect(nearest("nothing of this kind appears anywhere") == nil)
    #expect(nearest("“ ”") == nil)
  }

  @Test func `ends of words and numbers count`() {
    let text = HeldText(
      "16 women of 1,726 members; 12 179 troops, non-compliance, troop- and unit.")
    #expect(text.finds("16 women") && text.finds("of 1,726 members") && text.finds("12 179 troops"))
    #expect(text.finds("and unit") && text.finds("troop- and unit"))
    for part in [
      "6 women", "16 wome", "726 members", "of 1", "179 troops", "12", "compliance", "omen",
    ] {
      #expect(!text.finds(part), "\(part)")
    }
    // A second place may be whole where the first is not.
    #expect(HeldText("women, men").finds("men"))
    #expect(HeldText("2,480 and 480").finds("480"))
  }

  @Test func `a hyphen is no letter`() {
    #expect(!HeldText("a high-level workshop").finds("a highlevel workshop"))
    #expect(!HeldText("a highlevel workshop").finds("a high-level workshop"))
    #expect(HeldText("a high-\nlevel workshop").finds("a highlevel workshop"))
    #expect(HeldText("a high-\nlevel workshop").finds("a high-level workshop"))
    #expect(HeldText("2012-\n2015").finds("2012–2015"))
    #expect(!HeldText("20-\n25 women").finds("2025 women"))
  }

  @Test func `long texts of one letter end`() {
    let text = HeldText(String(repeating: "a-", count: 200_000) + "b")
    #expect(!text.finds(String(repeating: "a", count: 1000) + "c"))
    let words = HeldText(String(repeating: "a b ", count: 100_000))
    #expect(!words.finds(String(repeating: "b a ", count: 50) + "c"))
  }

  @Test func `signs that differ are shown`() throws {
    func nearest(_ quotation: String, _ text: String) -> [String?] {
      guard case .notFound(let nearest) = HeldText(text).find(quotation) else { return [] }
      return [nearest?.there, nearest?.quoted]
    }
    #expect(nearest("5 women.", "there are 5 women in it") == ["5 women", "5 women."])
    #expect(nearest("0.5 per cent", "05 per cent") == ["05", "0.5"])
    #expect(nearest("of 1", "here of 1,726 men") == ["of 1,726", "of 1"])
    #expect(nearest("“", "the “Council”") == [nil, nil])
    #expect(nearest("%", "5 % of them") == [nil, nil])
  }

  @Test func `a dash at an end differs as a dash`() {
    func differences(_ quotation: String, _ text: String) -> Set<SpellingDifference>? {
      guard case .found(_, let differences) = HeldText(text).find(quotation) else { return nil }
      return differences
    }
    #expect(differences("−5 women", "it was -5 women then") == [.dashes])
    #expect(differences("-5 women", "it was -5 women then") == [])
    #expect(differences("five women –", "five women - then") == [.dashes])
    #expect(differences("- five women", "has five women") == [])
  }
}
