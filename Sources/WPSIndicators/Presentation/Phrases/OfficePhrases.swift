/// What is said of positions and of those who hold them.
protocol OfficePhrases: AnyObject {
  /// Who holds a position, in few words: "a woman", "vacant".
  func holder(_ holder: Holder) -> String
  /// "was a man, now a woman".
  func changed(from before: Holder, to after: Holder) -> String
  /// "Chair: of 5 filled, women hold 2; 1 vacant; not known of 1".
  func tally(_ tally: OfficeTally, of position: Passage) -> Passage

  // Sentences of a brief.
  /// "at 30 June 2022, the position of Chair (…) had been held by a woman since 6 January 2017";
  /// without a time since when, that it was.
  func held(
    by holder: Holder, _ position: Passage, since time: ObservationTime?, _ opening: Passage
  ) -> Passage
  /// "as the law requires"; where it is not, "whereas the law requires a woman to hold it".
  func meaning(ofHolder target: BriefTarget, isMet: Bool) -> Passage

  // Where nothing is known.
  /// That a source does not say who holds it.
  var noHolder: String { get }
  func noHolder(upTo period: Period) -> String
}
