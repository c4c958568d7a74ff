/// A text as quotations are compared: without what printing, extracting and typing change while the
/// words stay. Each unit keeps the place of the letter that it comes from.
///
/// Words that a hyphen joins, be it at the end of a line, stand together, and what joins them is
/// kept beside: `imple-⏎mentation` is "implementation", while "highlevel" is not "high-level".
struct FoldedText: Sendable {
  /// What stands between two letters or digits besides spaces.
  enum Joint: UInt8, Sendable, Hashable {
    case none, hyphen
    /// A dash without spaces.
    case dash
    /// A hyphen or dash with a space before it.
    case spaced
    /// A hyphen and spaces, as in "troop- and police" or a line that was joined with the next.
    case hyphenAndSpace
    /// A hyphen at the end of a line.
    case lineEnd
    /// A place where the word may be broken.
    case soft

    /// Whether it may come of the end of a line, where the word goes on with or without hyphen.
    private var mayBreakWord: Bool {
      switch self {
      case .hyphenAndSpace, .lineEnd, .soft: true
      case .none, .hyphen, .dash, .spaced: false
      }
    }

    /// Whether two texts with these between the same letters say the same.
    func agrees(with other: Joint, betweenDigits: Bool) -> Bool {
      if self == other { return true }
      if self == .none || other == .none {
        return (mayBreakWord || other.mayBreakWord) && !betweenDigits
      }
      return true
    }
  }

  /// The units: scalars, with one for each sort of quotation mark and of dash.
  private(set) var units = [UInt32]()
  /// What stands before each unit.
  private(set) var joints = [Joint]()
  /// For each unit, the position in the letters that it comes from.
  private(set) var origins = [Int32]()
  /// Whether a dash stood at the beginning, where a word may then be cut.
  private(set) var beginsWithDash = false
  /// Whether one stood at the end.
  private(set) var endsWithDash = false

  /// - Parameter kept: the one spelling that counts nevertheless.
  init(_ letters: [DocumentText.Letter], keeping kept: SpellingDifference? = nil) {
    units.reserveCapacity(letters.count)
    joints.reserveCapacity(letters.count)
    origins.reserveCapacity(letters.count)
    var index = 0
    while index < letters.count {
      let gap = Gap(letters, from: index, keeping: kept)
      append(gap, letters, keeping: kept)
      index = gap.end
      guard index < letters.count else { break }
      append(letters[index].value, at: index, after: gap, keeping: kept)
      index += 1
    }
  }

  /// A quotation without the dashes at its ends.
  init(quotation: String) {
    let scalars = quotation.unicodeScalars
    let isEdge = { (scalar: Unicode.Scalar) in
      TextUnit.isSpace(scalar.value) || TextUnit.isDash(scalar.value)
    }
    var rest = scalars[...].drop(while: isEdge)
    let begins = scalars[..<rest.startIndex].contains { TextUnit.isDash($0.value) }
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    let ends = scalars[rest.endIndex...].contains { TextUnit.isDash($0.value) }
    self.init(String(rest))
    (beginsWithDash, endsWithDash) = (begins, ends)
  }

  /// A text that is not in a file.
  init(_ text: String, keeping kept: SpellingDifference? = nil) {
    self.init(text.unicodeScalars.map { .init(value: $0.value, offset: 0) }, keeping: kept)
  }

  private mutating func append(_ unit: UInt32, _ joint: Joint = .none, at index: Int) {
    units.append(unit)
    joints.append(joint)
    origins.append(Int32(clamping: index))
  }

  /// Adds what stands between two letters or signs, where it is more than a joint.
  private mutating func append(
    _ gap: Gap, _ letters: [DocumentText.Letter], keeping kept: SpellingDifference?
  ) {
    guard gap.end > gap.start, !joins(gap, letters, keeping: kept) else { return }
    if kept == .spacing {
      for index in gap.start..<gap.end where TextUnit.isSpace(letters[index].value) {
        append(letters[index].value, at: index)
      }
    }
    let spaces = kept != .spacing && !units.isEmpty
    if let dash = gap.dash {
      if spaces, gap.hasSpaceBefore { append(TextUnit.space, at: gap.start) }
      append(kept == .dashes ? letters[dash].value : TextUnit.dash, at: dash)
      if spaces, gap.hasSpaceAfter, gap.end < letters.count {
        append(TextUnit.space, at: dash)
      }
    } else if spaces, gap.hasSpaceBefore, gap.end < letters.count,
      !TextUnit.standsOff(letters[gap.end].value),
      gap.start == 0 || !TextUnit.opens(letters[gap.start - 1].value)
    {
      append(TextUnit.space, at: gap.start)
    }
  }

  /// Whether the letters on both sides are parts of one word, or of two with a dash between.
  private func joins(
    _ gap: Gap, _ letters: [DocumentText.Letter], keeping kept: SpellingDifference?
  ) -> Bool {
    guard gap.joint != .none, let last = units.last, gap.end < letters.count,
      TextUnit.isAlphanumeric(last), TextUnit.isAlphanumeric(letters[gap.end].value)
    else { return false }
    guard let dash = gap.dash else { return kept != .hyphenation }
    return switch kept {
    case .hyphenation: false
    case .dashes: TextUnit.isHyphen(letters[dash].value)
    case .spacing, .quotationMarks, .ligatures, .accents, .emphasis, nil: true
    }
  }

  /// Adds a letter or a sign.
  private mutating func append(
    _ value: UInt32, at index: Int, after gap: Gap, keeping kept: SpellingDifference?
  ) {
    let isDirect = gap.end == gap.start
    if TextUnit.isMark(value), kept != .quotationMarks {
      // Two single marks are one double mark.
      if isDirect, units.last == TextUnit.mark, value != 0x22 { return }
      return append(TextUnit.mark, at: index)
    }
    if TextUnit.isCombining(value), isDirect, kept != .accents, let letter = units.last,
      let composed = TextUnit.composed(letter, value)
    {
      units[units.count - 1] = composed
      return
    }
    if TextUnit.isDash(value), kept != .dashes { return append(TextUnit.dash, at: index) }
    let joint: Joint =
      units.last.map(TextUnit.isAlphanumeric) == true && TextUnit.isAlphanumeric(value)
      ? gap.joint : .none
    if kept != .ligatures, let parts = TextUnit.letters(of: value) {
      for (place, part) in parts.enumerated() {
        append(part, place == 0 ? joint : .none, at: index)
      }
    } else {
      append(value, joint, at: index)
    }
  }

  /// Whether the units from one place on are those of another text, with joints that agree.
  func agrees(with other: FoldedText, at start: Int) -> Bool {
    for index in other.units.indices.dropFirst() {
      let own = joints[start + index]
      guard own != other.joints[index] else { continue }
      let betweenDigits =
        TextUnit.isDigit(other.units[index - 1]) && TextUnit.isDigit(other.units[index])
      if !own.agrees(with: other.joints[index], betweenDigits: betweenDigits) { return false }
    }
    return true
  }
}

/// Spaces, dashes and what is not seen, between two letters or signs.
private struct Gap {
  let start: Int
  private(set) var end: Int
  private(set) var hasSpaceBefore = false
  private(set) var hasSpaceAfter = false
  /// The position of the first dash.
  private(set) var dash: Int?
  private var endsLine = false
  private var isSoft = false
  private var isHyphen = true

  init(
    _ letters: [DocumentText.Letter], from start: Int, keeping kept: SpellingDifference?
  ) {
    self.start = start
    end = start
    while end < letters.count {
      let value = letters[end].value
      if TextUnit.isSpace(value) {
        if dash == nil { hasSpaceBefore = true } else { hasSpaceAfter = true }
        if dash != nil, TextUnit.endsLine(value) { endsLine = true }
      } else if TextUnit.isDash(value) {
        // Two dashes are one, unless a space parts them.
        guard !hasSpaceAfter else { return }
        if dash == nil { dash = end } else { isHyphen = false }
        if !TextUnit.isHyphen(value) { isHyphen = false }
      } else if value == 0xAD {
        isSoft = true
      } else if !TextUnit.isInvisible(value), value != 0x2A || kept == .emphasis {
        return
      }
      end += 1
    }
  }

  /// What it is between two letters or digits.
  var joint: FoldedText.Joint {
    guard dash != nil else { return isSoft ? .soft : .none }
    if hasSpaceBefore { return .spaced }
    if endsLine { return .lineEnd }
    if hasSpaceAfter { return .hyphenAndSpace }
    return isHyphen ? .hyphen : .dash
  }
}
