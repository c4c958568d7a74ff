/// The catalogue: what was read, and nothing that is only remembered.
extension Law {
  /// All laws of the catalogue, by id.
  public static let all: [Law] = [
    .argentinaLists, .belgiumLists, .boliviaSubstitutes, .boliviaTitulars, .burkinaFasoLists,
    .burundiGovernment, .burundiAssembly, .caboVerdeLists, .chadAppointments, .costaRicaBodies,
    .costaRicaLists, .franceBoards, .germanyFederalManagementBoards,
    .germanyFederalSupervisoryBoards, .germanyManagementBoards, .germanySupervisoryBoards,
    .germanyMergedCompanies, .greeceBoardsUntil2026, .greeceBoards, .greeceLargeCompanies,
    .greeceExecutives, .guineaLists, .indonesiaLists, .indonesiaShare, .kenyaCounties,
    .liberiaParties, .liberiaLists, .maliAppointments, .maliLists, .maliLocalLists,
    .mauritaniaLists, .nepalNationalAssembly, .northMacedoniaLists, .norwayPublicCommittees,
    .norwayMunicipalBodies, .portugalLists, .rwandaDecisionMaking, .rwandaWomensColleges,
    .samoaLegislativeAssembly, .senegalElectiveInstitutions, .senegalLists, .sierraLeoneLists,
    .southSudanGovernment, .southSudanDeputySpeaker, .southSudanCouncilOfStates,
    .southSudanVicePresident, .spainBalancedPresence, .spainPrizeJuries, .spainLists,
    .spainListsUntil2024, .uruguayLists, .uruguayTwoSeats,
  ]

  /// The law with an id.
  public static func named(_ id: String) -> Law? { all.first { $0.id == id } }
}
