/// Ratings and candidate lists, added up, as JSON.
extension JSONScorecard {
  static func write(_ distributions: [LevelDistribution], _ json: inout JSONWriter) {
    for distribution in distributions {
      json.key(distribution.scale.id)
      json.object(inline: true) { json in
        for (level, count) in zip(distribution.scale.levels, distribution.counts) {
          json.member(level.id, count)
        }
      }
    }
  }

  static func write(
    _ lists: ListSummary?, in language: Language, _ json: inout JSONWriter
  ) {
    guard let lists else { return json.null() }
    json.object { json in
      write(lists.all, &json)
      json.key("byTarget")
      json.object { json in
        for target in lists.targets {
          json.key(target.target.id)
          write(Verdict.allCases, target.verdicts, &json)
        }
      }
      json.key("byParty")
      write(lists.parties, in: language, &json)
      json.key("byConstituency")
      write(lists.constituencies, in: language, &json)
    }
  }

  private static func write(
    _ groups: [ListSummary.Group], in language: Language, _ json: inout JSONWriter
  ) {
    json.array { json in
      for group in groups {
        json.object { json in
          json.member("name", group.name?.text(in: language))
          write(group.share, &json)
        }
      }
    }
  }

  private static func write(_ share: ListSummary.Share, _ json: inout JSONWriter) {
    json.member("lists", share.lists)
    json.member("met", share.met)
    json.member("unmet", share.unmet)
    json.member("undetermined", share.undetermined)
    json.member("women", share.women)
    json.member("candidates", share.candidates)
    json.member("inexact", share.inexact)
  }
}
