import Foundation
import Testing
import WPSIndicators

@testable import wps_cli

/// The built command under a shell, which closes streams, limits files and gives names of any bytes.
@Suite struct StandardStreamsTests {
  private let file: ScratchFile
  private let registry = TinyRegistry.body(TinyRegistry.observation(#""members": 24, "women": 6"#))

  init() throws {
    file = try ScratchFile(registry)
  }

  /// What a script for sh does, in which `wps-cli` is the built command.
  private func sh(_ script: String) throws -> (status: Int32, output: String) {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", script]
    let tools = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    shell.environment = ["LANG": "C.UTF-8", "PATH": "\(tools):/usr/local/bin:/usr/bin:/bin"]
    shell.currentDirectoryURL = file.folder
    let pipe = Pipe()
    (shell.standardInput, shell.standardOutput) = (FileHandle.nullDevice, pipe)
    shell.standardError = pipe
    try shell.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return (shell.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private static let closings = [
    "<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-",
  ]

  @Test(arguments: closings)
  func `a closed stream does not become the file`(closing: String) throws {
    let record = "wps-cli record body --period 2020-Q4 --members 24 --source source --women"
    // It has more women than members: the file stays as it is.
    let refused = try sh("\(record) 25 \(closing)")
    #expect(refused.status == 1)
    #expect(try file.text == registry)
    // It is later than the reporting period, of which the command warns.
    let made = try sh("\(record) 7 \(closing)")
    #expect(made.status == (closing.contains(" >") || closing.hasPrefix(">") ? 2 : 0))
    let reading = Registry.read(SourceText(name: "", try file.text))
    #expect(reading.registry?.subjects.first?.observations.count == 2)
    #expect(try file.text.hasSuffix("\"indicators\": [] }"))
    #expect(try file.names == ["indicators.json"])
  }

  @Test func `a closed stream can be used for nothing`() throws {
    let written = try sh("wps-cli export >&-")
    #expect(written.status == 2 && written.output.contains("cannot write 'standard output'"))
    let read = try sh("wps-cli validate - <&-")
    #expect(read.status == 2 && read.output.contains("cannot read 'standard input'"))
    #expect(try sh("wps-cli export --output /dev/null >&-").status == 0)
  }

  @Test func `a name of any bytes is the file's own`() throws {
    // Disks such as that of macOS have no such names.
    guard try sh(#"mv indicators.json "$(printf 'caf\351.json')""#).status == 0 else { return }
    #expect(
      try sh(#"wps-cli validate "$(printf 'caf\351.json')""#).output.hasPrefix("caf\\xE9.json"))
    #expect(
      try sh(
        #"""
        set -e; n=$(printf '\377'); wps-cli init "$n"; wps-cli export "$n" --output "$n$n"
        wps-cli scorecard "$n" --output="$n.txt"; wps-cli quarter --begin 2030-Q1 -- "$n"
        wps-cli import "$n$n" --into "$n" --dry-run; wps-cli diff "$n" "$(printf 'caf\351.json')"
        test -s "$n$n"; test -s "$n.txt"; grep -q 2030-Q1 "$n"; rm "$n" "$n$n" "$n.txt"
        """#
      ).status == 0)
    #expect(try sh(#"rm "$(printf 'caf\351.json')""#).status == 0)
    #expect(try file.names == ["indicators.schema.json"])
  }

  @Test(arguments: ["init new.json", "scorecard --output new.txt", "quarter --begin 2020-Q3"])
  func `a limit on the size of files is an error`(command: String) throws {
    let long = registry.replacing("\"Test\"", with: "\"\(String(repeating: "Long ", count: 400))\"")
    try Data(long.utf8).write(to: file.url)
    let limited = try sh("ulimit -f 1; exec wps-cli \(command)")
    #expect(limited.status == 2)
    #expect(limited.output.contains("too large"), "\(limited.output)")
    #expect(try file.names == ["indicators.json"])
    #expect(try file.text == long)
  }

  @Test func `what a killed command left goes away`() throws {
    let writes = [
      "export --output table.csv", "export --output table.csv", "quarter --begin 2020-Q3",
      "init new.json",
    ]
    for write in writes {
      try Data("half".utf8).write(to: file.folder.appending(path: ".wps-new"))
      #expect(try sh("wps-cli \(write)").status == 0)
      #expect(try !file.names.contains { $0.hasPrefix(".") }, "\(write)")
    }
    #expect(
      try file.names == ["indicators.json", "indicators.schema.json", "new.json", "table.csv"])
  }

  @Test func `what cannot be a file is said as it was named`() throws {
    let empty = try sh("wps-cli init ''")
    #expect(empty.status == 2)
    #expect(empty.output == "wps-cli: cannot write '': the name is empty\n")
    let missing = try sh("wps-cli init no/folder.json")
    #expect(missing.status == 2 && missing.output.contains("'no/folder.json'"))
    #expect(try file.names == ["indicators.json"])
    let record = "wps-cli record body --period 2020-Q3 --women 1 --source source --file"
    #expect(
      try sh("cat indicators.json | \(record) /dev/stdin").output
        == "wps-cli: cannot write '/dev/stdin': it is not a regular file\n")
    _ = try sh("ln -s b a; ln -s c b; ln -s b c")
    #expect(
      try sh("\(record) a").output == "wps-cli: cannot write 'a': too many symbolic links\n")
  }
}
