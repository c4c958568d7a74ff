import Foundation
import RandomRegistries

let usage = """
  Usage: random-registry SEED [--bodies N --observations M]

  Prints the random registry that SEED gives: a small one, as a hand could write it, with texts as no
  hand should; or a large one of N bodies with M observations each, which is only large.

  """

/// What a command line asks for; nil if it cannot be understood.
func registry(_ arguments: [String]) -> OracleRegistry? {
  guard let seed = arguments.first.flatMap({ UInt64($0) }) else { return nil }
  if arguments.count == 1 { return RandomRegistry.hostile(seed: seed) }
  guard arguments.count == 5, arguments[1] == "--bodies", arguments[3] == "--observations",
    let bodies = Int(arguments[2]), let observations = Int(arguments[4]), bodies > 0,
    (1...8_000).contains(observations)
  else { return nil }
  return RandomRegistry.large(seed: seed, bodies: bodies, observations: observations)
}

guard let registry = registry(Array(CommandLine.arguments.dropFirst())) else {
  try FileHandle.standardError.write(contentsOf: Data(usage.utf8))
  exit(2)
}
try FileHandle.standardOutput.write(contentsOf: Data("\(registry.text)\n".utf8))
