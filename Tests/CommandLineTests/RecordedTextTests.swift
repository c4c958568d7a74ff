import Foundation
import Testing

@testable import wps_cli

/// How the texts of `record` reach the file: as they stand, or by language.
@Suite struct RecordedTextTests {
  private func quote(_ quotes: [String], in language: String = "en") throws -> String {
    let registry = TinyRegistry.body(
      TinyRegistry.observation(#""women": 6, "quote": { "\#(language)": "six" }"#))
    let file = try ScratchFile(registry)
    let run = CommandRun(
      ["record", "body", "--period", "2020-Q1", "--women", "1", "--source", "source", "--file"]
        + [file.path] + quotes.flatMap { ["--quote", $0] })
    guard run.status == .success else { return run.problems }
    let line = try file.text.split(separator: "\n").first { $0.contains("2020-Q1") } ?? ""
    return String(line.split(separator: "\"quote\": ").last ?? "")
  }

  @Test(arguments: ["sex=F: 3 of 10", "max=5", "a=b", "=", "e=mc2", "xx=y", "1=2"])
  func `an equals sign alone makes no language of what stands before it`(text: String) throws {
    #expect(try quote([text]).hasPrefix("\"\(text)\" }"))
  }

  @Test func `the languages are those of the tool and of the file`() throws {
    #expect(try quote(["en=a", "fr=b"]).hasPrefix(#"{ "en": "a", "fr": "b" }"#))
    #expect(try quote(["FR=a=b"]).hasPrefix(#"{ "fr": "a=b" }"#))
    #expect(try quote(["bm=a"], in: "bm").hasPrefix(#"{ "bm": "a" }"#))
    #expect(try quote(["es=a"], in: "bm").hasPrefix(#""es=a" }"#))
  }

  @Test func `two texts without languages are one too many`() throws {
    let hint = "is given twice. Write '--quote en=…' and '--quote fr=…' for two languages\n"
    #expect(try quote(["max=5", "min=3"]) == "wps-cli: '--quote' \(hint)")
    #expect(try quote(["en=a", "xx=b"]) == "wps-cli: '--quote' \(hint)")
    #expect(try quote(["en=a", "EN=b"]) == "wps-cli: '--quote en=…' is given twice\n")
  }
}
