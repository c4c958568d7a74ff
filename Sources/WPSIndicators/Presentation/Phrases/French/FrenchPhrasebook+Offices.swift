extension FrenchPhrasebook {
  func holder(_ holder: Holder) -> String {
    switch holder {
    case .woman: "une femme"
    case .man: "un homme"
    case .other: "ni une femme ni un homme"
    case .vacant: "vacant"
    case .unspecified: "sexe non précisé"
    }
  }
}
