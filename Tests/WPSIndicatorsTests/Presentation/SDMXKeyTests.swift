import Testing

@testable import RandomRegistries
@testable import WPSIndicators

@Suite struct SDMXKeyTests {
  @Test func `no two rows have the same key`() throws {
    let area = try #require(ReferenceArea("ML"))
    var count = 0
    for seed in UInt64(1)...300 {
      let text = SourceText(name: "random.json", RandomRegistry.ofAllKinds(seed: seed).text)
      let registry = try #require(Registry.read(text).registry)
      let table = SDMXTable.render(registry, of: area, in: .english)
      // No cell of a key has a comma or a quotation mark.
      let keys = String(decoding: table, as: UTF8.self).split(separator: "\r\n").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false)[3..<11] }
      #expect(Set(keys).count == keys.count, "seed \(seed)")
      count += keys.count
    }
    #expect(count > 3_000)
  }

  @Test func `a code of SDMX has letters, digits and few signs`() {
    for code in ["ML", "_T", "686", "A-1@$"] { #expect(ReferenceArea(code)?.code == code) }
    for code in ["", " ", "M L", "é", "ML\n", "a.b", "`", "[", "{", "😀"] {
      #expect(ReferenceArea(code) == nil, "\(code)")
    }
  }
}
