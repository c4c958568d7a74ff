/// Where many candidate lists stand together: how many comply, and the candidates' share.
public struct ListSummary: Sendable, Hashable {
  /// Some of the lists.
  public struct Share: Sendable, Hashable {
    /// How many lists there are.
    public fileprivate(set) var lists = 0
    /// How many of them meet all that is asked of them.
    public fileprivate(set) var met = 0
    /// How many miss something.
    public fileprivate(set) var unmet = 0
    /// Of how many nobody can say.
    public fileprivate(set) var undetermined = 0
    /// How many nothing is asked of, or nothing is known of.
    public var others: Int { lists - met - unmet - undetermined }
    /// The women among the candidates of the lists whose candidates' sex is known.
    public fileprivate(set) var women: Int64 = 0
    /// The candidates of these lists.
    public fileprivate(set) var candidates: Int64 = 0
    /// How many lists have an order, and candidates of unstated sex in it.
    public fileprivate(set) var inexact = 0

    /// The women's share of the candidates; nil where there are none.
    public var womenShare: Fraction? {
      candidates > 0 ? Fraction(women, over: candidates) : nil
    }
  }

  /// The lists that have something in common.
  public struct Group: Sendable, Hashable {
    /// What they have in common: the party, or the constituency; nil where none is given.
    public let name: LocalizedText?
    /// Where they stand.
    public fileprivate(set) var share = Share()
  }

  /// The lists held against one target.
  public struct ByTarget: Sendable, Hashable {
    /// The target.
    public let target: Target
    /// How many come to each verdict; what does not occur is absent.
    public fileprivate(set) var verdicts = [Verdict: Int]()
  }

  /// All lists.
  public private(set) var all = Share()
  /// By target, in the order in which lists first name them.
  public private(set) var targets = [ByTarget]()
  /// By party; empty where no list gives one.
  public let parties: [Group]
  /// By constituency; empty where no list gives one.
  public let constituencies: [Group]
  /// What is unmet, in the order of the scorecard.
  public let offenders: [Assessment]
  /// What is undetermined, in the same order.
  public let undetermined: [Assessment]

  /// Adds lists up; nil where there are none.
  init?(of subjects: [AssessedSubject]) {
    let lists = subjects.filter { $0.subject.list != nil }
    guard !lists.isEmpty else { return nil }
    var places = [String: Int]()
    for list in lists {
      all.count(list)
      for assessment in list.assessments {
        guard let target = assessment.target else { continue }
        let place = places[target.id] ?? targets.count
        if place == targets.count {
          places[target.id] = place
          targets.append(ByTarget(target: target))
        }
        targets[place].verdicts[assessment.verdict, default: 0] += 1
      }
    }
    parties = Self.groups(of: lists) { $0.party }
    constituencies = Self.groups(of: lists) { $0.constituency }
    offenders = lists.flatMap { $0.assessments }.filter { $0.verdict == .unmet }
    undetermined = lists.flatMap { $0.assessments }.filter { $0.verdict == .undetermined }
  }

  private static func groups(
    of lists: [AssessedSubject], by name: (CandidateList) -> LocalizedText?
  ) -> [Group] {
    var groups = [Group]()
    // One list may give a name in two languages, and another in one.
    var places = [String?: Int]()
    for list in lists {
      let name = list.subject.list.flatMap(name)
      let key = name?.text(in: .english)
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append(Group(name: name))
      }
      groups[place].share.count(list)
    }
    return groups.allSatisfy { $0.name == nil } ? [] : groups
  }
}

extension ListSummary.Share {
  fileprivate mutating func count(_ list: AssessedSubject) {
    lists += 1
    let verdicts = list.verdicts
    if verdicts.contains(.unmet) {
      unmet += 1
    } else if verdicts.contains(.undetermined) {
      undetermined += 1
    } else if verdicts.contains(.met) {
      met += 1
    }
    guard let order = list.assessments.lazy.compactMap({ $0.evidence?.order }).first else { return }
    if order.candidates.contains(.unstated) {
      inexact += 1
    } else {
      women += order.count(of: .woman).min
      candidates += Int64(order.count)
    }
  }
}
