extension EnglishPhrasebook {
  func holder(_ holder: Holder) -> String {
    switch holder {
    case .woman: "a woman"
    case .man: "a man"
    case .other: "neither a woman nor a man"
    case .vacant: "vacant"
    case .unspecified: "sex not stated"
    }
  }
}
