/// Everything in one indicators.json.
public struct Registry: Sendable, Hashable {
  /// What the registry is about.
  public var title: LocalizedText
  /// Who publishes its scorecards.
  public var publisher: LocalizedText?
  /// Under which terms they may be used.
  public var licence: LocalizedText?
  /// Whom to ask.
  public var contact: LocalizedText?
  /// What the file reports up to, and the default period of a scorecard.
  public var reportingPeriod: Period
  /// The age in quarters above which a figure is stale.
  public var staleAfterQuarters: Int
  /// The groups, in the order in which they appear.
  public var groups: [SubjectGroup]
  /// The sources.
  public var sources: [Source]
  /// The scales on which indicators are rated.
  public var scales: [Scale]
  /// The targets.
  public var targets: [Target]
  /// The bodies.
  public var bodies: [Body]
  /// The candidate lists.
  public var lists: [CandidateList]
  /// The indicators.
  public var indicators: [Indicator]

  /// The age above which a figure is stale where a file does not say.
  public static let defaultStaleAfterQuarters = 4

  /// The age in quarters above which a subject's figures are stale.
  public func staleAfterQuarters(for subject: Subject) -> Int {
    subject.host?.staleAfterQuarters ?? staleAfterQuarters
  }

  /// All subjects that have observations of their own: the bodies, the lists, then the indicators, in
  /// the order of the file. What is observed of positions stands with their bodies.
  public var subjects: [Subject] {
    bodies.map(Subject.body) + lists.map(Subject.list) + indicators.map(Subject.indicator)
  }

  /// The paths of all subjects, in the order of `subjects`.
  var subjectPaths: [RecordPath] {
    bodies.indices.map { RecordPath(.bodies, $0) } + lists.indices.map { RecordPath(.lists, $0) }
      + indicators.indices.map { RecordPath(.indicators, $0) }
  }

  /// Makes a registry in code. Unlike one that is read from a file, it is not checked until
  /// `problems()` is asked: what its records say must be consistent, or verdicts mean nothing.
  public init(
    title: LocalizedText, publisher: LocalizedText? = nil, licence: LocalizedText? = nil,
    contact: LocalizedText? = nil, reportingPeriod: Period,
    staleAfterQuarters: Int = Registry.defaultStaleAfterQuarters, groups: [SubjectGroup] = [],
    sources: [Source], scales: [Scale] = [], targets: [Target], bodies: [Body],
    lists: [CandidateList] = [], indicators: [Indicator] = []
  ) {
    self.title = title
    self.publisher = publisher
    self.licence = licence
    self.contact = contact
    self.reportingPeriod = reportingPeriod
    self.staleAfterQuarters = staleAfterQuarters
    self.groups = groups
    self.sources = sources
    self.scales = scales
    self.targets = targets
    self.bodies = bodies
    self.lists = lists
    self.indicators = indicators
  }
}

/// The lists of a registry, in the order in which a difference shows them.
public enum RecordList: String, Sendable, Hashable, CaseIterable {
  /// The headings of subjects.
  case groups
  /// Where figures come from.
  case sources
  /// On what indicators are rated.
  case scales
  /// What subjects are held against.
  case targets
  /// Groups of people.
  case bodies
  /// Candidates in their order.
  case lists
  /// What is measured besides bodies.
  case indicators

  /// The lists of what is held against targets, which share their identifiers.
  package static let ofSubjects: [RecordList] = [.bodies, .lists, .indicators]
}

extension RecordPath {
  /// The path to a record of one of the registry's lists.
  public init(_ list: RecordList, _ index: Int) {
    self.init([.key(list.rawValue), .index(index)])
  }
}

/// The short names by which records refer to each other, such as `national-assembly`.
package enum Identifier {
  /// Whether a word has the form of an identifier.
  package static func isWellFormed(_ word: String) -> Bool {
    var previous = Ascii.minus
    for byte in word.utf8 {
      guard
        Ascii.isSmallLetter(byte) || Ascii.isDigit(byte)
          || byte == Ascii.minus && previous != byte
      else { return false }
      previous = byte
    }
    return previous != Ascii.minus
  }

  /// What to write in the place of a word that has not.
  static func advice(for word: String) -> Message {
    (mended(word).map { Message("write \"\($0)\": ", fr: "écrivez \"\($0)\"\u{A0}: ") } ?? .empty)
      + Message(
        "an id has small letters a–z and digits, with single hyphens between",
        fr: """
          un identifiant s’écrit en lettres minuscules a–z et en chiffres, par mots séparés d’un \
          seul trait d’union
          """)
  }

  /// An identifier made of the letters and digits of a text; nil where it has none.
  static func made(of text: String) -> String? {
    let separated = text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    let words = String(separated).split(separator: " ").map { String($0).folded }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-")
    return id.isEmpty ? nil : id
  }

  /// An identifier made of a text that is not taken, if need be with a number; nil where nothing can
  /// be made of the text.
  static func free(for text: String, isTaken: (String) -> Bool) -> String? {
    guard let id = made(of: text) else { return nil }
    var number = 2
    var free = id
    while isTaken(free) {
      free = "\(id)-\(number)"
      number += 1
    }
    return free
  }

  /// The identifier that somebody probably meant: in small letters, with hyphens.
  private static func mended(_ word: String) -> String? {
    let parts = word.lowercased().split { "_-./ ".contains($0) }
    let mended = parts.joined(separator: "-")
    return isWellFormed(mended) ? mended : nil
  }
}
