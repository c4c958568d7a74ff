extension DiagnosticExplanation {
  /// What is wrong with the keys of a record, and the kind of their values.
  static let ofKeys: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .duplicateKey,
      Message(
        "A key is given twice in one record, so that it has two values.",
        fr: "Une clé est donnée deux fois dans un même élément, et a donc deux valeurs."),
      importance: Message(
        """
        Only one of the two can be meant, and programs differ in which they take: a figure that \
        you see in the file might not be the one that is counted.
        """,
        fr: """
          Une seule des deux peut être la bonne, et les programmes ne prennent pas tous la \
          même\u{A0}: le chiffre que vous voyez dans le fichier pourrait ne pas être celui qui est \
          compté.
          """),
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "women": 42,
          "source": "ipu-2026" }
        """,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 42, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .unknownKey,
      Message(
        """
        The record has a key that means nothing there. Usually it is misspelt, or belongs to \
        another kind of record; capital letters matter.
        """,
        fr: """
          L’élément a une clé qui n’y signifie rien. Le plus souvent, elle est mal orthographiée, \
          ou appartient à une autre sorte d’élément\u{A0}; les majuscules comptent.
          """),
      importance: Message(
        """
        If it were skipped, the figure behind it would be lost without anybody noticing. There are \
        no comments in JSON: remarks go into 'note'.
        """,
        fr: """
          Si elle était ignorée, le chiffre qui la suit se perdrait sans que personne s’en \
          aperçoive. JSON n’a pas de commentaires\u{A0}: les remarques vont dans \
          \(quoted: "note").
          """),
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "memebrs": 133, "women": 40, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .missingKey,
      Message(
        """
        The record lacks a key that every record of its kind needs, or that its other keys call \
        for.
        """,
        fr: """
          Il manque à l’élément une clé que tout élément de cette sorte doit avoir, ou que ses \
          autres clés exigent.
          """),
      importance: Message(
        """
        A figure without a source or a date cannot be checked or set against a period, and a body \
        without an id cannot be named.
        """,
        fr: """
          Un chiffre sans source ou sans date ne peut être ni vérifié ni rapporté à une période, \
          et un organe sans identifiant ne peut être désigné.
          """),
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 40 }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .inapplicableKey,
      Message(
        """
        The key exists, but makes no sense for a record of this kind: a count of things has no \
        'whole', for example, and a milestone has no threshold.
        """,
        fr: """
          La clé existe, mais n’a pas de sens pour un élément de cette sorte\u{A0}: un nombre de \
          choses n’a pas de \(quoted: "whole"), par exemple, et un jalon n’a pas de seuil.
          """),
      importance: Message(
        """
        Somebody expects it to have an effect, and it would have none. Delete the key, or correct \
        the record's 'kind' or 'measure'.
        """,
        fr: """
          On attend d’elle un effet, et elle n’en aurait aucun. Supprimez la clé, ou corrigez \
          \(quoted: "kind") ou \(quoted: "measure") dans l’élément.
          """),
      in: .indicators,
      wrong: """
        { "id": "decree", "name": "Gender law decree", "kind": "milestone",
          "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "status": "planned", "value": 1,
              "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "decree", "name": "Gender law decree", "kind": "milestone",
          "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "status": "planned", "source": "ipu-2026" }
          ] }
        """),
    DiagnosticExplanation(
      .wrongType,
      Message(
        """
        The value is of another sort than the key wants: a number in quotation marks, for example, \
        a text where a list in [ ] belongs, or 'null'. Where something is not known, leave the key \
        out.
        """,
        fr: """
          La valeur n’est pas de la sorte que demande la clé\u{A0}: par exemple un nombre entre \
          guillemets, un texte à la place d’une liste entre [ ], ou \(quoted: "null"). Si quelque \
          chose n’est pas connu, supprimez la clé.
          """),
      importance: Message(
        "A number in quotation marks is text, and cannot be counted.",
        fr: "Un nombre entre guillemets est un texte, avec lequel on ne peut pas calculer."),
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": "40", "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .unknownValue,
      Message(
        """
        The key takes one of a few fixed words, and this is not among them. Capital letters \
        matter.
        """,
        fr: """
          La clé admet quelques mots fixes, et celui-ci n’en fait pas partie. Les majuscules \
          comptent.
          """),
      importance: Message(
        """
        The words decide what is calculated and how it is shown, and each is translated; a word \
        that is not known has no meaning to go by.
        """,
        fr: """
          Ces mots décident de ce qui est calculé et de la manière de l’afficher, et chacun a sa \
          traduction\u{A0}; d’un mot inconnu, on ne peut rien tirer.
          """),
      in: .bodyKeys,
      wrong: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "parliament",
        "targets": ["thirty-per-cent"]
        """,
      right: """
        "id": "assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "targets": ["thirty-per-cent"]
        """),
    DiagnosticExplanation(
      .emptyText,
      Message(
        "There is nothing between the quotation marks, or only spaces.",
        fr: "Il n’y a rien entre les guillemets, ou seulement des espaces."),
      importance: Message(
        """
        It would leave a gap in the scorecard. What is optional is left out with its key; what is \
        required needs words.
        """,
        fr: """
          Il y aurait un vide dans le tableau de bord. Ce qui est facultatif se supprime avec sa \
          clé\u{A0}; ce qui est obligatoire demande des mots.
          """),
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026",
          "locator": "" }
        """,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .emptyList,
      Message(
        "A list that needs at least one entry has none: an observation names no source.",
        fr: """
          Une liste qui doit avoir au moins un élément n’en a aucun\u{A0}: une observation ne \
          nomme aucune source.
          """),
      importance: Message(
        "Every figure must say where it comes from, or nobody can check it.",
        fr: "Tout chiffre doit dire d’où il vient, sans quoi personne ne peut le vérifier."),
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": [] }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": ["ipu-2026"] }"#),
  ]
}
