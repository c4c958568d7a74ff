extension StarterRegistry {
  /// What a file can be begun with: the bodies that are counted first, and what is asked of them.
  public enum Template: String, Sendable, Hashable, CaseIterable {
    /// A committee that watches over a peace agreement.
    case monitoringCommittee = "monitoring-committee"
    /// A parliament of one chamber.
    case parliament
    /// A parliament of two chambers, with their sum.
    case twoChamberParliament = "two-chamber-parliament"
    /// A truth, justice or reconciliation commission.
    case commission
    /// A unit that is counted in posts, filled or vacant.
    case genderUnit = "gender-unit"

    /// What it is, for somebody who chooses.
    package var meaning: Message {
      switch self {
      case .monitoringCommittee:
        Message(
          "committee that monitors a peace agreement", fr: "comité de suivi d’un accord de paix")
      case .parliament:
        Message("parliament with one chamber", fr: "parlement à une seule chambre")
      case .twoChamberParliament:
        Message(
          "parliament with two chambers, and both together",
          fr: "parlement à deux chambres, avec leur total")
      case .commission:
        Message(
          "truth, justice or reconciliation commission",
          fr: "commission vérité, justice ou réconciliation")
      case .genderUnit:
        Message(
          "gender unit, counted in posts and vacancies",
          fr: "unité chargée des questions de genre, avec ses postes pourvus et vacants")
      }
    }

    /// Its bodies, in the order of the file.
    public var bodies: [TemplateBody] {
      switch self {
      case .monitoringCommittee:
        [
          TemplateBody(
            id: "monitoring-committee",
            name: Message("Monitoring committee", fr: "Comité de suivi"),
            kind: .monitoringMechanism, group: .peaceAgreement)
        ]
      case .parliament:
        [.chamber("national-assembly", Message("National assembly", fr: "Assemblée nationale"))]
      case .twoChamberParliament:
        [
          TemplateBody(
            id: "parliament", name: Message("Parliament", fr: "Parlement"), kind: .legislature,
            group: .nationalInstitutions, isSumOfParts: true),
          .chamber(
            "lower-chamber", Message("Lower chamber", fr: "Chambre basse"), of: "parliament"),
          .chamber(
            "upper-chamber", Message("Upper chamber", fr: "Chambre haute"), of: "parliament"),
        ]
      case .commission:
        [
          TemplateBody(
            id: "commission",
            name: Message(
              "Truth and reconciliation commission", fr: "Commission vérité et réconciliation"),
            kind: .truthCommission, group: .transitionalJustice,
            office: Office(id: "chair", name: Message("Chair", fr: "Présidence")))
        ]
      case .genderUnit:
        [
          TemplateBody(
            id: "gender-unit", name: Message("Gender unit", fr: "Unité Genre"),
            kind: .missionUnit, group: .mission,
            office: Office(id: "head", name: Message("Head of unit", fr: "Direction de l’unité")),
            target: .allPostsFilled)
        ]
      }
    }
  }

  /// A body of a template.
  public struct TemplateBody: Sendable, Hashable {
    /// The id that it has in the file.
    public let id: String
    /// The name that it has where it is given no other.
    public let name: Message
    let kind: Body.Kind
    let group: Group
    /// The office whose holder its first figure tells.
    var office: Office?
    /// The body that it is a part of.
    var partOf: String?
    /// Whether it has no figure of its own.
    var isSumOfParts = false
    var target = Aim.thirtyPerCent

    /// Whether its seats are told, and how many are vacant.
    var hasSeats: Bool { kind == .legislature || kind == .missionUnit }

    fileprivate static func chamber(
      _ id: String, _ name: Message, of parliament: String? = nil
    ) -> TemplateBody {
      TemplateBody(
        id: id, name: name, kind: .legislature, group: .nationalInstitutions,
        office: Office(id: "speaker", name: Message("Speaker", fr: "Présidence")),
        partOf: parliament)
    }
  }

  /// An office of a template's body.
  struct Office: Sendable, Hashable {
    let id: String
    let name: Message
  }

  /// The heading under which a body stands.
  enum Group: String, Sendable, Hashable, CaseIterable {
    case peaceAgreement = "peace-agreement"
    case nationalInstitutions = "national-institutions"
    case transitionalJustice = "transitional-justice"
    case mission
    case commitments

    var name: Message {
      switch self {
      case .peaceAgreement: Message("Peace agreement", fr: "Accord de paix")
      case .nationalInstitutions:
        Message("National institutions", fr: "Institutions nationales")
      case .transitionalJustice:
        Message("Truth, justice and reconciliation", fr: "Vérité, justice et réconciliation")
      case .mission: Message("Mission", fr: "Mission")
      case .commitments: Message("Commitments", fr: "Engagements")
      }
    }
  }

  /// What is asked of a body, or of the milestone.
  enum Aim: String, Sendable, Hashable, CaseIterable {
    case thirtyPerCent = "thirty-per-cent"
    case allPostsFilled = "all-posts-filled"
    case adopted
  }
}
