/// Which keys of a target go with which measures.
extension Measure {
  /// "'womenShare' and 'eitherSexShare'": the measures that a target may make shares of the seats.
  static let namesOfSeats = ofSeats.map { Message.quoted($0.rawValue) }.conjunction

  /// What to do with a denominator that is none of theirs.
  static let adviceOnSeats = Message(
    "only \(namesOfSeats) can be shares of seats",
    fr: "seules les mesures \(namesOfSeats) peuvent être des parts des sièges")

  /// The measures that a law may ask of by size, in quotes.
  static let namesOfSizes = names(ofSizes)

  private static func names(_ measures: [Measure]) -> Message {
    measures.map { .quoted($0.rawValue) }.joined(by: Message(verbatim: ", ")) ?? .empty
  }

  /// What to do with a key that goes with other measures.
  func advice(onKeyOf measures: [Measure]) -> Message {
    if measures == Measure.withFloor {
      return switch form {
      case .holder:
        Message(
          "a woman holds a position, or not; delete the key",
          fr: "une femme occupe un poste, ou non\u{A0}; supprimez la clé")
      default:
        Message(
          "a milestone is simply done; delete the key",
          fr: "un jalon est simplement réalisé\u{A0}; supprimez la clé")
      }
    }
    let names = Self.names(measures)
    return measures.count == 1
      ? Message(
        "it goes with the measure \(names)", fr: "cette clé va avec la mesure \(names)")
      : Message(
        "it goes with the measures \(names)", fr: "cette clé va avec les mesures \(names)")
  }

  /// The measures that have a least threshold.
  static let withFloor = allCases.filter { ![.holder, .status].contains($0.form) }
  /// The measures that may have a greatest threshold.
  static let withCeiling = allCases.filter { $0.isOfFigures }
  /// The measures that may have interim thresholds and bands.
  static let withBands = allCases.filter { $0.isOfFigures || $0.form == .level }
  /// The measures whose rule may go by size.
  static let ofSizes = allCases.filter { $0.isOfWomen || $0.form == .order }
}
