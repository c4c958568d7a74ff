/// What stands for a value in help and advice, in capitals: TEXT, in French TEXTE.
package enum Placeholder {
  /// A placeholder, or several with signs between: "POSITION=HOLDER", "SUBJECT|CODE".
  package static func named(_ name: String) -> Message {
    var (french, word) = ("", "")
    for character in name + "\n" {
      if character.isUppercase {
        word.append(character)
      } else {
        french += Self.french[word] ?? word
        word = ""
        if character != "\n" { french.append(character) }
      }
    }
    return Message("\(name)", fr: "\(french)")
  }

  /// Those that are the same in both languages have no place here.
  package static let french = [
    "ADDRESS": "ADRESSE", "BODY": "ORGANE", "BREAKDOWN": "VENTILATION", "COMMAND": "COMMANDE",
    "COUNT": "NOMBRE",
    "ENCODING": "CODAGE", "FILE": "FICHIER", "FOLDER": "DOSSIER", "HOLDER": "TITULAIRE",
    "KEY": "CLÉ", "KIND": "SORTE", "LANGUAGE": "LANGUE", "LETTERS": "LETTRES", "LEVEL": "NIVEAU",
    "LIST": "LISTE", "NAME": "NOM", "NEW": "NOUVEAU", "NUMBER": "NOMBRE", "OLD": "ANCIEN",
    "ORDER": "ORDRE", "PART": "PARTIE", "PERIOD": "PÉRIODE", "POSITION": "POSTE",
    "SUBJECT": "SUJET", "TEMPLATE": "MODÈLE", "THRESHOLD": "SEUIL", "TEXT": "TEXTE", "WHAT": "QUOI",
    "WORD": "MOT",
  ]

  /// Those that read the same in both languages.
  package static let international: Set<String> = [
    "CODE", "DATE", "FORMAT", "ID", "N", "OPTIONS", "SHELL", "TABLE", "URL",
  ]
}
