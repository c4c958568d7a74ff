package import WPSIndicators
import WPSIndicatorsFiles

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal, or whatever stands in for it: where results and problems go, and what it can show.
package struct Console {
  let environment: [String: String]
  /// The language that the command line asks for; nil where it leaves it to the locale.
  private(set) var languageAskedFor: Language?
  /// The columns of the terminal that results go to; nil if they do not go to one.
  let outputColumns: Int?
  let isErrorTerminal: Bool
  let readInput: () throws(ToolError) -> [UInt8]
  /// What reads a line that somebody types, nil at the end; nil where nobody is there to answer.
  let readLine: (() -> String?)?
  /// The day that it is where the user is; nil where the clock shows none that there is.
  let today: () -> CalendarDate?
  let write: ([UInt8]) throws(ToolError) -> Void
  let writeProblem: ([UInt8]) -> Void

  package init(
    environment: [String: String], outputColumns: Int? = nil, isErrorTerminal: Bool = false,
    readInput: @escaping () throws(ToolError) -> [UInt8], readLine: (() -> String?)? = nil,
    today: @escaping () -> CalendarDate? = Self.dayOfClock,
    write: @escaping ([UInt8]) throws(ToolError) -> Void,
    writeProblem: @escaping ([UInt8]) -> Void
  ) {
    self.environment = environment
    self.outputColumns = outputColumns
    self.isErrorTerminal = isErrorTerminal
    self.readInput = readInput
    self.readLine = readLine
    self.today = today
    self.write = write
    self.writeProblem = writeProblem
  }

  /// The console, in the language that some arguments ask for.
  func speaking(as arguments: [String]) -> Console {
    let name = OptionSpec.language.name
    let values =
      zip(arguments, arguments.dropFirst()).filter { $0.0 == name }.map { $0.1 }
      + arguments.filter { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    var console = self
    console.languageAskedFor = values.lazy.compactMap { Language(rawValue: $0) }.first
    return console
  }

  /// How text on standard output is laid out.
  var outputStyle: TextStyle {
    TextStyle(
      width: outputColumns ?? 80, isASCII: !isUTF8,
      usesColour: outputColumns != nil && allowsColour)
  }

  /// The language that was asked for, else that of the locale, where there are scorecards in it, else
  /// English.
  var language: Language {
    if let languageAskedFor { return languageAskedFor }
    let locale = locale("LC_MESSAGES")?.lowercased() ?? ""
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }
    return Language(rawValue: String(code)) ?? .english
  }

  /// What standard input is called where a file would have a name.
  static let standardInput = Message("standard input", fr: "entrée standard")
  private static let standardOutput = Message("standard output", fr: "sortie standard")

  /// Writes what the program says by itself to standard output, as far as that can show it.
  func show(_ text: String) throws(ToolError) {
    try print(isUTF8 ? text : AsciiFallback.spell(text))
  }

  /// Writes text to standard output.
  func print(_ text: String) throws(ToolError) {
    try write(Array(text.utf8))
  }

  /// Writes a result to a file, whole or not at all; to standard output where none is named.
  func deliver(_ bytes: [UInt8], to path: FileName?) throws(ToolError) {
    try deliver(to: path) { $0(bytes) }
  }

  /// Writes a result in pieces to a file, whole or not at all; to standard output where none is named.
  func deliver(to path: FileName?, _ source: PieceSource) throws(ToolError) {
    if let path {
      return try ToolError.ofFile { () throws(FileError) in
        try FileAccess.write(to: path, source)
      }
    }
    var failure: ToolError?
    source { piece in
      guard failure == nil else { return }
      do throws(ToolError) { try write(piece) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes a result that has what a file says as it is, such as a table for other programs. Where
  /// a terminal would get it, controls are made visible, and accents taken off if need be.
  func deliver(verbatim bytes: [UInt8], to path: FileName? = nil) throws(ToolError) {
    try deliver(verbatimTo: path) { $0(bytes) }
  }

  /// The same in pieces.
  func deliver(verbatimTo path: FileName?, _ source: PieceSource) throws(ToolError) {
    guard path == nil, outputColumns != nil else { return try deliver(to: path, source) }
    var bytes = [UInt8]()
    source { bytes += $0 }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let lines = (bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...])
      .split(separator: lineFeed, omittingEmptySubsequences: false)
    let shown = lines.map { line in
      let line = line.last == carriageReturn ? line.dropLast() : line
      let text = String(decoding: line, as: UTF8.self).replacingControls
      return isUTF8 ? text : AsciiFallback.spell(text)
    }
    try print(shown.joined(separator: "\n"))
  }

  /// Says something on standard error, in the language of the console.
  func complain(_ message: Message) {
    complain(message.text(in: language) + "\n")
  }

  /// Writes text to standard error.
  func complain(_ text: String) {
    writeProblem(Array((isUTF8 ? text : AsciiFallback.spell(text)).utf8))
  }

  /// Whether the locale's encoding is UTF-8.
  private var isUTF8: Bool {
    let encoding = locale("LC_CTYPE")?.lowercased() ?? ""
    return encoding.contains("utf-8") || encoding.contains("utf8")
  }

  /// The locale for a category such as `LC_CTYPE`, by the variables that decide it, in POSIX's order.
  private func locale(_ category: String) -> String? {
    ["LC_ALL", category, "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// Whether colours are welcome on a terminal (https://no-color.org).
  var allowsColour: Bool {
    environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}

extension Console {
  /// The process's own.
  package static var system: Console {
    occupyStandardStreams()
    let names = [
      "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "COLUMNS",
      "GIT_DIFF_PATH_COUNTER",
    ]
    let environment = Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        getenv(name).map { (name, String(cString: $0)) }
      })
    return Console(
      environment: environment,
      outputColumns: isatty(STDOUT_FILENO) == 1 ? columns(environment) : nil,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      readInput: { () throws(ToolError) in
        try ToolError.ofFile { () throws(FileError) in
          try FileAccess.readAll(STDIN_FILENO, named: standardInput)
        }
      },
      readLine: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        ? { Swift.readLine() } : nil,
      write: { (bytes) throws(ToolError) in
        guard fwrite(bytes, 1, bytes.count, stdout) == bytes.count, fflush(stdout) == 0 else {
          throw .file(FileAccess.failure(named: standardOutput, .write))
        }
      },
      writeProblem: { bytes in
        fwrite(bytes, 1, bytes.count, stderr)
      })
  }

  /// Opens what stands in for standard streams that are closed, so that no file gets their numbers.
  ///
  /// It can be used for nothing: input cannot be read, nor output written, as with a closed one.
  private static func occupyStandardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// The day that the clock shows, in the time zone of the user.
  package static func dayOfClock() -> CalendarDate? {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The width of the terminal: what it says itself, else what `COLUMNS` says.
  private static func columns(_ environment: [String: String]) -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }
}

extension ExitStatus {
  /// Ends the process.
  func exit() -> Never {
    #if canImport(Glibc)
      Glibc.exit(rawValue)
    #elseif canImport(Musl)
      Musl.exit(rawValue)
    #else
      Darwin.exit(rawValue)
    #endif
  }
}
