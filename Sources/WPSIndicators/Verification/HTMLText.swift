/// What a reader sees of a page: tags dropped, entities decoded, scripts, styles and comments left
/// out. An element that begins a line of its own is a line break; others are nothing, so that a word
/// of which a part is bold stays one.
enum HTMLText {
  static func reading(_ letters: [DocumentText.Letter]) -> [DocumentText.Letter] {
    var reader = Reader(letters: letters)
    reader.read()
    return reader.reading
  }

  private struct Reader {
    let letters: [DocumentText.Letter]
    var reading = [DocumentText.Letter]()
    private var index = 0

    init(letters: [DocumentText.Letter]) {
      self.letters = letters
      reading.reserveCapacity(letters.count)
    }

    mutating func read() {
      while index < letters.count {
        switch Unicode.Scalar(letters[index].value) {
        case "<" where isTag: readTag()
        case "&": readEntity()
        default:
          reading.append(letters[index])
          index += 1
        }
      }
    }

    /// A less-than sign before a space or a digit is one.
    private var isTag: Bool {
      guard index + 1 < letters.count else { return false }
      let next = letters[index + 1].value
      return HTMLText.isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F
    }

    private mutating func readTag() {
      let start = letters[index].offset
      if starts(with: "<!--") {
        skip(behind: "-->", from: index + 4)
        return
      }
      let isEnd = index + 1 < letters.count && letters[index + 1].value == 0x2F
      var end = index + (isEnd ? 2 : 1)
      var name = ""
      while end < letters.count, let letter = Unicode.Scalar(letters[end].value),
        HTMLText.isLetter(letter.value) || name.utf8.count > 0 && ("0"..."9").contains(letter),
        name.utf8.count < 20
      {
        name.unicodeScalars.append(letter)
        end += 1
      }
      index = end
      skipAttributes()
      name = name.lowercased()
      if !isEnd, HTMLText.hidden.contains(name) {
        skip(behind: "</" + name, from: index, toTagEnd: true)
      }
      if HTMLText.breaking.contains(name) { reading.append(.init(value: 0x0A, offset: start)) }
    }

    /// Goes behind the tag's end, which may stand in a value in quotes without being it.
    private mutating func skipAttributes() {
      var quote: UInt32?
      while index < letters.count {
        let value = letters[index].value
        index += 1
        if let open = quote {
          if value == open { quote = nil }
        } else if value == 0x22 || value == 0x27 {
          quote = value
        } else if value == 0x3E {
          return
        }
      }
    }

    /// Goes behind what ends a part that nobody sees; to the end of the page where nothing does.
    private mutating func skip(behind mark: String, from start: Int, toTagEnd: Bool = false) {
      index = start
      while index < letters.count, !starts(with: mark) { index += 1 }
      index = min(letters.count, index + mark.unicodeScalars.count)
      if toTagEnd { skipAttributes() }
    }

    /// Whether a word stands here, in whatever case.
    private func starts(with word: String) -> Bool {
      var place = index
      for scalar in word.unicodeScalars {
        guard place < letters.count else { return false }
        let value = letters[place].value
        guard value == scalar.value || HTMLText.isLetter(value) && value | 0x20 == scalar.value
        else { return false }
        place += 1
      }
      return true
    }

    /// Adds what an entity stands for, or the ampersand that stands for itself.
    private mutating func readEntity() {
      let offset = letters[index].offset
      var name = ""
      var end = index + 1
      while end < letters.count, name.utf8.count < 12,
        let scalar = Unicode.Scalar(letters[end].value),
        HTMLText.isLetter(scalar.value) || ("0"..."9").contains(scalar) || scalar == "#"
      {
        name.unicodeScalars.append(scalar)
        end += 1
      }
      let isEnded = end < letters.count && letters[end].value == 0x3B
      guard isEnded || name.utf8.first == UInt8(ascii: "#"),
        let value = HTMLText.value(ofEntity: name)
      else {
        reading.append(letters[index])
        index += 1
        return
      }
      reading.append(.init(value: value, offset: offset))
      index = isEnded ? end + 1 : end
    }
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    (0x61...0x7A).contains(value | 0x20)
  }

  private static func value(ofEntity name: String) -> UInt32? {
    guard name.utf8.first == UInt8(ascii: "#") else { return entities[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number > 0, Unicode.Scalar(number) != nil else { return nil }
    return (0x80..<0xA0).contains(number)
      ? DocumentText.windows1252[Int(number) - 0x80] : number
  }

  /// The elements whose content nobody sees.
  private static let hidden: Set = ["script", "style", "template"]

  /// The elements at whose beginning and end a line ends.
  private static let breaking: Set = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre",
    "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
    "ul",
  ]

  /// The entities of Latin letters and of the signs of print.
  private static let entities: [String: UInt32] = {
    var entities: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "OElig": 0x152,
      "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161, "Yuml": 0x178, "ensp": 0x2002,
      "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "ndash": 0x2013,
      "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C,
      "rdquo": 0x201D, "bdquo": 0x201E, "bull": 0x2022, "hellip": 0x2026, "lsaquo": 0x2039,
      "rsaquo": 0x203A, "euro": 0x20AC, "minus": 0x2212, "le": 0x2264, "ge": 0x2265,
      "percnt": 0x25, "num": 0x23, "lpar": 0x28, "rpar": 0x29, "comma": 0x2C, "period": 0x2E,
    ]
    for (index, name) in latin1.split(separator: " ").enumerated() {
      entities[String(name)] = 0xA0 + UInt32(index)
    }
    return entities
  }()

  /// The entities of the characters from A0 to FF, in order.
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr \
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
    Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
    THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml
    """
}
