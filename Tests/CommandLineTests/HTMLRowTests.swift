import Testing

@testable import WPSIndicators
@testable import wps_cli

/// What the rows of a page say, and what stands around them.
@Suite struct HTMLRowTests {
  private func page(_ registry: String, _ options: [String] = []) -> ParsedPage {
    let parsed = ParsedPage(
      CommandRun(["scorecard", "-", "--format", "html"] + options, input: registry).output)
    #expect(parsed.problem == nil)
    return parsed
  }

  /// The words of elements that are in rows, and not in their cards.
  private func shown(_ page: ParsedPage, _ name: String, _ of: String) -> [String] {
    page.all(name, of).filter { $0.path.contains("summary") }.map(\.text)
  }

  @Test(arguments: [
    ("break", "new series", "nouvelle série"), ("provisional", "provisional", "provisoire"),
    ("estimated", "estimated", "estimation"),
  ])
  func `a row says what the source says of its figure`(
    flag: String, english: String, french: String
  ) {
    let observations = """
      { "period": "2020-Q1", "members": 10, "women": 2, "source": "source" },
      { "period": "2020-Q2", "members": 10, "women": 3, "source": "source", "flag": "\(flag)" }
      """
    for (language, words) in [("en", english), ("fr", french)] {
      let page = page(TinyRegistry.body(observations), ["--language", language])
      #expect(shown(page, "small", "mark") == [words])
      // In the card the date of the figure says so too, and the chart to those who do not see it.
      #expect(page.all("th").contains { $0.text.hasSuffix("(\(words))") })
      #expect(page.all("desc").contains { $0.text.contains("(\(words))") })
    }
    #expect(shown(page(TinyRegistry.body(Self.plain)), "small", "mark") == [])
    // What has no row says so in its line.
    let free = TinyRegistry.body(observations)
      .replacing(#""targets": ["target"]"#, with: #""targets": []"#)
    #expect(page(free).text.contains("3 women of 10, 30.0%, \(english), Apr–June 2020"))
  }
  private static let plain = TinyRegistry.observation(#""members": 10, "women": 3"#)

  @Test func `without groups there is no heading for others`() {
    let two = TinyRegistry.body(
      Self.plain + """
        ] },
        { "id": "second", "name": "Second", "kind": "other", "targets": ["target"],
          "observations": [ \(Self.plain)
        """)
    for (language, other, heading) in [
      ("en", "Other", "Where the bodies stand"), ("fr", "Autres", "Où en sont les organes"),
    ] {
      let parsed = page(two, ["--language", language])
      #expect(!["h2", "h3"].flatMap { parsed.all($0) }.contains { $0.text == other })
      // Who hears the page goes from heading to heading.
      #expect(parsed.all("h2", "unseen").map(\.text) == [heading])
      for format in ["markdown", "svg", "brief"] {
        for options in [[], ["--full"]] where format != "svg" || options.isEmpty {
          let text = CommandRun(
            ["scorecard", "-", "--format", format, "--language", language] + options, input: two
          ).output
          #expect(!text.isEmpty && !text.contains(other), "\(format)")
        }
      }
    }
    // Beside a group that has a name there is one.
    let named = two.replacing(
      #""title": "Test","#,
      with: #""title": "Test", "groups": [{ "id": "group", "name": "Group" }],"#
    ).replacing(#""id": "second","#, with: #""id": "second", "group": "group","#)
    #expect(page(named).all("h2").filter { $0.text == "Other" }.count == 1)
  }

  @Test func `positions alone have no age of figures, and what they take reads on`() {
    let registry = TinyRegistry.body(
      #"{ "period": "2020-Q2", "holders": { "chair": "man" }, "source": "source" }"#,
      target: #""measure": "heldByWoman""#,
      body: #", "positions": [{ "id": "chair", "name": "Chair", "targets": ["target"] }]"#
    ).replacing(
      #""kind": "other", "targets": ["target"]"#, with: #""kind": "other", "targets": []"#)
    for (language, words) in [
      ("en", "It would take: a woman in the position"),
      ("fr", "Il faudrait\u{A0}: une femme à ce poste"),
    ] {
      let page = page(registry, ["--language", language])
      #expect(!page.ids.contains("ages"))
      #expect(shown(page, "span", "need").map { $0.trimmingSpaces() } == [words])
    }
    #expect(page(TinyRegistry.body(Self.plain)).ids.contains("ages"))
  }

  /// The columns of the board are so wide at most, in tenths of a pixel, on a desk.
  @Test(arguments: ["en", "fr"])
  func `the numbers above bars and strips do not touch`(language: String) {
    for quarters in [4, 12, 24, 25, 40, 47, 48, 60] {
      let page = page(
        TinyRegistry.body(Self.plain),
        ["--language", language, "--history", "\(quarters)"])
      let labels = page.all("text").filter { $0.path.suffix(2) == ["span", "svg"] }
        .filter { !$0.path.contains("summary") }
      let years = labels.filter { $0.attributes["class"] == "year" }
      #expect(!years.isEmpty || quarters < 12, "\(quarters)")
      // Of 156 pixels, each year begins 2.5 behind its line.
      let boxes = years.map { year in
        let x = Self.pixels(year, of: 1560)
        return (left: x + 25, right: x + 25 + 10 * year.text.drawnWidth(size: 120))
      }
      for (box, next) in zip(boxes, boxes.dropFirst()) {
        #expect(box.right < next.left - 25, "\(quarters)")
      }
      // The bars have what is left: 106 pixels.
      let ends = labels.filter { $0.attributes["class"] != "year" }
      #expect(ends.count == 3)
      let widths = ends.map { 10 * $0.text.drawnWidth(size: 120) }
      #expect(530 - widths[1] / 2 > widths[0] + 40)
      #expect(530 + widths[1] / 2 < 1060 - widths[2] - 40)
    }
  }

  /// Where words stand that have their place in per cent with one decimal.
  private static func pixels(_ text: ParsedPage.Element, of width: Int) -> Int {
    let digits = (text.attributes["x"] ?? "").filter { $0.isNumber }
    return (Int(digits) ?? 0) * width / 1000
  }
}
