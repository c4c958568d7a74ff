extension DiagnosticExplanation {
  /// What is wrong with a file before its records can be read.
  static let ofJSON: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .invalidUTF8,
      Message(
        """
        The file holds bytes that are no letters in the encoding UTF-8. It was probably saved in \
        an older encoding, such as Windows-1252 or UTF-16, by an editor or a spreadsheet.
        """,
        fr: """
          Le fichier contient des octets qui ne sont pas des lettres dans l’encodage UTF-8. Il a \
          sans doute été enregistré par un éditeur ou un tableur dans un encodage plus ancien, tel \
          que Windows-1252 ou UTF-16.
          """),
      importance: Message(
        "Accented names such as Ségou would come out garbled, differently on each computer.",
        fr: """
          Les noms accentués tels que Ségou seraient défigurés, et différemment d’un ordinateur à \
          l’autre.
          """),
      in: .head,
      wrong: """
        "formatVersion": 1,
        "title": "S<E9>gou: women and peace",
        "reportingPeriod": "2026-Q4"
        """,
      right: """
        "formatVersion": 1,
        "title": "Ségou: women and peace",
        "reportingPeriod": "2026-Q4"
        """),
    DiagnosticExplanation(
      .byteOrderMark,
      Message(
        """
        Three invisible bytes, a byte order mark (BOM), stand before the first bracket. Some \
        editors add them when they save as "UTF-8 with BOM". They are read over; "UTF-8" or "UTF-8 \
        without BOM" saves the file without them.
        """,
        fr: """
          Trois octets invisibles, une marque d’ordre des octets (BOM), précèdent la première \
          accolade. Certains éditeurs les ajoutent lorsqu’ils enregistrent en «\u{A0}UTF-8 avec \
          BOM\u{A0}». La lecture les ignore\u{A0}; «\u{A0}UTF-8\u{A0}» ou «\u{A0}UTF-8 sans \
          BOM\u{A0}» enregistre le fichier sans eux.
          """),
      importance: Message(
        "The rules of JSON do not allow it, and many other programs would refuse the file.",
        fr: """
          Les règles de JSON ne l’autorisent pas, et beaucoup d’autres programmes refuseraient le \
          fichier.
          """),
      in: .file,
      wrong: "<EF BB BF>" + smallFile, right: smallFile),
    DiagnosticExplanation(
      .malformedJSON,
      Message(
        """
        Here the text stops being JSON: a comma, a quotation mark or a bracket is missing, too \
        many or of another kind. Entries are separated by commas and there is none after the last; \
        texts and keys stand in straight quotation marks ("); every bracket that opens is closed. \
        Lines that begin with <<<<<<<, ======= or >>>>>>> are those of a merge that was left \
        unfinished: keep one side.
        """,
        fr: """
          À cet endroit, le texte cesse d’être du JSON\u{A0}: une virgule, un guillemet, un \
          crochet ou une accolade manque, est de trop ou d’une autre sorte. Les éléments sont \
          séparés par des virgules, sans virgule après le dernier\u{A0}; les textes et les clés \
          sont entre guillemets droits (")\u{A0}; tout crochet et toute accolade qui s’ouvre se \
          ferme. Les lignes qui commencent par <<<<<<<, ======= ou >>>>>>> montrent que \
          deux versions du fichier sont restées mêlées\u{A0}: gardez l’une des deux.
          """),
      importance: Message(
        """
        Nothing behind this place can be read, so that it hides any further problem. Mend it \
        first, then validate again.
        """,
        fr: """
          Rien de ce qui suit ne peut être lu, de sorte que d’autres problèmes restent cachés. \
          Corrigez celui-ci d’abord, puis validez de nouveau le fichier.
          """),
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026", }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .nestedTooDeeply,
      Message(
        """
        More than 64 brackets stand inside each other. A real file needs fewer than ten, so that \
        something was pasted here by mistake or written by a program that went wrong.
        """,
        fr: """
          Plus de 64 crochets ou accolades sont ouverts les uns dans les autres. Un vrai fichier \
          en demande moins de dix\u{A0}: quelque chose a été collé ici par erreur, ou écrit par un \
          programme qui a mal fonctionné.
          """),
      importance: Message(
        "Such a file is damaged, and what it meant cannot be told.",
        fr: "Un tel fichier est endommagé, et l’on ne peut savoir ce qu’il voulait dire."),
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133,
          "women": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                   40
                   ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],
          "source": "ipu-2026" }
        """,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
  ]

  private static let smallFile = """
    { "formatVersion": 1, "title": "Women and peace",
      "reportingPeriod": "2026-Q4", "sources": [], "targets": [], "bodies": [] }
    """
}
