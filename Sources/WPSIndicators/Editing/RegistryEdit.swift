/// A change of a file that has been made in memory and read again, and waits to be written.
public struct RegistryEdit: Sendable {
  /// What an edit adds, changes or takes away.
  public enum Part: Sendable, Hashable {
    /// An observation of a subject.
    case observation
    /// An observation in the place of another.
    case correction
    /// An observation that goes.
    case removal
    /// A record that is new in a list.
    case record(RecordList)
    /// Records of a list that go.
    case removedRecord(RecordList)
    /// The id of a record, or a reference to it.
    case id
    /// A source that is new.
    case source
    /// Targets that are new.
    case targets
    /// The ids of targets that a subject is held against as well.
    case targetsOfSubject(HeldSubject)
    /// The id of a target that goes, among those that a subject was held against.
    case releasedSubject(HeldSubject)
    /// Candidate lists that are new.
    case lists
    /// The period that the file reports up to.
    case reportingPeriod
  }

  /// An observation that an edit adds, or puts in the place of another.
  public struct Insertion: Sendable, Hashable {
    /// The id of its body, list or indicator.
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
  /// The observations that it adds, or puts in the place of others.
  public let inserted: [Insertion]
  /// What came of reading the edited text, with everything that is wrong with it.
  public let reading: RegistryReading
  /// The edited text.
  public var bytes: [UInt8] { reading.text.bytes }

  init(
    of original: RegistryReading, _ edits: [(part: Part, edit: TextEdit)],
    inserting: [Insertion] = []
  ) {
    self.original = original.text
    inserted = inserting
    // What is inserted where something else is replaced comes before it.
    let sorted = edits.sorted { a, b in
      (a.edit.range.lowerBound, a.edit.range.upperBound)
        < (b.edit.range.lowerBound, b.edit.range.upperBound)
    }
    self.edits = sorted.map { $0.edit }
    parts = sorted.map { $0.part }
    reading = edits.isEmpty ? original : Registry.read(original.text.applying(self.edits))
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

/// A replacement of some bytes of a text, or of none where something is inserted.
public struct TextEdit: Sendable, Hashable {
  /// The bytes of the old text that give way; empty for an insertion.
  public let range: Range<Int>
  /// What takes their place.
  public let replacement: [UInt8]
  /// Where in the replacement the new value stands, without the commas and spaces around it.
  public let value: Range<Int>
}

extension SourceText {
  /// The text with some edits made, which are in order and do not overlap.
  func applying(_ edits: [TextEdit]) -> SourceText {
    var edited = [UInt8]()
    edited.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.count })
    var place = 0
    for edit in edits {
      edited += bytes[place..<edit.range.lowerBound]
      edited += edit.replacement
      place = edit.range.upperBound
    }
    edited += bytes[place...]
    return SourceText(name: name, bytes: edited)
  }
}

/// What came of changing a registry: the change, or why there is none.
///
/// It is made in memory. `RegistryFile.update` of the module `WPSIndicatorsFiles` makes it of a file,
/// and writes it.
public enum RegistryUpdate<Refusal: Error>: Sendable {
  /// The registry was read, edited and read again without an error.
  case made(RegistryChange)
  /// The file has errors, and no edit of it was planned.
  case faulty(RegistryReading)
  /// The plan gave no edit; with the reason, if it threw one.
  case declined(Refusal?)
  /// The edited file would have errors, which are in the edit's `reading`.
  case refused(RegistryEdit)

  /// Has an edit planned, and checks what it makes of the file.
  /// - Parameters:
  ///   - reading: the file as it is.
  ///   - plan: gives the edit of a file that has no errors, or nothing, or throws why it gives
  ///     nothing.
  public init(
    of reading: RegistryReading, _ plan: (RegistryReading) throws(Refusal) -> RegistryEdit?
  ) {
    guard let before = reading.registry else {
      self = .faulty(reading)
      return
    }
    let edit: RegistryEdit?
    do throws(Refusal) {
      edit = try plan(reading)
    } catch {
      self = .declined(error)
      return
    }
    guard let edit else {
      self = .declined(nil)
      return
    }
    self =
      edit.reading.registry.map { after in
        .made(RegistryChange(before: before, after: after, edit: edit))
      } ?? .refused(edit)
  }
}

/// A change of a registry that leaves it without errors.
public struct RegistryChange: Sendable {
  /// What the registry said before.
  public let before: Registry
  /// What it says with the edit.
  public let after: Registry
  /// The edit of its text.
  public let edit: RegistryEdit
}
