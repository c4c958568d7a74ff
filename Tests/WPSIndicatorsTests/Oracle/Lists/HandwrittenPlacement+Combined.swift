extension HandwrittenPlacement {
  /// Rules of no law, which combine what a target on the order may ask for.
  static let combined = [
    Self(
      id: "man-first", target: #""first": "man""#, complies: { $0.hasPrefix("M") }),
    Self(
      id: "two-in-four",
      target: #""maxRun": 2, "within": 4, "bySize": [{"upTo": 3, "exempt": true}]"#,
      exemptUpTo: 3,
      complies: { !$0.prefix(4).hasRow(of: 3) }),
    Self(
      id: "three-differ-in-half", target: #""firstDiffer": 3, "within": "50%""#,
      complies: { order in
        // Of four there are two in the upper half, too few for three to differ.
        order.count < 5 || order.prefix(3) != "WWW" && order.prefix(3) != "MMM"
      }),
    Self(
      id: "third-in-turn", target: #""maxRun": 1, "first": "woman", "within": "33.3%""#,
      complies: { order in
        // A little less than a third, rounded up, is a third of all that three divides.
        let upper = order.prefix((order.count * 333 + 999) / 1_000)
        return upper.hasPrefix("W") && !upper.hasRow(of: 2)
      }),
    Self(
      id: "woman-first-in-threes",
      target: #""first": "woman", "everyBlockOf": 3, "atLeast": 1, "tail": "nearest""#,
      complies: { order in
        let areMixed = order.blocks(of: 3).allSatisfy {
          // One of three is two thirds of one among two, and a third of one alone.
          $0.count == 1 || $0.contains("W") && $0.contains("M")
        }
        return areMixed && order.hasPrefix("W")
      }),
    Self(
      id: "half-of-five-down",
      target: """
        "everyBlockOf": 5, "atLeast": "50%", "rounding": "down", "counted": "women", \
        "tail": "nearest", "maxRun": 2
        """,
      complies: { order in
        let areMet = order.blocks(of: 5).allSatisfy { $0.women >= [0, 1, 1, 2, 2, 2][$0.count] }
        return areMet && !order.hasRow(of: 3)
      }),
    Self(
      id: "half-of-five-nearest",
      target: #""everyBlockOf": 5, "atLeast": "50%", "rounding": "nearest""#,
      // Three women and three men never are among five.
      complies: { $0.count < 5 }),
    Self(
      id: "three-women-of-four",
      target: """
        "everyBlockOf": 4, "atLeast": 3, "counted": "women", "tail": "nearest", "maxRun": 2, \
        "within": "75%"
        """,
      complies: { order in
        let upper = order.prefix(order.count - order.count / 4)
        // Three quarters of one, two and three: 0.75, 1.5, 2.25.
        let areMet = upper.blocks(of: 4).allSatisfy { $0.women >= [0, 1, 2, 2, 3][$0.count] }
        return areMet && !upper.contains("WWW") && !upper.contains("MMM")
      }),
    Self(
      id: "pairs-in-five",
      target: #""everyBlockOf": 2, "atLeast": "50%", "tail": "nearest", "within": 5"#,
      complies: { order in
        // Half of one is nearest to one, and one is not a woman and a man.
        let areEven = order.count > 5 ? false : order.count.isMultiple(of: 2)
        return areEven && order.blocks(of: 2).allSatisfy { $0 == "WM" || $0 == "MW" }
      }),
    Self(
      id: "third-of-four-up",
      target: #""everyBlockOf": 4, "atLeast": "1/3", "rounding": "up""#,
      complies: { order in
        order.blocks(of: 4).allSatisfy { $0.count < 4 || $0.women == 2 && $0.men == 2 }
      }),
    Self(
      id: "third-of-four-nearest",
      target: #""everyBlockOf": 4, "atLeast": "1/3", "rounding": "nearest", "firstDiffer": 2"#,
      complies: { order in
        let areMixed = order.blocks(of: 4).allSatisfy {
          $0.count < 4 || $0.contains("W") && $0.contains("M")
        }
        return areMixed && order.prefix(2) != "WW" && order.prefix(2) != "MM"
      }),
    Self(
      id: "quarter-of-six",
      target: """
        "everyBlockOf": 6, "atLeast": "25%", "rounding": "nearest", "tail": "nearest"
        """,
      complies: { order in
        order.blocks(of: 6).allSatisfy { six in
          // Quarters: 0.25, 0.5, 0.75, 1, 1.25, 1.5, of which a half counts up.
          let asked = [0, 0, 1, 1, 1, 1, 2][six.count]
          return six.women >= asked && six.men >= asked
        }
      }),
    Self(
      id: "everything",
      target: """
        "maxRun": 3, "first": "man", "firstDiffer": 3, "everyBlockOf": 4, "atLeast": "40%", \
        "rounding": "down", "tail": "nearest", "within": 6, "bySize": [{"upTo": 2, "exempt": true}]
        """,
      exemptUpTo: 2,
      complies: { order in
        let upper = order.prefix(6)
        guard upper.hasPrefix("M"), !upper.hasPrefix("MMM"), !upper.hasRow(of: 4) else {
          return false
        }
        // Two fifths of four, 1.6, is one; of the tail as near as it gets: 0.4, 0.8, 1.2.
        let (four, tail) = (upper.prefix(4), upper.dropFirst(4))
        let isMixed = four.contains("W") && four.contains("M")
        return isMixed && (tail.count < 2 || tail.contains("W") && tail.contains("M"))
      }),
    Self(
      id: "everything-else",
      target: """
        "maxRun": 4, "firstDiffer": 4, "everyBlockOf": 5, "atLeast": 1, "counted": "women", \
        "tail": "ignore", "within": "80%", \
        "bySize": [{"upTo": 1, "exempt": true}, {"upTo": 4, "exempt": true}]
        """,
      exemptUpTo: 4,
      complies: { order in
        // Four fifths, rounded up: all but every fifth.
        let upper = order.prefix(order.count - order.count / 5)
        let blocks = upper.blocks(of: 5).filter { $0.count == 5 }
        return blocks.allSatisfy { $0.contains("W") } && !upper.hasRow(of: 5)
          && !["WWWW", "MMMM"].contains(upper.prefix(4))
      }),
  ]
}
