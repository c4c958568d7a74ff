import Foundation
import Testing

@testable import WPSIndicators

/// Every number is read as it is spelt, by spellers that share nothing with the reader.
@Suite struct NumberWordsTests {
  private static let numbers = Array(0...2200) + stride(from: 2201, to: 1_100_000, by: 997)

  private func read(_ words: String) -> Int64? {
    let words = words.split { $0 == " " || $0 == "-" }.map(String.init)
    guard let (value, count) = NumberWords.number(at: 0, of: words), count == words.count else {
      return nil
    }
    return value
  }

  @Test func english() {
    for number in Self.numbers {
      let spelt = Self.english(number)
      #expect(read(spelt) == Int64(number), "\(spelt)")
      #expect(read(spelt.replacingOccurrences(of: " and ", with: " ")) == Int64(number), "\(spelt)")
    }
  }

  @Test func french() {
    for number in Self.numbers where number != 1 {
      let spelt = Self.french(number)
      #expect(read(spelt) == Int64(number), "\(spelt)")
    }
  }

  @Test(arguments: [
    ("quarante-une", 41), ("vingt et une", 21), ("septante-trois", 73), ("nonante et un", 91),
    ("a hundred and six", 106), ("two million", 2_000_000), ("deux millions cent", 2_000_100),
  ])
  func `other spellings`(words: String, number: Int64) {
    #expect(read(words) == number)
  }

  @Test(arguments: [
    ("six and seven", 6, 1), ("six seven", 6, 1), ("twenty thirty", 20, 1), ("forty women", 40, 1),
    ("vingt et deux", 20, 1), ("hundred hundred", 100, 1), ("thousand thousand", 1000, 1),
    ("soixante et douze", 60, 1), ("sixty twelve", 60, 1), ("zero six", 0, 1),
  ])
  func `a number ends where another begins`(words: String, number: Int64, count: Int) {
    let read = NumberWords.number(at: 0, of: words.split(separator: " ").map(String.init))
    #expect(read?.value == number && read?.count == count)
  }

  @Test(arguments: ["women", "and six", "un", "une", "a", "et", ""])
  func `what begins no number`(words: String) {
    #expect(NumberWords.number(at: 0, of: words.split(separator: " ").map(String.init)) == nil)
  }

  private static func english(_ number: Int) -> String {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    func rest(_ rest: Int) -> String {
      rest == 0 ? "" : rest < 100 ? " and \(english(rest))" : " \(english(rest))"
    }
    switch number {
    case ..<20: return small[number]
    case ..<100: return tens[number / 10] + (number % 10 == 0 ? "" : "-\(small[number % 10])")
    case ..<1000: return "\(small[number / 100]) hundred\(rest(number % 100))"
    case ..<1_000_000: return "\(english(number / 1000)) thousand\(rest(number % 1000))"
    default: return "\(english(number / 1_000_000)) million\(rest(number % 1_000_000))"
    }
  }

  private static func french(_ number: Int) -> String {
    let small = [
      "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
      "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    let tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]
    switch number {
    case ..<20: return small[number]
    case ..<60 where number % 10 == 0: return tens[number / 10]
    case ..<60 where number % 10 == 1: return "\(tens[number / 10]) et un"
    case ..<60: return "\(tens[number / 10])-\(small[number % 10])"
    case 60: return "soixante"
    case 61, 71: return "soixante et \(small[number - 60])"
    case ..<80: return "soixante-\(small[number - 60])"
    case 80: return "quatre-vingts"
    case ..<100: return "quatre-vingt-\(small[number - 80])"
    case ..<1000:
      let hundreds = number / 100
      let rest = number % 100
      return (hundreds == 1 ? "cent" : "\(small[hundreds]) cent\(rest == 0 ? "s" : "")")
        + (rest == 0 ? "" : " \(french(rest))")
    case ..<1_000_000:
      let (thousands, rest) = (number / 1000, number % 1000)
      return (thousands == 1 ? "mille" : "\(french(thousands)) mille")
        + (rest == 0 ? "" : " \(french(rest))")
    default:
      let rest = number % 1_000_000
      return "\(french(number / 1_000_000)) million" + (rest == 0 ? "" : " \(french(rest))")
    }
  }

  /// Not every mark joins what it follows: after a line break it stands alone.
  @Test func `no pair of characters traps`() {
    let letters: [UInt32] = [0x0A, 0x0D, 0x1B, 0x20, 0x61, 0x5E4, 0x1F1E6, 0x1100]
    for letter in letters {
      for accent in [0x0A...0x24F, 0x300...0x36F, 0x1100...0x1112, 0xE0100...0xE0110] {
        for value in accent { _ = TextUnit.composed(letter, UInt32(value)) }
      }
    }
    #expect(TextUnit.composed(0x65, 0x301) == 0xE9)
    #expect(TextUnit.composed(0x0A, 0x301) == nil)
  }
}
