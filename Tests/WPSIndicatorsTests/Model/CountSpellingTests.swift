import Testing

@testable import WPSIndicators

/// How people write counts and their bounds, and what was meant by what is none.
@Suite struct CountSpellingTests {
  private static let atLeast2001 = [
    "2001+", "2001 +", "≥2001", "≥ 2001", ">=2001", ">= 2001", ">2000", "> 2000", "at least 2001",
    "At least 2001", "no fewer than 2001", "au moins 2001", "Au moins\u{A0}2001", "2001..", "2001…",
    "more than 2000", "over 2000", "plus de 2000", "2001 or more", "2001 ou plus",
  ]
  private static let atMost5 = [
    "≤5", "≤ 5", "<=5", "<6", "at most 5", "up to 5", "no more than 5", "fewer than 6",
    "less than 6", "au plus 5", "pas plus de 5", "moins de 6", "jusqu’à 5", "jusqu'à 5", "..5",
    "…5", "0..5", "0-5", "5 or fewer", "5 ou moins",
  ]
  private static let from20To25 = [
    "20..25", "20-25", "20–25", "20 – 25", "20…25", "20 to 25", "between 20 and 25",
    "from 20 to 25", "20 à 25", "de 20 à 25", "entre 20 et 25",
  ]

  @Test(arguments: [
    (atLeast2001, Count(atLeast: 2001, atMost: nil)), (atMost5, Count(atMost: 5)),
    (from20To25, Count(atLeast: 20, atMost: 25)), (["40", " 40 ", "≤40..40"], Count(40)),
  ])
  func `bounds are read as people write them`(words: [String], count: Count) throws {
    for word in words where word != "≤40..40" {
      #expect(try Count(spelling: word) == count, "\(word)")
    }
  }

  @Test func `what a table has is read again`() throws {
    for least in Int64(0)...6 {
      for most in least...8 {
        let count = Count(atLeast: least, atMost: most == 8 ? nil : most)
        #expect(try Count(spelling: count.spelling) == count, "\(count.spelling)")
      }
    }
    #expect(Count(atLeast: 2001, atMost: nil).spelling == "≥2001")
    #expect(Count(atMost: 5).spelling == "≤5")
    #expect(Count(atLeast: 20, atMost: 25).spelling == "20..25")
    #expect(Count(7).spelling == "7")
  }

  @Test(arguments: [
    "", "-", "5-", "-5", "+5", "5+5", "..", "≥", "at least", "1,028", "12 179", "12.0", "2..5..7",
    "≥20..25", "n/a", "<0", "٣",
  ])
  func `what is none is not read`(word: String) {
    #expect(throws: Count.SpellingError.malformed) { try Count(spelling: word) }
  }

  @Test func `bounds in the wrong order and numbers without end are told apart`() {
    #expect(throws: Count.SpellingError.reversed) { try Count(spelling: "25..20") }
    for word in ["1000000000001", ">1000000000000", "≤99999999999999999999"] {
      #expect(throws: Count.SpellingError.tooGreat, "\(word)") { try Count(spelling: word) }
    }
  }

  @Test(arguments: [
    ("12 179", "12179"), ("12\u{A0}179", "12179"), ("12\u{202F}179", "12179"), ("12,179", "12179"),
    ("12'179", "12179"), ("12’179", "12179"), ("12.179", "12179"), ("1,234,567", "1234567"),
    ("≥2,001", "≥2001"), ("plus de 2 000", "≥2001"), ("1 500–2 000", "1500..2000"),
    ("40.0", "40"), ("40,00", "40"), ("1,028.0", "1028"), ("40", "40"),
  ])
  func `a number with separators is meant`(word: String, meant: String) {
    #expect(MeantSpelling.count(word)?.spelling == meant)
  }

  @Test(arguments: ["2,5", "0.26", "1,02", "1,0288", "0,123", "1.028,5", "forty", "12 17 9", "30%"])
  func `what could be another number is not guessed`(word: String) {
    #expect(MeantSpelling.count(word) == nil)
  }

  @Test func `words for what is not known are told from figures and names`() {
    for word in [
      "n/a", "N/A", "NA", "n.a.", "n. d.", "nd", "-", "–", "—", "--", "..", "...", "…", ":", "?",
      "unknown", "Unknown", "null", "s.o.", "sans objet", "inconnu", "non disponible", "#N/A",
      "#VALEUR !", "#REF!", "not available", "•",
    ] {
      #expect(MeantSpelling.isNothing(word), "\(word)")
    }
    for word in ["0", "40", "none", "aucune", "value", "nom", "name", "forty", "x"] {
      #expect(!MeantSpelling.isNothing(word), "\(word)")
    }
  }

  @Test(arguments: [
    ("parliament", "legislature"), ("upperHouse", "legislature"),
    ("committee", "monitoringMechanism"),
    ("ministry", "government"), ("cabinet", "government"), ("Assemblée nationale", "legislature"),
    ("police", "securityForces"), ("court", "judiciary"), ("Legislature", "legislature"),
    ("legislatur", "legislature"),
  ])
  func `another word for a kind of body is known`(word: String, meant: String) {
    let kinds = Body.Kind.allCases.map(\.rawValue)
    #expect(MeantWord.suggestion(for: word, among: kinds) == meant)
    #expect(MeantWord.suggestion(for: "xylophone", among: kinds) == nil)
    // Of words that the key cannot have none is meant.
    #expect(MeantWord.suggestion(for: word, among: ["law"]) == nil)
  }
}
