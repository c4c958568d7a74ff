/// A named office in a body: chair, deputy speaker, head of delegation.
public struct Position: Sendable, Hashable {
  /// The identifier, unique within the body.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// The identifiers of its targets.
  public var targets: [String]

  /// Makes a position in code.
  public init(id: String, name: LocalizedText, targets: [String] = []) {
    self.id = id
    self.name = name
    self.targets = targets
  }
}

/// Who holds a position.
public enum Holder: String, Sendable, Hashable, CaseIterable {
  /// A woman.
  case woman
  /// A man.
  case man
  /// Somebody recorded as neither.
  case other
  /// Nobody.
  case vacant
  /// Somebody whose sex the source does not state.
  case unspecified
}

/// Who holds which positions of a body, as one source says at one time.
///
/// They are equal where they mean the same, in whatever order they are given.
public struct Holders: Sendable, Hashable {
  /// One position with its holder.
  public struct Entry: Sendable, Hashable {
    /// The identifier of the position.
    public let position: String
    /// Who holds it.
    public let holder: Holder
  }

  /// The entries, and who holds each position: it is asked for once for each.
  private final class Storage: Sendable {
    let entries: [Entry]
    let holders: [String: Holder]

    init(_ entries: [Entry]) {
      self.entries = entries
      holders = Dictionary(firstOf: entries.map { ($0.position, $0.holder) })
    }
  }

  /// Nil for none, as in almost all of millions of observations.
  private var storage: Storage?

  /// Nothing of any position.
  public init() {}

  /// The holders of some positions, each of which is mentioned once.
  init(_ entries: [Entry]) { storage = entries.isEmpty ? nil : Storage(entries) }

  /// The positions that are mentioned, in the order in which they are given.
  public var entries: [Entry] { storage?.entries ?? [] }

  /// Whether no position is mentioned.
  public var isEmpty: Bool { storage == nil }

  /// Who holds a position; nil where it is not mentioned.
  public subscript(position: String) -> Holder? {
    get { storage?.holders[position] }
    set {
      var entries = entries
      let place = entries.firstIndex { $0.position == position }
      switch (newValue, place) {
      case (let holder?, let place?):
        entries[place] = Entry(position: position, holder: holder)
      case (let holder?, nil): entries.append(Entry(position: position, holder: holder))
      case (nil, let place?): entries.remove(at: place)
      case (nil, nil): return
      }
      self = Holders(entries)
    }
  }

  /// The same with the holders of a correction in the place of their own.
  package func corrected(by given: Holders) -> Holders {
    let kept = entries.map { entry in
      given[entry.position].map { Entry(position: entry.position, holder: $0) } ?? entry
    }
    return Holders(kept + given.entries.filter { self[$0.position] == nil })
  }

  /// Whether the two mean the same.
  public static func == (a: Holders, b: Holders) -> Bool {
    a.storage === b.storage || a.storage?.holders == b.storage?.holders
  }

  /// Hashes what they mean.
  public func hash(into hasher: inout Hasher) {
    if let storage { hasher.combine(storage.holders) }
  }
}
