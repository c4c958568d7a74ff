/// The picture of a board in English.
extension EnglishPhrasebook {
  var pictureKey: String {
    "bars: share of women; upright line: target; hollow: last figure out of date; hatched: not known exactly"
  }
  func pictureSource(latest: ObservationTime?, period: Period, file: String?) -> String {
    let upTo = latest.map { "figures up to \($0.asAt.map(date) ?? months(of: $0.period))" }
    let all = "sources with page and quotation: WPSIndicators, scorecard for \(named(period))"
    let name = file.map { "file \($0)" }
    return clauses([upTo, list([all, name].compactMap { $0 })].compactMap { $0 }).capitalizedFirst
  }
}
