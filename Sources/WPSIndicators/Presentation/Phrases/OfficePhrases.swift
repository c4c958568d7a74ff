/// What is said of positions and of those who hold them.
protocol OfficePhrases: AnyObject {
  /// Who holds a position, in few words: "a woman", "vacant".
  func holder(_ holder: Holder) -> String
}
