extension DiagnosticExplanation {
  /// What is wrong with numbers, dates, quarters, ids and languages.
  static let ofValues: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .unsupportedVersion,
      Message(
        """
        'formatVersion' says by which rules the file is written. There is one version of them so \
        far, 1; it is not a number to raise at each update.
        """,
        fr: """
          \(quoted: "formatVersion") dit selon quelles règles le fichier est écrit. Il n’en existe \
          pour l’instant qu’une version, la 1\u{A0}; ce n’est pas un nombre à augmenter à chaque \
          mise à jour.
          """),
      importance: Message(
        "A file of another version could mean something else by the same words, and be misread.",
        fr: """
          Un fichier d’une autre version pourrait désigner autre chose par les mêmes mots, et être \
          mal compris.
          """),
      in: .head,
      wrong: """
        "formatVersion": 2,
        "title": "Mali: women and peace and security",
        "reportingPeriod": "2026-Q4"
        """,
      right: """
        "formatVersion": 1,
        "title": "Mali: women and peace and security",
        "reportingPeriod": "2026-Q4"
        """),
    DiagnosticExplanation(
      .invalidCount,
      Message(
        """
        A count is a whole number from 0 on, in digits only: no decimals, no minus sign, no \
        separators of thousands. Where the source gives limits, write { "atLeast": 39 }, { \
        "atMost": 41 } or both.
        """,
        fr: """
          Un nombre de personnes ou de choses est un nombre entier à partir de 0, en chiffres \
          seulement\u{A0}: ni décimales, ni signe moins, ni séparateur de milliers. Si la source \
          donne des bornes, écrivez { "atLeast": 39 }, { "atMost": 41 } ou les deux.
          """),
      importance: Message(
        """
        People are not counted in fractions: an average or a percentage probably got into the \
        wrong key. Leave out what is not known; 0 means "none".
        """,
        fr: """
          On ne compte pas des fractions de personnes\u{A0}: une moyenne ou un pourcentage se \
          trouve sans doute sous une clé qui n’est pas la sienne. Omettez ce qui n’est pas \
          connu\u{A0}; 0 signifie «\u{A0}aucun\u{A0}».
          """),
      in: .observations,
      wrong: #"{ "asAt": "2026-12-01", "members": 133, "women": 39.9, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#,
      isRightBySource: true),
    DiagnosticExplanation(
      .invalidID,
      Message(
        """
        An id is the short name by which other records and commands refer to this one. It has \
        small letters a–z without accents, digits, and single hyphens between them.
        """,
        fr: """
          Un identifiant est le nom court par lequel les autres éléments et les commandes \
          désignent celui-ci. Il se compose de lettres minuscules a–z sans accents, de chiffres \
          et, entre eux, de traits d’union isolés.
          """),
      importance: Message(
        """
        Ids are typed in commands and stand in web addresses, where spaces, capitals and accents \
        lead to confusion.
        """,
        fr: """
          Les identifiants se tapent dans les commandes et figurent dans des adresses Web, où les \
          espaces, les majuscules et les accents sont source d’erreurs.
          """),
      in: .bodyKeys,
      wrong: """
        "id": "National Assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "targets": ["thirty-per-cent"]
        """,
      right: """
        "id": "national-assembly",
        "name": "National Assembly",
        "kind": "legislature",
        "targets": ["thirty-per-cent"]
        """),
    DiagnosticExplanation(
      .invalidDigest,
      Message(
        """
        'sha256' is the checksum of the copy that is kept of a source: the 64 digits, 0–9 and a–f, \
        that 'sha256sum' prints before the file's name.
        """,
        fr: """
          \(quoted: "sha256") est l’empreinte de la copie conservée d’une source\u{A0}: les 64 \
          signes, chiffres de 0 à 9 et lettres de a à f, que \(quoted: "sha256sum") affiche devant le \
          nom du fichier.
          """),
      importance: Message(
        """
        By it 'wps-cli verify' notices that a copy is no longer the one that was quoted; another \
        word could never agree.
        """,
        fr: """
          C’est par elle que \(quoted: "wps-cli verify") remarque qu’une copie n’est plus celle \
          qui a été citée\u{A0}; tout autre mot ne pourrait jamais concorder.
          """),
      in: .sources,
      wrong: """
        { "id": "ipu-2026", "title": "Women in parliaments", "file": "ipu-2026.html",
          "sha256": "9F86D081" }
        """,
      right: """
        { "id": "ipu-2026", "title": "Women in parliaments", "file": "ipu-2026.html",
          "sha256":
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" }
        """),
    DiagnosticExplanation(
      .invalidDate,
      Message(
        """
        A day is written as year, month and day, such as "2026-12-01", and must be one that the \
        calendar has.
        """,
        fr: """
          Un jour s’écrit par l’année, le mois et le jour, comme "2026-12-01", et doit exister \
          dans le calendrier.
          """),
      importance: Message(
        """
        01/12/2026 is the first of December to one reader and the twelfth of January to another, \
        and would fall into another period.
        """,
        fr: """
          01/12/2026 est le 1er\u{A0}décembre pour l’un et le 12\u{A0}janvier pour l’autre, et \
          tomberait dans une autre période.
          """),
      in: .observations,
      wrong: #"{ "asAt": "01/12/2026", "members": 133, "women": 40, "source": "ipu-2026" }"#,
      right: #"{ "asAt": "2026-12-01", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .invalidPeriod,
      Message(
        """
        A period is a calendar year, "2026"; a half-year, "2026-S1" or "2026-S2"; a quarter, \
        "2026-Q1" to "2026-Q4"; or a month, "2026-01" to "2026-12".
        """,
        fr: """
          Une période est une année civile, "2026"\u{A0}; un semestre, "2026-S1" ou \
          "2026-S2"\u{A0}; un trimestre, de "2026-Q1" à "2026-Q4"\u{A0}; ou un mois, de "2026-01" \
          à "2026-12".
          """),
      importance: Message(
        """
        The scorecard is drawn up for a period, by what is known at its end, and this figure would \
        have no time.
        """,
        fr: """
          Le tableau de bord est établi pour une période, d’après ce que l’on sait à sa fin, et ce \
          chiffre ne serait d’aucun moment.
          """),
      in: .observations,
      wrong: #"{ "period": "Q4 2026", "members": 133, "women": 40, "source": "ipu-2026" }"#,
      right: #"{ "period": "2026-Q4", "members": 133, "women": 40, "source": "ipu-2026" }"#),
    DiagnosticExplanation(
      .invalidLanguage,
      Message(
        """
        A text in several languages names each by its short tag: "en" for English, "fr" for \
        French, in small letters.
        """,
        fr: """
          Un texte en plusieurs langues désigne chacune par son code court\u{A0}: "en" pour \
          l’anglais, "fr" pour le français, en minuscules.
          """),
      importance: Message(
        "Under another name the text would never be found, and a French page stay English.",
        fr: """
          Sous un autre nom, le texte ne serait jamais trouvé, et une page en français resterait \
          en anglais.
          """),
      in: .head,
      wrong: """
        "formatVersion": 1,
        "title": { "en": "Women and peace", "French": "Les femmes et la paix" },
        "reportingPeriod": "2026-Q4"
        """,
      right: """
        "formatVersion": 1,
        "title": { "en": "Women and peace", "fr": "Les femmes et la paix" },
        "reportingPeriod": "2026-Q4"
        """),
    DiagnosticExplanation(
      .invalidPercent,
      Message(
        """
        'reportedPercent' repeats the percentage that the source prints: a number from 0 to 100, \
        without the sign, with a decimal point and at most six decimals.
        """,
        fr: """
          \(quoted: "reportedPercent") reprend le pourcentage que publie la source\u{A0}: un \
          nombre de 0 à 100, sans le signe, avec un point décimal et six décimales au plus.
          """),
      importance: Message(
        """
        A share such as 0.3 would be read as less than one per cent, and one above 100 cannot be \
        right.
        """,
        fr: """
          Une part telle que 0.3 serait lue comme moins de 1\u{A0}%, et un nombre supérieur à 100 \
          ne peut être exact.
          """),
      in: .observations,
      wrong: """
        { "asAt": "2026-12-01", "members": 133, "reportedPercent": 301,
          "source": "ipu-2026" }
        """,
      right: """
        { "asAt": "2026-12-01", "members": 133, "reportedPercent": 30.1,
          "source": "ipu-2026" }
        """,
      isRightBySource: true),
    DiagnosticExplanation(
      .invalidThreshold,
      Message(
        """
        A target's threshold is a share in quotation marks, "30%", "33.3%" or "1/3", or for \
        numbers of people and things a whole number without them.
        """,
        fr: """
          Le seuil d’un objectif est une part entre guillemets, "30%", "33.3%" ou "1/3", ou, pour \
          un nombre de personnes ou de choses, un nombre entier sans guillemets.
          """),
      importance: Message(
        """
        The verdict hangs on it, so that it is taken exactly: 0.3 or 30 could be meant as a share \
        or as a number of people.
        """,
        fr: """
          Le résultat en dépend, et il est donc pris à la lettre\u{A0}: 0.3 ou 30 pourrait être \
          une part ou un nombre de personnes.
          """),
      in: .targets,
      wrong: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30 percent" }
        """,
      right: """
        { "id": "thirty-per-cent", "name": "30 per cent women", "basis": "policy",
          "measure": "womenShare", "atLeast": "30%" }
        """),
    DiagnosticExplanation(
      .invalidOrder,
      Message(
        """
        The order of a candidate list has one letter for each place, the first place first: W for \
        a woman, M for a man, O for somebody who is neither, ? where the source does not state the \
        sex. There is nothing between them, and there are \(CandidateOrder.mostPlaces) places at \
        most.
        """,
        fr: """
          L’ordre d’une liste de candidatures a une lettre par place, en commençant par la \
          première\u{A0}: W pour une femme, M pour un homme, O pour une personne qui n’est ni l’un \
          ni l’autre,\u{A0}? lorsque la source ne précise pas le sexe. Il n’y a rien entre les \
          lettres, et il y a au plus \(CandidateOrder.mostPlaces) places.
          """),
      importance: Message(
        "A letter more or less moves everybody below it, and the law may hang on a single place.",
        fr: """
          Une lettre de plus ou de moins déplace toutes les suivantes, et le respect de la loi \
          peut tenir à une seule place.
          """),
      in: .lists,
      wrong: """
        { "id": "unity-north", "name": "Unity Party, North", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "order": "H, H, F", "source": "ipu-2026" }
          ] }
        """,
      right: """
        { "id": "unity-north", "name": "Unity Party, North", "targets": [],
          "observations": [
            { "asAt": "2026-12-01", "order": "MMW", "source": "ipu-2026" }
          ] }
        """),
  ]
}
