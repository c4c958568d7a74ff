/// The difference that edits make, in the unified format that `patch` reads.
struct UnifiedDiff {
  /// Old lines that give way to new ones.
  private struct Change {
    let old: Range<Int>
    let new: [ArraySlice<UInt8>]
  }

  /// Unchanged lines shown before and after a change.
  private static let context = 3

  private let name: String
  private let old: [ArraySlice<UInt8>]
  private let changes: [Change]

  init(of text: SourceText, _ edits: [TextEdit]) {
    name = text.name
    old = Self.lines(text.bytes[...])
    let lines = old
    var (place, line) = (0, 0)
    changes = Self.wholeLines(edits, of: text.bytes).flatMap { edit in
      line += Self.lineCount(text.bytes[place..<edit.range.lowerBound])
      place = edit.range.lowerBound
      let end = line + Self.lines(text.bytes[edit.range]).count
      return Self.differing(
        Change(old: line..<end, new: Self.lines(edit.replacement[...])), lines)
    }
  }

  /// Compares two texts line by line.
  init(from before: SourceText, to after: SourceText) {
    name = after.name
    let (old, new) = (Self.lines(before.bytes[...]), Self.lines(after.bytes[...]))
    self.old = old
    changes = LineComparison(from: old, to: new).changes.map {
      Change(old: $0.old, new: Array(new[$0.new]))
    }
  }

  var bytes: [UInt8] {
    guard !changes.isEmpty else { return [] }
    var output = Array("--- \(label)\n+++ \(label)\n".utf8)
    var shift = 0
    for hunk in hunks {
      let start = max(0, (hunk.first?.old.lowerBound ?? 0) - Self.context)
      let end = min(old.count, (hunk.last?.old.upperBound ?? 0) + Self.context)
      let growth = hunk.reduce(0) { $0 + $1.new.count - $1.old.count }
      output += Array("@@ -\(Self.span(start, end - start))".utf8)
      output += Array(" +\(Self.span(start + shift, end - start + growth)) @@\n".utf8)
      shift += growth
      var place = start
      for change in hunk {
        for line in old[place..<change.old.lowerBound] { output += Self.drawn(" ", line) }
        for line in old[change.old] { output += Self.drawn("-", line) }
        for line in change.new { output += Self.drawn("+", line) }
        place = change.old.upperBound
      }
      for line in old[place..<end] { output += Self.drawn(" ", line) }
    }
    return output
  }

  /// Changes whose context meets, together.
  private var hunks: [[Change]] {
    var hunks = [[Change]]()
    for change in changes {
      if let last = hunks.last?.last,
        change.old.lowerBound - last.old.upperBound <= 2 * Self.context
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  /// The name as `patch` takes it: a tab ends a name with spaces in it.
  private var label: String {
    let shown = name.replacingControls
    return shown.contains(" ") ? shown + "\t" : shown
  }

  /// A hunk's first line, counted from 1, and how many there are; an empty one comes after a line.
  private static func span(_ start: Int, _ count: Int) -> String {
    "\(count == 0 ? start : start + 1),\(count)"
  }

  private static func drawn(_ mark: Unicode.Scalar, _ line: ArraySlice<UInt8>) -> [UInt8] {
    let drawn = [UInt8(ascii: mark)] + line
    return line.last == Ascii.lineFeed
      ? drawn : drawn + Array("\n\\ No newline at end of file\n".utf8)
  }

  // MARK: - Lines

  /// The edits made to whole lines; those on one line, or on neighbouring ones, become one.
  private static func wholeLines(_ edits: [TextEdit], of bytes: [UInt8]) -> [TextEdit] {
    var whole = [TextEdit]()
    for edit in edits {
      let end = lineEnd(edit.range.upperBound, bytes)
      if let last = whole.last, edit.range.lowerBound < last.range.upperBound {
        // The line's end, which the edit before took along, makes way for this edit.
        let kept = last.replacement.dropLast(last.range.upperBound - edit.range.lowerBound)
        whole[whole.count - 1] = TextEdit(
          range: last.range.lowerBound..<end,
          replacement: kept + edit.replacement + bytes[edit.range.upperBound..<end], value: 0..<0)
      } else {
        let start = lineStart(edit.range.lowerBound, bytes)
        whole.append(
          TextEdit(
            range: start..<end,
            replacement: bytes[start..<edit.range.lowerBound] + edit.replacement
              + bytes[edit.range.upperBound..<end], value: 0..<0))
      }
    }
    return whole
  }

  /// The lines of a change that are really others, those that stay left out.
  private static func differing(_ change: Change, _ old: [ArraySlice<UInt8>]) -> [Change] {
    let difference = change.new.difference(from: old[change.old])
    var removed = Set<Int>()
    var inserted = [Int: ArraySlice<UInt8>]()
    for step in difference {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var changes = [Change]()
    var (before, after) = (0, 0)
    while before < change.old.count || inserted[after] != nil {
      let start = before
      var new = [ArraySlice<UInt8>]()
      while removed.contains(before) { before += 1 }
      while let line = inserted[after] {
        new.append(line)
        after += 1
      }
      if before > start || !new.isEmpty {
        let first = change.old.lowerBound
        changes.append(Change(old: first + start..<first + before, new: new))
      } else {
        (before, after) = (before + 1, after + 1)
      }
    }
    return changes
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines = [ArraySlice<UInt8>]()
    var start = bytes.startIndex
    for (index, byte) in zip(bytes.indices, bytes) where byte == Ascii.lineFeed {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.endIndex { lines.append(bytes[start...]) }
    return lines
  }

  private static func lineCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 == Ascii.lineFeed }
  }

  private static func lineStart(_ place: Int, _ bytes: [UInt8]) -> Int {
    bytes[..<place].lastIndex(of: Ascii.lineFeed).map { $0 + 1 } ?? 0
  }

  private static func lineEnd(_ place: Int, _ bytes: [UInt8]) -> Int {
    bytes[place...].firstIndex(of: Ascii.lineFeed).map { $0 + 1 } ?? bytes.count
  }
}
