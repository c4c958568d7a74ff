/// A word, a number in digits or a sign of a quotation.
struct QuotedWord: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// In small letters, without hyphens.
    case word
    /// Digits with their separators.
    case digits
    case sign
  }

  var kind: Kind
  var text: String
  /// Whether it begins with a capital.
  var isCapital = false
  /// Whether a hyphen or dash without spaces joins it to the word before.
  var isJoined = false
  /// Whether a space stands before it.
  var followsSpace = false

  /// The words of a quotation, elided French articles apart from what follows them.
  static func words(of quotation: String) -> [QuotedWord] {
    var splitter = Splitter(scalars: composed(quotation))
    splitter.split()
    return splitter.words
  }

  /// The letters with their accents, dashes and apostrophes as one sign each, spaces as one.
  private static func composed(_ text: String) -> [Unicode.Scalar] {
    var scalars = [Unicode.Scalar]()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if TextUnit.isCombining(value), let last = scalars.last,
        let letter = TextUnit.composed(last.value, value).flatMap(Unicode.Scalar.init)
      {
        scalars[scalars.count - 1] = letter
      } else if TextUnit.isSpace(value) {
        scalars.append(" ")
      } else if TextUnit.isDash(value) {
        scalars.append("-")
      } else if TextUnit.isMark(value), value != 0x22 {
        scalars.append("'")
      } else if value != 0xAD, value != 0x2A, !TextUnit.isInvisible(value) {
        scalars.append(scalar)
      }
    }
    return scalars
  }

  private struct Splitter {
    let scalars: [Unicode.Scalar]
    var words = [QuotedWord]()
    private var index = 0
    private var followsSpace = false
    private var isJoined = false

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func split() {
      while index < scalars.count {
        let scalar = scalars[index]
        if scalar == " " {
          followsSpace = true
          index += 1
        } else if TextUnit.isDigit(scalar.value) {
          add(.digits, digits())
        } else if TextUnit.isAlphanumeric(scalar.value) {
          add(.word, letters())
        } else if scalar == "-", joins {
          isJoined = true
          index += 1
        } else {
          add(.sign, String(scalar))
          index += 1
        }
      }
    }

    /// Whether a hyphen stands between letters or digits, without spaces.
    private var joins: Bool {
      !followsSpace && index > 0 && index + 1 < scalars.count
        && TextUnit.isAlphanumeric(scalars[index - 1].value)
        && TextUnit.isAlphanumeric(scalars[index + 1].value)
    }

    private mutating func add(_ kind: Kind, _ text: String) {
      let isCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
      words.append(
        QuotedWord(
          kind: kind, text: kind == .word ? text.lowercased() : text, isCapital: isCapital,
          isJoined: isJoined, followsSpace: followsSpace))
      (isJoined, followsSpace) = (false, false)
    }

    /// A word with its apostrophes; "l'" and "qu'" are words of their own.
    private mutating func letters() -> String {
      var word = String.UnicodeScalarView()
      while index < scalars.count {
        let scalar = scalars[index]
        if scalar == "'" {
          guard index + 1 < scalars.count, TextUnit.isAlphanumeric(scalars[index + 1].value) else {
            break
          }
          let isElided = word.count == 1 || String(word).lowercased().hasSuffix("qu")
          word.append(scalar)
          index += 1
          if isElided { break }
        } else if TextUnit.isAlphanumeric(scalar.value) {
          word.append(scalar)
          index += 1
        } else {
          break
        }
      }
      return String(word)
    }

    /// Digits with the signs and the spaces that part their thousands and decimals.
    private mutating func digits() -> String {
      var digits = run()
      var first = digits.utf8.count
      while index + 1 < scalars.count, TextUnit.isDigit(scalars[index + 1].value) {
        let separator = scalars[index]
        guard separator == "," || separator == "." || separator == "'" || separator == " " else {
          break
        }
        // "12 179", yet neither "2016 179" nor "20 20".
        if separator == " " {
          var end = index + 1
          while end < scalars.count, TextUnit.isDigit(scalars[end].value) { end += 1 }
          guard first <= 3, end - index == 4 else { break }
        }
        digits.unicodeScalars.append(separator)
        index += 1
        let group = run()
        digits += group
        first = separator == " " ? 3 : first
      }
      return digits
    }

    private mutating func run() -> String {
      var run = String.UnicodeScalarView()
      while index < scalars.count, TextUnit.isDigit(scalars[index].value) {
        run.append(scalars[index])
        index += 1
      }
      return String(run)
    }
  }
}
