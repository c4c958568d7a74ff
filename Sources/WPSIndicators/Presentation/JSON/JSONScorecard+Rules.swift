/// The rule of a target as JSON, with the keys that the file has.
extension JSONScorecard {
  static func writeRule(of target: Target, _ json: inout JSONWriter) {
    for sense in Limit.Sense.allCases {
      json.key(sense.rawValue)
      write(target.limit?.threshold(sense), &json)
    }
    json.member("rounding", target.rounding?.rawValue)
    json.key("bySize")
    guard !target.bySize.isEmpty else { return json.null() }
    json.array { json in
      for row in target.bySize {
        json.object(inline: true) { json in
          json.member("upTo", row.upTo)
          guard let limit = row.limit else { return json.member("exempt", true) }
          json.key(limit.sense.rawValue)
          write(limit.threshold, &json)
        }
      }
    }
  }

  /// What is asked of an order of candidates.
  static func writePlacement(of target: Target, _ json: inout JSONWriter) {
    let placement = target.placement
    json.member("maxRun", placement.maxRun)
    json.member("first", placement.first?.rawValue)
    json.member("firstDiffer", placement.firstDiffer)
    json.member("everyBlockOf", placement.everyBlockOf)
    json.member("counted", placement.counted.rawValue)
    json.member("tail", placement.tail.rawValue)
    json.key("within")
    write(placement.within, &json)
  }

  /// A threshold as the file writes it: a share as text, people as a number.
  static func write(_ threshold: Threshold?, _ json: inout JSONWriter) {
    guard let threshold else { return json.null() }
    if threshold.isShare || threshold.isLevel {
      json.value(threshold.spelling)
    } else {
      json.value(threshold.value.roundedDown)
    }
  }
}
