extension DiagnosticExplanation {
  /// What shows when figures, dates and thresholds are held against each other.
  static let ofComparisons: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .thresholdOrder,
      Message(
        """
        The thresholds of a target do not stand in order: 'near' must be below 'atLeast', \
        'exceeds' above it, and 'steps' must rise in time and in what they require.
        """,
        fr: """
          Les seuils d’un objectif ne sont pas dans l’ordre\u{A0}: \(quoted: "near") doit être \
          au-dessous de \(quoted: "atLeast"), \(quoted: "exceeds") au-dessus, et les étapes de \
          \(quoted: "steps") doivent avancer dans le temps et exiger de plus en plus.
          """),
      importance: Message(
        "A body could be said to exceed a target that it misses.",
        fr: "On pourrait dire d’un organe qu’il dépasse un objectif qu’il n’atteint pas."),
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%", "near": "35%" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%", "near": "25%" }
        """),
    DiagnosticExplanation(
      .datesReversed,
      Message(
        "Something ends before it begins; probably the two dates were swapped.",
        fr: """
          Quelque chose prend fin avant de commencer\u{A0}; les deux dates ont sans doute été \
          interverties.
          """),
      importance: Message(
        """
        It would exist on no day at all, so that none of its figures could be right and no target \
        would hold.
        """,
        fr: """
          Cela n’existerait aucun jour, de sorte qu’aucun de ses chiffres ne pourrait être exact \
          et qu’aucun objectif ne s’appliquerait.
          """),
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%",
          "from": "2027-12-31", "to": "2015-12-18" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%",
          "from": "2015-12-18", "to": "2027-12-31" }
        """),
    DiagnosticExplanation(
      .datesDisagree,
      Message(
        """
        An observation gives both a day and a period, and the day does not lie in the period. The \
        day alone is enough.
        """,
        fr: """
          Une observation donne à la fois un jour et une période, et le jour n’est pas dans la \
          période. Le jour suffit.
          """),
      importance: Message(
        "The figure would count for one period or another, by accident.",
        fr: "Le chiffre compterait pour une période ou pour une autre, au hasard."),
      in: .observations,
      wrong: """
        { "period": "2026-Q3", "asAt": "2026-12-01", "members": 133, "women": 40,
          "source": "ipu-2026" }
        """,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .outsideLife,
      Message(
        """
        An observation is of a time before the body was established or after it ended, by the \
        body's own 'established' and 'ended'.
        """,
        fr: """
          Une observation est antérieure à la création de l’organe ou postérieure à sa fin, telles \
          que les donnent \(quoted: "established") et \(quoted: "ended") de ce même organe.
          """),
      importance: Message(
        "The figure probably belongs to another body, such as the one before or the successor.",
        fr: """
          Le chiffre est sans doute celui d’un autre organe, par exemple celui qui l’a précédé ou \
          lui a succédé.
          """),
      in: .bodyKeys,
      wrong: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "ended": "2020-08-18",
        "targets": ["thirty-per-cent"]
        """,
      right: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "established": "2020-12-05",
        "targets": ["thirty-per-cent"]
        """,
      isRightBySource: true),
    DiagnosticExplanation(
      .contradictoryCounts,
      Message(
        """
        The counts of one observation cannot all be true. seats = members + vacant, and members = \
        women + men + other + unspecified; a part cannot be more than its whole.
        """,
        fr: """
          Les nombres d’une même observation ne peuvent pas être tous exacts. seats = members + \
          vacant, et members = women + men + other + unspecified\u{A0}; une partie ne peut pas \
          dépasser son tout.
          """),
      importance: Message(
        """
        At least one of the figures is wrong, and a verdict from them would be too. Look at the \
        source again; if it is the source that does not add up, give the figures that you trust \
        and say so in 'note'.
        """,
        fr: """
          L’un des chiffres au moins est faux, et un résultat qui en serait tiré le serait aussi. \
          Consultez de nouveau la source\u{A0}; si c’est elle qui se contredit, donnez les \
          chiffres auxquels vous vous fiez et dites-le dans \(quoted: "note").
          """),
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "men": 96,
          "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "men": 93,
          "source": "ipu-2026" }
        """,
      isRightBySource: true),
    DiagnosticExplanation(
      .partsExceedWhole,
      Message(
        """
        A body that is part of another has more members, women, men or seats than it on the same \
        date, by a source that speaks of both; or the parts of a body that is their sum have more \
        together.
        """,
        fr: """
          Un organe qui fait partie d’un autre a plus de membres, de femmes, d’hommes ou de sièges \
          que lui à la même date, selon une source qui parle des deux\u{A0}; ou bien les \
          composantes d’un organe qui en est la somme en ont davantage ensemble.
          """),
      importance: Message(
        """
        One of the figures, a date or 'partOf' is wrong. A scorecard would say of the whole what \
        its own part disproves.
        """,
        fr: """
          L’un des chiffres, une date ou \(quoted: "partOf") est faux. Un tableau de bord dirait \
          de l’ensemble ce que dément l’une de ses composantes.
          """),
      in: .bodies,
      wrong: """
        { "id": "council", "name": "Council", "kind": "government",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 35, "women": 9,
              "source": "ipu-2026" }
          ] },
        { "id": "inner-council", "name": "Inner council", "kind": "government",
          "partOf": "council", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 40, "women": 9,
              "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "council", "name": "Council", "kind": "government",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 45, "women": 9,
              "source": "ipu-2026" }
          ] },
        { "id": "inner-council", "name": "Inner council", "kind": "government",
          "partOf": "council", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 40, "women": 9,
              "source": "ipu-2026" }
          ] }
        """,
      isRightBySource: true),
    DiagnosticExplanation(
      .duplicateObservation,
      Message(
        """
        There are two observations of one body, list or indicator for the same time, and neither \
        says that it is not the one to use. A correction replaces the old figure; a second opinion \
        is marked "alternate": true. A year, its last quarter and its last day are three times.
        """,
        fr: """
          Il y a deux observations d’un même organe, d’une même liste ou d’un même indicateur pour \
          le même moment, et aucune n’indique qu’elle n’est pas à retenir. Une correction remplace \
          l’ancien chiffre\u{A0}; un second avis porte "alternate": true. Une année, son dernier \
          trimestre et son dernier jour sont trois moments.
          """),
      importance: Message(
        "The verdict would depend on which of the two happens to stand first.",
        fr: "Le résultat dépendrait de celle des deux qui se trouve être la première."),
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" },
        { "asAt": "2026-12-01", "members": 133, "women": 42, "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "women": 42, "source": "ipu-2026" }
        """,
      isRightBySource: true),
  ]
}
