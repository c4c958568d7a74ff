/// What the words of the file mean, for the schema and its documentation.

extension Target.Basis: DescribedWord {
  var meaning: String {
    switch self {
    case .law: "a binding legal text, which makes the target a quota"
    case .policy: "an organization's or government's adopted policy"
    case .commitment: "a promise made by those who are to meet it"
    case .benchmark: "a yardstick set by somebody else, such as the Security Council"
    case .advocacy: "a demand, such as civil society's"
    }
  }
}

extension Target.Denominator: DescribedWord {
  var meaning: String {
    switch self {
    case .members: "the people serving now (the default)"
    case .seats: "the established size, with the seats that are vacant"
    }
  }
}

extension Target.Rounding: DescribedWord {
  var meaning: String {
    switch self {
    case .up: "to the whole number above (the default with 'atLeast')"
    case .down: "to the whole number below (the default with 'atMost')"
    case .nearest: "to the nearest whole number; a half counts up"
    }
  }
}

extension Measure: DescribedWord {
  var meaning: String {
    switch self {
    case .womenShare: "the women's share of a body or a list"
    case .eitherSexShare:
      "the share of the sex that has fewer members, in a body or a list; with 'atMost', of the sex that has more"
    case .women: "the number of women in a body"
    case .eitherSex:
      "the number of the sex that has fewer members, in a body or a list; with 'atMost', of the sex that has more"
    case .occupancy: "the members' share of the seats: posts filled"
    case .heldByWoman: "whether a woman holds a position"
    case .placement: "the order in which the candidates of a list stand"
    case .share: "the share that an indicator watches"
    case .count: "the number that an indicator watches"
    case .level: "how far an indicator is on its scale"
    case .done: "whether a milestone has been reached"
    }
  }
}

extension Body.Kind: DescribedWord {
  var meaning: String {
    switch self {
    case .monitoringMechanism: "watches over an agreement"
    case .legislature: "a parliament or one of its chambers"
    case .truthCommission: "a truth, justice or reconciliation commission"
    case .government: "a cabinet"
    case .localAuthority: "a regional or municipal authority"
    case .judiciary: "a court or a judicial council"
    case .negotiatingDelegation: "a delegation that negotiates for a party"
    case .mediationTeam: "a team that mediates between parties"
    case .electoralBody: "a body that runs or watches elections"
    case .advisoryBody: "a body that advises, such as a women's advisory board"
    case .board: "the board of a company, a fund or a programme"
    case .securityForces: "an army, police or other force"
    case .missionUnit: "a unit of a mission, counted in posts"
    case .missionComponent: "a component of a mission, such as its military"
    case .other: "anything else"
    }
  }
}

extension Indicator.Kind: DescribedWord {
  var meaning: String {
    switch self {
    case .share: "a part of a whole, such as funds spent on women's organizations"
    case .count: "a number of things or people"
    case .milestone: "something that is to be done, such as a decree"
    case .level: "something rated on a scale, such as a commitment"
    }
  }
}

extension ReportedObservation.Flag: DescribedWord {
  var meaning: String {
    switch self {
    case .break: "a new series begins here, which cannot be compared with what came before"
    case .estimated: "estimated by the source"
    case .provisional: "not final"
    case .revised: "corrected by the source since it was first published"
    case .lowReliability: "the source doubts it"
    case .differentDefinition: "counts something slightly different"
    }
  }
}

extension ReportedTrend: DescribedWord {
  var meaning: String {
    switch self {
    case .increased: "more than before"
    case .decreased: "fewer than before"
    case .unchanged: "as before"
    }
  }
}

extension MilestoneStatus: DescribedWord {
  var meaning: String {
    switch self {
    case .planned: "announced, not begun"
    case .inProgress: "begun"
    case .done: "reached"
    case .abandoned: "given up"
    }
  }
}

extension Holder: DescribedWord {
  var meaning: String {
    switch self {
    case .woman: "a woman holds it"
    case .man: "a man holds it"
    case .other: "somebody who is neither a woman nor a man holds it"
    case .vacant: "nobody holds it"
    case .unspecified: "somebody holds it whose sex the source does not state"
    }
  }
}

extension Placement.First: DescribedWord {
  var meaning: String {
    switch self {
    case .woman: "a woman"
    case .man: "a man"
    }
  }
}

extension Placement.Counted: DescribedWord {
  var meaning: String {
    switch self {
    case .eachSex: "women and men alike"
    case .women: "women"
    }
  }
}

extension Placement.Tail: DescribedWord {
  var meaning: String {
    switch self {
    case .ignore: "nothing"
    case .nearest: "the same share of their number, to the nearest person"
    }
  }
}
