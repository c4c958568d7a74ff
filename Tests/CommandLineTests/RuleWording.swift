@testable import wps_cli

/// What is said of one body held against a rule with an arithmetic of its own.
protocol RuleWording {}

extension RuleWording {
  private func run(
    _ arguments: [String], _ figures: String, _ target: String, basis: String
  ) -> String {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(figures), target: target
    ).replacing(#""basis": "benchmark""#, with: #""basis": "\#(basis)""#)
    let run = CommandRun(
      arguments, input: registry, environment: ["LANG": "C.UTF-8", "NO_COLOR": "1"], columns: 200)
    // Lines are joined, so that an expectation need not know where they break.
    return run.output.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
      .replacing("\u{A0}", with: " ")
  }

  func shown(
    _ figures: String, _ target: String, _ format: String = "text", in language: String = "en",
    basis: String = "law"
  ) -> String {
    run(
      ["scorecard", "--full", "-", "--format", format, "--language", language], figures, target,
      basis: basis)
  }

  func explained(
    _ figures: String, _ target: String
  ) -> String {
    run(["explain", "body", "--file", "-", "--language", "en"], figures, target, basis: "law")
  }

  static var nearest: String {
    #""measure": "eitherSexShare", "atLeast": "30%", "rounding": "nearest""#
  }
  static var down: String { #""measure": "eitherSexShare", "atLeast": "50%", "rounding": "down""# }
  static var most: String { #""measure": "eitherSexShare", "atMost": "2/3""# }
  static var table: String {
    #""measure": "eitherSexShare", "atLeast": "40%", "#
      + #""bySize": [{ "upTo": 2, "exempt": true }, { "upTo": 3, "atLeast": 1 }, "#
      + #"{ "upTo": 5, "atLeast": 2 }, { "upTo": 8, "atLeast": 3 }]"#
  }
  static var each: String { #""measure": "eitherSex", "atLeast": 1"# }
}
