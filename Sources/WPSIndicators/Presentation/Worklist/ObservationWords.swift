/// What an observation says, in the words of those who read it.
extension ReportedObservation {
  /// Its figures and sources: in English by the keys of the file, "members 24, women 6, source
  /// ipu-2026"; in French, whose readers do not take keys for words, « membres : 24, femmes : 6 ».
  package var summary: Message {
    let others: Set<String> = ["period", "asAt", "alternate"]
    return entries.filter { !others.contains($0.key) && !$0.value.hasPrefix("\"") }
      .map { entry in
        let word = ObservationWord.named(entry.key)
        return Message(
          "\(entry.key) \(entry.value)", fr: "\(word)\u{A0}: \(entry.valueInFrench)")
      }.joined(by: Message(verbatim: ", ")) ?? .empty
  }

  /// What it says besides its counts and sources, a line for each: "place: page 3".
  package var particulars: [Message] {
    let told: Set<String> = ["seats", "vacant", "holders", "justification", "locator", "quote"]
    return entries.filter { told.contains(ObservationWord.key(of: $0.key)) }.map { entry in
      let word = ObservationWord.named(entry.key)
      let value = entry.value.hasPrefix("\"") ? String(entry.value.dropFirst().dropLast()) : nil
      return value.map { Message("\(word): “\($0)”", fr: "\(word)\u{A0}: «\u{A0}\($0)\u{A0}»") }
        ?? Message("\(word): \(entry.value)", fr: "\(word)\u{A0}: \(entry.value)")
    }
  }
}

extension RecordEntry {
  /// The value, a percentage with the comma of the language.
  fileprivate var valueInFrench: String {
    key == "reportedPercent" ? value.replacing(".", with: ",") + "\u{A0}%" : value
  }
}

/// The words for the keys of observations.
enum ObservationWord {
  /// The key in that of an entry: `by` in `by.party.government.women`.
  static func key(of entry: String) -> String {
    entry.split(separator: ".").first.map { String($0) } ?? entry
  }

  /// The word for the key of an entry, and what stands behind it: "quotation (fr)".
  static func named(_ entry: String) -> Message {
    let parts = entry.split(separator: ".").map { String($0) }
    guard let first = parts.first, parts.count > 1 else { return word(entry) }
    // The counts of a part are counts.
    let (key, rest) =
      first == "by" ? (parts[parts.count - 1], parts[1..<parts.count - 1]) : (first, parts[1...])
    let place = rest.joined(separator: ".")
    return Message("\(word(key)) (\(place))", fr: "\(word(key)) (\(place))")
  }

  private static func word(_ key: String) -> Message {
    switch key {
    case "period": Message("period", fr: "période")
    case "asAt": Message("day", fr: "jour")
    case "seats": Message("seats or posts in all", fr: "sièges ou postes en tout")
    case "members": Message("members", fr: "membres")
    case "vacant": Message("vacant seats or posts", fr: "sièges ou postes vacants")
    case "women": Message("women", fr: "femmes")
    case "men": Message("men", fr: "hommes")
    case "other": Message("neither women nor men", fr: "ni femmes ni hommes")
    case "unspecified": Message("sex not stated", fr: "sexe non précisé")
    case "holders": Message("holder of the position", fr: "titulaire du poste")
    case "order": Message("order", fr: "ordre")
    case "part": Message("part", fr: "partie")
    case "whole": Message("whole", fr: "total")
    case "reportedPercent": Message("published percentage", fr: "pourcentage publié")
    case "value": Message("number", fr: "nombre")
    case "reportedTrend": Message("trend in words", fr: "évolution en mots")
    case "status": Message("status", fr: "état")
    case "level": Message("level", fr: "niveau")
    case "justification": Message("justification", fr: "justification")
    case "source": Message("source", fr: "source")
    case "locator": Message("place", fr: "endroit")
    case "quote": Message("quotation", fr: "citation")
    case "note": Message("remark", fr: "remarque")
    case "flag": Message("flag", fr: "mention")
    case "alternate": Message("beside another figure", fr: "à côté d’un autre chiffre")
    default: Message(verbatim: key)
    }
  }
}
