/// What the words of the file mean, for the schema, its documentation and those who record.

extension Target.Basis: DescribedWord {
  var meaning: Message {
    switch self {
    case .law:
      Message(
        "a binding legal text, which makes the target a quota",
        fr: "un texte juridique contraignant, qui fait de l’objectif un quota")
    case .policy:
      Message(
        "an organization's or government's adopted policy",
        fr: "une politique adoptée par une organisation ou un gouvernement")
    case .commitment:
      Message(
        "a promise made by those who are to meet it",
        fr: "une promesse faite par ceux qui doivent la tenir")
    case .benchmark:
      Message(
        "a yardstick set by somebody else, such as the Security Council",
        fr: "une référence fixée par autrui, comme le Conseil de sécurité")
    case .advocacy:
      Message(
        "a demand, such as civil society's",
        fr: "une revendication, comme celles de la société civile")
    }
  }
}

extension Target.Denominator: DescribedWord {
  var meaning: Message {
    switch self {
    case .members:
      Message(
        "the people serving now (the default)",
        fr: "les membres actuellement en fonction (par défaut)")
    case .seats:
      Message(
        "the established size, with the seats that are vacant",
        fr: "l’effectif statutaire, sièges vacants compris")
    }
  }
}

extension Target.Rounding: DescribedWord {
  var meaning: Message {
    switch self {
    case .up:
      Message(
        "to the whole number above (the default with 'atLeast')",
        fr: "à l’entier supérieur (par défaut avec \(quoted: "atLeast"))")
    case .down:
      Message(
        "to the whole number below (the default with 'atMost')",
        fr: "à l’entier inférieur (par défaut avec \(quoted: "atMost"))")
    case .nearest:
      Message(
        "to the nearest whole number; a half counts up",
        fr: "à l’entier le plus proche\u{A0}; une moitié s’arrondit vers le haut")
    }
  }
}

extension Measure: DescribedWord {
  var meaning: Message {
    switch self {
    case .womenShare:
      Message(
        "the women's share of a body or a list",
        fr: "la part des femmes dans un organe ou une liste")
    case .eitherSexShare:
      Message(
        """
        the share of the sex that has fewer members, in a body or a list; with 'atMost', of \
        the sex that has more
        """,
        fr: """
          la part du sexe le moins représenté dans un organe ou une liste\u{A0}; avec \
          \(quoted: "atMost"), du sexe le plus représenté
          """)
    case .women:
      Message(
        "the number of women in a body",
        fr: "le nombre de femmes dans un organe")
    case .eitherSex:
      Message(
        """
        the number of the sex that has fewer members, in a body or a list; with 'atMost', of \
        the sex that has more
        """,
        fr: """
          l’effectif du sexe le moins représenté dans un organe ou une liste\u{A0}; avec \
          \(quoted: "atMost"), du sexe le plus représenté
          """)
    case .occupancy:
      Message(
        "the members' share of the seats: posts filled",
        fr: "la part des sièges qui sont occupés")
    case .heldByWoman:
      Message(
        "whether a woman holds a position",
        fr: "si une femme occupe un poste")
    case .placement:
      Message(
        "the order in which the candidates of a list stand",
        fr: "l’ordre des candidatures d’une liste")
    case .share:
      Message(
        "the share that an indicator watches",
        fr: "la proportion que suit un indicateur")
    case .count:
      Message(
        "the number that an indicator watches",
        fr: "le nombre que suit un indicateur")
    case .level:
      Message(
        "how far an indicator is on its scale",
        fr: "le niveau d’un indicateur sur son échelle")
    case .done: Message("whether a milestone has been reached", fr: "si un jalon est réalisé")
    }
  }
}

extension Body.Kind: DescribedWord {
  var meaning: Message {
    switch self {
    case .monitoringMechanism:
      Message(
        "watches over an agreement",
        fr: "veille à l’application d’un accord")
    case .legislature:
      Message(
        "a parliament or one of its chambers",
        fr: "un parlement ou l’une de ses chambres")
    case .truthCommission:
      Message(
        "a truth, justice or reconciliation commission",
        fr: "une commission vérité, justice ou réconciliation")
    case .government: Message("a cabinet", fr: "un gouvernement")
    case .localAuthority:
      Message(
        "a regional or municipal authority",
        fr: "une autorité régionale ou municipale")
    case .judiciary:
      Message(
        "a court or a judicial council",
        fr: "une cour ou un conseil de la magistrature")
    case .negotiatingDelegation:
      Message(
        "a delegation that negotiates for a party",
        fr: "une délégation qui négocie au nom d’une partie")
    case .mediationTeam:
      Message(
        "a team that mediates between parties",
        fr: "une équipe de médiation entre les parties")
    case .electoralBody:
      Message(
        "a body that runs or watches elections",
        fr: "un organe qui organise ou observe les élections")
    case .advisoryBody:
      Message(
        "a body that advises, such as a women's advisory board",
        fr: "un organe consultatif, comme un comité consultatif de femmes")
    case .board:
      Message(
        "the board of a company, a fund or a programme",
        fr: "le conseil d’une entreprise, d’un fonds ou d’un programme")
    case .securityForces:
      Message(
        "an army, police or other force",
        fr: "une armée, une police ou une autre force")
    case .missionUnit:
      Message(
        "a unit of a mission, counted in posts",
        fr: "une unité d’une mission, comptée en postes")
    case .missionComponent:
      Message(
        "a component of a mission, such as its military",
        fr: "une composante d’une mission, comme sa composante militaire")
    case .other: Message("anything else", fr: "toute autre chose")
    }
  }
}

extension Indicator.Kind: DescribedWord {
  var meaning: Message {
    switch self {
    case .share:
      Message(
        "a part of a whole, such as funds spent on women's organizations",
        fr: "une partie d’un tout, comme les fonds versés aux organisations de femmes")
    case .count:
      Message(
        "a number of things or people",
        fr: "un nombre de choses ou de personnes")
    case .milestone:
      Message(
        "something that is to be done, such as a decree",
        fr: "quelque chose qui est à faire, comme un décret")
    case .level:
      Message(
        "something rated on a scale, such as a commitment",
        fr: "quelque chose qui est noté sur une échelle, comme un engagement")
    }
  }
}

extension ReportedObservation.Flag: DescribedWord {
  var meaning: Message {
    switch self {
    case .break:
      Message(
        "a new series begins here, which cannot be compared with what came before",
        fr: "une nouvelle série commence ici, qui ne se compare pas à ce qui précède")
    case .estimated: Message("estimated by the source", fr: "estimé par la source")
    case .provisional: Message("not final", fr: "non définitif")
    case .revised:
      Message(
        "corrected by the source since it was first published",
        fr: "corrigé par la source depuis sa première publication")
    case .lowReliability: Message("the source doubts it", fr: "la source en doute")
    case .differentDefinition:
      Message(
        "counts something slightly different",
        fr: "compte quelque chose de légèrement différent")
    }
  }
}

extension ReportedTrend: DescribedWord {
  var meaning: Message {
    switch self {
    case .increased: Message("more than before", fr: "plus qu’avant")
    case .decreased: Message("fewer than before", fr: "moins qu’avant")
    case .unchanged: Message("as before", fr: "comme avant")
    }
  }
}

extension MilestoneStatus: DescribedWord {
  var meaning: Message {
    switch self {
    case .planned: Message("announced, not begun", fr: "annoncé, non commencé")
    case .inProgress: Message("begun", fr: "commencé")
    case .done: Message("reached", fr: "réalisé")
    case .abandoned: Message("given up", fr: "abandonné")
    }
  }
}

extension Holder: DescribedWord {
  var meaning: Message {
    switch self {
    case .woman: Message("a woman holds it", fr: "une femme l’occupe")
    case .man: Message("a man holds it", fr: "un homme l’occupe")
    case .other:
      Message(
        "somebody who is neither a woman nor a man holds it",
        fr: "une personne qui n’est ni une femme ni un homme l’occupe")
    case .vacant: Message("nobody holds it", fr: "personne ne l’occupe")
    case .unspecified:
      Message(
        "somebody holds it whose sex the source does not state",
        fr: "une personne l’occupe dont la source ne précise pas le sexe")
    }
  }
}

extension Placement.First: DescribedWord {
  var meaning: Message {
    switch self {
    case .woman: Message("a woman", fr: "une femme")
    case .man: Message("a man", fr: "un homme")
    }
  }
}

extension Placement.Counted: DescribedWord {
  var meaning: Message {
    switch self {
    case .eachSex: Message("women and men alike", fr: "les femmes comme les hommes")
    case .women: Message("women", fr: "les femmes")
    }
  }
}

extension Placement.Tail: DescribedWord {
  var meaning: Message {
    switch self {
    case .ignore: Message("nothing", fr: "rien")
    case .nearest:
      Message(
        "the same share of their number, to the nearest person",
        fr: "la même part de leur nombre, à une personne près")
    }
  }
}
