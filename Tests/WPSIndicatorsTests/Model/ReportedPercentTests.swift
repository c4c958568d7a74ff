import Testing

@testable import WPSIndicators

/// Percentages as published: the counts that they admit.
@Suite struct ReportedPercentTests {
  /// The share with a number of decimals, rounded half up or truncated.
  private func published(_ part: Int64, _ whole: Int64, _ decimals: Int, rounded: Bool) -> String {
    let scale: Int64 = [100, 1_000, 10_000][decimals]
    let digits = (scale * part * 2 + (rounded ? whole : 0)) / (2 * whole)
    let unit = scale / 100
    let rest = String(digits % unit)
    let padding = String(repeating: "0", count: max(0, decimals - rest.count))
    return decimals == 0 ? String(digits) : "\(digits / unit).\(padding)\(rest)"
  }

  @Test func everyPublishedShareIsAdmitted() throws {
    var wrong = [String]()
    for members: Int64 in 1...150 {
      for women in 0...members {
        for decimals in 0...2 {
          for rounded in [true, false] {
            let spelling = published(women, members, decimals, rounded: rounded)
            let percent = try #require(ReportedPercent(spelling))
            if !percent.admits(women, of: members) {
              wrong.append("\(women) of \(members) as \(spelling)")
            }
            if percent.description != spelling { wrong.append(spelling) }
          }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func admitsWhatIsLessThanOneUnitAway() throws {
    let percent = try #require(ReportedPercent("31"))
    #expect(percent.admits(9, of: 29))
    #expect(!percent.admits(30, of: 100) && percent.admits(301, of: 1_000))
    #expect(!percent.admits(32, of: 100) && percent.admits(319, of: 1_000))
    #expect(!percent.admits(0, of: 0))
    #expect(!(try #require(ReportedPercent("31.0")).admits(9, of: 28)))
  }

  @Test(arguments: ["0", "1", "2", "31", "50", "99", "100", "0.0", "0.1", "26.4", "99.9", "100.0"])
  func partsAndWholesAreThoseAdmitted(_ spelling: String) throws {
    let percent = try #require(ReportedPercent(spelling))
    for whole: Int64 in 0...250 {
      let parts = (0...whole + 5).filter { percent.admits($0, of: whole) }
      expect(percent.parts(ofWhole: whole), parts, "\(spelling), whole \(whole)")
    }
    for part: Int64 in 1...20 {
      // A whole above this is more than a unit away, unless the percentage admits any.
      let bound = percent.scale * part / max(1, percent.digits - 1) + 3
      let wholes = (1...bound).filter { percent.admits(part, of: $0) }
      let found = percent.wholes(forPart: part)
      if found?.max == nil, let found {
        #expect(wholes == Array(found.min...bound), "\(spelling), part \(part)")
      } else {
        expect(found, wholes, "\(spelling), part \(part)")
      }
    }
  }

  private func expect(_ count: Count?, _ admitted: [Int64], _ comment: String) {
    guard let count else {
      #expect(admitted == [], "\(comment)")
      return
    }
    #expect(count.min == admitted.first && count.max == admitted.last, "\(comment)")
    #expect(admitted.count == (count.max ?? 0) - count.min + 1, "\(comment)")
  }

  @Test func theWorkedAnswer() throws {
    #expect(try #require(ReportedPercent("31")).wholes(forPart: 9) == Count(29))
  }

  @Test func theGreatestCountsMakeNoTrouble() throws {
    for spelling in ["0", "0.000000", "0.000001", "50", "99.999999", "100.000000"] {
      let percent = try #require(ReportedPercent(spelling))
      _ = percent.admits(Count.greatest, of: Count.greatest)
      let parts = percent.parts(ofWhole: Count.greatest)
      #expect(parts.map { $0.min <= $0.upper } ?? true)
      let wholes = percent.wholes(forPart: Count.greatest)
      #expect(wholes.map { $0.min <= $0.upper } ?? true)
    }
  }

  @Test(arguments: ["0", "7", "31", "100", "26.4", "26.40", "0.000001", "100.000000"])
  func readsAndWrites(_ spelling: String) {
    #expect(ReportedPercent(spelling)?.description == spelling)
  }

  @Test(arguments: [
    "", ".", "31.", ".5", "-1", "+1", "101", "100.1", "1e1", "1000", "26.4000000", "26,4", "26.4.1",
    "31%", " 31", "٣١", "99999999999999999999", "0.99999999999999999999",
  ])
  func refuses(_ spelling: String) {
    #expect(ReportedPercent(spelling) == nil)
  }
}
