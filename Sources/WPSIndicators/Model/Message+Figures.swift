/// Figures as messages say them.
extension Message.Spelling.Interpolation {
  /// A number, or its bounds in words.
  package mutating func appendInterpolation(_ count: Count) {
    switch In.language {
    case .english: appendLiteral(count.description)
    case .french: appendLiteral(count.frenchDescription)
    }
  }

  /// A threshold or a share: "33.3%", « 33,3 % ».
  package mutating func appendInterpolation(share spelling: String) {
    switch In.language {
    case .english: appendLiteral(spelling)
    case .french:
      let digits = spelling.replacing(".", with: ",")
      appendLiteral(digits.hasSuffix("%") ? digits.dropLast() + "\u{A0}%" : digits)
    }
  }

  /// A day in a sentence: "2015-12-17", « 17/12/2015 ».
  package mutating func appendInterpolation(day: CalendarDate) {
    let parts = day.description.split(separator: "-")
    switch In.language {
    case .french where parts.count == 3: appendLiteral("\(parts[2])/\(parts[1])/\(parts[0])")
    default: appendLiteral(day.description)
    }
  }

  /// The time of an observation in a sentence.
  package mutating func appendInterpolation(time: ObservationTime) {
    if let day = time.asAt {
      appendInterpolation(day: day)
    } else {
      appendInterpolation(time)
    }
  }

  /// "27.2 per cent", « 27,2 % ».
  package mutating func appendInterpolation(percent digits: String) {
    switch In.language {
    case .english: appendLiteral("\(digits) per cent")
    case .french: appendLiteral("\(digits.replacing(".", with: ","))\u{A0}%")
    }
  }
}

extension Message {
  /// "members 133, women 5 or more".
  static func list(_ counts: [(name: String, count: Count)]) -> Message {
    counts.map { Message("\($0.name) \($0.count)", fr: "\($0.name) \($0.count)") }
      .joined(by: Message(verbatim: ", ")) ?? Message(verbatim: "")
  }
}

extension Count {
  /// What `description` says, in French.
  fileprivate var frenchDescription: String {
    if let exact { return String(exact) }
    return switch (min, max) {
    case (0, nil): "nombre inconnu"
    case (let min, nil): "\(min) ou plus"
    case (0, let max?): "au plus \(max)"
    case (let min, let max?): "de \(min) à \(max)"
    }
  }
}
