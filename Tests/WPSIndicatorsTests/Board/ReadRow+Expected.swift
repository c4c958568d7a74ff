import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// What the columns of a line are to hold, by the JSON.
extension ReadRow {
  func mark(_ cell: StripCell) -> Character {
    let marks: [Freshness: [Standing: String]] = [
      .new: [.met: "█M", .near: "▄N", .unmet: "▄N", .undetermined: "◆U"],
      .carriedOn: [.met: "▀m", .near: "▂n", .unmet: "▂n", .undetermined: "─u"],
      .old: [.met: "˙'", .near: "..", .unmet: "..", .undetermined: "·,"],
    ]
    return marks[cell.freshness]?[cell.standing].map { Array($0)[layout.isASCII ? 1 : 0] } ?? " "
  }

  // MARK: - Words

  /// The last digits of the year in which a target that is missed is due, where no step asks for less
  /// before.
  func yearAhead(_ told: ToldRow, _ trial: BoardTrial) -> Substring? {
    guard told.verdict == "unmet",
      let target = trial.registry.targets.first(where: { $0.id == told.target }),
      let due = target.dueBy, due > trial.board.scorecard.period.lastDay,
      target.step(in: trial.board.scorecard.period) == nil
    else { return nil }
    return String(1_000 + due.year % 100).suffix(2)
  }

  /// What is asked, and whether a law asks for it.
  func goal(_ told: ToldRow, _ row: BoardRow, _ trial: BoardTrial) -> String {
    var asked = told.fields.text("required").replacing("\"", with: "")
    guard asked != "null",
      let target = trial.registry.targets.first(where: { $0.id == told.target })
    else { return "" }
    let isFrench = layout.language == .french
    let mark = target.basis == .law && target.isBinding ? "" : layout.isASCII ? "~" : "°"
    // Every size that the body may have; of an order it is known.
    let size = row.lead.evidence?.whole ?? .unknown
    let range = max(size.min, 1)...max(size.min, size.max ?? .max, 1)
    let ends =
      [range.lowerBound, range.upperBound] + target.bySize.flatMap { [$0.upTo, $0.upTo + 1] }
    let limits = Set(
      ends.filter(range.contains).map { size in
        target.bySize.first { $0.upTo >= size }.map { $0.limit }
          ?? target.limit(in: row.lead.period)
      })
    if told.measure != "placement", !target.bySize.isEmpty, size.exact == nil {
      if limits.count > 1 { return (isFrench ? "var." : "size") + mark }
      guard let limit = limits.first ?? nil else { return "" }
      asked = limit.threshold.spelling
    }
    let most = target.limit?.sense == .atMost ? (layout.isASCII ? "<=" : "≤") : ""
    guard ["women", "womenShare"].contains(told.measure), let women = Int64(asked) else {
      return most + spelt(asked) + mark
    }
    let isOne = isFrench ? women < 2 : women == 1
    let noun = isFrench ? (isOne ? "femme" : "femmes") : isOne ? "woman" : "women"
    return "\(most)\(number(women)) \(noun)\(mark)"
  }

  func number(_ number: Int64) -> String {
    var digits = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) {
        digits.insert(layout.language == .french ? " " : ",", at: digits.startIndex)
      }
      digits.insert(digit, at: digits.startIndex)
    }
    return digits
  }

  /// Digits and signs as the language writes them.
  func spelt(_ percent: String) -> String {
    layout.language == .french ? percent.replacing(".", with: ",") : percent
  }

  func percent(_ digits: String) -> String {
    layout.language == .french ? spelt(digits) + " %" : digits + "%"
  }

  func share(_ told: ToldRow, _ row: BoardRow, _ trial: BoardTrial) -> String {
    let none = layout.isASCII ? "-" : "–"
    guard told.age != nil else { return none }
    switch told.measure {
    case "heldByWoman":
      let holder = told.fields.string("holder") ?? ""
      let french = ["woman": "femme", "man": "homme", "other": "autre"]
      return holder == "unspecified"
        ? "?" : layout.language == .french ? french[holder] ?? holder : holder
    case "women", "eitherSex":
      // Of nobody there is no value, and no woman.
      let (least, most) = (told.number("value.min"), told.number("value.max"))
      if least == nil, told.number("members.max") == 0 { return "0" }
      return least != nil && least == most ? number(Int64(least ?? 0)) : "?"
    default:
      if let only = row.lead.publishedPercent {
        #expect(trial.percentOnly(told) == OracleRatio(Int(only.digits), Int(only.scale)))
        return percent(only.description)
      }
      if told.fields.string("value.max") == "0/1" { return percent("0") }
      return told.fields.string("percent").map { percent($0) } ?? "?"
    }
  }

  /// A share of which bounds are known, where it is printed with them: as it is printed.
  func bounds(_ told: ToldRow, in left: String) -> String? {
    guard let low = told.fraction("value.min"), let high = told.fraction("value.max"), low != high,
      ["womenShare", "eitherSexShare"].contains(told.measure),
      let match = left.firstMatch(
        of: /\ (?<sign>[≤<>]?=?)(?:(?<low>[0-9.,]+)[–-])?(?<high>[0-9.,]+) ?%$/)
    else { return nil }
    let ends = [
      (match.output.low, low), (match.output.high, match.output.sign == ">" ? low : high),
    ]
    for case (let printed?, let end) in ends {
      let digits = printed.split { ".,".contains($0) }
      let scale = (0..<(digits.count > 1 ? digits[1].count : 0)).reduce(1) { scale, _ in scale * 10
      }
      // Rounded to the last digit.
      let value = OracleRatio(Int(digits.joined()) ?? 0, scale)
      let difference = value - end * OracleRatio(100)
      #expect(max(difference, .zero - difference) <= OracleRatio(1, 2 * scale), "\(left)")
    }
    let isBelow = ["≤", "<=", "<"].contains(match.output.sign)
    #expect(isBelow || match.output.low != nil || match.output.sign == ">", "\(left)")
    #expect(match.output.sign != "≤" || low == .zero, "\(left)")
    return String(match.output.0.dropFirst())
  }

  /// The counts, in any form that tells no more than is known; nil where none are to be read.
  func counts(_ told: ToldRow, in left: String, _ row: BoardRow) -> String? {
    guard told.age != nil, told.measure != "heldByWoman" else { return nil }
    let differ = layout.isASCII ? "#" : "≠"
    let isDisputed = !told.fields.items("alternates").isEmpty
    let rounds =
      told.flags.contains("lawRounds") ? layout.isASCII ? "&" : "§" : ""
    let cautions = ["provisional", "estimated", "lowReliability", "differentDefinition", "break"]
    let caution =
      cautions.contains { told.flags.contains($0) } ? layout.isASCII ? "$" : "†" : ""
    if row.lead.publishedPercent != nil {
      let only = layout.language == .french ? "% seul" : "% only"
      let isOfMen = row.lead.publishedPercent != row.lead.evidence?.given.reportedPercent
      let men = layout.language == .french ? ", hommes" : ", men"
      return only + (isOfMen ? men : "") + rounds + (isDisputed ? differ : "") + caution
    }
    let isOfMen = left.contains(layout.language == .french ? " hommes" : " men")
    let ends = ["women.min", "women.max", "men.min", "men.max"].compactMap { told.number($0) }
    if ends.count == 4, ends[0] == ends[1], ends[2] == ends[3], ends[0] != ends[2] {
      // Where either sex is judged, it is the one of which there are fewer; under a ceiling, more.
      let isCeiling = row.lead.target?.limit?.sense == .atMost
      let isOfEither = ["eitherSexShare", "eitherSex"].contains(told.measure)
      #expect(isOfMen == (isOfEither && (ends[2] < ends[0]) != isCeiling), "\(line)")
    }
    let isBySeats = row.lead.target?.denominator == .seats && told.kind == "body"
    let whole = isBySeats ? "seats" : "members"
    func forms(_ key: String) -> [String] {
      let (least, most) = (told.number("\(key).min") ?? 0, told.number("\(key).max"))
      if let most, most == least { return [number(Int64(least))] }
      let range = most.map { "\(number(Int64(least)))-\(number(Int64($0)))" }
      return ["?", range ?? "\(number(Int64(least)))+"]
    }
    let sex = isOfMen ? (layout.language == .french ? " hommes" : " men") : ""
    let noun = layout.language.phrasebook.noun(row.subject.placesToFill, isOne: false)
    let seats =
      isBySeats
      ? (isOfMen ? ", " : " ") + (layout.isASCII ? AsciiFallback.spell(noun) : noun) : ""
    let isDerived = ["derivedMembers", "derivedWomen"].contains { told.flags.contains($0) }
    let signs = (isDerived ? "*" : "") + rounds + (isDisputed ? differ : "") + caution
    let all = forms(isOfMen ? "men" : "women").flatMap { few in
      forms(whole).map { "\(few)/\($0)\(sex)\(seats)\(signs)" }
    }
    // Of an unknown number a number of women is told already.
    if row.lead.measure.form == .number, !all.contains(where: { left.hasSuffix(" " + $0) }) {
      return signs
    }
    // None of those is shown: the first is asked for, so that the test fails.
    return all.first { left.hasSuffix(" " + $0) } ?? all[0]
  }

  func need(_ row: BoardRow) -> String {
    let isFrench = layout.language == .french
    let tight: String
    let words: String
    switch row.need {
    case .none: (tight, words) = ("", "")
    case .nobodyToSpare:
      (tight, words) = isFrench ? ("juste", "sans marge") : ("0 spare", "nobody to spare")
    case .more(let women, 0):
      let count = number(women)
      tight = isFrench ? "\(count) de plus" : "\(count) more"
      words =
        isFrench
        ? "\(count) \(women == 1 ? "femme" : "femmes") de plus"
        : "\(count) more \(women == 1 ? "woman" : "women")"
    case .oneWoman:
      tight = isFrench ? "1 ou plus" : "1+ more"
      words = isFrench ? "au moins 1 femme" : "at least 1 woman"
    case .metIfMembers(let most):
      let sign = layout.isASCII ? "<=" : "≤"
      tight = (isFrench ? "si " : "if ") + sign + number(most)
      words = String(repeating: "-", count: 20)
    case .metIfWomen(let least):
      let sign = layout.isASCII ? ">=" : "≥"
      tight = (isFrench ? "si " : "if ") + sign + number(least)
      words = String(repeating: "-", count: 20)
    default:
      let phrases = layout.language.phrasebook
      (tight, words) = (phrases.tightNeed(row.need), phrases.need(row.need))
    }
    return isWide && words.count <= 16 ? words : tight
  }

  /// The names that a row may have: in full or short, of a position with its body unless it stands
  /// under that.
  func names(_ row: BoardRow) -> [String] {
    let language = layout.language
    let body = row.subject.body
    let short = (body?.shortName ?? row.subject.name).text(in: language)
    var names = [short, (body?.abbreviation ?? body?.shortName)?.text(in: language) ?? short]
    if case .position(let position, let body) = row.subject {
      let name = position.name.text(in: language)
      let colon = language == .french ? " : " : ": "
      names =
        [body.shortName, body.abbreviation, body.name].compactMap { $0 }
        .map { $0.text(in: language) + colon + name } + [name]
    }
    names += names.map { $0.elided(to: BoardWording.longestName) }
    return names.map { layout.isASCII ? AsciiFallback.spell($0.printable) : $0.printable }
      .map { $0.replacing("\u{A0}", with: " ") }
  }
}
