import Foundation
import Testing

/// `export --format sdmx-structure` describes what `--format sdmx-csv` writes.
@Suite struct SDMXStructureTests {
  private let shipped: String

  init() throws {
    shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
  }

  /// The identifiers of the codes of each list.
  private func codes(_ page: ParsedPage) -> [String: Set<String>] {
    var codes = [String: Set<String>]()
    var list = ""
    for element in page.elements {
      let id = element.attributes["id"] ?? ""
      if element.name == "str:Codelist" { list = id }
      if element.name == "str:Code" { codes[list, default: []].insert(id) }
    }
    return codes
  }

  @Test func `it has the columns of the table, in order`() throws {
    let page = SDMXExport.structure(shipped)
    #expect(page.problem == nil)
    let ids = { (names: String...) in
      page.elements.filter { names.contains($0.name) }.compactMap { $0.attributes["id"] }
    }
    let columns =
      ids("str:Dimension", "str:TimeDimension") + ids("str:PrimaryMeasure").prefix(1)
      + ids("str:Attribute")
    #expect(try SDMXExport.table(shipped).columns.dropFirst(3) == columns[...])
    #expect(ids("str:Concept") == columns)
    let flow = try #require(page.all("str:Dataflow").first).attributes
    #expect(
      "\(flow["agencyID"] ?? ""):\(flow["id"] ?? "")(\(flow["version"] ?? ""))" == "WPS:DF_WPS(1.0)"
    )
  }

  @Test func `every code of the table is in the list of its column`() throws {
    let codes = codes(SDMXExport.structure(shipped))
    let table = try SDMXExport.table(shipped)
    #expect(codes.count == 12)
    for (list, known) in codes {
      let column = String(list.dropFirst("CL_".count))
      #expect(table.columns.contains(column))
      let found = Set(table.rows.compactMap { $0[column] }).subtracting([""])
      #expect(found.isSubset(of: known), "\(column): \(found.subtracting(known))")
    }
  }

  @Test func `what it refers to, it has`() {
    let page = SDMXExport.structure(shipped)
    let defined = Set(page.ids)
    let references = page.all("Ref")
    #expect(references.count > 40)
    for reference in references {
      #expect(reference.attributes["id"].map(defined.contains) == true)
      if let parent = reference.attributes["maintainableParentID"] {
        #expect(defined.contains(parent))
      }
    }
  }

  @Test func `everything is named in both languages, each in its own words`() {
    let page = SDMXExport.structure(shipped)
    var names = [String: [String]]()
    for name in page.all("com:Name") + page.all("com:Description") {
      names[name.attributes["xml:lang"] ?? "", default: []].append(name.text)
    }
    #expect(names.keys.sorted() == ["en", "fr"])
    let (english, french) = (names["en"] ?? [], names["fr"] ?? [])
    #expect(english.count == french.count && english.count > 100)
    let alike = Set(zip(english, french).filter { $0 == $1 }.map(\.0))
    #expect(alike == ["Total", "vacant"], "\(alike)")
  }

  @Test(arguments: [
    (#"<&]]>\"'"#, #"<&]]>"'"#), (#"a\nb\u2028c\u0000d"#, "a b c d"),
    (#"\ufeffx\ufffey"#, "x\u{FFFD}y"),
    ("<!--", "<!--"), ("&lt;", "&lt;"), ("😀", "😀"),
  ])
  func `hostile names`(spelling: String, name: String) {
    let registry = TinyRegistry.body(TinyRegistry.observation(#""women": 6"#))
      .replacing(#""name": "Body""#, with: #""name": { "fr": "\#(spelling)", "bm": "B" }"#)
      .replacing(#""title": "Test""#, with: #""title": "\#(spelling)""#)
    let page = SDMXExport.structure(registry)
    #expect(page.problem == nil)
    let found = page.all("com:Name").filter { $0.text.utf8.elementsEqual(name.utf8) }
    // A text without a language is in none; the other is in those that the file gives.
    #expect(found.map { $0.attributes["xml:lang"] } == [nil, "fr"])
    #expect(page.all("com:Name").contains { $0.attributes["xml:lang"] == "bm" && $0.text == "B" })
  }

  @Test func `it is dated by the registry, not by the clock`() {
    let page = SDMXExport.structure(TinyRegistry.body(TinyRegistry.observation(#""women": 6"#)))
    #expect(page.all("mes:Prepared").map(\.text) == ["2020-06-30"])
  }
}
