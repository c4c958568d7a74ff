/// What a picture of a board says beyond its rows.
protocol PicturePhrases: AnyObject, Sendable {
  /// How to read the drawings.
  var pictureKey: String { get }
  /// Until when the figures are, and where they stand with their sources.
  /// - Parameter file: the first digits of the file's checksum.
  func pictureSource(latest: ObservationTime?, period: Period, file: String?) -> String
}
