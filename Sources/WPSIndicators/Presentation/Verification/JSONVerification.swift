/// Writes what was proven as JSON, for other programs. What does not apply is null.
public enum JSONVerification {
  /// The JSON, in UTF-8, with a line feed at its end: the same for the same files.
  public static func render(_ verification: Verification) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("formatVersion", 1)
      json.member("complete", verification.isComplete)
      json.key("quotations")
      json.object(inline: true) { json in
        for outcome in ["found", "foundElsewhere", "notFound", "notHeld"] {
          json.member(
            outcome,
            verification.entries.count { $0.quotation?.outcome.word == outcome })
        }
      }
      json.key("figures")
      write(verification.tally, &json)
      json.key("sources")
      json.array { json in
        for copy in verification.copies { json.object(inline: true) { write(copy, &$0) } }
      }
      json.key("observations")
      json.array { json in
        for entry in verification.entries { json.object { write(entry, &$0) } }
      }
    }
    json.finish()
    return json.bytes
  }

  /// How many numbers are proven.
  static func write(_ tally: ProofTally, _ json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.member("quoted", tally.quoted)
      json.member("derived", tally.derived)
      json.member("unproven", tally.unproven)
    }
  }

  private static func write(_ copy: Verification.Copy, _ json: inout JSONWriter) {
    json.member("id", copy.source.id)
    json.member("copy", copy.held?.copy.name)
    json.member("by", copy.held?.by.rawValue)
    json.member("sha256", copy.held?.copy.sha256)
    json.key("changed")
    if let isChanged = copy.isChanged { json.value(isChanged) } else { json.null() }
    json.key("readable")
    if let held = copy.held { json.value(held.copy.isReadable) } else { json.null() }
  }

  private static func write(_ entry: Verification.Entry, _ json: inout JSONWriter) {
    json.member("subject", entry.subject.id)
    json.member("time", entry.observation.time.description)
    json.key("sources")
    json.array(inline: true) { json in
      for source in entry.observation.sources { json.value(source) }
    }
    json.key("quotation")
    if let quotation = entry.quotation {
      json.object { write(quotation, &$0) }
    } else {
      json.null()
    }
    json.key("figures")
    json.array { json in
      for (name, proof) in entry.figures {
        json.object(inline: true) { json in
          json.member("key", name.key)
          write(proof, &json)
        }
      }
    }
  }

  private static func write(_ quotation: Verification.Quotation, _ json: inout JSONWriter) {
    json.member("text", quotation.text)
    json.member("outcome", quotation.outcome.word)
    json.member("source", quotation.source)
    json.member("copy", quotation.file)
    var (place, differences): (PassagePlace?, [SpellingDifference]) = (nil, [])
    var nearest: NearestPassage?
    switch quotation.outcome {
    case .found(let found, let others): (place, differences) = (found, others)
    case .foundElsewhere(let found): place = found
    case .notFound(let passage): nearest = passage
    case .notHeld: break
    }
    json.member("line", place?.line)
    json.member("page", place?.page)
    json.key("differences")
    json.array(inline: true) { json in
      for difference in differences { json.value(difference.rawValue) }
    }
    json.key("nearest")
    if let nearest {
      json.object { json in
        json.member("line", nearest.place.line)
        json.member("page", nearest.place.page)
        json.member("text", nearest.text)
        json.member("there", nearest.there)
        json.member("quoted", nearest.quoted)
      }
    } else {
      json.null()
    }
    json.key("missing")
    json.array(inline: true) { json in
      for source in quotation.missing { json.value(source) }
    }
  }

  private static func write(_ proof: FigureProof, _ json: inout JSONWriter) {
    switch proof {
    case .quoted(let words):
      json.member("proof", "quoted")
      json.member("from", words)
    case .derived(let derivation):
      json.member("proof", "derived")
      let spelling =
        switch derivation {
        case .sum(let whole, let parts):
          "\(whole.rawValue) = \(parts.map { $0.rawValue }.joined(separator: " + "))"
        case .percent: "reportedPercent"
        case .parts(let breakdown, let key): "by.\(breakdown).*.\(key.rawValue)"
        case .share(let part, let whole): "\(part.rawValue) / \(whole.rawValue)"
        case .observation(let time): time.description
        }
      json.member("from", spelling)
    case .unproven:
      json.member("proof", "unproven")
      json.member("from", nil)
    }
  }
}

extension Verification.Outcome {
  /// The outcome as JSON names it.
  fileprivate var word: String {
    switch self {
    case .found: "found"
    case .foundElsewhere: "foundElsewhere"
    case .notFound: "notFound"
    case .notHeld: "notHeld"
    }
  }
}
