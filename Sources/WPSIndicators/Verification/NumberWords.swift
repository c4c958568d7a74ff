/// Numbers in words, English and French: "forty-seven", "quatre-vingt-dix-sept".
enum NumberWords {
  /// What a word does to the number before it.
  enum Part: Sendable, Hashable {
    /// 0 to 19.
    case small(Int64)
    /// 20, 30 … 90.
    case tens(Int64)
    case hundred
    /// A thousand, a million …
    case thousands(Int64)
  }

  /// The number that words begin with, and how many of them it takes; nil where the first is none.
  ///
  /// The words are in small letters, taken apart at their hyphens. Articles do not count as 1, save
  /// before a hundred.
  static func number(at start: Int, of words: [String]) -> (value: Int64, count: Int)? {
    var number = Number()
    var end = start
    var index = start
    while index < words.count {
      let word = words[index]
      if let part = parts[word], number.take(part, word) {
        index += 1
        end = index
      } else if word == "and" && number.allowsAnd || word == "et" && number.allowsEt,
        index + 1 < words.count, let next = parts[words[index + 1]] ?? articles[words[index + 1]],
        number.goesOn(behind: word, with: next)
      {
        index += 1
        if articles[words[index]] != nil, number.take(.small(1), words[index]) {
          index += 1
          end = index
        }
      } else if let article = articles[word],
        index > start ? number.isTens || number.allowsAnd : isMillion(words, index + 1),
        number.take(article, word)
      {
        // "quarante-une", "cent un", "un million".
        index += 1
        end = index
      } else if index == start, word == "a", index + 1 < words.count,
        case .hundred? = parts[words[index + 1]], words[index + 1] != "cent"
      {
        index += 1
      } else {
        break
      }
    }
    guard end > start, let value = number.value else { return nil }
    return (value, end - start)
  }

  private static func isMillion(_ words: [String], _ index: Int) -> Bool {
    if index < words.count, case .thousands? = parts[words[index]] { true } else { false }
  }

  /// A number as far as its words are read.
  private struct Number {
    private var thousands: Int64 = 0
    /// What stands before the next thousand: below 1000.
    private var group: Int64 = 0
    private var lastScale = Int64.max
    private var last: Part?
    private var lastWord = ""

    /// The number; nil before the first word.
    var value: Int64? { last == nil ? nil : thousands + group }

    var isTens: Bool { if case .tens? = last { true } else { false } }

    /// English joins what follows a hundred or a thousand by "and".
    var allowsAnd: Bool {
      switch last {
      case .hundred, .thousands: true
      case .small, .tens, nil: false
      }
    }

    /// French joins one and eleven to the tens by "et".
    var allowsEt: Bool { isTens }

    func goesOn(behind word: String, with part: Part) -> Bool {
      switch part {
      case .small(let value): word == "and" || value == 1 || value == 11 && group % 100 == 60
      case .tens: word == "and"
      case .hundred, .thousands: false
      }
    }

    /// Adds a word; false where it begins a number of its own.
    mutating func take(_ part: Part, _ word: String) -> Bool {
      let rest = group % 100
      switch part {
      case .small(let value):
        guard fits(value, word, behind: rest) else { return false }
        group += value
      case .tens(20) where rest == 4 && lastWord == "quatre":
        group += 76
      case .tens(let value):
        guard rest == 0, last == nil || allowsAnd else { return false }
        group += value
      case .hundred:
        guard group < 10, lastWord != "zero", last == nil || group > 0 || allowsAnd else {
          return false
        }
        group = max(group, 1) * 100
      case .thousands(let scale):
        guard scale < lastScale, last == nil || group > 0 || word == "mille" && allowsAnd else {
          return false
        }
        thousands += max(group, 1) * scale
        (group, lastScale) = (0, scale)
      }
      (last, lastWord) = (part, word)
      return true
    }

    private func fits(_ value: Int64, _ word: String, behind rest: Int64) -> Bool {
      switch last {
      case nil: return true
      case .hundred, .thousands: return value > 0
      case .tens:
        if (1...9).contains(value) { return true }
        // "soixante-douze", "quatre-vingt-douze".
        return (10...16).contains(value) && (rest == 60 || rest == 80)
          && french.contains(word)
      case .small: return lastWord == "dix" && (7...9).contains(value) && french.contains(word)
      }
    }
  }

  private static let articles: [String: Part] = ["un": .small(1), "une": .small(1)]

  /// The French words below 20 that follow other words.
  private static let french: Set = [
    "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "sept", "huit", "neuf",
  ]

  private static let parts: [String: Part] = {
    var parts: [String: Part] = [
      "hundred": .hundred, "cent": .hundred, "cents": .hundred, "thousand": .thousands(1000),
      "mille": .thousands(1000), "million": .thousands(1_000_000),
      "millions": .thousands(1_000_000), "billion": .thousands(1_000_000_000),
      "milliard": .thousands(1_000_000_000), "milliards": .thousands(1_000_000_000),
      "zéro": .small(0), "septante": .tens(70), "huitante": .tens(80), "octante": .tens(80),
      "nonante": .tens(90), "vingts": .tens(20),
    ]
    let small = [
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        + "fifteen sixteen seventeen eighteen nineteen",
      "- - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    ]
    for list in small {
      for (value, word) in list.split(separator: " ").enumerated() where word != "-" {
        parts[String(word)] = .small(Int64(value))
      }
    }
    for list in [
      "twenty thirty forty fifty sixty seventy eighty ninety",
      "vingt trente quarante cinquante soixante",
    ] {
      for (index, word) in list.split(separator: " ").enumerated() {
        parts[String(word)] = .tens(Int64(20 + 10 * index))
      }
    }
    return parts
  }()
}

extension MeantSpelling {
  /// The count that somebody meant who wrote it in words: 28 for `twenty-eight` or `vingt-huit`.
  package static func count(inWords word: String) -> Count? {
    let words = word.lowercased().split { " -\u{A0}".contains($0) }.map { String($0) }
    guard let number = NumberWords.number(at: 0, of: words), number.count == words.count else {
      return nil
    }
    return try? Count(spelling: String(number.value))
  }
}
