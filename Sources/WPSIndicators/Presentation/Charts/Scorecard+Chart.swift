/// Charts of single subjects, as files of their own.
extension Scorecard {
  /// The assessment that a chart of a subject is made of: its first on shares or numbers of the whole
  /// subject whose target is in force, else its first; nil where there is none.
  /// - Parameters:
  ///   - subject: the identifier of the subject.
  ///   - target: the identifier of the target; nil for any, or none.
  public func charted(_ subject: String, against target: String? = nil) -> Assessment? {
    let charted = assessments.filter { assessment in
      assessment.subject.id == subject && assessment.position == nil && assessment.part == nil
        && assessment.measure.isOfFigures
        && (target == nil || assessment.target?.id == target)
    }
    return charted.first { $0.verdict != .notInForce } ?? charted.first
  }

  /// A chart of an assessment's figures over time, as an SVG document in UTF-8 that needs nothing
  /// else: what they tell is its title; the same bytes for the same scorecard, always. Nil for
  /// assessments on neither a share nor a number.
  ///
  /// ```swift
  /// if let assessment = scorecard.charted("government") {
  ///   let drawing = scorecard.chart(of: assessment, in: .french)
  /// }
  /// ```
  public func chart(of assessment: Assessment, in language: Language) -> [UInt8]? {
    guard assessment.measure.isOfFigures else { return nil }
    let wording = AssessmentWording(self, in: language)
    var svg = HTMLWriter(language: language)
    svg.begin(HTMLWriter.xmlDeclaration)
    ChartDrawing(ChartWording(assessment, wording), .wide).writeAlone(to: &svg)
    svg.finish()
    return svg.bytes
  }
}
