import Foundation
import Testing

@testable import WPSIndicators

/// The law of 2015 in the shipped registry is the catalogue's.
@Suite struct ShippedLawTests {
  @Test(arguments: [
    ("law-appointments", "mali-2015-052-1"), ("law-lists", "mali-2015-052-2"),
    ("law-order-of-lists", "mali-2015-052-3"),
  ])
  func `the shipped target asks what the law of the catalogue asks`(
    id: String, law: String
  ) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    let file = root.appending(path: "../../../indicators.json")
    let text = SourceText(name: "indicators.json", bytes: Array(try Data(contentsOf: file)))
    let registry = try #require(Registry.read(text).registry)
    let shipped = try #require(registry.targets.first { $0.id == id })
    let target = try #require(Law.all.first { $0.id == law }?.targets.first)
    #expect(shipped.measure == target.measure && shipped.basis == target.basis)
    #expect(shipped.limit == target.limit && shipped.rounding == target.rounding)
    #expect(shipped.bySize == target.bySize && shipped.isBinding == target.isBinding)
    #expect(shipped.placement == target.placement)
    #expect(shipped.from == target.from && shipped.to == target.to)
    #expect(shipped.locator == target.locator && shipped.scope == target.scope)
    #expect(shipped.quote == target.quote && shipped.sanction == target.sanction)
  }
}
