extension ImportPlan {
  /// The change of the file that the plan makes.
  func edit(of reading: RegistryReading) -> RegistryEdit {
    let inserted = subjects.flatMap { plan in
      plan.insertions.map {
        RegistryEdit.Insertion(subject: table.subjects[plan.subject].id, index: $0)
      }
    }
    let lists = table.lists.new.map { table.lists.lists[$0.position] }
    guard let insertion = reading.insertion(of: lists) else {
      return RegistryEdit(of: reading, edits(of: reading), inserting: inserted)
    }
    // Their observations are put into lists that are there.
    let extended = Registry.read(reading.text.applying([insertion]))
    guard extended.registry != nil else {
      return RegistryEdit(of: reading, [(.lists, insertion)])
    }
    let edits = insertion.followed(by: edits(of: extended))
    return RegistryEdit(
      of: reading, [(.lists, edits.insertion)] + edits.others, inserting: inserted)
  }

  /// The changes of a text with all subjects that the plan makes to their observations.
  private func edits(
    of reading: RegistryReading
  ) -> [(part: RegistryEdit.Part, edit: TextEdit)] {
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
