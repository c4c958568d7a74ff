/// The headings of tables in English.
extension EnglishPhrasebook {
  var subjectHeading: String { "Subject" }
  var verdictHeading: String { "Verdict" }
  var figuresHeading: String { "Figures" }
  var percentHeading: String { "Per cent" }
  var targetHeading: String { "Target" }
  var outlookHeading: String { "What it would take, and trend" }
  var originHeading: String { "As at, and source" }

  var groupHeading: String { "Group" }
  var metHeading: String { "Met" }
  var unmetHeading: String { "Unmet" }
  var otherVerdictsHeading: String { "Other verdicts" }
  var womenHeading: String { "Women" }
  var membersHeading: String { "Members" }
  var womenShareHeading: String { "Women’s share" }
}
