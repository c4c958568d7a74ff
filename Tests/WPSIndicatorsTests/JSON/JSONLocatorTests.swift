import Testing

@testable import WPSIndicators

/// Members and elements are found again where they stand.
@Suite struct JSONLocatorTests {
  private let text = SourceText(
    name: "f", #"[{ "a": [1, {"a": 2} , "x"], "wo\u006den" : 4, "a": 5, "b": }"#)

  private func member(_ name: String) -> [String]? {
    JSONLocator(bytes: text.bytes).member(name, ofObjectAt: 1).map {
      [text.text(in: $0.key), text.text(in: $0.value)]
    }
  }

  @Test func findsTheFirstMemberOfAName() {
    #expect(member("a") == [#""a""#, #"[1, {"a": 2} , "x"]"#])
    #expect(member("women") == [#""wo\u006den""#, "4"])
  }

  @Test func givesNothingForWhatIsMissingOrNotJSON() {
    #expect(member("c") == nil)
    #expect(member("b") == nil)
  }

  @Test func findsElements() {
    let locator = JSONLocator(bytes: text.bytes)
    #expect(
      locator.elements(ofArrayAt: 8).map { text.text(in: $0) } == ["1", #"{"a": 2}"#, #""x""#])
    #expect(locator.elements(ofArrayAt: 1) == [])
  }
}
