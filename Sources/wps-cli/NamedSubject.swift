import WPSIndicators

/// What is to be held against a law, as it is named on the command line.
struct NamedSubject {
  private let body: String?
  private let list: String?
  private let position: String?

  /// The options that name it.
  static let options = ["--body", "--list", "--position"]

  init(_ arguments: ParsedArguments) {
    body = arguments["--body"]
    list = arguments["--list"]
    position = arguments["--position"]
  }

  /// Throws where it is nothing that a law is a rule on.
  func check(for law: Law) throws(ToolError) {
    let isFit =
      switch law.appliesTo {
      case .bodies: list == nil && position == nil
      case .lists: body == nil && position == nil
      case .offices: list == nil && (body == nil) == (position == nil)
      }
    if !isFit { throw .isRule(law, on: law.appliesTo) }
  }

  /// It, by the ids of a file; nil where nothing is named.
  func lookedUp(in registry: Registry) throws(ToolError) -> HeldSubject? {
    if let list {
      let subject = try registry.subject(named: list)
      guard subject.list != nil else {
        throw .usage(
          Message(
            "\(typed: subject.id) is not a candidate list",
            fr: "\(typed: subject.id) n’est pas une liste de candidatures"), hint: nil)
      }
      return .list(subject.id)
    }
    guard let body else { return nil }
    let subject = try registry.subject(named: body)
    guard let named = subject.body else {
      throw .usage(
        Message(
          "\(typed: subject.id) is not a body",
          fr: "\(typed: subject.id) n’est pas un organe"), hint: nil)
    }
    guard let position else { return .body(named.id) }
    let ids = named.positions.map(\.id)
    guard let id = ids.first(where: { $0 == position.lowercased() }) else {
      throw .usage(
        Message(
          "\(typed: named.id) has no position \(typed: position)",
          fr: "\(typed: named.id) n’a pas de poste \(typed: position)"), hint: ids.listing)
    }
    return .position(id, of: named.id)
  }
}

extension HeldSubject {
  /// Its id; of a position, with its body: "chair (assembly)".
  var label: String {
    switch self {
    case .body(let id), .list(let id), .indicator(let id): id
    case .position(let id, let body): "\(id) (\(body))"
    }
  }
}

extension ToolError {
  /// That a law is a rule on something else than what was named, and how to name that.
  static func isRule(_ law: Law, on subjects: Law.Subjects) -> ToolError {
    let (words, options) =
      switch subjects {
      case .bodies: (Message("bodies", fr: "les organes"), "--body ID")
      case .lists: (Message("candidate lists", fr: "les listes de candidatures"), "--list ID")
      case .offices: (Message("offices", fr: "les postes"), "--body ID --position ID")
      }
    return .usage(
      Message(
        "\(typed: law.id) is a rule on \(words)",
        fr: "\(typed: law.id) est une règle sur \(words)"),
      hint: Message("Name one with \(typed: options)", fr: "Précisez avec \(typed: options)"))
  }
}
