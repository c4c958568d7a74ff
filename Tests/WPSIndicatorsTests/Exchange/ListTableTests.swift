import Testing

@testable import WPSIndicators

/// Tables with a row for each candidate list.
@Suite struct ListTableTests {
  /// - Parameter lists: the value of 'lists' with its key and a comma; nothing for a file without.
  private static func file(lists: String = "", _ others: String = "") -> SourceText {
    SourceText(
      name: "indicators.json",
      """
      {
        "formatVersion": 1,
        "title": "Test",
        "reportingPeriod": "2022-Q4",
        "groups": [{ "id": "g", "name": "Group" }],
        "sources": [{ "id": "s", "title": "S" }],
        "targets": [
          { "id": "order", "name": "Order", "basis": "policy", "measure": "placement", "maxRun": 2 }
        ],
        "bodies": [
          {
            "id": "chamber", "name": "Chamber", "kind": "legislature", "targets": [],
            "observations": [
              { "period": "2021", "women": 3, "source": "s" }
            ]
          }
        ],
        \(lists)"indicators": []
      }

      """)
  }

  private static let two = file(
    lists: """
      "lists": [
          { "id": "n", "name": { "en": "Unity, North", "fr": "Unité, Nord" }, "group": "g",
            "of": "chamber", "party": "Unity", "constituency": { "en": "North", "fr": "Nord" },
            "targets": ["order"], "note": "Late.", "observations": [
              { "period": "2021", "order": "MMWMMW", "source": "s", "locator": "p. 1",
                "note": "Final." },
              { "period": "2021", "order": "MMW", "source": "s", "alternate": true } ] },
          { "id": "bare", "name": "=Bare", "targets": [], "observations": [] }
        ],

      """ + "  ")

  private func planned(_ table: String, in file: SourceText = two) throws -> ObservationImport {
    try #require(Registry.read(file).importing(SourceText(name: "t.csv", table)))
  }

  private func problems(_ table: String, in file: SourceText = two) throws -> [String] {
    try planned(table, in: file).diagnostics.map {
      "\($0.message.english); \($0.help?.english ?? "")"
    }
  }

  private func text(_ edit: RegistryEdit?) -> String {
    edit.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test func `lists go out and come in, into any file`() throws {
    let registry = try #require(Registry.read(Self.two).registry)
    let table = SourceText(name: "lists.csv", bytes: ListTable.render(registry))
    let lines = String(decoding: table.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(
      lines[0]
        == "\u{FEFF}id,name,name.en,name.fr,group,of,party,constituency.en,constituency.fr,targets,"
        + "listNote,period,asAt,order,source,locator,quote,note,alternate")
    #expect(
      lines[1]
        == "n,,\"Unity, North\",\"Unité, Nord\",g,chamber,Unity,North,Nord,order,Late.,2021,,MMWMMW,s,"
        + "p. 1,,Final.,")
    #expect(lines[3].hasPrefix("bare,'=Bare,,,"))

    let same = try #require(Registry.read(Self.two).importing(table))
    #expect(same.diagnostics == [])
    #expect(same.edit?.reading.text == Self.two)
    #expect(same.unchanged == 2 && same.addedLists.isEmpty)
    for file in [Self.file(), Self.file(lists: "\"lists\": [],\n  ")] {
      let planned = try #require(Registry.read(file).importing(table))
      #expect(planned.diagnostics.map(\.code) == [.noObservations])
      #expect(planned.edit?.reading.registry == registry)
      #expect(planned.addedLists == ["n", "bare"] && planned.madeIDs == [])
      #expect(planned.added == 2)
      let again = try #require(planned.edit?.reading.importing(table))
      #expect(again.edit?.reading.text == planned.edit?.reading.text)
    }
  }

  @Test func `a new list is laid out as its neighbours are`() throws {
    let table = "id,name,targets,period,order,source\nx,X,order,2022,MW,s\n"
    let before = String(decoding: Self.file().bytes, as: UTF8.self)
    #expect(
      text(try planned(table, in: Self.file()).edit)
        == before.replacing(
          "  \"indicators\": []",
          with: """
              "lists": [
                {
                  "id": "x", "name": "X", "targets": ["order"],
                  "observations": [
                    { "period": "2022", "order": "MW", "source": "s" }
                  ]
                }
              ],
              "indicators": []
            """))
  }

  @Test func `an id that is not given is made of the name, or of party and constituency`() throws {
    let table = """
      Liste;Parti;Circonscription;Ordre;Année;Source
      Liste d'été;Été;Mopti;MMW;2022;s
      Liste d'été;Été;Gao;MWM;2022;s
      ;Aube;Gao;MWWM;2022;s
      ;Aube;Gao;MWW;2021;s
      Chamber;;;M;2022;s

      """
    let planned = try planned(table)
    #expect(planned.diagnostics == [])
    let ids = ["liste-d-ete", "liste-d-ete-gao", "aube-gao", "chamber-2"]
    #expect(planned.addedLists == ids && planned.madeIDs == ids)
    let edited = try #require(planned.edit?.reading)
    let lists = try #require(edited.registry?.lists.dropFirst(2))
    #expect(lists.map(\.id) == ids)
    #expect(lists.map(\.observations.count) == [1, 1, 2, 1])
    #expect(lists[4].name == LocalizedText("Aube, Gao"))
    let again = try #require(edited.importing(SourceText(name: "t.csv", table)))
    #expect(again.edit?.reading.text == edited.text && again.unchanged == 5)
  }

  @Test func `a row corrects the observation of a list of the file`() throws {
    let planned = try planned(
      "name.fr,party,order,period,source,alternate\n\"Unité, Nord\",Unity,MWM,2021,s,\n"
        + "\"Unité, Nord\",,MMW,2021,s,true\n\"Unité, Nord\",Unity,MW,2022,s,\n")
    #expect(planned.diagnostics == [])
    #expect(planned.addedLists == [] && planned.corrected == 1 && planned.added == 1)
    let list = try #require(planned.edit?.reading.registry?.lists.first)
    #expect(list.observations.map(\.figures.order?.description) == ["MWM", "MMW", "MW"])
    #expect(list.observations[0].note == LocalizedText("Final."))
  }

  @Test(arguments: [
    ("n,Other,,M", "'Other' is not the 'name' of 'n', which is \"Unity, North\""),
    ("n,,Other,M", "'Other' is not the 'party' of 'n', which is \"Unity\""),
    ("bare,,Unity,M", "'Unity' is not the 'party' of 'bare', which has none"),
    ("New,N,,M", "'New' is not an id"),
    ("chamber,N,,M", "'chamber'"),
    ("new,,,M", "a list that is new needs a name"),
    (",,,M", "the row does not say which list it is"),
    (",لجنة,,M", "no id can be made of 'لجنة'; give one"),
    (",N,,mw", "'mw' is not the order of a list; write MW"),
  ])
  func `what is wrong with a row is told of its cells`(row: String, problem: String) throws {
    let problems = try problems("id,name,party,order,period,source\n\(row),2022,s\n")
    #expect(problems.contains { $0.contains(problem) }, "\(problems)")
    #expect(problems.allSatisfy { $0.hasPrefix("cell ") })
  }

  @Test func `unknown references are told of their cells`() throws {
    let planned = try planned(
      "id,name,group,of,targets,order,period,source\nx,X,h,chambre,order thirty,M,2022,s\n")
    #expect(planned.edit == nil && planned.otherDiagnostics == [])
    #expect(
      Set(planned.diagnostics.map { $0.message.english.prefix(8) }) == [
        "cell C2:", "cell D2:", "cell E2:",
      ])
  }

  @Test func `lists of one name are told apart, or the row is refused`() throws {
    let table = """
      id,name,party,constituency,order,period,source
      a,Union,U,North,M,2022,s
      b,Union,U,South,W,2022,s
      ,Union,,South,WM,2021,s
      ,Union,,,M,2020,s

      """
    #expect(
      try problems(table) == [
        "cell A5: the row could be about several lists: 'a', 'b'; give the id of the one that is "
          + "meant"
      ])
  }

  @Test func `a table is of lists by its columns`() throws {
    func kind(_ headings: String) -> TableKind? {
      var parser = CSVParser(SourceText(name: "t.csv", headings + "\n"))
      return parser.next().map { TableKind($0) }
    }
    #expect(kind("id,order,period,source") == .lists)
    #expect(kind("Identifiant,Ordre,Date,Source") == .lists)
    #expect(kind("subject,order,period,source") == .observations)
    #expect(kind("indicator,order,period,source") == .observations)
    #expect(kind("id,women,period,source") == .observations)
  }

  @Test func `hundreds of lists come in at once`() throws {
    let rows = (0..<600).map { index in
      "List \(index),Party \(index % 7),Place \(index / 7),\(index % 2 == 0 ? "MMW" : "WM?"),2022,s\n"
    }
    let table = "name,party,constituency,order,period,source\n" + rows.joined()
    let planned = try planned(table)
    #expect(planned.diagnostics == [])
    let edited = try #require(planned.edit?.reading)
    #expect(edited.registry?.lists.count == 602)
    #expect(planned.madeIDs.count == 600)
    let exported = SourceText(
      name: "lists.csv", bytes: ListTable.render(try #require(edited.registry)))
    let round = try #require(Registry.read(Self.file()).importing(exported))
    #expect(round.edit?.reading.registry == edited.registry)
  }
}
