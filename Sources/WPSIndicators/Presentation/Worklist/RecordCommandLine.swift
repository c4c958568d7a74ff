/// The command that records a figure of a subject, with words in capitals for what is to be filled in.
struct RecordCommandLine {
  let item: Worklist.Item
  let phrases: any Phrasebook
  /// The file, where it is not the one that the command takes anyway.
  let file: String?

  /// The command, for a shell.
  var text: String {
    var words = ["wps-cli record", item.subject.id, "--as-at", phrases.datePlaceholder]
    words += figures.flatMap { [$0.option, $0.placeholder] }
    words += ["--source", phrases.sourcePlaceholder]
    if let file { words += ["--file", Self.quotedForShell(file)] }
    return words.joined(separator: " ")
  }

  /// The figures that the subject's targets need.
  private var figures: [(option: String, placeholder: String)] {
    switch item.subject {
    case .body(let body):
      return counts(of: body).map { ("--\($0.rawValue)", phrases.numberPlaceholder) }
    case .indicator(let indicator):
      switch indicator.kind {
      case .share:
        return [("--part", phrases.numberPlaceholder), ("--whole", phrases.numberPlaceholder)]
      case .count: return [("--value", phrases.numberPlaceholder)]
      case .milestone: return [("--status", phrases.statusPlaceholder)]
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
