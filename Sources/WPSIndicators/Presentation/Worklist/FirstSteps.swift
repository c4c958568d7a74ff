/// Says what was begun, and what to do with it next.
package enum FirstSteps {
  /// - Parameters:
  ///   - placeholder: the quarter of the file, where it is none that is reported on.
  ///   - setPeriod: the command that sets another.
  ///   - commands: those to give after all is overwritten.
  package static func render(
    file: String, schema: String, placeholder: String?, setPeriod: String, commands: [String],
    in language: Language, style: TextStyle
  ) -> String {
    let phrases = language.phrasebook
    // The colon as the language sets it, with nothing after it on its line.
    let heading = { style.spelt(String(phrases.labelled($0, "").dropLast())) }
    var steps = [style.spelt(phrases.overwriteStarter)]
    if let placeholder {
      let period = phrases.setReportingPeriod(insteadOf: placeholder)
      steps.append(heading(period) + "\n     " + setPeriod)
    }
    // Commands stand as they must be typed.
    steps += commands
    let list = zip(1..., steps).map { "  \($0). \($1)\n" }.joined()
    return style.spelt(phrases.began(file, beside: schema)) + "\n\n"
      + heading(phrases.next) + "\n" + list
  }
}
