import Foundation
import Testing

@testable import RandomRegistries
@testable import WPSIndicators

/// A line of a board, taken apart from its right end: what stands in a column is known by its place.
struct ReadRow {
  let line: String
  /// The lines after it, on which a long name goes on.
  let following: ArraySlice<String>
  let layout: TextBoardTests.Layout
  let sign: Character
  /// Name, share, counts, target and need, with one space between.
  let words: String
  let bar: String
  let strip: String
  let last: String

  /// The columns that there was room for.
  let columns: [Column]
  var isWide: Bool { columns.contains(.bar) }

  init(
    _ line: String, then following: ArraySlice<String>, _ layout: TextBoardTests.Layout,
    _ table: TextBoardTable
  ) {
    (self.line, self.following, self.layout, columns) = (line, following, layout, table.columns)
    let characters = Array(line)
    sign = characters.first ?? " "
    let start = characters.lastIndex(of: " ").map { $0 + 1 } ?? 0
    last = String(characters[start...])
    var end = start - 1
    /// So many characters before those taken already.
    func take(_ count: Int) -> String {
      defer { end -= count }
      return String(characters[max(end - count, 0)..<max(end, 0)])
    }
    let has = Set(table.columns)
    strip = has.contains(.strip) ? take(table.quarters.count) : ""
    if has.contains(.strip) { end -= 1 }
    bar = has.contains(.bar) ? take(14) : ""
    if has.contains(.bar) { end -= 1 }
    words = characters[2..<max(end, 2)].split { $0 == " " || $0 == "\u{A0}" }
      .map { String($0) }.joined(separator: " ")
  }

  /// What of all that there is has been read.
  struct Seen {
    var (rows, percents, counts, needs, cells, bars) = (0, 0, 0, 0, 0, 0)
    var isEnough: Bool { rows > 100 && percents > 40 && counts > 40 && needs > 20 && cells > 500 }
  }

  func check(
    against told: ToldRow, _ row: BoardRow, _ trial: BoardTrial, _ seen: inout Seen
  ) {
    let place: Comment = "\(trial.name): \(told.id) in\n\(line)"
    seen.rows += 1
    let signs = ["met": "✓+", "near": "≈~", "unmet": "✗x", "undetermined": "??", "none": "–-"]
    #expect(sign == Array(signs[told.standing] ?? "")[layout.isASCII ? 1 : 0], place)
    let isContested = ["sourcesDisagree", "outvoted"].contains { told.flags.contains($0) }
    #expect(line.dropFirst().first == (isContested ? "!" : " "), place)

    // The date: a quarter, or none.
    let period = told.fields.string("observation.period").flatMap { Period($0) }
    let quarter = period.map { period in
      let day =
        told.fields.string("observation.asAt").flatMap { CalendarDate($0) } ?? period.lastDay
      let year = String(1_000 + day.year % 100).suffix(2)
      return "\(year)-\(layout.language == .french ? "T" : "Q")\((day.month - 1) / 3 + 1)"
    }
    #expect(last == quarter ?? (layout.isASCII ? "-" : "–"), place)

    for (character, cell) in zip(strip, row.strip.suffix(strip.count)) {
      #expect(character == mark(cell), place)
      if cell.standing != .none { seen.cells += 1 }
    }

    // From the right: what it would take, what is asked, the counts, the direction, the share, the
    // name.
    var left = words
    if row.freshness == .old, let year = quarter?.prefix(2) {
      #expect(left.hasPrefix("'\(year) "), place)
      left.removeFirst(min(4, left.count))
    } else if let due = yearAhead(told, trial), columns.contains(.year) {
      #expect(left.hasPrefix("\(layout.isASCII ? ">" : "→")\(due) "), place)
      left.removeFirst(min(4, left.count))
    }
    func take(_ text: String) {
      let printed = layout.isASCII ? AsciiFallback.spell(text) : text
      let spaced = printed.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      guard !spaced.isEmpty else { return }
      #expect(left.hasSuffix(" " + spaced), "\(place): no \(spaced)")
      if left.hasSuffix(" " + spaced) { left.removeLast(spaced.count + 1) }
    }
    let need = columns.contains(.need) ? need(row) : ""
    take(need)
    if !need.isEmpty { seen.needs += 1 }
    if columns.contains(.target) { take(goal(told, row, trial)) }
    if columns.contains(.counts), let counts = counts(told, in: left, row) {
      take(counts)
      if counts.contains("/") { seen.counts += 1 }
    }
    // The arrow, which follows the share without a space.
    let directions = [
      "increased": "↑^", "decreased": "↓v", "unchanged": "→=",
    ]
    // What a source says of the women is no direction of men who are judged.
    let isOfOthers =
      told.fields.string("trend.sex") == "women" && row.lead.evidence?.judgedSex == .men
    // What was said too long ago is no arrow of today.
    let age =
      told.fields.string("trend.basis") == "reported"
      ? told.number("trend.observation.ageInQuarters") ?? 0 : 0
    let direction =
      isOfOthers || age > row.lead.staleAfterQuarters
      ? nil : told.fields.string("trend.direction").flatMap { directions[$0] }
    if let direction, columns.contains(.arrow) {
      #expect(left.last == Array(direction)[layout.isASCII ? 1 : 0], place)
      left.removeLast()
    }
    if told.measure == "placement", told.age != nil {
      // How many decimals it takes, the words for the order decide.
      if let share = left.firstMatch(of: /\ (?:[0-9][0-9.,]* ?%|\?)$/) {
        take(String(share.output.dropFirst()))
      }
    } else if row.lead.publishedPercent == nil, let share = bounds(told, in: left) {
      take(share)
    } else {
      take(share(told, row, trial))
    }
    if told.fields.text("percent") != "null" { seen.percents += 1 }
    #expect(!left.isEmpty, place)
    checkName(left, told, row, place)
    checkBar(told, row, place, &seen)
  }

  // MARK: - The name

  /// A name stands whole, on as many lines as it takes.
  private func checkName(_ beginning: String, _ told: ToldRow, _ row: BoardRow, _ place: Comment) {
    let names = names(row).map { $0.filter { $0 != " " } }
    if told.isOfPart {
      #expect(names.contains { beginning.hasPrefix($0.prefix(4)) }, place)
      return
    }
    var read = beginning.filter { $0 != " " }
    for line in following where !names.contains(read) {
      read += line.filter { $0 != " " && $0 != "\u{A0}" }
      if read.count > 400 { break }
    }
    #expect(names.contains(read), "\(place): \(names)")
  }

  // MARK: - The bar

  private func checkBar(
    _ told: ToldRow, _ row: BoardRow, _ place: Comment, _ seen: inout Seen
  ) {
    guard isWide else { return }
    guard let least = told.fraction("value.min"), let asked = told.fraction("required"),
      ["womenShare", "eitherSexShare"].contains(told.measure)
    else { return }
    let mark: Character = layout.isASCII ? "|" : "│"
    #expect(bar.count { $0 == mark } == 1, place)
    // The mark stands beyond the bar of what is missed, and within that of what is met, unless they
    // are closer than a cell.
    let tick = bar.firstIndex(of: mark).map { bar.distance(from: bar.startIndex, to: $0) } ?? 0
    let full = bar.count { "#█".contains($0) || row.freshness == .old && $0 == "▒" }
    let most = told.fraction("value.max") ?? .one
    if told.verdict == "unmet", row.goal?.sense == .atLeast { #expect(full <= tick, place) }
    if told.verdict == "met", row.goal?.sense == .atLeast, least == most {
      #expect(full >= tick, place)
    }
    #expect(asked > .zero || tick == 0, place)
    seen.bars += 1
  }
}
