/// Words that people write for one of the few that a key can have.
package enum MeantWord {
  /// The word among those known that was probably meant: by its sense, else by its spelling.
  package static func suggestion(for word: String, among known: [String]) -> String? {
    let folded = word.folded
    if let same = known.first(where: { $0.folded == folded && $0 != word }) { return same }
    for (meant, words) in senses where known.contains(meant) && words.contains(folded) {
      return meant
    }
    return NearSpelling.suggestion(for: word, among: known)
  }

  /// For each word of the file what else people call it, folded.
  private static let senses: [(meant: String, words: Set<String>)] = [
    // Kinds of bodies.
    (
      "legislature",
      [
        "parliament", "parlement", "assembly", "assemblee", "nationalassembly",
        "assembleenationale", "congress", "senate", "senat", "upperhouse", "lowerhouse",
        "upperchamber", "lowerchamber", "chambrehaute", "chambrebasse", "chamber", "chambre",
        "house", "legislative", "diet", "deputies",
      ]
    ),
    (
      "government",
      [
        "cabinet", "ministry", "ministries", "ministere", "ministers", "councilofministers",
        "conseildesministres", "executive", "gouvernement", "minister",
      ]
    ),
    (
      "monitoringMechanism",
      [
        "committee", "comite", "monitoring", "monitoringcommittee", "comitedesuivi", "followup",
        "mechanism", "mecanisme", "mecanismedesuivi", "commission", "subcommittee",
        "jointcommission", "implementationcommittee",
      ]
    ),
    (
      "truthCommission",
      ["truth", "reconciliation", "commissionverite", "trc", "reconciliationcommission"]
    ),
    (
      "localAuthority",
      [
        "local", "municipality", "municipal", "commune", "mairie", "council", "localcouncil",
        "municipalcouncil", "conseilmunicipal", "region", "regional", "governorate", "province",
        "district", "collectivite",
      ]
    ),
    (
      "judiciary",
      ["court", "courts", "tribunal", "cour", "judicial", "justice", "judges", "supremecourt"]
    ),
    (
      "securityForces",
      [
        "army", "armee", "police", "military", "gendarmerie", "armedforces", "forces", "security",
        "defence", "defense", "forcesdesecurite", "nationalguard",
      ]
    ),
    (
      "missionUnit",
      ["unit", "unite", "battalion", "bataillon", "contingent", "office", "section", "genderunit"]
    ),
    (
      "missionComponent",
      ["mission", "component", "composante", "peacekeepers", "peacekeeping", "missionmilitary"]
    ),
    (
      "negotiatingDelegation",
      ["delegation", "negotiators", "negotiation", "negotiatingteam", "delegates"]
    ),
    ("mediationTeam", ["mediation", "mediators", "mediateurs", "mediator"]),
    (
      "electoralBody",
      ["electoralcommission", "electioncommission", "commissionelectorale", "electoral"]
    ),
    (
      "advisoryBody",
      ["advisory", "advisoryboard", "advisorycouncil", "advisorygroup", "consultatif"]
    ),
    ("board", ["boardofdirectors", "conseildadministration", "directors"]),
    // Bases of targets.
    ("law", ["quota", "legal", "act", "statute", "constitution", "loi", "decree", "legislation"]),
    ("policy", ["strategy", "politique", "strategie", "plan", "guideline"]),
    ("commitment", ["pledge", "promise", "agreement", "engagement", "accord"]),
    ("benchmark", ["standard", "norm", "recommendation", "reference", "resolution"]),
    ("advocacy", ["demand", "civilsociety", "plaidoyer", "call"]),
    // Directions.
    ("increased", ["up", "rise", "rose", "risen", "increase", "more", "higher", "hausse"]),
    (
      "decreased",
      ["down", "fall", "fell", "fallen", "decrease", "fewer", "less", "lower", "baisse"]
    ),
    ("unchanged", ["same", "stable", "nochange", "constant", "equal", "inchange"]),
    // How far something is.
    ("planned", ["notstarted", "announced", "pending", "prevu", "tobedone"]),
    ("inProgress", ["ongoing", "started", "begun", "underway", "encours", "progress", "partial"]),
    (
      "done",
      [
        "complete", "completed", "finished", "achieved", "adopted", "yes", "true", "fait",
        "termine",
      ]
    ),
    ("abandoned", ["cancelled", "canceled", "dropped", "suspended", "abandonne", "annule"]),
    // Who holds a position.
    ("woman", ["women", "femme", "female", "f", "w", "elle", "she", "mrs", "ms", "mme"]),
    ("man", ["men", "homme", "male", "h", "m", "il", "he", "mr"]),
    ("vacant", ["empty", "vacante", "vide", "nobody", "personne"]),
    ("other", ["autre", "neither", "nonbinary", "x"]),
    ("unspecified", ["unstated", "notstated", "nonprecise", "nonspecifie"]),
    // Flags.
    ("estimated", ["estimate", "estime", "approximate"]),
    ("provisional", ["preliminary", "provisoire", "draft"]),
    ("revised", ["corrected", "revise", "updated", "corrige"]),
  ]
}
