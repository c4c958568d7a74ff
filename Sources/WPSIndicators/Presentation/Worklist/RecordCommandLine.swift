/// The command that records a figure of a subject, with the words in capitals that
/// `wps-cli record --help` uses for what is to be filled in.
struct RecordCommandLine {
  let item: Worklist.Item
  /// The file, where it is not the one that the command takes anyway.
  let file: String?

  /// What stands for the subject in a command for several.
  static let anySubject = "SUBJECT"

  /// The command for a shell, in lines that fit where they can; each but the last goes on in the
  /// next.
  func lines(for subject: String, width: Int) -> [String] {
    var words = ["wps-cli record \(subject)", "--as-at DATE"] + figures + ["--source ID"]
    if let file { words.append("--file \(Self.quotedForShell(file))") }
    var lines = [String]()
    var line = ""
    for (index, word) in words.enumerated() {
      // Room for the space and the backslash that may have to follow.
      let room = width - (index == words.count - 1 ? 0 : 2)
      if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > room {
        lines.append(line + " \\")
        line = "  " + word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    return lines + [line]
  }

  /// The figures that the subject's targets need.
  private var figures: [String] {
    switch item.subject {
    case .body(let body): return counts(of: body).map { "--\($0.rawValue) COUNT" }
    case .indicator(let indicator):
      switch indicator.kind {
      case .share: return ["--part COUNT", "--whole COUNT"]
      case .count: return ["--value COUNT"]
      case .milestone: return ["--status WORD"]
      }
    }
  }

  private func counts(of body: Body) -> [BodyObservationField] {
    var needed = Set<BodyObservationField>()
    for target in item.targets {
      switch target.measure {
      case .womenShare: needed.formUnion([.women, .members])
      case .eitherSexShare: needed.formUnion([.women, .men, .members])
      case .women: needed.insert(.women)
      case .occupancy: needed.formUnion([.seats, .members])
      case .share, .count, .done: break
      }
      if target.denominator == .seats { needed.insert(.seats) }
    }
    if needed.isEmpty { needed = [.women, .members] }
    // Whoever gave the seats before will want to give them again: they show what is vacant.
    let hadSeats = body.observations.contains {
      if case .body(let figures) = $0.figures { figures.seats.isKnown } else { false }
    }
    if hadSeats { needed.insert(.seats) }
    return BodyObservationField.allCases.filter(needed.contains)
  }

  /// A word that a POSIX shell takes as it stands.
  static func quotedForShell(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        Ascii.isDigit(byte) || Ascii.isSmallLetter(byte | 0x20) || "-_./".utf8.contains(byte)
      }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
