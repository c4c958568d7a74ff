import FuzzTargets
import RandomRegistries

@testable import WPSIndicators
@testable import WPSIndicatorsC

/// Calls the functions of `wps.h`.
enum CallTrial {
  /// The first byte tells the function, the second the registry; the rest is options, or a document.
  static func run(_ bytes: [UInt8], on registries: [[UInt8]]) throws(Finding) {
    guard bytes.count > 1 else { return }
    let registry = registries[Int(bytes[1]) % registries.count]
    let rest = Array(bytes.dropFirst(2))
    let answer: Answer
    switch bytes[0] % 6 {
    case 0: answer = Call.scorecard(registry, rest)
    case 1:
      answer = Call.record(registry, rest)
      try check(answer)
    case 2: answer = Call.whatIf(registry, rest)
    case 3: answer = Call.export(registry, rest)
    case 4: answer = Call.verify(registry, documents(rest), [])
    default: answer = Call.diff(registry, registry, rest)
    }
    if answer.status != .done, answer.bytes.isEmpty {
      throw Finding(description: "a call fails, and does not say why")
    }
  }

  /// A document under each name that sources of the fixtures may have, cut at the first byte 0.
  private static func documents(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    let name = bytes.prefix { $0 != 0 }
    let document = Array(bytes.dropFirst(name.count + 1))
    return [(String(decoding: name, as: UTF8.self), document), ("report.html", document)]
  }

  /// What is recorded leaves a registry without errors.
  private static func check(_ answer: Answer) throws(Finding) {
    guard answer.status == .done, let json = SpeltJSON(answer.bytes),
      json.position(of: "formatVersion") != nil
    else { return }
    if Registry.read(SourceText(name: "f.json", bytes: answer.bytes)).registry == nil {
      throw Finding(description: "a registry has errors after something was recorded")
    }
  }
}
