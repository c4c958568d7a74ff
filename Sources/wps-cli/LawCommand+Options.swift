import WPSIndicators

extension LawCommand {
  static let name = "law"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "list quota laws, show one, add one to a file",
      fr: "énumérer les lois sur les quotas, en montrer une, en ajouter une à un fichier"),
    description: Message(
      """
      Without more it lists the catalogue of quota laws: the id of each, its country,
      to whom it applies, whether it is a rule on bodies, candidate lists or offices,
      and what it asks.

      'show' prints one law: what it asks, its article, scope, sanction and days in
      force, its own words, where and how it was read, and the least women and men
      that it asks for at each size from 1 to \(TextLaws.sizes.upperBound), or examples where it
      is on the order of a list or on who holds an office.

      'add' writes a law's source and targets into a file, and with --body or --list
      has a body or a list held against them, with --body and --position an office.
      What the file has already is not written again.
      """,
      fr: """
        Sans rien de plus, la commande énumère le catalogue des lois sur les quotas\u{A0}:
        l’identifiant de chacune, son pays, à qui elle s’applique, si elle porte sur des
        organes, des listes de candidatures ou des postes, et ce qu’elle demande.

        «\u{A0}show\u{A0}» montre une loi\u{A0}: ce qu’elle demande, son article, son champ, sa
        sanction et ses dates, ses propres mots, où et comment ils ont été lus, et le
        moins de femmes et d’hommes qu’elle exige pour chaque effectif de 1 à
        \(TextLaws.sizes.upperBound), ou des exemples si elle porte sur l’ordre d’une
        liste ou sur le titulaire d’un poste.

        «\u{A0}add\u{A0}» écrit dans un fichier la source et les objectifs d’une loi et, avec
        --body ou --list, y soumet un organe ou une liste, avec --body et --position un
        poste. Ce que le fichier contient déjà n’est pas écrit une seconde fois.
        """),
    operands: [
      OperandSpec(name: "show|add", values: .words(of: Verb.self), isOptional: true),
      OperandSpec(name: "ID", values: .law, isOptional: true),
    ],
    options: [
      OptionSpec(
        "--into", value: "FILE", values: .registry,
        help: Message(
          "with add: the file to write into (default: indicators.json)",
          fr: "avec add\u{A0}: le fichier où écrire (par défaut\u{A0}: indicators.json)")),
      OptionSpec(
        "--body", value: "ID", values: .id(.subjects),
        help: Message(
          "with add: a body of the file to hold against the law",
          fr: "avec add\u{A0}: un organe du fichier à soumettre à la loi")),
      OptionSpec(
        "--list", value: "ID", values: .id(.lists),
        help: Message(
          "with add: a candidate list to hold against it",
          fr: "avec add\u{A0}: une liste de candidatures à y soumettre")),
      OptionSpec(
        "--position", value: "ID", values: .id(.positions),
        help: Message(
          "with add and --body: an office in that body to hold against it",
          fr: "avec add et --body\u{A0}: un poste de cet organe à y soumettre")),
      OptionSpec(
        "--dry-run",
        help: Message(
          "with add: show the change as a diff, and write nothing",
          fr: "avec add\u{A0}: montrer la modification ligne par ligne, sans rien écrire")),
      OptionSpec(
        "--format", value: "FORMAT", values: .words(of: Format.self),
        help: .textOrJSON),
      .language,
    ],
    notes: Message(
      """
      The rules are told in our words; only what stands as a quotation is a law's own.
      A law that is for parts of a body, such as the members of each party, needs a
      body that the file breaks down into them.
      Exit status: 0 done, also where the file has the law already; 1 the file has
      errors, or would have; 2 the command could not be carried out.
      """,
      fr: """
        Les règles sont dites avec nos mots\u{A0}; seul ce qui est entre guillemets est le
        texte d’une loi. Une loi qui porte sur des parties d’un organe, comme les
        membres de chaque parti, demande un organe que le fichier ventile ainsi.
        Code de retour\u{A0}: 0 terminé, même si le fichier contient déjà la loi\u{A0}; 1 le
        fichier contient des erreurs, ou en contiendrait\u{A0}; 2 la commande n’a pas pu être
        exécutée.
        """),
    examples: [
      "wps-cli law show mali-2015-052-1",
      "wps-cli law add mali-2015-052-1 --body government --dry-run",
      "wps-cli law add mali-2015-052-3 --list commune-3",
      "wps-cli law add south-sudan-r-arcss-1-14-3 --body assembly --position deputy",
    ])
}
