#if !hasFeature(Embedded)
  import WPSIndicators
#endif

extension Given {
  /// Says why an observation is not recorded, in the keys of the draft.
  mutating func refuse(
    _ refusal: RecordRefusal, of subject: Subject, in reading: RegistryReading
  ) throws(CallRefusal) {
    let (draft, observation, source) = (
      RecordPath(), RecordPath()["observation"], RecordPath()["source"]
    )
    let id = subject.id
    func place(_ index: Int) -> Message {
      let line = reading.line(ofObservation: index, of: id) ?? 1
      return Message(
        "line \(line) of \(reading.text.name)", fr: "la ligne \(line) de \(reading.text.name)")
    }
    switch refusal {
    case .faultyFile, .unknownSubject: break
    case .noSource:
      try refuse(
        .missingKey, at: observation,
        Message("the observation cites no source", fr: "la donnée ne cite aucune source"),
        help: Message(
          "add \"source\": \"…\" to the observation, or a new 'source' to the draft",
          fr: """
            ajoutez \"source\": \"…\" à la donnée, ou une nouvelle source à l’ébauche, avec \
            \(quoted: "source")
            """))
    case .inapplicable(let key):
      try refuse(
        .inapplicableKey, at: observation[key], isOfKey: true,
        Message(
          "\(quoted: key) has no meaning for \(quoted: id)",
          fr: "\(quoted: key) n’a pas de sens pour \(quoted: id)"))
    case .saysNothing:
      try refuse(
        .missingKey, at: observation,
        Message(
          "the observation gives neither a figure nor words",
          fr: "la donnée ne contient ni chiffre ni texte"),
        help: Message(
          "add a figure, or the words of the source as 'quote'",
          fr: "ajoutez un chiffre, ou les mots de la source avec \(quoted: "quote")"))
    case .lacking(let key):
      try refuse(
        .missingKey, at: observation,
        Message(
          "an observation of \(quoted: id) needs the key \(quoted: key)",
          fr: "une donnée de \(quoted: id) doit avoir la clé \(quoted: key)"),
        help: Message("add \"\(key)\": …", fr: "ajoutez \"\(key)\": …"))
    case .sourceExists(let name):
      try refuse(
        .duplicateID, at: source["id"],
        Message(
          "the file has a source \(quoted: name) already",
          fr: "le fichier a déjà une source \(quoted: name)"),
        help: Message(
          "cite it in the observation, or choose another id",
          fr: "citez-la dans la donnée, ou choisissez un autre identifiant"), as: .refused)
    case .sourceRepeated(let name):
      try refuse(
        .duplicateID, at: observation["source"],
        Message(
          "the source \(quoted: name) is given twice",
          fr: "la source \(quoted: name) est donnée deux fois"))
    case .unknownSource(let name):
      reportUnknown(
        name, at: observation["source"],
        among: reading.registry?.sources.map { $0.id } ?? [],
        Message("source", fr: "de source"))
      try expectNothingWrong()
    case .timeTaken(let index):
      try refuse(
        .duplicateObservation, at: observation,
        Message(
          "\(quoted: id) has a figure of that time already, on \(place(index))",
          fr: "\(quoted: id) a déjà un chiffre à cette date, à \(place(index))"),
        help: Message(
          "add \"alternate\": true to the observation, or \"replace\": true to the draft",
          fr: "ajoutez \"alternate\": true à la donnée, ou \"replace\": true à l’ébauche"),
        as: .refused)
    case .alreadyRecorded(let index):
      try refuse(
        .duplicateObservation, at: observation,
        Message(
          "the same figure of the same source stands on \(place(index)) already",
          fr: "le même chiffre de la même source figure déjà à \(place(index))"),
        as: .refused)
    case .noObservation:
      try refuse(
        .unknownValue, at: observation,
        Message(
          "\(quoted: id) has no such observation", fr: "\(quoted: id) n’a pas de telle donnée"),
        as: .refused)
    case .unchanged:
      try refuse(
        .duplicateObservation, at: draft,
        Message(
          "nothing to correct: the file says the same",
          fr: "rien à corriger\u{A0}: le fichier dit la même chose"),
        as: .refused)
    }
  }
}
