extension HandwrittenPlacement {
  /// The rules of laws. Each is written out for itself: a shared rule would be wrong everywhere at
  /// once.
  static let laws = [
    Self(
      id: "mali-3", target: #""maxRun": 2"#,
      complies: { !$0.contains("MMM") && !$0.contains("WWW") }),
    Self(
      id: "alternation", target: #""maxRun": 1"#,
      complies: { !$0.contains("MM") && !$0.contains("WW") }),
    Self(
      id: "cabo-verde", target: #""firstDiffer": 2, "maxRun": 2"#,
      complies: { order in
        !["MM", "WW"].contains(order.prefix(2)) && !order.contains("MMM")
          && !order.contains("WWW")
      }),
    Self(
      id: "bolivia", target: #""maxRun": 1, "first": "woman""#,
      complies: { order in
        order.first == "W" && !order.contains("MM") && !order.contains("WW")
      }),
    Self(
      id: "burkina-faso", target: #""maxRun": 1, "within": "2/3""#,
      complies: { order in
        let upper = order.prefix((2 * order.count + 2) / 3)
        return !upper.contains("MM") && !upper.contains("WW")
      }),
    Self(
      id: "old-spain", target: #""everyBlockOf": 5, "atLeast": "40%", "tail": "nearest""#,
      complies: { order in
        order.blocks(of: 5).allSatisfy { five in
          // Two fifths of up to five, as near as it gets: 0.4, 0.8, 1.2, 1.6, 2.
          let asked = [0, 0, 1, 1, 2, 2][five.count]
          return five.women >= asked && five.men >= asked
        }
      }),
    Self(
      id: "belgium", target: #""firstDiffer": 2"#,
      complies: { !$0.hasPrefix("MM") && !$0.hasPrefix("WW") }),
    Self(
      id: "uruguay", target: #""everyBlockOf": 3, "atLeast": 1"#,
      complies: { order in
        order.blocks(of: 3).allSatisfy { three in
          three.count < 3 || three.contains("W") && three.contains("M")
        }
      }),
    Self(
      id: "uruguay-two-seats",
      target: #""firstDiffer": 2, "bySize": [{"upTo": 1, "exempt": true}]"#, exemptUpTo: 1,
      complies: { !$0.hasPrefix("MM") && !$0.hasPrefix("WW") }),
    Self(
      id: "mauritania", target: #""maxRun": 1, "everyBlockOf": 4, "atLeast": "50%""#,
      complies: { order in
        let areEqual = order.blocks(of: 4).allSatisfy {
          $0.count < 4 || $0.women == 2 && $0.men == 2
        }
        return areEqual && !order.contains("MM") && !order.contains("WW")
      }),
    Self(
      id: "north-macedonia-3", target: #""everyBlockOf": 3, "atLeast": 1, "tail": "ignore""#,
      complies: { order in
        let threes = stride(from: 0, to: order.count / 3 * 3, by: 3).map {
          order.dropFirst($0).prefix(3)
        }
        return threes.allSatisfy { $0.contains("W") && $0.contains("M") }
      }),
    Self(
      id: "north-macedonia-10", target: #""everyBlockOf": 10, "atLeast": 4"#,
      complies: { order in
        let ten = order.prefix(10)
        return ten.count < 10 || ten.women >= 4 && ten.men >= 4
      }),
    Self(
      id: "indonesia", target: #""everyBlockOf": 3, "atLeast": 1, "counted": "women""#,
      complies: { order in
        order.blocks(of: 3).allSatisfy { $0.count < 3 || $0.contains("W") }
      }),
  ]
}
