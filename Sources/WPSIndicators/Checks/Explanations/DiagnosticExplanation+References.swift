extension DiagnosticExplanation {
  /// What is wrong with the ids by which records name each other.
  static let ofReferences: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .duplicateID,
      Message(
        """
        Two records of a kind have the same id, or one list names an id twice. Bodies and \
        indicators count as one kind.
        """,
        fr: """
          Deux éléments d’une même sorte ont le même identifiant, ou une liste nomme deux fois le \
          même. Les organes et les indicateurs comptent comme une seule sorte.
          """),
      importance: Message(
        """
        Whoever names the id could mean either, and a command would record a figure under the \
        wrong one. It is easily left behind when a record is copied.
        """,
        fr: """
          Qui nomme l’identifiant pourrait désigner l’un ou l’autre, et une commande \
          enregistrerait un chiffre au mauvais endroit. On oublie facilement de le changer \
          lorsqu’on copie un élément.
          """),
      in: .indicators,
      wrong: """
        { "id": "assembly", "name": "Assembly's law adopted", "kind": "milestone",
          "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "status": "done", "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "assembly-law", "name": "Assembly's law adopted", "kind": "milestone",
          "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "status": "done", "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .unknownID,
      Message(
        """
        A record names a source, target, group or body by an id that no record of that kind has. \
        The id is misspelt, or the record was never added or was deleted.
        """,
        fr: """
          Un élément nomme une source, un objectif, un groupe ou un organe par un identifiant que \
          rien de cette sorte ne porte. L’identifiant est mal orthographié, ou l’élément n’a \
          jamais été ajouté ou a été supprimé.
          """),
      importance: Message(
        "The figure would stand there without its source, or go unjudged.",
        fr: "Le chiffre serait là sans sa source, ou ne serait pas évalué."),
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2062" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .circularReference,
      Message(
        """
        Following 'partOf' (or 'successor') from body to body leads back to the first: a body \
        would be a part of itself, or come after itself.
        """,
        fr: """
          En suivant \(quoted: "partOf") (ou \(quoted: "successor")) d’organe en organe, on \
          revient au premier\u{A0}: un organe ferait partie de lui-même, ou se succéderait à \
          lui-même.
          """),
      importance: Message(
        """
        Members are added up once for the whole and not again for its parts; in a circle there is \
        no whole to begin with.
        """,
        fr: """
          Les membres sont additionnés une fois pour l’ensemble et non de nouveau pour ses \
          composantes\u{A0}; dans une boucle, il n’y a pas d’ensemble par lequel commencer.
          """),
      in: .bodies,
      wrong: """
        { "id": "assembly", "name": "National Assembly", "kind": "legislature",
          "partOf": "bureau", "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 133, "women": 40,
              "source": "ipu-2026" }
          ] },
        { "id": "bureau", "name": "Bureau of the Assembly", "kind": "legislature",
          "partOf": "assembly", "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 12, "women": 4, "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "assembly", "name": "National Assembly", "kind": "legislature",
          "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 133, "women": 40,
              "source": "ipu-2026" }
          ] },
        { "id": "bureau", "name": "Bureau of the Assembly", "kind": "legislature",
          "partOf": "assembly", "targets": ["thirty-per-cent"],
          "observations": [
            { "asAt": "2026-12-01", "members": 12, "women": 4, "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .measureMismatch,
      Message(
        """
        A body, list or indicator names a target that measures something else. The women's share, \
        for example, needs people and fits bodies and lists; 'share', 'count', 'level' and 'done' \
        fit indicators, 'placement' lists, and 'heldByWoman' the positions of a body.
        """,
        fr: """
          Un organe, une liste ou un indicateur nomme un objectif qui mesure autre chose. La part \
          des femmes, par exemple, suppose des personnes et convient aux organes et aux \
          listes\u{A0}; \(quoted: "share"), \(quoted: "count"), \(quoted: "level") et \
          \(quoted: "done") conviennent aux indicateurs, \(quoted: "placement") aux listes, et \
          \(quoted: "heldByWoman") aux postes d’un organe.
          """),
      importance: Message(
        "There would be nothing to hold against the target, and never a verdict.",
        fr: "Il n’y aurait rien à comparer à l’objectif, et jamais de résultat."),
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "share", "atLeast": "30%" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%" }
        """),
  ]
}
