/// The positions of one id, over all bodies: how many are filled, and how many of these by women.
///
/// Only holders that are current count.
public struct OfficeTally: Sendable, Hashable {
  /// The identifier that the positions share.
  public let id: String
  /// What they are called, each name once, in the order in which they first appear.
  public private(set) var names = [LocalizedText]()
  /// How many somebody holds.
  public private(set) var filled = 0
  /// How many of these a woman holds.
  public private(set) var women = 0
  /// How many of these somebody holds whose sex is not stated.
  public private(set) var unstated = 0
  /// How many nobody holds.
  public private(set) var vacant = 0
  /// How many it is not known of, or only from a report that is stale.
  public private(set) var unknown = 0

  /// Whether there is only one.
  var isAlone: Bool { filled + vacant + unknown == 1 }

  /// The positions of bodies that live, by their ids, in the order in which they first appear.
  static func all(of subjects: [AssessedSubject]) -> [OfficeTally] {
    var tallies = [OfficeTally]()
    var places = [String: Int]()
    for subject in subjects {
      guard let position = subject.subject.position, let assessment = subject.assessments.first,
        assessment.reason == nil
      else { continue }
      let place = places[position.id] ?? tallies.count
      if place == tallies.count {
        places[position.id] = place
        tallies.append(OfficeTally(id: position.id))
      }
      tallies[place].add(position.name)
      tallies[place].count(assessment.isCurrent ? assessment.evidence?.holder : nil)
    }
    return tallies
  }

  private init(id: String) {
    self.id = id
  }

  private mutating func add(_ name: LocalizedText) {
    if !names.contains(name) { names.append(name) }
  }

  private mutating func count(_ holder: Holder?) {
    switch holder {
    case nil: unknown += 1
    case .vacant: vacant += 1
    case .woman:
      filled += 1
      women += 1
    case .man, .other: filled += 1
    case .unspecified:
      filled += 1
      unstated += 1
    }
  }
}

extension Assessment {
  /// Whether it rests on a report that is not stale.
  var isCurrent: Bool { evidence != nil && !flags.contains(.stale) }
}
