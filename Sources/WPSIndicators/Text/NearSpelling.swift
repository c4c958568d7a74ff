/// Finds the word that somebody probably meant.
package enum NearSpelling {
  /// The nearest of the candidates to a misspelt word, if one is near enough to be worth saying.
  ///
  /// Near enough is a third of the longer word's letters, so that of two letters none may differ;
  /// swapping two neighbours counts as one edit, and letter case as none.
  package static func suggestion(for word: String, among candidates: [String]) -> String? {
    let folded = Array(word.lowercased().unicodeScalars.prefix(maximumLength))
    guard !folded.isEmpty else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(maximumLength))
      let allowed = max(folded.count, other.count) / 3
      guard abs(folded.count - other.count) <= allowed else { continue }
      let distance = distance(folded, other)
      if distance <= allowed, distance < best?.distance ?? Int.max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  private static let maximumLength = 64

  /// The optimal string alignment distance: insertions, deletions, substitutions, swapped neighbours.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1] + Array(repeating: 0, count: b.count)
      for j in b.indices {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
