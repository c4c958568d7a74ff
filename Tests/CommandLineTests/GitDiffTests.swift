import Foundation
import Testing

/// `wps-cli diff` as Git calls it, in a repository of its own.
@Suite struct GitDiffTests {
  private let file: ScratchFile
  private let before = TinyRegistry.body(
    TinyRegistry.observation(#""members": 100, "women": 29"#))

  init() throws {
    file = try ScratchFile(before)
    let begun = try git("init -q && git add . && git commit -qm First")
    #expect(begun.status == 0, "\(begun.output)")
  }

  /// Runs `git …` in the repository, apart from the user's own configuration.
  private func git(_ arguments: String) throws -> (status: Int32, output: String) {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "{ git \(arguments); } >.git-out 2>&1"]
    let tools = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    shell.environment = [
      "LANG": "C.UTF-8", "PATH": "\(tools):/usr/local/bin:/usr/bin:/bin", "HOME": file.folder.path,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
    ]
    shell.currentDirectoryURL = file.folder
    try shell.run()
    shell.waitUntilExit()
    let output = try String(
      contentsOf: file.folder.appending(path: ".git-out"), encoding: .utf8)
    return (shell.terminationStatus, output)
  }

  private func write(_ text: String, _ name: String = "indicators.json") throws {
    try Data(text.utf8).write(to: file.folder.appending(path: name))
  }

  /// The configuration that README shows, line by line.
  private func configure() throws {
    let readme = try String(
      contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n").map { $0.drop { $0 == " " } }
    let shown = lines.filter { $0.hasPrefix("git config") || $0.hasPrefix("echo 'indicators.json") }
    try #require(shown.count == 3)
    for line in shown {
      let done = try git("--version && \(line)")
      #expect(done.status == 0, "\(done.output)")
    }
  }

  @Test func `git diff shows the meaning of an edit`() throws {
    try configure()
    try write(before.replacing(#""women": 29"#, with: #""women": 30"#))
    let edited = try git("diff -- indicators.json")
    #expect(edited.status == 0)
    #expect(edited.output.hasPrefix("indicators.json\n═"))
    #expect(edited.output.contains("women: 29 → 30"))
    #expect(edited.output.contains("✗ not met → ✓ met"))
    #expect(!edited.output.contains("@@"))
    try write(before + "\n")
    #expect(try git("diff").output.contains("No difference in meaning."))
  }

  @Test func `git diff shows a file whose name begins as an option does`() throws {
    try configure()
    try write("*.json diff=wps\n", ".gitattributes")
    try write(before, "-x.json")
    _ = try git("add . && git commit -qm Second")
    try write(before.replacing(#""women": 29"#, with: #""women": 30"#), "-x.json")
    let edited = try git("diff")
    #expect(edited.status == 0 && edited.output.hasPrefix("-x.json\n═"), "\(edited.output)")
    let tool = try git("difftool --no-prompt --tool=wps")
    #expect(tool.status == 0 && tool.output.contains("women: 29 → 30"), "\(tool.output)")
  }

  @Test func `git diff shows files that are added, deleted and renamed`() throws {
    try configure()
    _ = try git("rm -q --cached indicators.json")
    let deleted = try git("diff --cached --ext-diff -- indicators.json")
    #expect(deleted.status == 0 && deleted.output.contains("− body: Body"))
    #expect(deleted.output.contains("No longer assessed"))
    _ = try git("commit -qm Second && git add indicators.json")
    let added = try git("diff --cached -- indicators.json")
    #expect(added.status == 0 && added.output.contains("+ body: Body"))
    _ = try git("commit -qm Third")
    try write("*.json diff=wps\n", ".gitattributes")
    _ = try git("mv indicators.json mali.json")
    let renamed = try git("diff --cached -M -- indicators.json mali.json")
    #expect(renamed.status == 0, "\(renamed.output)")
    #expect(renamed.output.hasPrefix("indicators.json → mali.json\n"), "\(renamed.output)")
    #expect(renamed.output.contains("No difference in meaning."))
  }

  @Test func `git difftool shows it too`() throws {
    try configure()
    try write(before.replacing(#""women": 29"#, with: #""women": 30"#))
    let tool = try git("difftool --no-prompt --tool=wps -- indicators.json")
    #expect(tool.status == 0)
    #expect(tool.output.contains("women: 29 → 30"), "\(tool.output)")
  }

  @Test func `git diff goes on at a file that is not merged`() throws {
    try configure()
    let commit = { (women: String) throws in
      try write(before.replacing(#""women": 29"#, with: #""women": \#(women)"#))
      _ = try git("commit -qam Women")
    }
    _ = try git("checkout -q -b other")
    try commit("30")
    _ = try git("checkout -q - && git checkout -q -b third HEAD")
    try commit("31")
    #expect(try git("merge other").status != 0)
    let conflict = try git("diff --cached")
    #expect(conflict.status == 0)
    #expect(
      conflict.output.contains("indicators.json: the merge is not finished\n"),
      "\(conflict.output)")
  }

  @Test func `git diff says what is wrong with a file, and goes on`() throws {
    try configure()
    try write("*.json diff=wps\n", ".gitattributes")
    try write(before, "later.json")
    _ = try git("add later.json && git commit -qm Later")
    try write(before.replacing(#""women": 29"#, with: #""wmoen": 30"#))
    try write(before.replacing(#""women": 29"#, with: #""women": 30"#), "later.json")
    let broken = try git("diff")
    #expect(broken.status == 0, "\(broken.output)")
    #expect(broken.output.contains("The version after has errors\n"))
    #expect(!broken.output.contains("The version before has errors"))
    #expect(broken.output.contains("did you mean 'women'?"))
    #expect(broken.output.contains("\nindicators.json:8:"), "\(broken.output)")
    let lines = broken.output.split(separator: "\n").map { $0.filter { $0 != " " } }
    let figures = [
      #"-{"period":"2020-Q2","members":100,"women":29,"source":"source"}"#,
      #"+{"period":"2020-Q2","members":100,"wmoen":30,"source":"source"}"#,
    ]
    #expect(figures.allSatisfy(lines.contains), "\(broken.output)")
    // The files that come after it are compared as ever.
    #expect(broken.output.contains("women: 29 → 30"), "\(broken.output)")

    _ = try git("commit -qam Broken")
    try write(before)
    let mended = try git("diff -- indicators.json")
    #expect(mended.status == 0)
    #expect(mended.output.contains("The version before has errors\n"), "\(mended.output)")
    #expect(!mended.output.contains("The version after has errors"))
  }

  @Test func `git diff shows a file with errors that is added or deleted`() throws {
    try configure()
    try write("{\n", "indicators.json")
    _ = try git("rm -q --cached indicators.json && git commit -qm Gone && git add indicators.json")
    let added = try git("diff --cached -- indicators.json")
    #expect(added.status == 0 && added.output.contains("\n@@ -0,0 +1,1 @@\n+{\n"))
    _ = try git("commit -qm Back && git rm -q indicators.json")
    let deleted = try git("diff --cached -- indicators.json")
    #expect(deleted.status == 0 && deleted.output.contains("\n@@ -1,1 +0,0 @@\n-{\n"))
  }
}
