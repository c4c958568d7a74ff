import Foundation
import Testing

@testable import WPSIndicators
@testable import wps_cli

/// `wps-cli page`: a template with a registry in it.
@Suite struct PageCommandTests {
  private static let place =
    #"<script type="text/plain" id="registry" data-name="" data-language=""></script>"#
  private static let registry = TinyRegistry.body(
    TinyRegistry.observation(#""members": 24, "women": 6"#))

  /// A page as a browser takes it apart.
  private struct Opened {
    let name: String
    let language: String
    let registry: Data?
    let around: [String]

    init?(_ page: String) {
      let beginning = #"<script type="text/plain" id="registry" data-name=""#
      let around = page.components(separatedBy: beginning)
      guard around.count == 2 else { return nil }
      let rest = around[1].components(separatedBy: #"" data-language=""#)
      guard rest.count == 2 else { return nil }
      let language = rest[1].components(separatedBy: #"">"#)
      name = rest[0].replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
        .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
      self.language = language[0]
      let text = language.dropFirst().joined(separator: #"">"#)
        .components(separatedBy: "</script>")
      registry = Data(base64Encoded: text[0])
      self.around = [around[0], text.dropFirst().joined(separator: "</script>")]
    }
  }

  private static func template(_ places: Int = 1) throws -> ScratchFile {
    let all = Array(repeating: place, count: places).joined(separator: "\n")
    return try ScratchFile(
      "<!doctype html><p>é</p>\n\(all)\n<script id=\"x\">1 < 2</script>\n", name: "template.html")
  }

  @Test(
    arguments: [
      "indicators.json", #"a "b" & <c>'s.json"#, "</script><script>x.json", "été.json",
    ].map { $0.replacing("/", with: ":") })
  func `the registry goes in byte for byte, under the name of its file`(name: String) throws {
    let template = try Self.template()
    // Of every number of bytes behind the last group of three.
    for ending in ["", " ", "  "] {
      let file = try ScratchFile(Self.registry + ending, name: name)
      let run = CommandRun(["page", file.path, "--template", template.path])
      #expect(run.status == .success && run.problems == "", "\(run.problems)")
      let page = try #require(Opened(run.output), "\(run.output)")
      #expect(page.name == name && page.language == "")
      let held = try file.text
      #expect(page.registry == Data(held.utf8))
      #expect(
        page.around == [
          "<!doctype html><p>é</p>\n", "\n<script id=\"x\">1 < 2</script>\n",
        ])
    }
  }

  @Test func `the language is that of the option, and none without it`() throws {
    let template = try Self.template()
    let arguments = ["page", "-", "--template", template.path]
    let french = CommandRun(arguments + ["--language", "fr"], input: Self.registry)
    #expect(Opened(french.output)?.language == "fr")
    #expect(Opened(french.output)?.name == "indicators.json")
    let locale = CommandRun(
      arguments, input: Self.registry, environment: ["LANG": "fr_FR.UTF-8"])
    #expect(Opened(locale.output)?.language == "")
    let empty = CommandRun(["page", "--empty", "--template", template.path])
    let bare = try template.text
    #expect(empty.output == bare)
  }

  @Test func `the page is written whole, and what is read is not written over`() throws {
    let template = try Self.template()
    let file = try ScratchFile(Self.registry)
    let output = file.folder.appending(path: "tool.html").path
    let run = CommandRun(["page", file.path, "--template", template.path, "--output", output])
    #expect(run.status == .success && run.output == "")
    #expect(run.problems.hasSuffix("tool.html (1 KB); open it in a browser\n"), "\(run.problems)")
    let written = try String(contentsOfFile: output, encoding: .utf8)
    #expect(Opened(written)?.name == "indicators.json")
    for read in [file.path, template.path] {
      let lost = CommandRun(["page", file.path, "--template", template.path, "--output", read])
      #expect(lost.status == .unusable && lost.problems.contains("would be lost"))
    }
    #expect(try file.text == Self.registry)
  }

  @Test func `a registry with errors goes into no page`() throws {
    let template = try Self.template()
    let file = try ScratchFile(Self.registry.replacing("\"kind\"", with: "\"knid\""))
    let output = file.folder.appending(path: "tool.html").path
    let run = CommandRun(["page", file.path, "--template", template.path, "--output", output])
    #expect(run.status == .failure && run.problems.contains("knid"))
    #expect(try file.names == ["indicators.json"])
  }

  @Test(arguments: [0, 2, 3])
  func `a template has one place`(places: Int) throws {
    let template = try Self.template(places)
    let run = CommandRun(["page", "-", "--template", template.path], input: Self.registry)
    #expect(run.status == .unusable && run.output == "")
    #expect(run.problems.contains("is not the page, which has one place for a registry. It comes"))
  }

  @Test func `what is missing is said`() throws {
    // The tests run in a program that no page was installed with.
    let missing = CommandRun(["page", "--empty"])
    #expect(missing.status == .unusable)
    #expect(missing.problems.contains("the page was not installed with wps-cli: /"))
    #expect(missing.problems.contains("share/wps-cli/page.html. It comes with each release"))
    #expect(missing.problems.hasSuffix("Then name it: '--template page.html'\n"))
    let unread = CommandRun(["page", "--empty", "--template", "/nowhere/page.html"])
    #expect(unread.problems.contains("/nowhere/page.html"))
    let both = CommandRun(["page", "--empty", "x.json"])
    #expect(
      both.problems
        == "wps-cli: '--empty' puts no file into the page, and 'x.json' is one. Leave it out\n")
  }
}
