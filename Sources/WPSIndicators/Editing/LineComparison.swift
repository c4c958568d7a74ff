/// Which lines of a text gave way to which lines of another.
///
/// Lines that stand once in both texts, and in the same order, hold the two together ("patience
/// diff"): the work stays in proportion to the lines, however much was edited.
struct LineComparison {
  /// Lines that gave way, and those that took their place; one of the two may be empty.
  struct Change {
    let old: Range<Int>
    let new: Range<Int>
  }

  private let old: [Int]
  private let new: [Int]
  private(set) var changes = [Change]()

  init(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) {
    // Numbers stand for the lines, so that each line is hashed once.
    var numbers = [ArraySlice<UInt8>: Int]()
    func number(_ line: ArraySlice<UInt8>) -> Int {
      let next = numbers.count
      return numbers[line]
        ?? {
          numbers[line] = next; return next
        }()
    }
    self.old = old.map(number)
    self.new = new.map(number)
    compare(old.indices, new.indices)
  }

  private mutating func compare(_ oldLines: Range<Int>, _ newLines: Range<Int>) {
    var (before, after) = (oldLines, newLines)
    while let line = before.first, let other = after.first, old[line] == new[other] {
      (before, after) = (before.dropFirst(), after.dropFirst())
    }
    while let line = before.last, let other = after.last, old[line] == new[other] {
      (before, after) = (before.dropLast(), after.dropLast())
    }
    guard !before.isEmpty || !after.isEmpty else { return }
    let anchors = before.isEmpty || after.isEmpty ? [] : anchors(before, after)
    guard !anchors.isEmpty else {
      changes.append(Change(old: before, new: after))
      return
    }
    var (oldStart, newStart) = (before.lowerBound, after.lowerBound)
    for anchor in anchors {
      compare(oldStart..<anchor.old, newStart..<anchor.new)
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    compare(oldStart..<before.upperBound, newStart..<after.upperBound)
  }

  /// The most of the lines that stand once on both sides whose order is the same.
  private func anchors(_ before: Range<Int>, _ after: Range<Int>) -> [(old: Int, new: Int)] {
    let places = Self.single(new, after)
    let common = Self.single(old, before).compactMap { line, place in
      places[line].map { (old: place, new: $0) }
    }.sorted { $0.old < $1.old }
    // The longest ascending sequence: for each length the one that ends first, and what it follows.
    var ends = [Int]()
    var previous = [Int?](repeating: nil, count: common.count)
    for (index, pair) in common.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if common[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var longest = [(old: Int, new: Int)]()
    var next = ends.last
    while let index = next {
      longest.append(common[index])
      next = previous[index]
    }
    return longest.reversed()
  }

  /// The places of the lines that stand once.
  private static func single(_ lines: [Int], _ range: Range<Int>) -> [Int: Int] {
    var places = [Int: Int]()
    var repeated = Set<Int>()
    for place in range where places.updateValue(place, forKey: lines[place]) != nil {
      repeated.insert(lines[place])
    }
    return places.filter { !repeated.contains($0.key) }
  }
}
