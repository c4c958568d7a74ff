/// Which number of a subject a figure is: the codes of the dimension `INDICATOR`.
enum SDMXIndicator: String, CaseIterable {
  case members = "MEMBERS"
  case seats = "SEATS"
  case vacant = "VACANT"
  case part = "PART"
  case whole = "WHOLE"
  case value = "VALUE"
  /// A percentage as its source prints it.
  case share = "SHARE"
  /// 1 for a milestone that is done, else 0.
  case done = "DONE"
}
