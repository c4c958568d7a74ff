/// What of a registry is proven: each quotation by a copy of the document that it is taken from, each
/// number by its own quotation.
public struct Verification: Sendable {
  /// What is known of a source's copy.
  public struct Copy: Sendable {
    /// The source.
    public let source: Source
    /// The copy, and how it is known to be one; nil where none is held.
    public let held: (copy: HeldCopy, by: CopyMatch)?

    /// Whether the source names a file that is looked for nowhere, since its path does not lead from
    /// the registry's folder.
    public var isFileRefused: Bool { source.file.map { !Source.isRelative($0) } ?? false }

    /// Whether the copy is another than the one whose checksum the source gives; nil where either is
    /// missing.
    public var isChanged: Bool? {
      guard let sha256 = source.sha256, let held else { return nil }
      return held.copy.sha256 != sha256
    }
  }

  /// What became of a quotation.
  public enum Outcome: Sendable, Hashable {
    /// It stands in a copy of one of its sources, but for spellings, in their order.
    case found(PassagePlace, differences: [SpellingDifference])
    /// It stands in a file that belongs to no source, and nowhere else.
    case foundElsewhere(PassagePlace)
    /// It stands in no copy that is held of its sources.
    case notFound(NearestPassage?)
    /// No copy of its sources is held that can be read.
    case notHeld
  }

  /// A quotation, looked up.
  public struct Quotation: Sendable, Hashable {
    /// Its words.
    public let text: String
    /// What became of it.
    public let outcome: Outcome
    /// The file that the outcome speaks of.
    public let file: String?
    /// The source of which that is a copy.
    public let source: String?
    /// The sources, of those cited, of which there is no copy that can be read.
    public let missing: [String]
  }

  /// An observation with what is proven of it.
  public struct Entry: Sendable {
    /// What is observed.
    public let subject: Subject
    /// The observation.
    public let observation: ReportedObservation
    /// Its quotation, in the language in which it was found; nil where it has none.
    public let quotation: Quotation?
    /// Its numbers, in the order of the format.
    public let figures: [(name: FigureName, proof: FigureProof)]
  }

  /// The sources, in the order of the file.
  public let copies: [Copy]
  /// The observations that have a quotation or a number, in the order of the file.
  public let entries: [Entry]

  /// Looks up every quotation of a registry, and every number in its quotation.
  /// - Parameters:
  ///   - registry: the registry.
  ///   - copies: the copies of sources, by their ids.
  ///   - others: files that are copies of no source, in which quotations may stand nevertheless.
  public init(
    of registry: Registry, copies: [String: (copy: HeldCopy, by: CopyMatch)] = [:],
    others: [HeldCopy] = []
  ) {
    self.copies = registry.sources.map { Copy(source: $0, held: copies[$0.id]) }
    let search = QuotationSearch(copies: copies.mapValues { $0.copy }, others: others)
    entries = registry.subjects.flatMap { subject -> [Entry] in
      let proofs = subject.proofs
      return zip(subject.observations, proofs).compactMap { observation, figures in
        guard observation.quote != nil || !figures.isEmpty else { return nil }
        return Entry(
          subject: subject, observation: observation, quotation: search.find(observation),
          figures: figures)
      }
    }
  }

  /// Whether every quotation is found, every number proven and no copy changed.
  public var isComplete: Bool {
    !copies.contains { $0.isChanged == true }
      && entries.allSatisfy { entry in
        (entry.quotation?.isFound ?? true) && !entry.figures.contains { $0.proof == .unproven }
      }
  }

  /// How many of the numbers are proven.
  public var tally: ProofTally { ProofTally(entries.flatMap { $0.figures.map { $0.proof } }) }
}

extension Source {
  /// Whether a path leads from the registry's folder: no absolute one does, nor what is no path, with
  /// a zero in it.
  package static func isRelative(_ path: String) -> Bool {
    path.utf8.first != UInt8(ascii: "/") && !path.utf8.contains(0)
  }
}

extension Verification.Quotation {
  /// Whether it stands in a copy of one of its sources.
  public var isFound: Bool { if case .found = outcome { true } else { false } }
}

/// How many numbers are proven without looking at any document.
public struct ProofTally: Sendable, Hashable {
  /// Those that stand in their own quotation.
  public private(set) var quoted = 0
  /// Those that follow from others.
  public private(set) var derived = 0
  /// The others.
  public private(set) var unproven = 0

  init(_ proofs: [FigureProof]) {
    for proof in proofs {
      switch proof {
      case .quoted: quoted += 1
      case .derived: derived += 1
      case .unproven: unproven += 1
      }
    }
  }

  /// All of them.
  public var total: Int { quoted + derived + unproven }
}

extension Verdict {
  /// Whether something in force is held against figures.
  fileprivate var isOnFigures: Bool { self != .noTarget && self != .notInForce }
}

extension Scorecard {
  /// How many of the numbers that its verdicts rest on are proven: each of an observation once,
  /// however many targets it is held against.
  public var proofTally: ProofTally {
    var subjects = [String: Subject]()
    var order = [String]()
    var shown = [String: [ReportedObservation]]()
    for assessment in assessments {
      // Who holds a position is no number; those beside it are its body's.
      guard assessment.position == nil, assessment.verdict.isOnFigures,
        let observation = assessment.evidence?.observation
      else { continue }
      let subject = assessment.subject
      if subjects[subject.id] == nil { order.append(subject.id) }
      subjects[subject.id] = subject
      if !(shown[subject.id]?.contains(observation) ?? false) {
        shown[subject.id, default: []].append(observation)
      }
    }
    return ProofTally(
      order.flatMap { id -> [FigureProof] in
        guard let subject = subjects[id], var left = shown[id] else { return [] }
        let observations = subject.observations
        let times = Set(left.map { $0.time })
        let dates = times.map { $0.date }
        guard let first = dates.min(), let last = dates.max() else { return [] }
        // Of most the date alone shows that they are others.
        let indices = observations.positions { plain in
          plain.time.date >= first && plain.time.date <= last && times.contains(plain.time)
        }.filter { position in
          guard times.contains(observations.time(at: position)),
            let place = left.firstIndex(of: observations[position])
          else { return false }
          left.remove(at: place)
          return true
        }
        return subject.proofs(of: indices).flatMap { $0.map { $0.proof } }
      })
  }
}
