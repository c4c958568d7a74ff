extension ImportPlan {
  /// The changes of the file's text that the plan makes.
  func edits(of reading: RegistryReading) -> [(part: RegistryEdit.Part, edit: TextEdit)] {
    guard count({ $0.additions + $0.corrected.count }) > 0 else { return [] }
    let lists = ObservationLists(of: reading, reading.layoutSurvey)
    return subjects.flatMap { plan -> [TextEdit] in
      guard let editor = lists.editor(ofSubjectAt: plan.subject) else { return [] }
      let corrections = plan.corrected.sorted { $0.key < $1.key }.map { index, draft in
        editor.edit(
          revising: index, from: plan.observed[index].telling.members, to: draft.members)
      }
      let additions = plan.added.sorted { $0.key < $1.key }.map { index, rows in
        editor.edit(inserting: rows.map { $0.draft.members }, at: index)
      }
      return corrections + additions
    }.map { (.observation, $0) }
  }
}

extension ImportPlan.SubjectPlan {
  /// The positions of the rows that are new, in the list as it will be.
  var insertions: [Int] {
    var positions = [Int]()
    var next = 0
    for index in 0...observed.count {
      let rows = added[index]?.count ?? 0
      positions += next..<next + rows
      next += rows + 1
    }
    return positions
  }
}
