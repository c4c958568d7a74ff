import Testing

@testable import WPSIndicators

/// What is suggested for a misspelt word, and when nothing is.
@Suite struct NearSpellingTests {
  private let keys = FileFormat.bodyObservation.names

  @Test(arguments: [
    ("memebrs", "members"), ("member", "members"), ("Members", "members"), ("womn", "women"),
    ("wemen", "women"), ("woman", "women"), ("mem", "men"), ("seat", "seats"),
    ("asat", "asAt"), ("as_at", "asAt"), ("perod", "period"), ("sources", "source"),
    ("reportedPercentage", "reportedPercent"), ("reported_percent", "reportedPercent"),
    ("unspecifed", "unspecified"), ("quotes", "quote"), ("altrenate", "alternate"),
  ])
  func suggests(_ word: String, _ meant: String) {
    #expect(NearSpelling.suggestion(for: word, among: keys) == meant)
  }

  @Test(arguments: ["", "x", "value", "total", "percentage", "国", "femmes", "\u{1B}[31m", "as"])
  func suggestsNothing(_ word: String) {
    #expect(NearSpelling.suggestion(for: word, among: keys) == nil)
  }

  @Test func theWordItselfIsNoSuggestion() {
    #expect(NearSpelling.suggestion(for: "women", among: ["women"]) == nil)
    #expect(NearSpelling.suggestion(for: "women", among: []) == nil)
  }

  @Test func theNearestWinsAndOfEqualsTheFirst() {
    #expect(
      NearSpelling.suggestion(for: "csa-2017", among: ["csa-2061", "csa-2016"]) == "csa-2016")
    #expect(NearSpelling.suggestion(for: "abc", among: ["abd", "abe"]) == "abd")
  }

  @Test func longWordsAreComparedByTheirBeginning() {
    let long = String(repeating: "a", count: 100_000)
    #expect(NearSpelling.suggestion(for: long, among: ["women", long + "b"]) == long + "b")
  }
}
