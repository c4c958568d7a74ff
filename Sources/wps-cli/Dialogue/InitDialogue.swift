import WPSIndicators

/// `wps-cli init` without options: asks what the file is about and what is counted first, shows what it
/// will write, and has it written on a yes.
struct InitDialogue {
  let dialogue: Dialogue
  /// The name of the file, without its folder.
  private let name: String
  /// What has been answered, and before that what is offered.
  var starter: StarterRegistry
  /// Whether it is to be written.
  private var isWanted = false

  typealias Interruption = Dialogue.Interruption

  /// One of the questions.
  private enum Step: Hashable {
    case country, languages, period, template
    /// The name of a body of the template, by its place.
    case name(Int)
    case write
  }

  /// Holds the conversation.
  /// - Returns: what is to be written; nil where nothing is.
  static func run(
    _ dialogue: Dialogue, for path: String, startingFrom starter: StarterRegistry
  ) throws(ToolError) -> StarterRegistry? {
    let name = String(path.split(separator: "/").last ?? "").replacingControls
    var conversation = InitDialogue(dialogue: dialogue, name: name, starter: starter)
    do throws(Interruption) {
      try conversation.greet()
      try conversation.collect()
      if conversation.isWanted {
        try dialogue.blank()
        return conversation.starter
      }
      try dialogue.say(Message("Nothing was written.", fr: "Rien n’a été écrit."))
    } catch {
      switch error {
      case .failed(let error): throw error
      case .ended, .back:
        dialogue.console.complain(Message("Nothing was written.", fr: "Rien n’a été écrit."))
      }
    }
    return nil
  }

  private func greet() throws(Interruption) {
    try dialogue.say(
      Message(
        "A few questions, and \(name) is begun.",
        fr: "Quelques questions, et \(name) sera commencé."), indent: 0)
    try dialogue.say(
      Message(
        """
        Empty: keep what stands in brackets.
        < goes back a question, ? explains, Ctrl-C leaves and writes nothing.
        """,
        fr: """
          Réponse vide\u{A0}: garder ce qui est entre crochets.
          < revient à la question précédente, ? explique, Ctrl-C quitte sans rien écrire.
          """), indent: 0)
  }

  // MARK: - Questions

  private mutating func collect() throws(Interruption) {
    try dialogue.walk { (place) throws(Interruption) in
      let asked = steps
      guard asked.indices.contains(place) else { return false }
      // The last one decides, and asks for nothing that is written.
      try ask(asked[place], asked[place] == .write ? "" : "\(place + 1)/\(asked.count - 1)")
      return true
    }
  }

  private var steps: [Step] {
    [.country, .languages, .period, .template] + bodies.indices.map { .name($0) } + [.write]
  }

  private var bodies: [StarterRegistry.TemplateBody] { starter.templates.flatMap(\.bodies) }

  private mutating func ask(_ step: Step, _ number: String) throws(Interruption) {
    switch step {
    case .country: try askForCountry(number)
    case .languages: try askForLanguages(number)
    case .period: try askForPeriod(number)
    case .template: try askForTemplate(number)
    case .name(let place): try askForName(of: bodies[place], number)
    case .write: try askForConsent()
    }
  }

  // MARK: - Showing

  private mutating func askForConsent() throws(Interruption) {
    let registry = starter.registry
    try dialogue.blank()
    try dialogue.say(
      Message(
        "This will be written to \(name):", fr: "Voici ce qui sera écrit dans \(name)\u{A0}:"),
      indent: 0)
    try dialogue.blank()
    for version in registry.title.versions { try dialogue.say(version.text) }
    try dialogue.say(dialogue.language.name(of: registry.reportingPeriod))
    for body in registry.bodies { try say(body.name, heldAgainst: body.targets, in: registry) }
    for indicator in registry.indicators {
      try say(indicator.name, heldAgainst: indicator.targets, in: registry)
    }
    try dialogue.blank()
    try dialogue.say(
      Message(
        "The figures in it are made up, for you to replace.",
        fr: "Les chiffres y sont inventés, à remplacer par les vôtres."))
    try dialogue.blank()
    isWanted = try dialogue.confirm(
      Message("Write it?", fr: "Écrire\u{A0}?"), byDefault: true)
  }

  /// A line on a subject: "Monitoring committee: At least 30 per cent women".
  private func say(
    _ name: LocalizedText, heldAgainst targets: [String], in registry: Registry
  ) throws(Interruption) {
    let language = dialogue.language
    let name = name.text(in: language)
    let asked = registry.targets.filter { targets.contains($0.id) }
      .map { $0.name.text(in: language) }.joined(separator: ", ")
    try dialogue.say(Message("\(name): \(asked)", fr: "\(name)\u{A0}: \(asked)"))
  }
}
