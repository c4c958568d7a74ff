/// A change of a file that has been made in memory and read again, and waits to be written.
public struct RegistryEdit: Sendable {
  /// What an edit adds or changes.
  public enum Part: Sendable, Hashable {
    case observation, source, reportingPeriod
  }

  /// An observation that an edit adds.
  public struct Insertion: Sendable, Hashable {
    /// The id of its body or indicator.
    public let subject: String
    /// Its position among the subject's observations in the edited file.
    public let index: Int
  }

  /// The file before.
  public let original: SourceText
  /// What is to change in it, in the order of the file.
  public let edits: [TextEdit]
  /// What each of the edits is about.
  public let parts: [Part]
  /// The observations that it adds.
  public let inserted: [Insertion]
  /// What came of reading the edited text, with everything that is wrong with it.
  public let reading: RegistryReading
  /// The edited text.
  public var bytes: [UInt8] { reading.text.bytes }

  init(
    of original: SourceText, _ edits: [(part: Part, edit: TextEdit)], inserting: [Insertion] = []
  ) {
    self.original = original
    inserted = inserting
    // What is inserted where something else is replaced comes before it.
    let sorted = edits.sorted { a, b in
      (a.edit.range.lowerBound, a.edit.range.upperBound)
        < (b.edit.range.lowerBound, b.edit.range.upperBound)
    }
    self.edits = sorted.map { $0.edit }
    parts = sorted.map { $0.part }
    reading = Registry.read(original.applying(self.edits))
  }

  /// Where the new values stand in the edited text, in the order of the file.
  public var ranges: [Range<Int>] {
    var shift = 0
    return edits.map { edit in
      let start = edit.range.lowerBound + shift + edit.value.lowerBound
      shift += edit.replacement.count - edit.range.count
      return start..<start + edit.value.count
    }
  }

  /// The lines on which the new values begin in the edited text.
  public var lines: [Int] {
    var finder = PlaceFinder(reading.text)
    return ranges.map { finder.place(at: $0.lowerBound).line }
  }

  /// The problems that lie in what is new; those that were there before are left out.
  public var diagnosticsOfNewValues: [Diagnostic] {
    let ranges = ranges
    return reading.diagnostics.filter { diagnostic in
      ranges.contains { $0.contains(diagnostic.range.lowerBound) }
    }
  }

  /// The change as `diff -u` shows it; empty if the text stays the same.
  public var diff: [UInt8] { UnifiedDiff(of: original, edits).bytes }
}
