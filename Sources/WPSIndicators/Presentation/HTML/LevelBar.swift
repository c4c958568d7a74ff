/// A bar of how many stand at each level of a scale: the higher the level, the darker on a light page
/// and the lighter on a dark one. Where nobody is rated it is hatched.
struct LevelBar {
  let distribution: LevelDistribution
  let title: String
  let description: String

  func write(as id: String, to html: inout HTMLWriter) {
    html.element(
      .svg,
      [
        .class: "levels-bar", .width: "100%", .height: "20", .role: "img",
        .ariaLabelledBy: "\(id).title \(id).desc",
      ]
    ) { html in
      html.element(.title, [.id: "\(id).title"], title)
      html.element(.desc, [.id: "\(id).desc"], description)
      writeLevels(to: &html)
    }
  }

  private func writeLevels(to html: inout HTMLWriter) {
    guard distribution.rated > 0 else {
      html.empty(.rect, [.class: "band", .y: "1", .width: "100%", .height: "18"])
      return
    }
    var start = 0
    var seen = 0
    for (rank, count) in distribution.counts.enumerated() where count > 0 {
      seen += count
      let end = 1000 * seen / distribution.rated
      html.empty(
        .rect,
        [
          .class: Self.shade(of: rank, among: distribution.counts.count), .x: start.asPerCent,
          .y: "1", .width: (end - start).asPerCent, .height: "18",
        ])
      start = end
    }
  }

  /// The name of a level's shade: from the least, which is the faintest, to the highest, which has
  /// the full colour.
  static func shade(of rank: Int, among count: Int) -> String {
    "shade s\(count > 1 ? rank * 10 / (count - 1) : 10)"
  }
}
