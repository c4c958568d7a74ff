/// The headings of tables: the words that tables need beyond the sentences of other formats.
protocol TablePhrases: AnyObject {
  // The rows of assessments.
  var subjectHeading: String { get }
  var verdictHeading: String { get }
  var figuresHeading: String { get }
  var percentHeading: String { get }
  var targetHeading: String { get }
  var outlookHeading: String { get }
  var originHeading: String { get }

  // The summary of groups.
  var groupHeading: String { get }
  var metHeading: String { get }
  var unmetHeading: String { get }
  var otherVerdictsHeading: String { get }
  var womenHeading: String { get }
  var membersHeading: String { get }
  var womenShareHeading: String { get }
}
