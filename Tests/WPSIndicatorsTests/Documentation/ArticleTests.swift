import Foundation
import Testing

/// What the articles, the landing page and README show is code that `Examples/Embedding` compiles and
/// runs against the library, and what that code gives.
@Suite struct ArticleTests {
  /// A page, and the file of the example that has its blocks.
  struct Page: CustomTestStringConvertible, Sendable {
    let path: String
    let source: String
    var testDescription: String { path }
  }

  /// A fenced block of a page, with what it is of.
  private struct Block {
    let language: String
    let text: String
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let catalogue = "Sources/WPSIndicators/WPSIndicators.docc"
  private static let example = "Examples/Embedding/Sources/Embedding"

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static let articles: [Page] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: catalogue).path)
    return (names ?? []).filter { $0.hasSuffix(".md") && !$0.hasPrefix("WPSIndicators") }.sorted()
      .map { Page(path: "\(catalogue)/\($0)", source: "\($0.dropLast(3)).swift") }
  }()
  private static let pages =
    articles + [
      Page(path: "\(catalogue)/WPSIndicators.md", source: "LandingPage.swift"),
      Page(path: "README.md", source: "Readme.swift"),
    ]

  /// The blocks of a page; of README those that show how to embed the library.
  private func blocks(of page: Page) throws -> [Block] {
    var text = Substring(try Self.text(page.path))
    if page.path == "README.md" {
      let start = try #require(text.range(of: "\n## Embed it\n")).upperBound
      text = text[start...]
      text = text[..<(try #require(text.range(of: "\n## ")).lowerBound)]
    }
    var blocks = [Block]()
    while let fence = text.range(of: "```[a-z]+\n", options: .regularExpression) {
      let language = text[fence].dropFirst(3).dropLast()
      let end = try #require(text[fence.upperBound...].range(of: "\n```\n"))
      blocks.append(
        Block(language: String(language), text: String(text[fence.upperBound..<end.lowerBound])))
      text = text[end.upperBound...]
    }
    return blocks
  }

  /// Whether lines stand in a text one after the other, all indented by as much, or not at all.
  private func contains(_ lines: [Substring], in text: [Substring]) -> Bool {
    text.indices.contains { start in
      guard let first = lines.first, text[start].hasSuffix(first) else { return false }
      let indent = text[start].dropLast(first.count)
      let end = start + lines.count
      return indent.allSatisfy { $0 == " " } && end <= text.endIndex
        && zip(lines, text[start..<end]).allSatisfy { line, other in
          other == (line.isEmpty ? "" : indent + line)
        }
    }
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: pages) func `what a page shows is compiled and run`(_ page: Page) throws {
    let source = lines(try Self.text("\(Self.example)/\(page.source)"))
    let blocks = try blocks(of: page).filter { !$0.text.contains(".package(path:") }
    #expect(blocks.contains { $0.language == "swift" }, "no code")
    for block in blocks {
      #expect(contains(lines(block.text), in: source), "\(page.source) lacks:\n\(block.text)")
    }
    let name = page.source.dropLast(".swift".count)
    #expect(try Self.text("\(Self.example)/Embedding.swift").contains("try \(name).check("))
  }

  @Test func `there is an article on each of the great matters`() {
    #expect(Self.articles.count == 6)
  }

  @Test func `the manifest in README is the example's, but for the path`() throws {
    let readme = try #require(
      blocks(of: Page(path: "README.md", source: "Readme.swift"))
        .first { $0.text.contains(".package(path:") })
    let product = #".product(name: "WPSIndicators", package: "WPSIndicators")"#
    #expect(readme.text.contains(product))
    #expect(try Self.text("Examples/Embedding/Package.swift").contains(product))
  }

  @Test func `a block that is not in the source is noticed`() {
    let source = lines("func f() {\n    a\n\n      b\n    c\n}")
    #expect(contains(lines("a\n\n  b\nc"), in: source))
    #expect(!contains(lines("a\n\nb\nc"), in: source))
    #expect(!contains(lines("a\nb"), in: source))
    #expect(!contains(lines("c\n}\nmore"), in: source))
  }
}
