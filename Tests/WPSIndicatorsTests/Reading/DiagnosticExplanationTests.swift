import Testing

@testable import WPSIndicators

/// Every kind of problem is explained, with examples that show what they are said to.
@Suite struct DiagnosticExplanationTests {
  private static let codes = DiagnosticCode.allCases

  private func explanation(of code: DiagnosticCode) throws -> DiagnosticExplanation {
    try #require(DiagnosticExplanation(named: code.name), "\(code.name)")
  }

  @Test func `each code has one explanation, in the order of the codes`() {
    #expect(DiagnosticExplanation.all.map(\.code) == Self.codes)
    #expect(DiagnosticExplanation(named: "nonsense") == nil)
  }

  @Test(arguments: codes)
  func `the wrong example has this problem and no other`(code: DiagnosticCode) throws {
    let example = try explanation(of: code).wrong
    #expect(example.diagnostics.map(\.code.name) == [code.name])
  }

  @Test(arguments: codes)
  func `the right example has no problem`(code: DiagnosticCode) throws {
    let example = try explanation(of: code).right
    #expect(example.diagnostics == [])
    let isTable = code.isOfTables
    #expect((example.place == .table) == isTable)
    #expect(isTable || Registry.read(example.file).registry != nil)
  }

  /// The lines that people read are the file's own, save for the bytes that cannot be shown.
  @Test(arguments: codes)
  func `the lines shown are those of the file`(code: DiagnosticCode) throws {
    let explanation = try explanation(of: code)
    #expect(explanation.wrong.fragment != explanation.right.fragment)
    let isAboutBytes = [.invalidUTF8, .byteOrderMark, .guessedEncoding].contains(code)
    #expect((explanation.wrong.remark != nil) == isAboutBytes)
    for example in [explanation.wrong, explanation.right] where example.remark == nil {
      let shown = example.fragment.split(separator: "\n").map { $0.drop { $0 == " " } }
      let file = String(decoding: example.file.bytes, as: UTF8.self).split(separator: "\n")
        .map { $0.drop { $0 == " " } }
      #expect(file.joined(separator: "\n").contains(shown.joined(separator: "\n")))
    }
  }

  @Test(arguments: codes)
  func `it is written in sentences, and examples fit a terminal`(code: DiagnosticCode) throws {
    let explanation = try explanation(of: code)
    for message in [explanation.meaning, explanation.importance] {
      for text in Language.allCases.map(message.text) {
        #expect(text.count > 30 && text.hasSuffix(".") && !text.contains("\n"), "\(text)")
      }
    }
    for line in (explanation.wrong.fragment + "\n" + explanation.right.fragment).split(
      separator: "\n")
    {
      #expect(line.count <= 78, "\(line)")
    }
  }

  @Test(arguments: codes)
  func `its French is French, and speaks of the same keys and numbers`(
    code: DiagnosticCode
  ) throws {
    let explanation = try explanation(of: code)
    let places = [explanation.wrong.place.words, explanation.wrong.remark].compactMap { $0 }
    for message in [explanation.meaning, explanation.importance] + places {
      #expect(FrenchTypography.faults(of: message) == [])
      let key = #/'([^' ][^']*)'(?![A-Za-z])/#
      for key in message.english.matches(of: key).map(\.1) {
        #expect(message.french.contains("«\u{A0}\(key)\u{A0}»"), "\(key) in: \(message.french)")
      }
      let numbers = Language.allCases.map { language in
        Set(message.text(in: language).matches(of: #/[0-9]+/#).map { String($0.output) })
      }
      #expect(numbers[0].isSubset(of: numbers[1]), "\(message.french)")
    }
  }

  @Test(arguments: codes)
  func `what is said of the wrong example is drawn in French too`(code: DiagnosticCode) throws {
    let example = try explanation(of: code).wrong
    let drawing = DiagnosticDrawing.draw(example.diagnostics, of: example.file, in: .french)
    for diagnostic in example.diagnostics {
      let messages = [diagnostic.message] + diagnostic.notes.map(\.message)
      for message in messages + [diagnostic.help].compactMap({ $0 }) {
        #expect(FrenchTypography.faults(of: message) == [])
        #expect(drawing.contains(message.french))
      }
    }
  }

  @Test func `bytes that cannot be shown are in the files`() throws {
    #expect(try explanation(of: .byteOrderMark).wrong.file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try explanation(of: .invalidUTF8).wrong.file.bytes.contains(0xE9))
  }
}
