extension HandwrittenLaw {
  /// Laws of every kind. Each is written out for itself: a shared rule would be wrong everywhere
  /// at once.
  static let all = shares + tables + maxima + women

  /// A share of each sex, at every size.
  private static let shares = [
    Self(
      id: "mali-1", target: #""measure": "eitherSexShare", "atLeast": "30%""#,
      asked: { size in
        var least = 0
        while 10 * least < 3 * size { least += 1 }
        return .atLeast(least)
      },
      complies: { 100 * $0.fewer >= 30 * $0.members }),
    Self(
      id: "germany-96",
      target: #""measure": "eitherSexShare", "atLeast": "30%", "rounding": "nearest""#,
      asked: { size in
        let tenths = 3 * size
        return .atLeast(tenths / 10 + (tenths % 10 >= 5 ? 1 : 0))
      },
      complies: { people in
        // The last digit of three tenths decides: from ,5 on upwards.
        let tenths = 3 * people.members
        let isRoundedDown = (0...4).contains(tenths % 10)
        return 10 * people.fewer >= (isRoundedDown ? tenths - tenths % 10 : tenths)
      }),
    Self(
      id: "greece-old",
      target: #""measure": "eitherSexShare", "atLeast": "25%", "rounding": "down""#,
      asked: { .atLeast($0 / 4) },
      complies: { 4 * ($0.fewer + 1) > $0.members }),
    Self(
      id: "greece-new",
      target: #""measure": "eitherSexShare", "atLeast": "25%", "rounding": "nearest""#,
      asked: { size in
        // A quarter of sizes that leave 0, 1, 2 and 3: whole, down, a tie, up.
        .atLeast(size / 4 + [0, 0, 1, 1][size % 4])
      },
      complies: { people in
        4 * people.fewer >= people.members - (people.members % 4 == 1 ? 1 : 0)
      }),
    Self(
      id: "senegal",
      target: #""measure": "eitherSexShare", "atLeast": "50%", "rounding": "down""#,
      asked: { size in .atLeast((size % 2 == 0 ? size : size - 1) / 2) },
      complies: { people in
        // Of an odd number, parity is due to the even number below.
        let even = people.members.isMultiple(of: 2) ? people.members : people.members - 1
        return 2 * people.women >= even && 2 * people.men >= even
      }),
  ]

  /// Numbers by size, and exempt sizes.
  private static let tables = [
    Self(
      id: "germany-76",
      target: """
        "measure": "eitherSex", "atLeast": 1, "bySize": [{"upTo": 3, "exempt": true}]
        """,
      asked: { $0 > 3 ? .atLeast(1) : .nothing },
      complies: { $0.women > 0 && $0.men > 0 }),
    Self(
      id: "france",
      target: """
        "measure": "eitherSexShare", "atLeast": "40%", "bySize": [{"upTo": 2, "atLeast": 0}, \
        {"upTo": 4, "atLeast": 1}, {"upTo": 6, "atLeast": 2}, {"upTo": 8, "atLeast": 3}]
        """,
      asked: { size in
        let table = [0, 0, 0, 1, 1, 2, 2, 3, 3]
        return .atLeast(size < 9 ? table[size] : (4 * size + 9) / 10)
      },
      complies: { people in
        if people.members > 8 { return 10 * people.fewer >= 4 * people.members }
        // A gap of two says as much as the table only where all are women or men.
        if people.other == 0 { return people.more - people.fewer <= 2 }
        return people.fewer >= (people.members - 1) / 2
      }),
    Self(
      id: "norway-28",
      target: """
        "measure": "eitherSexShare", "atLeast": "40%", "bySize": [{"upTo": 1, "exempt": true}, \
        {"upTo": 3, "atLeast": 1}, {"upTo": 5, "atLeast": 2}, {"upTo": 8, "atLeast": 3}]
        """,
      asked: { size in
        switch size {
        case 0, 1: .nothing
        case 2, 3: .atLeast(1)
        case 4, 5: .atLeast(2)
        case 6, 7, 8: .atLeast(3)
        case 9: .atLeast(4)
        default: .atLeast(size * 2 / 5 + (size % 5 == 0 ? 0 : 1))
        }
      },
      complies: { people in
        switch people.members {
        case 2, 3: people.women >= 1 && people.men >= 1
        case 4, 5: people.women >= 2 && people.men >= 2
        case 6, 7, 8: people.women >= 3 && people.men >= 3
        case 9: people.women >= 4 && people.men >= 4
        default: 5 * people.fewer >= 2 * people.members
        }
      }),
    Self(
      id: "norway-municipal",
      target: """
        "measure": "eitherSexShare", "atLeast": "40%", "rounding": "up", \
        "bySize": [{"upTo": 1, "exempt": true}, {"upTo": 3, "atLeast": 1}]
        """,
      asked: { size in
        if size < 2 { return .nothing }
        return .atLeast(size < 4 ? 1 : (2 * size + 4) / 5)
      },
      complies: { people in
        let isOfBoth = people.women > 0 && people.men > 0
        return people.members < 4 ? isOfBoth : 100 * people.fewer >= 40 * people.members
      }),
    Self(
      id: "forty-per-cent-nearest",
      target: """
        "measure": "eitherSexShare", "atLeast": "40%", "rounding": "nearest", \
        "bySize": [{"upTo": 2, "exempt": true}, {"upTo": 4, "atLeast": 1}]
        """,
      asked: { size in
        if size < 3 { return .nothing }
        let table = [
          1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 10, 11, 11, 12,
          12,
        ]
        return .atLeast(size <= 30 ? table[size - 3] : (4 * size + 5) / 10)
      },
      complies: { people in
        // The number closest to 40 per cent that is not above 49 per cent.
        let size = people.members
        let closest = (0...size).filter { 100 * $0 <= 49 * size }
          .min { abs(10 * $0 - 4 * size) < abs(10 * $1 - 4 * size) }
        return people.fewer >= closest ?? 0
      }),
    Self(
      id: "italy",
      target: """
        "measure": "eitherSexShare", "atLeast": "40%", "bySize": [{"upTo": 3, "atLeast": 1}]
        """,
      asked: { size in .atLeast(size <= 3 ? 1 : (2 * size) / 5 + min(1, (2 * size) % 5)) },
      complies: { people in
        // Two fifths upwards, in bodies of three downwards; the table's row begins at one.
        people.members <= 3 ? people.fewer >= 1 : 5 * people.fewer >= 2 * people.members
      }),
    Self(
      id: "niger",
      target: """
        "measure": "eitherSexShare", "atLeast": "25%", "bySize": [{"upTo": 2, "exempt": true}]
        """,
      asked: { $0 < 3 ? .nothing : .atLeast(($0 + 3) / 4) },
      complies: { 4 * $0.fewer >= $0.members }),
  ]

  /// The most of one sex.
  private static let maxima = [
    Self(
      id: "norway-boards",
      target: """
        "measure": "eitherSexShare", "atMost": "60%", "bySize": [{"upTo": 2, "exempt": true}, \
        {"upTo": 4, "atMost": 2}, {"upTo": 6, "atMost": 3}, {"upTo": 7, "atMost": 4}, \
        {"upTo": 8, "atMost": 5}]
        """,
      asked: { size in
        switch size {
        case 0...2: .nothing
        case 3, 4: .atMost(2)
        case 5, 6: .atMost(3)
        case 7: .atMost(4)
        case 8: .atMost(5)
        default: .atMost(size * 6 / 10)
        }
      },
      complies: { people in
        let table = [3: 2, 4: 2, 5: 3, 6: 3, 7: 4, 8: 5]
        if let most = table[people.members] { return people.women <= most && people.men <= most }
        return 100 * people.more <= 60 * people.members
      }),
    Self(
      id: "kenya", target: #""measure": "eitherSexShare", "atMost": "2/3""#,
      asked: { .atMost($0 - ($0 + 2) / 3) },
      complies: { 3 * $0.women <= 2 * $0.members && 3 * $0.men <= 2 * $0.members }),
  ]

  /// Women alone.
  private static let women = [
    Self(
      id: "rwanda", target: #""measure": "womenShare", "atLeast": "30%", "rounding": "up""#,
      isOfWomen: true,
      asked: { size in .atLeast(size - size * 7 / 10) },
      complies: { 10 * $0.women >= 3 * $0.members }),
    Self(
      id: "india", target: #""measure": "womenShare", "atLeast": "1/3", "rounding": "nearest""#,
      isOfWomen: true,
      asked: { size in .atLeast((size + 1) / 3) },
      complies: { people in
        // One above a multiple of three is nearer to it than to the next one.
        3 * people.women >= people.members - (people.members % 3 == 1 ? 1 : 0)
      }),
    Self(
      id: "mauritania",
      target: """
        "measure": "women", "atLeast": 4, \
        "bySize": [{"upTo": 11, "atLeast": 2}, {"upTo": 17, "atLeast": 3}]
        """,
      isOfWomen: true,
      asked: { .atLeast($0 <= 11 ? 2 : $0 <= 17 ? 3 : 4) },
      complies: { people in
        if people.members <= 11 { return people.women >= 2 }
        return people.women >= (people.members < 18 ? 3 : 4)
      }),
  ]
}
