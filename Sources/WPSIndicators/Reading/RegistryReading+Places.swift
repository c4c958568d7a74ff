extension RegistryReading {
  /// The line on which an observation of a subject begins, given its position in the subject's list.
  package func line(ofObservation index: Int, of subject: String) -> Int? {
    let places = zip(registry?.subjects ?? [], records.bodies + records.indicators)
    guard let place = places.first(where: { $0.0.id == subject })?.1,
      place.observations.indices.contains(index)
    else { return nil }
    var finder = PlaceFinder(text)
    return finder.place(at: place.observations[index]).line
  }
}
