import Foundation

@testable import WPSIndicators

/// A document's text, its runs of words, and what printers and typists make of them.
struct DocumentTrial {
  let words: [String]
  private var state: UInt64

  init(_ text: String, seed: UInt64 = 1) {
    words = text.split { $0.isWhitespace }.map(String.init)
    state = seed
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// A run of words as it stands, single spaces between.
  mutating func run() -> String {
    let count = 2 + number(below: 18)
    var start = number(below: max(1, words.count - count))
    // What follows a hyphen at the end of a line may be the rest of a word.
    while start > 0, words[start - 1].hasSuffix("-") { start -= 1 }
    return words[start..<min(words.count, start + count)].joined(separator: " ")
  }

  /// The text in other lines, with words broken at their ends, other spaces and other signs.
  mutating func reprinted() -> String {
    var text = ""
    for word in words {
      var word = word
      if word.count > 7, word.allSatisfy(\.isLetter), number(below: 4) == 0 {
        let middle = word.index(word.startIndex, offsetBy: 2 + number(below: word.count - 4))
        let breaks = ["-\n", "-\r\n   ", "\u{AD}", "\u{AD}\n", "\u{2010}\n", "-\n\n"]
        word.insert(contentsOf: breaks[number(below: breaks.count)], at: middle)
      }
      for (sign, others) in [
        ("'", ["’", "'", "ʼ"]), ("\"", ["“", "”", "\""]), ("’", ["'"]), ("fi", ["ﬁ", "fi"]),
        ("é", ["e\u{301}", "é"]), ("—", ["–", "—"]), ("…", ["..."]),
      ] where word.contains(sign) {
        word = word.replacingOccurrences(of: sign, with: others[number(below: others.count)])
      }
      text += word + [" ", " ", "\n", "  ", "\u{A0}", "\t", "\r\n", "\u{0C}"][number(below: 8)]
    }
    return text
  }

  /// The same quotation with one word, letter or digit another.
  static func changes(of quotation: String) -> [String] {
    var changes = [String]()
    let words = quotation.split(separator: " ").map(String.init)
    for index in words.indices {
      for other in [
        "otherwise", index > 0 ? words[index - 1] : "not", "\(words[index]) \(words[index])",
      ] {
        var changed = words
        changed[index] = other
        changes.append(changed.joined(separator: " "))
      }
      guard index > 0, index < words.count - 1 else { continue }
      var changed = words
      changed.remove(at: index)
      changes.append(changed.joined(separator: " "))
      changed.insert(words[index], at: index + 1)
      changes.append(changed.joined(separator: " "))
    }
    let letters = Array(quotation)
    for (index, letter) in letters.enumerated() where letter.isLetter || letter.isNumber {
      let others: [Character] =
        letter.isNumber
        ? (0...9).map { Character("\($0)") } : ["x", "e", Character(letter.uppercased())]
      for other in others where other != letter {
        var changed = letters
        changed[index] = other
        changes.append(String(changed))
      }
      guard index > 0 else { continue }
      var changed = letters
      changed.remove(at: index)
      changes.append(String(changed))
    }
    return changes.filter { $0 != quotation }
  }
}

extension HeldText {
  /// The text of a document of our own.
  init(_ text: String, name: String = "report.txt") {
    self.init(
      DocumentText(
        name: name, bytes: Array(text.utf8), form: DocumentText.Form(fileName: name) ?? .plain))
  }

  func finds(_ quotation: String) -> Bool {
    if case .found = find(quotation) { true } else { false }
  }
}
