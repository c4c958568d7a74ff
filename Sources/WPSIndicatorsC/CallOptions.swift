#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// The functions that take options.
enum Call: String, Sendable {
  case scorecard, validate, record, `import`, export, diff, verify, quarter, explain
  case whatIf = "what_if"

  /// What its options are.
  var role: TextRole { self == .record ? .draft : .options }

  /// What its options are called in messages about a key.
  var options: Message {
    self == .record
      ? role.name
      : Message(
        "the options object of wps_\(rawValue)", fr: "l’objet d’options de wps_\(rawValue)")
  }
}

/// How a list of problems or of proofs is told.
enum ReportFormat: String, Sendable, CaseIterable {
  case json, text
}

/// What a function that changes a file gives.
enum ChangeAnswer: String, Sendable, CaseIterable {
  /// The file with the change.
  case file
  /// The change as `diff -u` shows it.
  case diff
  /// What was done, and what that does to the verdicts.
  case words
}

/// The options of a call, with what holds where they are left out: what the command takes for it.
struct CallOptions: GivenRecord {
  var language = Language.english
  /// The columns of a terminal; nil where none is written for.
  var width: Int?

  // What texts are called in what is said of them.

  var name = "indicators.json"
  var oldName = "old.json"
  var newName = "indicators.json"
  var tableName = "observations.csv"

  // What is shown, and how.

  var period: Period?
  var compareWith: Period?
  var groups = [String]()
  var subjects = [String]()
  var scorecardFormat = ScorecardFormat.text
  var detail = RenderingOptions.Detail.board
  var history = RenderingOptions.defaultHistory
  /// Addresses, by language.
  var links: LocalizedText?
  var reportFormat = ReportFormat.json
  var exported = ExportedTable.table
  /// What the figures of a series are for.
  var measure: Measure?
  var area = ""

  // What is changed, and how.

  /// The period that the file moves on to; nil to list only.
  var begun: Period?
  var dates: DateOrder?
  var encoding: TableEncoding?
  var subject = ""
  var isReplacement = false
  var isRemoval = false
  /// The keys that a correction leaves out.
  var without = [String]()
  /// Which of several observations of one time, from 1.
  var which: Int?
  var removesSources = false
  var answer = ChangeAnswer.file

  /// The target that is explained alone.
  var target: String?
  /// The kind of problem that is explained.
  var code: String?

  /// The body of which something is supposed.
  var body = ""
}

/// An option, and the functions that take it.
struct CallOption: Sendable {
  fileprivate let calls: Set<Call>
  fileprivate let key: RecordKey<CallOptions>

  /// The options of a call, by which they are read.
  static func format(of call: Call) -> RecordFormat<CallOptions> {
    RecordFormat(given: call.options, keys: all.filter { $0.calls.contains(call) }.map { $0.key })
  }

  private static let all = [
    word("language", of: everywhere) { $0.language = $1 },
    number(
      "width", of: [.scorecard, .record, .import, .diff, .verify, .quarter, .explain, .whatIf]
    ) { $0.width = $1 },
    string("name", of: everywhere.subtracting([.diff])) { $0.name = $1 },
    string("oldName", of: [.diff]) { $0.oldName = $1 },
    string("newName", of: [.diff]) { $0.newName = $1 },
    string("tableName", of: [.import]) { $0.tableName = $1 },

    period("period", of: [.scorecard, .diff, .explain, .whatIf]) { $0.period = $1 },
    period("compareWith", of: [.scorecard]) { $0.compareWith = $1 },
    strings("groups", .references(.groups), of: [.scorecard, .export]) { $0.groups = $1 },
    strings("subjects", .references(.bodies), of: [.scorecard, .export]) { $0.subjects = $1 },
    word("format", of: [.scorecard]) { $0.scorecardFormat = $1 },
    word("detail", of: [.scorecard]) { $0.detail = $1 },
    number("history", of: [.scorecard]) { $0.history = $1 },
    CallOption("links", .text, of: [.scorecard]) {
      if case .text(let text) = $1 { $0.links = text }
    },
    word("format", of: [.validate, .verify, .quarter, .whatIf]) { $0.reportFormat = $1 },
    word("format", of: [.export]) { $0.exported = $1 },
    CallOption("measure", .word(WordList(Measure.ofFigures.map { $0.rawValue })), of: [.export]) {
      if case .string(let word) = $1 { $0.measure = Measure(rawValue: word) }
    },
    string("refArea", of: [.export]) { $0.area = $1 },

    period("begin", of: [.quarter]) { $0.begun = $1 },
    word("dates", of: [.import]) { $0.dates = $1 },
    word("encoding", of: [.import]) { $0.encoding = $1 },
    string("subject", of: [.record], isRequired: true) { $0.subject = $1 },
    // They are read once it is known what the subject is.
    CallOption("observation", .records, of: [.record], isRequired: true) { _, _ in },
    CallOption("source", .records, of: [.record]) { _, _ in },
    flag("replace", of: [.record]) { $0.isReplacement = $1 },
    flag("remove", of: [.record]) { $0.isRemoval = $1 },
    strings("without", .references(.sources), of: [.record]) { $0.without = $1 },
    number("which", of: [.record]) { $0.which = $1 },
    flag("withSource", of: [.record]) { $0.removesSources = $1 },
    string("subject", of: [.explain]) { $0.subject = $1 },
    string("target", of: [.explain]) { $0.target = $1 },
    string("code", of: [.explain]) { $0.code = $1 },
    string("body", of: [.whatIf], isRequired: true) { $0.body = $1 },
    change("women"), change("men"), change("seats"), change("vacanciesToWomen"),
    change("vacancies"), change("next"),
    word("answer", of: [.record, .import, .quarter]) { $0.answer = $1 },
  ]

  private static let everywhere: Set<Call> = [
    .scorecard, .validate, .record, .import, .export, .diff, .verify, .quarter, .explain, .whatIf,
  ]

  private init(
    _ name: String, _ form: ValueForm, of calls: Set<Call>, isRequired: Bool = false,
    set: @escaping @Sendable (inout CallOptions, RecordValue) -> Void
  ) {
    self.calls = calls
    key = RecordKey(given: name, form, isRequired: isRequired, set: set)
  }

  // MARK: - Sorts of values

  /// A number that may be below zero, which no key of a file may be: it is read by itself.
  private static func change(_ name: String) -> CallOption {
    CallOption(name, .records, of: [.whatIf]) { _, _ in }
  }

  private static func string(
    _ name: String, of calls: Set<Call>, isRequired: Bool = false,
    set: @escaping @Sendable (inout CallOptions, String) -> Void
  ) -> CallOption {
    CallOption(name, .plainText, of: calls, isRequired: isRequired) {
      if case .string(let string) = $1 { set(&$0, string) }
    }
  }

  private static func strings(
    _ name: String, _ form: ValueForm, of calls: Set<Call>,
    set: @escaping @Sendable (inout CallOptions, [String]) -> Void
  ) -> CallOption {
    CallOption(name, form, of: calls) { if case .strings(let strings) = $1 { set(&$0, strings) } }
  }

  private static func number(
    _ name: String, of calls: Set<Call>,
    set: @escaping @Sendable (inout CallOptions, Int) -> Void
  ) -> CallOption {
    CallOption(name, .quarters, of: calls) { if case .number(let number) = $1 { set(&$0, number) } }
  }

  private static func flag(
    _ name: String, of calls: Set<Call>,
    set: @escaping @Sendable (inout CallOptions, Bool) -> Void
  ) -> CallOption {
    CallOption(name, .flag, of: calls) { if case .flag(let flag) = $1 { set(&$0, flag) } }
  }

  private static func period(
    _ name: String, of calls: Set<Call>,
    set: @escaping @Sendable (inout CallOptions, Period) -> Void
  ) -> CallOption {
    CallOption(name, .period, of: calls) { if case .period(let period) = $1 { set(&$0, period) } }
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, of calls: Set<Call>,
    set: @escaping @Sendable (inout CallOptions, Word) -> Void
  ) -> CallOption {
    let words = WordList(Word.allCases.map { $0.rawValue })
    return CallOption(name, .word(words), of: calls) {
      if case .string(let string) = $1, let word = Word(rawValue: string) { set(&$0, word) }
    }
  }
}
