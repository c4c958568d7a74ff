extension DiagnosticExplanation {
  /// What is right by the format, and yet was probably overlooked.
  static let ofOversights: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .unusedSource,
      Message(
        "No observation and no target names this source.",
        fr: "Aucune observation ni aucun objectif ne nomme cette source."),
      importance: Message(
        """
        Either its figures have not been entered yet, or they name another source by mistake. Cite \
        it, or delete it.
        """,
        fr: """
          Ou bien ses chiffres n’ont pas encore été saisis, ou bien ils nomment une autre source \
          par erreur. Citez-la, ou supprimez-la.
          """),
      in: .sources,
      wrong: """
        { "id": "ipu-2026", "title": "IPU Parline, December 2026" },
        { "id": "ipu-2027", "title": "IPU Parline, March 2027" }
        """,
      right: #"{ "id": "ipu-2026", "title": "IPU Parline, December 2026" }"#),
    DiagnosticExplanation(
      .unusedTarget,
      Message(
        "No body, position, list or indicator names this target in its 'targets'.",
        fr: """
          Aucun organe, aucun poste, aucune liste ni aucun indicateur ne nomme cet objectif dans \
          \(quoted: "targets").
          """),
      importance: Message(
        "It looks as if it were watched, but nothing is held against it.",
        fr: "On le croirait suivi, mais rien ne lui est comparé."),
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%" },
        { "id": "parity", "name": "Parity", "basis": "advocacy",
          "measure": "womenShare", "atLeast": "50%" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%" }
        """),
    DiagnosticExplanation(
      .noObservations,
      Message(
        """
        There is not one figure for this body, list or indicator, of any time, or none but \
        alternate ones; or no observation says who holds a position.
        """,
        fr: """
          Il n’y a pas un seul chiffre pour cet organe, cette liste ou cet indicateur, de quelque \
          date que ce soit, ou seulement des chiffres marqués \(quoted: "alternate")\u{A0}; ou \
          bien aucune observation ne dit qui occupe un poste.
          """),
      importance: Message(
        """
        The scorecard shows it as having no data, since verdicts use no alternate figures. That is \
        right where no source says anything; it is worth knowing where one does.
        """,
        fr: """
          Le tableau de bord le présente comme étant sans données, car les résultats ne se servent \
          pas des chiffres marqués \(quoted: "alternate"). C’est juste si aucune source n’en dit \
          rien\u{A0}; c’est bon à savoir si l’une en parle.
          """),
      in: .bodies,
      wrong: """
        { "id": "assembly", "name": "National Assembly", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [] }
        """,
      right: """
        { "id": "assembly", "name": "National Assembly", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 133, "women": 40,
              "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .missingTranslation,
      Message(
        """
        A name is given by language, but not in every language in which other names of the file \
        are.
        """,
        fr: """
          Un nom est donné par langue, mais pas dans toutes les langues dans lesquelles le sont \
          d’autres noms du fichier.
          """),
      importance: Message(
        "In a scorecard of that language this name stands there in another.",
        fr: "Dans un tableau de bord établi dans cette langue, ce nom apparaît dans une autre."),
      in: .head,
      wrong: """
        "formatVersion": 1,
        "title": "Mali: women and peace and security",
        "reportingPeriod": "2026-Q4",
        "groups": [
          { "id": "regions", "name": { "en": "Regions", "fr": "Régions" } },
          { "id": "mission", "name": { "en": "Mission" } }
        ]
        """,
      right: """
        "formatVersion": 1,
        "title": "Mali: women and peace and security",
        "reportingPeriod": "2026-Q4",
        "groups": [
          { "id": "regions", "name": { "en": "Regions", "fr": "Régions" } },
          { "id": "mission", "name": { "en": "Mission", "fr": "Mission" } }
        ]
        """),
    DiagnosticExplanation(
      .percentAsFraction,
      Message(
        """
        A percentage is above 0 and below 1, and the counts beside it do not say whether that is \
        right. Spreadsheets keep 26 % as 0.26, and show it as a percentage only.
        """,
        fr: """
          Un pourcentage est supérieur à 0 et inférieur à 1, et les nombres qui l’accompagnent ne \
          disent pas si c’est exact. Les tableurs conservent 26\u{A0}% sous la forme 0.26, et ne \
          font que l’afficher en pourcentage.
          """),
      importance: Message(
        """
        The verdict would be that of less than one woman in a hundred. If it is what the source \
        says, give the counts, which settle it.
        """,
        fr: """
          Le résultat serait celui de moins d’une femme sur cent. Si c’est bien ce que dit la \
          source, donnez les nombres, qui tranchent la question.
          """),
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "reportedPercent": 0.26, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "reportedPercent": 26, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .uncitedLaw,
      Message(
        """
        The target's basis is 'law', but it does not name the law in 'source' and the article in \
        'locator'.
        """,
        fr: """
          La base de l’objectif, \(quoted: "basis"), est \(quoted: "law"), mais il ne nomme pas la \
          loi dans \(quoted: "source") et l’article dans \(quoted: "locator").
          """),
      importance: Message(
        """
        The scorecard says that the law requires it, and a reader who doubts that must be able to \
        look it up.
        """,
        fr: """
          Le tableau de bord dit que la loi l’exige, et un lecteur qui en doute doit pouvoir le \
          vérifier.
          """),
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "law",
          "measure": "womenShare", "atLeast": "30%", "source": "ipu-2026" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "law",
          "measure": "womenShare", "atLeast": "30%", "source": "ipu-2026",
          "locator": "art. 1" }
        """),
    DiagnosticExplanation(
      .placeholder,
      Message(
        """
        A text or a figure of the starter file was left as it was. All of them are there to be \
        overwritten, or deleted with the record that they belong to.
        """,
        fr: """
          Un texte ou un chiffre du fichier de départ est resté tel quel. Tous sont là pour être \
          remplacés, ou supprimés avec l’élément auquel ils appartiennent.
          """),
      importance: Message(
        "It would be published as if somebody had meant it.",
        fr: "Il serait publié comme si quelqu’un l’avait voulu."),
      in: .observations,
      wrong: """
        { "period": "2026-Q4", "members": 12345, "women": 1234, "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }
        """),
  ]
}
