/// A rectangle of a drawing, in whole pixels, its edges included.
struct PixelBox: Sendable, Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  var width: Int { right - left }
  var height: Int { bottom - top }

  /// Whether the two have a pixel in common.
  func meets(_ other: PixelBox) -> Bool {
    left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
  }

  /// Whether another lies within it.
  func holds(_ other: PixelBox) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  /// The same with an edge around it.
  func widened(by edge: Int) -> PixelBox {
    PixelBox(left: left - edge, top: top - edge, right: right + edge, bottom: bottom + edge)
  }
}

/// A line of words in a drawing.
struct ChartText: Sendable, Hashable {
  /// What words are, which decides how large and how heavy they are.
  enum Style: String, Sendable, Hashable {
    case title, subtitle, axis, year, goal, label, value, word, detail, key, source

    /// The size in tenths of a pixel.
    var size: Int {
      switch self {
      case .title: 150
      case .value: 170
      case .source: 115
      case .subtitle, .axis, .year, .goal, .label, .word, .detail, .key: 120
      }
    }

    /// Which end stands at its place unless a drawing says otherwise.
    var anchor: Anchor {
      switch self {
      case .axis: .end
      case .year: .middle
      default: .start
      }
    }

    /// From one line to the next.
    var leading: Int { self == .title ? 20 : self == .value ? 20 : 15 }
  }

  /// Which end of the words stands at their place.
  enum Anchor: String, Sendable, Hashable {
    case start, middle, end
  }

  /// The colour that words repeat: that of a verdict.
  enum Tone: String, Sendable, Hashable {
    case met, unmet, near, unclear, plain
  }

  let words: String
  let x: Int
  /// The line on which the letters stand.
  let y: Int
  var anchor = Anchor.start
  let style: Style
  var tone = Tone.plain

  /// What the words cover at most, whatever the font.
  var box: PixelBox {
    let width = words.drawnWidth(style)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - (width + 1) / 2
      case .end: x - width
      }
    return PixelBox(
      left: left, top: y - (style.size * 9 + 99) / 100, right: left + width,
      bottom: y + style.size / 40)
  }
}

/// How wide words are drawn, at most: by the widths of DejaVu Sans Bold, which is wider than the fonts
/// that systems have for their own words.
enum GlyphWidth {
  /// Of the characters from the space to the tilde, in thousandths of the size.
  private static let ascii: [UInt16] = [
    349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 581, 1000, 774, 763, 734, 831, 684,
    684, 821, 837, 373, 373, 775, 638, 996, 837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771,
    725, 726, 458, 366, 458, 838, 500, 500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666,
    343, 1042, 712, 688, 716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 366, 712, 838,
  ]

  /// The width of a character in thousandths of the size. What is not Latin is taken for as wide as
  /// the widest that fonts commonly stand in with.
  static func thousandths(of scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if (0x20..<0x7F).contains(value) { return Int(ascii[value - 0x20]) }
    switch value {
    case 0xA0, 0x202F: return 349
    case 0xC6, 0xE6, 0x152, 0x153: return 1170
    case 0xA1...0xDE: return 870
    case 0xDF...0xFF: return 720
    case 0x2010...0x2013: return 500
    case 0x2018...0x2019: return 380
    case 0x201C...0x201D: return 660
    default: return 1400
    }
  }
}

extension String {
  /// How many pixels they are wide at most.
  func drawnWidth(_ style: ChartText.Style) -> Int { drawnWidth(size: style.size) }

  /// The same in a size of so many tenths of a pixel.
  func drawnWidth(size: Int) -> Int {
    let width = unicodeScalars.reduce(0) { $0 + GlyphWidth.thousandths(of: $1) }
    return (width * size + 9999) / 10_000
  }

  /// The words in lines of a width; what is beyond so many lines gives way to three dots.
  ///
  /// A word that is longer than a line is broken, since names can be anything.
  func lines(_ style: ChartText.Style, width: Int, atMost most: Int) -> [String] {
    lines(size: style.size, width: width, atMost: most)
  }

  /// The same in a size of so many tenths of a pixel.
  func lines(size: Int, width: Int, atMost most: Int) -> [String] {
    var lines = [String]()
    var line = ""
    for word in printable.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if longer.drawnWidth(size: size) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, (line + String(character)).drawnWidth(size: size) > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most, most > 0 else { return lines }
    var last = lines[most - 1]
    while !last.isEmpty, (last + "…").drawnWidth(size: size) > width {
      let space = last.lastIndex(of: " ") ?? last.index(before: last.endIndex)
      last = String(last[..<space])
    }
    return lines.prefix(most - 1) + [last + "…"]
  }

  /// The width of the longest of its words, which cannot be broken.
  func widestWord(_ style: ChartText.Style) -> Int {
    split(separator: " ").map { String($0).drawnWidth(style) }.max() ?? 0
  }

  /// The text, or its beginning and three dots where it has more than so many characters.
  func shortened(to most: Int) -> String {
    guard count > most else { return self }
    var short = prefix(most - 1)
    // Between words, where one ends in its second half.
    if let space = short.lastIndex(of: " "), short[..<space].count > most / 2 {
      short = short[..<space]
    }
    while let last = short.last, last == " " || last == "," || last == "." { short.removeLast() }
    return short + "…"
  }
}
