extension DiagnosticExplanation {
  /// What is wrong with tables that are to be imported.
  static let ofTables: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .malformedTable,
      Message(
        """
        The table is not CSV as spreadsheets write it: a quote is not closed, or a row has more \
        cells than there are columns, mostly because of a comma in a text without double quotes.
        """,
        fr: """
          Le tableau n’est pas au format CSV tel que l’écrivent les tableurs\u{A0}: un guillemet \
          n’est pas fermé, ou une ligne a plus de cellules qu’il n’y a de colonnes, le plus \
          souvent à cause d’une virgule dans un texte sans guillemets.
          """),
      importance: Message(
        "From there on cells stand in the wrong columns, and figures with them.",
        fr: """
          À partir de là, les cellules se trouvent dans les mauvaises colonnes, et les chiffres \
          avec elles.
          """),
      in: .table,
      wrong: """
        subject,asAt,women,members,source,quote
        assembly,2026-09-01,39,133,ipu-2026,thirty-nine women, of 133
        """,
      right: """
        subject,asAt,women,members,source,quote
        assembly,2026-09-01,39,133,ipu-2026,"thirty-nine women, of 133"
        """),
    DiagnosticExplanation(
      .unknownColumn,
      Message(
        """
        The heading of a column means nothing. The columns are named as the keys of an observation \
        are, or by common words for them in English or French: 'Femmes', 'As at', 'Sièges'.
        """,
        fr: """
          Le titre d’une colonne ne signifie rien. Les colonnes portent les noms des clés d’une \
          observation, ou des mots courants pour les désigner en anglais ou en français\u{A0}: \
          «\u{A0}Femmes\u{A0}», «\u{A0}As at\u{A0}», «\u{A0}Sièges\u{A0}».
          """),
      importance: Message(
        """
        If the column were passed over, what stands in it would be lost without anybody noticing.
        """,
        fr: """
          Si la colonne était ignorée, ce qu’elle contient se perdrait sans que personne s’en \
          aperçoive.
          """),
      in: .table,
      wrong: """
        subject,asAt,women,size of it,source
        assembly,2026-09-01,39,133,ipu-2026
        """,
      right: """
        subject,asAt,women,members,source
        assembly,2026-09-01,39,133,ipu-2026
        """),
    DiagnosticExplanation(
      .missingColumn,
      Message(
        """
        The table lacks a column that every row needs: 'subject', the time in 'period' or 'asAt', \
        or 'source'.
        """,
        fr: """
          Il manque au tableau une colonne dont chaque ligne a besoin\u{A0}: \(quoted: "subject"), \
          la date dans \(quoted: "period") ou \(quoted: "asAt"), ou \(quoted: "source").
          """),
      importance: Message(
        "A figure that is of nobody, of no time or from no source cannot be recorded.",
        fr: """
          Un chiffre dont on ne connaît pas le sujet, la date ou la source ne peut être \
          enregistré.
          """),
      in: .table,
      wrong: """
        subject,asAt,women,members
        assembly,2026-09-01,39,133
        """,
      right: """
        subject,asAt,women,members,source
        assembly,2026-09-01,39,133,ipu-2026
        """),
    DiagnosticExplanation(
      .duplicateColumn,
      Message(
        "Two columns of the table have one heading.",
        fr: "Deux colonnes du tableau ont le même titre."),
      importance: Message(
        "Only one of the two can be meant, and which one nobody can tell.",
        fr: "Une seule des deux peut être la bonne, et personne ne peut dire laquelle."),
      in: .table,
      wrong: """
        subject,asAt,women,members,women,source
        assembly,2026-09-01,39,133,41,ipu-2026
        """,
      right: """
        subject,asAt,women,members,source
        assembly,2026-09-01,39,133,ipu-2026
        """),
    DiagnosticExplanation(
      .nameMismatch,
      Message(
        """
        The column 'name' has another name than the body, list or indicator whose id stands in the \
        row. It is there for people to read, and is compared with the file, in any of its \
        languages; an import does not change it. In a table of candidate lists so are their party, \
        constituency, group, body and targets.
        """,
        fr: """
          La colonne \(quoted: "name") porte un autre nom que celui de l’organe, de la liste ou de \
          l’indicateur dont l’identifiant figure dans la ligne. Elle est là pour être lue, et elle \
          est comparée au fichier, dans n’importe laquelle de ses langues\u{A0}; une importation \
          ne change pas ce nom. Dans un tableau de listes de candidatures, il en va de même du \
          parti, de la circonscription, du groupe, de l’organe et des objectifs.
          """),
      importance: Message(
        """
        Mostly one column of a spreadsheet was sorted without the others, so that every figure \
        would go to the wrong body. Begin again with a new export.
        """,
        fr: """
          Le plus souvent, une colonne d’un tableur a été triée sans les autres, de sorte que \
          chaque chiffre irait au mauvais organe. Recommencez à partir d’une nouvelle exportation.
          """),
      in: .table,
      wrong: """
        subject,name,asAt,women,members,source
        assembly,Constitutional Court,2026-09-01,39,133,ipu-2026
        """,
      right: """
        subject,name,asAt,women,members,source
        assembly,National Assembly,2026-09-01,39,133,ipu-2026
        """),
    DiagnosticExplanation(
      .ambiguousRow,
      Message(
        """
        The row says something else than the file, and the file has several observations of that \
        time and source that it could correct; or several rows could correct the same one.
        """,
        fr: """
          La ligne dit autre chose que le fichier, et le fichier a plusieurs observations de cette \
          date et de cette source qu’elle pourrait corriger\u{A0}; ou bien plusieurs lignes \
          pourraient corriger la même.
          """),
      importance: Message(
        """
        To choose one of them would be a guess, and a figure that somebody cites could be lost. \
        Where the others stand in the table as they are, it is clear which one is meant.
        """,
        fr: """
          En choisir une serait deviner, et un chiffre que quelqu’un cite pourrait se perdre. Si \
          les autres figurent telles quelles dans le tableau, on voit clairement laquelle est \
          visée.
          """),
      in: .table,
      wrong: """
        subject,asAt,women,source,alternate
        assembly,2026-11-01,37,ipu-2026,true
        """,
      right: """
        subject,asAt,women,source,alternate
        assembly,2026-11-01,37,ipu-2026,true
        assembly,2026-11-01,39,ipu-2026,true
        """),
    DiagnosticExplanation(
      .percentDecimals,
      Message(
        """
        The table gives the file's percentage with more or fewer zeros at its end: 30 or 30.00 for \
        30.0. Spreadsheets and programs do that when they save a table, so the file's number is \
        kept.
        """,
        fr: """
          Le tableau donne le pourcentage du fichier avec plus ou moins de zéros à la fin\u{A0}: \
          30 ou 30.00 pour 30.0. Les tableurs et d’autres programmes le font lorsqu’ils \
          enregistrent un tableau, et le nombre du fichier est donc conservé.
          """),
      importance: Message(
        """
        The decimals say how exact the number is: 30.0 is between 29.9 and 30.1, 30 may be \
        anything from 29 to 31.
        """,
        fr: """
          Les décimales disent la précision du nombre\u{A0}: 30.0 est entre 29.9 et 30.1, tandis \
          que 30 peut être n’importe quel nombre de 29 à 31.
          """),
      in: .table,
      wrong: """
        subject,asAt,women,members,reportedPercent,source
        assembly,2026-12-01,12,40,30,ipu-2026
        """,
      right: """
        subject,asAt,women,members,reportedPercent,source
        assembly,2026-12-01,12,40,30.0,ipu-2026
        """),
    DiagnosticExplanation(
      .boundLost,
      Message(
        """
        The file has a bound, such as ≥39 for at least 39, where the table has the bare number. \
        Spreadsheets take such signs off a number, and old encodings do not have them, so the \
        file's bound is kept.
        """,
        fr: """
          Le fichier donne une borne, comme ≥39 pour au moins 39, là où le tableau a le nombre \
          seul. Les tableurs retirent ces signes devant un nombre, et les anciens encodages ne les \
          ont pas\u{A0}; la borne du fichier est donc conservée.
          """),
      importance: Message(
        """
        "At least 39" and "39" are not the same: a source that speaks of more than 38 women does \
        not say that there were 39.
        """,
        fr: """
          «\u{A0}Au moins 39\u{A0}» et «\u{A0}39\u{A0}» ne sont pas la même chose\u{A0}: une \
          source qui parle de plus de 38 femmes ne dit pas qu’il y en avait 39.
          """),
      in: .table,
      wrong: """
        subject,asAt,women,source
        assembly,2026-10-01,39,ipu-2026
        """,
      right: """
        subject,asAt,women,source
        assembly,2026-10-01,≥39,ipu-2026
        """),
    DiagnosticExplanation(
      .guessedEncoding,
      Message(
        """
        The table is not in UTF-8. It was read as Windows-1252, which is what Excel saves as plain \
        "CSV" in western Europe and much of Africa; "CSV UTF-8" needs no guess.
        """,
        fr: """
          Le tableau n’est pas en UTF-8. Il a été lu comme étant en Windows-1252, l’encodage \
          qu’Excel emploie pour le simple «\u{A0}CSV\u{A0}» en Europe occidentale et dans une \
          grande partie de l’Afrique\u{A0}; avec «\u{A0}CSV UTF-8\u{A0}», il n’y a rien à deviner.
          """),
      importance: Message(
        """
        If it was in another encoding, accented letters in notes and quotations are wrong. Numbers \
        and ids are the same in both.
        """,
        fr: """
          S’il était dans un autre encodage, les lettres accentuées des notes et des citations sont \
          fausses. Les nombres et les identifiants sont les mêmes dans les deux.
          """),
      in: .table,
      wrong: """
        subject,asAt,women,members,source,note
        assembly,2026-09-01,39,133,ipu-2026,S<E9>gou
        """,
      right: """
        subject,asAt,women,members,source,note
        assembly,2026-09-01,39,133,ipu-2026,Ségou
        """),
  ]
}
