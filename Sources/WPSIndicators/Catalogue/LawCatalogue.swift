/// The catalogue: what was read, and nothing that is only remembered.
extension Law {
  /// All laws of the catalogue, by id.
  public static let all: [Law] = [
    .burundiGovernment, .burundiAssembly, .chadAppointments, .costaRicaBodies, .franceBoards,
    .germanyFederalManagementBoards, .germanyFederalSupervisoryBoards, .germanyManagementBoards,
    .germanySupervisoryBoards, .germanyMergedCompanies, .greeceBoardsUntil2026, .greeceBoards,
    .greeceLargeCompanies, .greeceExecutives, .kenyaCounties, .liberiaParties, .maliAppointments,
    .nepalNationalAssembly, .norwayPublicCommittees, .norwayMunicipalBodies,
    .rwandaDecisionMaking, .rwandaWomensColleges, .samoaLegislativeAssembly,
    .senegalElectiveInstitutions, .southSudanGovernment, .spainBalancedPresence,
    .spainPrizeJuries,
  ]

  /// The law with an id.
  public static func named(_ id: String) -> Law? { all.first { $0.id == id } }
}
