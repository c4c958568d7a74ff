import Foundation
import Testing

@testable import wps_cli

/// What `verify` says of the documents of our own, and how it ends.
@Suite struct VerifyCommandTests {
  /// A registry beside a folder with copies, one of them changed since its checksum was taken.
  private final class Folder {
    let file: ScratchFile
    var documents: String { file.folder.appending(path: "documents").path }

    init(_ observation: String, source: String = "") throws {
      file = try ScratchFile(
        """
        { "formatVersion": 1, "title": "X", "reportingPeriod": "2024-Q2", "targets": [],
          "sources": [{ "id": "commission-report-2024", "title": "Report"\(source) }],
          "bodies": [{ "id": "commission", "name": "Commission", "kind": "other", "targets": [],
            "observations": [{ "period": "2024-Q1", "source": "commission-report-2024",
              \(observation) }] }] }
        """)
      try FileManager.default.createDirectory(
        atPath: documents, withIntermediateDirectories: false)
      try add(
        """
        The Commission has twenty-
        four members, of whom nine are women.\u{0C}
        Three seats are vacant.
        """, as: "commission-report-2024.txt")
    }

    func add(_ text: String, as name: String) throws {
      try Data(text.utf8).write(to: URL(filePath: documents).appending(path: name))
    }

    func verify(_ options: String...) -> CommandRun {
      CommandRun(["verify", file.path] + options)
    }

    /// What is said, whatever the lines that it stands in.
    func words(_ options: String...) -> String {
      CommandRun(["verify", file.path] + options).output
        .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
  }

  private static let good =
    #""members": 24, "women": 9, "quote": "has twenty-four members, of whom nine are women""#

  @Test func `what is proven, and where`() throws {
    let folder = try Folder(Self.good)
    let run = folder.verify("--documents", folder.documents, "--strict", "--language", "en")
    #expect(run.status == .success && run.problems == "")
    let english = folder.words("--documents", folder.documents, "--language", "en")
    for words in [
      "Quotations: 0 found, 1 found but for their spelling",
      "Both numbers stand in their own quotation.",
      "commission-report-2024: commission-report-2024.txt; its name begins with the id",
      "✓ found in commission-report-2024.txt, page 1, line 1, but for hyphenation",
      "members 24: quoted (“twenty-four”); women 9: quoted (“nine”)",
    ] {
      #expect(english.contains(words), "\(words)")
    }
    let french = folder.words("--documents", folder.documents, "--language", "fr")
    #expect(french.contains("✓ trouvée\u{A0}: commission-report-2024.txt, page 1, ligne 1, à ceci"))
    #expect(french.contains("femmes 9\u{A0}: dans la citation («\u{A0}nine\u{A0}»)"))
  }

  @Test func `what is not`() throws {
    let folder = try Folder(
      #""members": 25, "women": 9, "quote": "has twenty-five members, of whom nine are women""#)
    #expect(folder.verify("--documents", folder.documents).status == .success)
    let words = folder.words("--documents", folder.documents, "--language", "en")
    #expect(words.contains("✗ not found in commission-report-2024.txt"))
    #expect(words.contains("nearest, page 1, line 1: “has twenty-"))
    #expect(words.contains("there “twenty-four”, in the quotation “twenty-five”"))
    #expect(folder.verify("--documents", folder.documents, "--strict").status == .failure)
    let alone = folder.words("--language", "en")
    #expect(alone.contains("· no copy that can be read of: commission-report-2024"))
    #expect(folder.verify("--strict").status == .failure)
  }

  @Test func `a file beside the registry, and its checksum`() throws {
    let folder = try Folder(
      Self.good,
      source: """
        , "file": "documents/commission-report-2024.txt", "sha256": "\(String(repeating: "0", count: 64))"
        """)
    let words = folder.words("--language", "en")
    #expect(words.contains("the file names it; the copy has changed: its SHA-256 is another"))
    #expect(words.contains("✓ found in documents/commission-report-2024.txt"))
    #expect(folder.verify("--strict").status == .failure)
  }

  @Test func `a file that is not beside the registry`() throws {
    let named = "documents/commission-report-2024.txt"
    for (file, shown) in [("/\(named)", "/\(named)"), ("\(named)\\u0000x", named)] {
      let folder = try Folder(Self.good, source: #", "file": "\#(file)""#)
      let words = folder.words("--language", "en")
      #expect(words.contains("must be relative to the registry: \(shown)"), "\(words)")
      #expect(!words.contains("✓ found"))
      #expect(folder.words("--language", "fr").contains("relatif au registre\u{A0}: \(shown)"))
    }
  }

  @Test func `a PDF is read by the text beside it`() throws {
    let source = #", "file": "documents/kept.pdf""#
    let folder = try Folder(Self.good, source: source)
    try folder.add("%PDF-1.7", as: "kept.pdf")
    #expect(
      folder.words("--language", "en").contains("it cannot be read; put its text beside it")
    )
    try folder.add("It has twenty-four members, of whom nine are women.", as: "kept.pdf.txt")
    #expect(folder.verify("--strict").status == .success)
  }

  @Test func `JSON for other programs`() throws {
    let folder = try Folder(Self.good)
    let run = folder.verify("--documents", folder.documents, "--format", "json")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["complete"] as? Bool == true)
    #expect(
      json["quotations"] as? [String: Int] == [
        "found": 1, "foundElsewhere": 0, "notFound": 0, "notHeld": 0,
      ])
    #expect(json["figures"] as? [String: Int] == ["quoted": 2, "derived": 0, "unproven": 0])
    let observation = try #require((json["observations"] as? [[String: Any]])?.first)
    let quotation = try #require(observation["quotation"] as? [String: Any])
    #expect(quotation["outcome"] as? String == "found")
    #expect(quotation["line"] as? Int == 1 && quotation["page"] as? Int == 1)
    #expect(quotation["differences"] as? [String] == ["hyphenation"])
    let figures = try #require(observation["figures"] as? [[String: Any]])
    #expect(figures.map { $0["from"] as? String } == ["twenty-four", "nine"])
    // Whatever the language, the same bytes.
    #expect(
      run.output
        == folder.verify("--documents", folder.documents, "--format", "json", "--language", "fr")
        .output)
  }

  @Test func `what cannot be carried out`() throws {
    let folder = try Folder(Self.good)
    let run = folder.verify("--documents", folder.documents + "/none")
    #expect(run.status == .unusable)
    #expect(run.problems.contains("there is no such file or folder"))
    #expect(CommandRun(["verify", "-"], input: "{").status == .failure)
    #expect(folder.verify("--format", "html").status == .unusable)
  }
}
