import Foundation
import RandomRegistries

let usage = """
  Usage: random-registry SEED [--bodies N --observations M [--realistic]]

  Prints the random registry that SEED gives: a small one, as a hand could write it, with texts as no
  hand should; or a large one of N bodies with M observations each, which has nothing but exact
  figures, or, if it is to be realistic, what registries of the world have.

  """

/// A large registry as a command line asks for it; nil if it cannot be understood.
func large(_ arguments: [String], seed: UInt64) -> LargeRegistry? {
  guard arguments.count == 4 || arguments.count == 5 && arguments[4] == "--realistic",
    arguments[0] == "--bodies", let bodies = Int(arguments[1]), bodies > 0,
    arguments[2] == "--observations", let observations = Int(arguments[3]),
    (1...8_000).contains(observations)
  else { return nil }
  return LargeRegistry(
    seed: seed, bodies: bodies, observations: observations, isRealistic: arguments.count == 5)
}

func print(_ text: String) throws {
  try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
}

let arguments = Array(CommandLine.arguments.dropFirst())
let seed = arguments.first.flatMap { UInt64($0) }
if let seed, arguments.count == 1 {
  try print(RandomRegistry.hostile(seed: seed).text)
} else if let seed, let registry = large(Array(arguments.dropFirst()), seed: seed) {
  try registry.write(print)
} else {
  try FileHandle.standardError.write(contentsOf: Data(usage.utf8))
  exit(2)
}
try print("\n")
