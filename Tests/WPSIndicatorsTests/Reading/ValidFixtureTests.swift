import Testing

@testable import WPSIndicators

/// Files with nothing wrong are read without a word, whatever they look like.
@Suite struct ValidFixtureTests {
  private static let fixtures = Fixture.all(in: "valid")

  @Test func thereAreFixtures() {
    #expect(Self.fixtures.count >= 5)
  }

  @Test(arguments: fixtures)
  func givesNoDiagnostics(_ fixture: Fixture) throws {
    let text = try fixture.text()
    let reading = Registry.read(text)
    #expect(DiagnosticDrawing.draw(reading.diagnostics, of: text) == "")
    #expect(reading.registry != nil)
  }

  @Test(arguments: ["crlf", "minified", "escaped-keys"])
  func holdsTheSameAsTheMinimalFile(_ name: String) throws {
    let reading = Registry.read(try Fixture(folder: "valid", name: name).text())
    #expect(reading.registry == Registry.read(try minimalRegistry.text()).registry)
  }

  @Test func optionalKeysHaveTheirDefaults() throws {
    let registry = try #require(Registry.read(try minimalRegistry.text()).registry)
    #expect(registry.staleAfterQuarters == 4)
    #expect(registry.groups.isEmpty && registry.indicators.isEmpty)
    let target = try #require(registry.targets.first)
    #expect(target.denominator == .members)
    #expect(target.steps.isEmpty && target.near == nil && target.exceeds == nil)
    let observation = try #require(registry.bodies.first?.observations.first)
    #expect(!observation.isAlternate && observation.flag == nil)
    let figures = observation.figures
    #expect(figures.unspecified == .zero && figures.men == .unknown && figures.seats == .unknown)
  }
}
