/// The words that tell what a number counts, and whether it counts what there is.
extension NumberVocabulary {
  /// Women by their office, which French says.
  static let womenByOffice = words(
    "conseillère conseillères députée députées sénatrice sénatrices élue élues policière policières "
      + "magistrate magistrates")

  /// Those of whom bodies consist.
  static let members = words(
    "member members membre membres people persons person personnes personne personnel personnels "
      + "staff officer officers troops soldiers militaires policiers gendarmes commissioner "
      + "commissioners commissaires minister ministers ministre ministres deputy deputies député "
      + "députés mp mps parliamentarians parlementaires legislators senators sénateurs councillors "
      + "conseillers counsellors judges juges magistrats delegates délégués representatives "
      + "représentants candidates candidats participants experts observers observateurs negotiators "
      + "négociateurs mediators médiateurs signatories signataires élus honorables peacekeepers "
      + "prefects préfets governors gouverneurs ambassadors ambassadeurs mayors maires agents")
  static let seats = words("seat seats siège sièges post posts poste postes position positions")
  static let others = words("other others autre autres unspecified unknown undisclosed")

  /// The sizes that bodies are established with: "an authorized strength of 1,920".
  static let strengths = words("strength membership effectif")
  static let amounts = words("number nombre total effectif")

  /// What is not people, though women or members stand before it: "62 member States".
  static let otherThings = words(
    "organization organizations organisation organisations group groups groupe groupes association "
      + "associations state states état états project projects projet projets network networks réseau "
      + "réseaux centre centres centers candidacies candidatures votes voix")

  /// The words with which what is counted ends.
  static let ends = words(
    "of in on at by to from for with among and or but who whom which that whose are is were was be "
      + "been has have had hold holds held sit sits sat serve serves served as than while whereas out "
      + "against versus compared including the its their this our de des du d' la le les l' sur parmi "
      + "dans au aux à en et ou mais qui que qu' dont est sont était étaient sera seront ont avait "
      + "pour par contre soit avec comme lors ses leurs leur ce ces tandis alors go went siègent per"
  )

  /// What ends a clause, besides signs.
  static let conjunctions = words(
    "and et but mais while whereas tandis alors contre against versus compared including dont or ou "
      + "soit")

  static let copulas = words(
    "are is were was be being sont est étaient était furent fut go went remain stay stand restent")
  /// What may stand between such a verb and those of whom it speaks, or behind the verb's subject.
  static let copulaFillers = words(
    "a all only just now also currently still held occupied filled taken by to par des de d' une un "
      + "que toutes tous seulement désormais occupés occupées occupé détenus détenues détenu at à que "
      + "plus about")
  static let subjectVerbs = words(
    "are is were was sont est étaient était hold holds held occupy occupied occupies occupent "
      + "détiennent number numbered numbers fell rose dropped grew increased decreased total totalled "
      + "totaled reached atteint")

  /// What stands before a whole: "16 of the 40 members".
  static let partitives = words("of sur among parmi amongst within entre dans")
  static let articles = words("the its their his our these les ses leurs des la l' le ces")
  static let ratioLinks = words("in sur of for per")

  /// Verbs and nouns of change, before "by": "increased by five women".
  static let changes = words(
    "increase increased increases increasing rise rose risen rises rising grow grew grown growing "
      + "decrease decreased decreases decreasing reduce reduced fall fell fallen falls drop dropped "
      + "decline declined expand expanded cut gain gained loss lost up down augmenté augmenter augmente "
      + "augmentation accru hausse baisse baissé diminué diminuer diminution réduit réduction "
      + "progression progressé recul reculé gagné perdu")
  /// Behind a number, or behind what it counts, what makes it a difference.
  static let differences = words(
    "more fewer less additional extra further supplémentaire supplémentaires")
  static let differencesBefore = words("another additional extra further by")
  /// Before a number to which another is held.
  static let comparisons = words("contre against versus vs than")

  /// What speaks of what is to be.
  static let aims = words(
    "target targets targeted goal goals objective objectives quota quotas threshold should shall must "
      + "ought would could might may will aim aims aimed aiming seek seeks planned proposed expected "
      + "reserved objectif objectifs cible cibles seuil doit doivent devrait devraient devra devront "
      + "sera seront serait seraient pourrait pourraient vise visent visant prévu prévus prévues "
      + "proposé réservé réservés réservées if si")

  /// What stands before a part of those counted before.
  static let parts = words("whom dont including lesquelles lesquels elles eux notamment incl")

  /// Before a number that is denied.
  static let denials = words("not longer pas never neither nor without sans")
}
