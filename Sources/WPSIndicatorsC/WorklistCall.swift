#if !hasFeature(Embedded)
  import WPSIndicators
#endif

/// The call that lists what is to be looked for, or begins a period.
extension Call {
  static func quarter(_ file: [UInt8], _ options: [UInt8]) -> Answer {
    Answer(to: .quarter, options) { (given) throws(CallRefusal) in
      let options = given.record
      if let begun = options.begun {
        try given.refuse(
          useless: ["format"], Message("with 'begin'", fr: "avec \(quoted: "begin")"))
        return try given.file(beginning: begun, in: try options.registry(file).reading)
      }
      try given.refuse(
        useless: ["answer"], Message("without 'begin'", fr: "sans \(quoted: "begin")"))
      if options.reportFormat == .json {
        try given.refuse(
          useless: ["width"], Message("in 'json'", fr: "au format \(quoted: "json")"))
      }
      let (_, registry) = try options.registry(file)
      let scorecard = Scorecard(of: registry, for: registry.reportingPeriod)
      switch options.reportFormat {
      case .json: return JSONWorklist.render(scorecard, in: options.language)
      case .text:
        let commands = WorklistCommands(language: options.language, style: options.style)
        return Array(
          TextWorklist.render(
            scorecard, in: options.language, style: options.style, guide: commands.guide
          ).utf8)
      }
    }
  }
}

extension Given {
  /// The file with the reporting period moved on, or the change.
  fileprivate mutating func file(
    beginning begun: Period, in reading: RegistryReading
  ) throws(CallRefusal) -> [UInt8] {
    let options = record
    switch RegistryUpdate<RecordRefusal>(of: reading, { _ in reading.beginning(begun) }) {
    case .made(let change):
      return options.answer(change) { change in
        RecordOutcome(in: options.language, isPlanned: false).report(ofPeriodIn: change)
      }
    case .refused(let edit): throw options.refusal(of: edit)
    case .declined, .faulty:
      let reported = reading.registry?.reportingPeriod ?? begun
      try refuse(
        .datesReversed, at: RecordPath()["begin"],
        Message(
          "the file reports up to \(reported) already, later than \(begun)",
          fr: "le fichier est déjà arrêté à \(reported), qui vient après \(begun)"),
        as: .refused)
      return []
    }
  }
}
