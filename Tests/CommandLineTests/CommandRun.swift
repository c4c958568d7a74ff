import Foundation
import WPSIndicators

@testable import wps_cli

/// What a command said and how it ended, run inside the test's process.
struct CommandRun {
  let status: wps_cli.ExitStatus
  let output: String
  let problems: String

  /// Runs a command as a shell would, in a folder-less process with its own streams.
  /// - Parameters:
  ///   - answers: the lines that somebody types, who sits at a terminal then.
  ///   - today: the day that the clock shows.
  init(
    _ arguments: [String]?, input: String = "", environment: [String: String] = ["LANG": "C.UTF-8"],
    columns: Int? = nil, answers: [String]? = nil,
    today: String = "2026-11-30"
  ) {
    let streams = Streams()
    streams.answers = answers ?? []
    let console = Console(
      environment: environment, outputColumns: columns, isErrorTerminal: columns != nil,
      readInput: { Array(input.utf8) },
      readLine: answers == nil ? nil : { streams.answer() }, today: { CalendarDate(today) },
      write: { streams.output += $0 },
      writeProblem: { streams.problems += $0 })
    status = CommandLineTool(console: console).run(arguments)
    output = String(decoding: streams.output, as: UTF8.self)
    problems = String(decoding: streams.problems, as: UTF8.self)
  }

  /// Runs `scorecard --format json` on a registry and reads what it prints.
  static func scorecard(_ registry: String, _ options: [String] = []) throws -> [String: Any] {
    let run = CommandRun(["scorecard", "-", "--format", "json"] + options, input: registry)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return object as? [String: Any] ?? [:]
  }

  private final class Streams {
    var output = [UInt8]()
    var problems = [UInt8]()
    var answers = [String]()

    /// What somebody types next, which a terminal shows as well; nil at the end.
    func answer() -> String? {
      guard !answers.isEmpty else { return nil }
      let answer = answers.removeFirst()
      output += Array("\(answer)\n".utf8)
      return answer
    }
  }
}

/// Places in the repository that tests read.
enum Repository {
  /// The top of the checkout.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The registry that the repository ships.
  static let registry = root.appending(path: "indicators.json").path
}
