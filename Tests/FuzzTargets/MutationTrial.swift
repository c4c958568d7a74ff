import RandomRegistries
import WPSIndicators

/// Makes a registry as choices say, often one without errors, and writes it.
package enum MutationTrial {
  /// - Parameters:
  ///   - choices: what is chosen at every turn.
  ///   - registries: what may be changed, without errors.
  ///   - isThorough: whether it is written in every way.
  @discardableResult
  package static func run(
    _ choices: [UInt8], on registries: [[UInt8]], isThorough: Bool = false
  ) throws(Finding) -> TrialOutcome {
    let (base, mutated) = text(choices, on: registries)
    guard let old = Registry.read(SourceText(name: "f.json", bytes: base)).registry else {
      throw Finding(description: "a registry that has no errors is refused")
    }
    return try RegistryTrial.run(old, changed: mutated, isThorough: isThorough)
  }

  /// The registry that is chosen, and what becomes of it.
  package static func text(
    _ choices: [UInt8], on registries: [[UInt8]]
  ) -> (base: [UInt8], mutated: [UInt8]) {
    var generator = SeededGenerator(choices: choices)
    // One in three is made up, and left as it is.
    let choice = generator.number(in: 0...3 * registries.count - 1)
    guard choice % 3 > 0 else {
      let made = Array(RandomRegistry.hostile(&generator).text.utf8)
      return (made, made)
    }
    let base = registries[choice / 3]
    var mutator = RegistryMutator(generator)
    return (base, mutator.mutate(base))
  }
}
