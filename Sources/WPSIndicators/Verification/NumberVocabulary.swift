/// The words beside a number that tell what it is a number of, English and French.
enum NumberVocabulary {
  /// Phrases before a number that make it a bound, the longest first.
  static let bounds: [(words: [String], bound: QuotedNumber.Bound)] = {
    let phrases: [(QuotedNumber.Bound, String)] = [
      (
        .atLeast,
        "no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at least|"
          + "un minimum de|minimum de|au moins|au minimum|pas moins de"
      ),
      (.moreThan, "more than|over|above|upwards of|exceeding|in excess of|plus de|plus que"),
      (
        .atMost,
        "no more than|not more than|at most|up to|a maximum of|maximum of|au plus|au maximum|"
          + "un maximum de|maximum de|jusqu' à|jusqu'à|pas plus de"
      ),
      (.lessThan, "fewer than|less than|under|below|moins de|moins que"),
      (
        .about,
        "about|around|approximately|nearly|almost|roughly|some|circa|close to|just over|just under|"
          + "environ|près de|quelque|quelques|presque|à peu près|autour de"
      ),
    ]
    let all = phrases.flatMap { bound, list in
      list.split(separator: "|").map { phrase in
        (words: phrase.split(separator: " ").map { String($0) }, bound: bound)
      }
    }
    return all.sorted { $0.words.count > $1.words.count }
  }()

  /// Phrases behind a number that make it a bound.
  static let boundsBehind: [(words: [String], bound: QuotedNumber.Bound)] = [
    (["or", "more"], .atLeast), (["and", "more"], .atLeast), (["ou", "plus"], .atLeast),
    (["et", "plus"], .atLeast), (["au", "moins"], .atLeast), (["at", "least"], .atLeast),
    (["or", "so"], .about), (["or", "fewer"], .atMost), (["or", "less"], .atMost),
    (["ou", "moins"], .atMost),
    (["au", "plus"], .atMost), (["at", "most"], .atMost),
  ]

  /// The words that are percentages, behind a number.
  static let percent: [[String]] = [
    ["per", "cent"], ["per", "centum"], ["percent"], ["pour", "cent"], ["pct"], ["%"],
    ["p", ".", "100"],
  ]

  static let women = words(
    "woman women female females femme femmes féminin féminins féminine féminines")
  static let men = words("man men male males homme hommes masculin masculins")
  static let time = words(
    "month months mois year years an ans année années day days jour jours week weeks semaine semaines "
      + "hour hours heure heures minute minutes trimestre trimestres decade decades")
  static let money = words("dollars dollar euros euro francs franc fcfa cfa usd eur $ € £")

  /// What makes the number before it something else: a part, an order, a change.
  static let fractions = words(
    "half halves third thirds quarter quarters fifth fifths sixth tenth tenths tiers quart quarts "
      + "demi cinquième cinquièmes dixième dixièmes moitié point points percentage fois times st nd rd "
      + "th first second fourth seventh eighth ninth eleventh twelfth thirteenth twentieth hundredth "
      + "fold")

  /// The months; those that are words besides only with a capital.
  static func isMonth(_ word: QuotedWord) -> Bool {
    guard word.kind == .word else { return false }
    return months.contains(word.text) || word.isCapital && monthsWithCapital.contains(word.text)
  }

  private static let months = words(
    "january february april june july august september october november december jan feb apr jun jul "
      + "aug sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre "
      + "novembre décembre")
  private static let monthsWithCapital = words("march may mar sep")

  /// The words before a year.
  static let beforeYear = words(
    "in en of since by from until till during late early mid through before after between year years "
      + "the le la l' les du de des depuis dès fin début année années vers and et to à circa l'an an "
      + "mi")

  /// What the number behind it is the number of: a place in a text.
  static let references = words(
    "resolution resolutions para paras paragraph paragraphs article articles art section sections "
      + "chapter chapters page pages p pp annex annexes appendix table tables no nos law bullet item "
      + "items rule phase version line lines figure figures fig volume vol session meeting résolution "
      + "résolutions par paragraphe paragraphes chapitre chapitres annexe tableau tableaux loi lois "
      + "numéro numéros décret point ligne lignes séance nº room rooms salle salles tel tél "
      + "telephone téléphone phone fax bp box")

  /// Those of which several may follow.
  static let pluralReferences = words(
    "resolutions paras paragraphs articles sections chapters pages pp annexes tables nos items lines "
      + "figures résolutions paragraphes chapitres tableaux lois numéros lignes")

  /// What says that there is none.
  static let negations = words(
    "no not without sans aucun aucune pas never nor neither zero zéro doesn't didn't don't isn't "
      + "wasn't weren't aren't hasn't haven't cannot nul nulle")

  /// What can stand between such a word, or an article, and what there is none or one of.
  static let fillers = words(
    "a an one any even single sole lone un une seul seule de d' du the")

  /// What says that there is one.
  static let singles = words("a an one une un single sole lone only seule seul unique")

  static let none = words("none nobody aucun aucune nul nulle")

  static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map { String($0) })
  }
}
