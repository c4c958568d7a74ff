extension DiagnosticExplanation {
  /// What deserves a second look when figures and dates are held against each other.
  static let ofWarnings: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .percentMismatch,
      Message(
        """
        The percentage that the source prints does not follow from the counts, however it was \
        rounded. The counts are used and the percentage is not.
        """,
        fr: """
          Le pourcentage que publie la source ne découle pas des nombres, quelle que soit la \
          manière de l’arrondir. Ce sont les nombres qui sont utilisés, et non le pourcentage.
          """),
      importance: Message(
        """
        One of the figures may be mistyped, or the source counts something else, such as seats in \
        place of members.
        """,
        fr: """
          L’un des chiffres est peut-être mal saisi, ou la source compte autre chose, par exemple \
          des sièges au lieu de membres.
          """),
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "reportedPercent": 27.2,
          "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "reportedPercent": 30.1,
          "source": "ipu-2026" }
        """,
      isRightBySource: true),
    DiagnosticExplanation(
      .partsDisagree,
      Message(
        """
        The bodies that are part of another do not fit it on one date: by different sources one \
        has more than the whole; or they make up all its members, and have more or fewer women or \
        men than it.
        """,
        fr: """
          Les organes qui font partie d’un autre ne s’accordent pas avec lui à une même \
          date\u{A0}: selon des sources différentes, l’un d’eux a plus que l’ensemble\u{A0}; ou \
          bien ils en réunissent tous les membres, et ont plus ou moins de femmes ou d’hommes que \
          lui.
          """),
      importance: Message(
        """
        One of the figures is wrong, or they are of different things: perhaps the whole counts \
        posts and a part the people in them.
        """,
        fr: """
          L’un des chiffres est faux, ou ils ne portent pas sur la même chose\u{A0}: l’ensemble \
          compte peut-être des postes, et une composante les personnes qui les occupent.
          """),
      in: .bodies,
      wrong: """
        { "id": "house", "name": "House", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 349, "women": 85,
              "source": "ipu-2026" }
          ] },
        { "id": "elected", "name": "Elected members", "kind": "legislature",
          "partOf": "house", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 290, "women": 30,
              "source": "ipu-2026" }
          ] },
        { "id": "nominated", "name": "Nominated members", "kind": "legislature",
          "partOf": "house", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 59, "women": 53,
              "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "house", "name": "House", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 349, "women": 83,
              "source": "ipu-2026" }
          ] },
        { "id": "elected", "name": "Elected members", "kind": "legislature",
          "partOf": "house", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 290, "women": 30,
              "source": "ipu-2026" }
          ] },
        { "id": "nominated", "name": "Nominated members", "kind": "legislature",
          "partOf": "house", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "members": 59, "women": 53,
              "source": "ipu-2026" }
          ] }
        """,
      isRightBySource: true),
    DiagnosticExplanation(
      .afterReportingPeriod,
      Message(
        """
        An observation is of a later time than the end of the period that the file reports up to, \
        'reportingPeriod'.
        """,
        fr: """
          Une observation est postérieure à la fin de la période jusqu’à laquelle le fichier rend \
          compte, \(quoted: "reportingPeriod").
          """),
      importance: Message(
        """
        The scorecard does not use it until the period is moved on, so that a new figure may look \
        lost. Or its year is mistyped.
        """,
        fr: """
          Le tableau de bord ne l’utilise pas tant que la période n’a pas été avancée, de sorte \
          qu’un nouveau chiffre peut sembler perdu. Ou bien son année est mal saisie.
          """),
      in: .observations,
      wrong: #"{ "asAt": "2027-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#,
      isRightBySource: true),
    DiagnosticExplanation(
      .sourceTooEarly,
      Message(
        """
        All the sources of an observation were published before the day that it is of, or before \
        the first day of its period.
        """,
        fr: """
          Toutes les sources d’une observation ont été publiées avant le jour sur lequel elle \
          porte, ou avant le premier jour de sa période.
          """),
      importance: Message(
        """
        A report cannot say what was so after it. One of the dates is mistyped, often with day and \
        month swapped, and the figure may count for another period than it should.
        """,
        fr: """
          Un rapport ne peut pas dire ce qui est arrivé après lui. L’une des dates est mal saisie, \
          souvent parce que le jour et le mois sont inversés, et le chiffre peut compter pour une \
          autre période que la sienne.
          """),
      in: .sources,
      wrong: """
        { "id": "ipu-2026", "title": "IPU Parline, December 2026",
          "date": "2026-05-12" }
        """,
      right: """
        { "id": "ipu-2026", "title": "IPU Parline, December 2026",
          "date": "2026-12-05" }
        """,
      isRightBySource: true),
  ]
}
