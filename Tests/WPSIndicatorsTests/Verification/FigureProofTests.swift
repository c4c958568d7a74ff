import Testing

@testable import WPSIndicators

/// Which numbers a quotation proves, and which it does not.
@Suite struct FigureProofTests {
  private func proof(
    _ name: FigureName, _ figures: Figures, _ quotation: String?,
    flag: ReportedObservation.Flag? = nil
  ) -> FigureProof? {
    let observation = ReportedObservation(
      time: ObservationTime(in: Period(.quarter, containing: CalendarDate(unchecked: 2024, 3, 31))),
      figures: figures, sources: ["report"],
      quote: quotation.map { LocalizedText($0) }, flag: flag)
    return observation.proofs(quoted: observation.quotedFigures, besides: QuotedNumbers()).first {
      $0.name == name
    }?.proof
  }

  private func isQuoted(_ key: Figures.Key, _ count: Count, _ quotation: String) -> Bool {
    var figures = Figures()
    figures[key] = count
    if case .quoted = proof(.count(key), figures, quotation) { return true }
    return false
  }

  @Test(arguments: [
    ("women", 6, "included six women among its 24 members"),
    ("members", 24, "included six women among its 24 members"),
    ("women", 23, "le Comité compte vingt-trois femmes"),
    ("members", 147, "one hundred and forty-seven members"),
    ("members", 70, "soixante-dix membres"),
    ("members", 97, "quatre-vingt-dix-sept députés"),
    ("members", 2480, "2,480 uniformed personnel"),
    ("members", 2480, "2 480 militaires"), ("members", 2480, "2\u{202F}480 militaires"),
    ("members", 2480, "2.480 militaires"), ("members", 2480, "2480 militaires"),
    ("members", 1_204_567, "1,204,567 people"), ("members", 2_000_000, "2 million members"),
    ("part", 427, "Four hundred and twenty-seven (427) of the candidates"),
    ("women", 0, "No women serve in it"), ("women", 0, "does not include one single woman"),
    ("women", 0, "aucune femme n’y siège"), ("women", 0, "pas de femme"),
    ("women", 0, "pas une seule femme"), ("women", 0, "none of the eight prefects is a woman"),
    ("women", 0, "the bureau is without women"), ("women", 0, "0 femme"),
    ("men", 0, "there are no men"), ("vacant", 0, "there are no vacant seats"),
    ("women", 1, "a woman was appointed"), ("women", 1, "une femme"),
    ("women", 1, "the sole woman"),
    ("women", 1, "la seule femme"), ("women", 1, "only one woman among the 62"),
    ("women", 1, "une seule femme"), ("members", 25, "a 25-member commission"),
    ("members", 5, "the five-member panel"),
    ("seats", 25, "le nombre des membres (les commissaires) est porté de 15 à 25"),
    ("women", 79, "79 of whom were women"),
    ("members", 2000, "2000 members"), ("value", 6, "in the past six months"),
    ("women", 30, "30 women, or 30 per cent"),
    ("women", 40, "forty female members"), ("women", 9, "9 women ministers, compared to 11"),
    ("women", 11, "les femmes n’étaient que 11 sur les 69 personnes désignées"),
    ("members", 69, "les femmes n’étaient que 11 sur les 69 personnes désignées"),
    ("women", 6, "elles ne sont que 6 membres sur 28"),
    ("members", 28, "elles ne sont que 6 membres sur 28"), ("women", 16, "women: 16; men: 24"),
    ("men", 24, "women: 16; men: 24"), ("men", 16, "16 of the 40 members are men"),
    ("women", 16, "16 of the 40 seats are held by women"), ("women", 16, "16 (women)"),
    ("women", 16, "the number of women fell to 16"), ("women", 16, "women hold 16 of the 40 seats"),
    ("women", 24, "24 sièges contre 97 pour les hommes"),
    ("men", 97, "24 sièges contre 97 pour les hommes"), ("men", 9, "six women against nine men"),
    ("women", 2800, "deux mille huit cent (2 800) conseillères ont été élues"),
    ("members", 40, "of 40 members, 16 were men"),
    ("vacant", 3, "three of the seven seats are vacant"),
    ("seats", 7, "three of the seven seats are vacant"), ("vacant", 3, "3 vacancies"),
    ("seats", 1920, "90 per cent of the authorized strength of 1,920"),
    ("members", 20, "20 women and men"), ("unspecified", 2, "four women and two others"),
    ("women", 1, "only one of the 24 members is a woman"), ("women", 5, "attended by five women"),
    ("women", 11, "32 membres dont 11 femmes"),
  ])
  func `what stands there`(key: String, number: Int64, quotation: String) throws {
    #expect(isQuoted(try #require(Figures.Key(rawValue: key)), Count(number), quotation))
  }

  @Test(arguments: [
    ("women", 31, "neuf femmes (31%)"), ("women", 31, "31 per cent are women"),
    ("women", 31, "31 pour cent"), ("women", 3, "from 3 to 31 per cent"),
    ("members", 2020, "six women in 2020"), ("members", 2020, "the 2020 elections"),
    ("members", 2015, "resolution 2227 (2015)"), ("women", 2016, "elections of November 2016"),
    ("women", 20, "on 20 May six women"), ("women", 14, "14 September 2016"),
    ("women", 20, "May 20, 2020"), ("women", 29, "les 29 mars et 19 avril 2020"),
    ("women", 19, "les 29 mars et 19 avril 2020"),
    ("members", 2374, "resolution 2374"), ("women", 4, "para. 4"), ("women", 5, "paras. 4 and 5"),
    ("members", 1989, "resolutions 1267 (1999), 1989 (2011) and 2253 (2015)"),
    ("members", 2253, "resolutions 1267 (1999), 1989 (2011) and 2253 (2015)"),
    ("women", 3, "Article 3"), ("women", 12, "n° 12"), ("women", 39, "la 39e session"),
    ("members", 8901, "the 8901st meeting"), ("women", 23, "the twenty-third session"),
    ("women", 20, "the twenty-third session"), ("women", 2, "two thirds of the members"),
    ("members", 1281, "S/2020/1281"), ("women", 19, "Covid-19"),
    ("women", 1, "one of the lowest rates"),
    ("women", 1, "does not include one single woman"), ("women", 6, "in the past six months"),
    ("women", 2000, "over 2,000 women"), ("members", 226, "at least 226 people"),
    ("women", 40, "about 40 women"), ("members", 40, "environ 40 membres"),
    ("women", 2, "22 women"), ("women", 480, "2,480 women"), ("women", 0, "six women"),
    ("women", 0, "largely absent"), ("women", 0, "no longer six women"), ("men", 6, "six women"),
    ("vacant", 6, "six women"), ("women", 6, "six men"), ("women", 1, "women and men"),
    ("women", 12, "12.5 women"), ("members", 50, "$50 for members"), ("women", 100, "per cent"),
    ("members", 100, "pour cent membres"), ("women", 15, "15-22985"),
    ("women", 5, "four or five percent"),
    ("women", 4, "4 percentage points"), ("women", 7, "Sept. 2016"), ("women", 0, "not only women"),
  ])
  func `what does not`(key: String, number: Int64, quotation: String) throws {
    #expect(!isQuoted(try #require(Figures.Key(rawValue: key)), Count(number), quotation))
  }

  /// What makes up so many per cent has not gone up by them.
  @Test(arguments: [
    ("Women made up 19.8 per cent of officers and 13.1 per cent of units", true),
    ("women make up 19.8% of the police", true),
    ("the share of women went up 19.8 per cent", false),
  ])
  func `what is made up`(quotation: String, isThere: Bool) throws {
    let figures = Figures(reportedPercent: ReportedPercent("19.8"))
    if case .quoted = proof(.reportedPercent, figures, quotation) {
      #expect(isThere)
    } else {
      #expect(!isThere)
    }
  }

  /// Of men, of anything, of changes, aims, alternatives and parts.
  @Test(
    arguments: [
      (16, "of 40 members, 16 were men"), (16, "16 of the 40 members are men"), (16, "16 (men)"),
      (16, "men: 16"), (16, "male: 16"), (16, "16 membres masculins"),
      (16, "16 membres de sexe masculin"), (16, "the number of men fell to 16"),
      (16, "16 of the 40 seats are held by men"), (16, "men hold 16 of the seats"),
      (16, "men: 16; women: 24"), (40, "16 of the 40 members are women"),
      (62, "one woman among its 62 members"), (62, "62 seats"), (62, "62 sièges"), (62, "62"),
      (14, "up from the fourteen who sat"), (20, "20 women and men"), (5, "five UN-Women staff"),
      (5, "five women-led teams"), (5, "five women’s groups"), (5, "five women groups"),
      (5, "five more women than before"), (5, "increased by five women"), (5, "five women more"),
      (5, "cinq femmes de plus"), (5, "cinq femmes supplémentaires"),
      (5, "augmenté de cinq femmes"),
      (5, "five additional women"), (5, "another five women"), (5, "five other women"),
      (5, "+5 women"), (5, "−5 women"), (5, "target of five women"),
      (5, "should include five women"), (5, "five women will be appointed"),
      (5, "un quota de cinq femmes"), (5, "five or six women"), (6, "five or six women"),
      (6, "five women or six women"), (5, "cinq ou six femmes"), (5, "no longer five women"),
      (6, "nine women against six women"), (6, "huit femmes contre six"),
      (11, "9 women, compared to 11 women before"), (5, "down from five women"),
      (2, "six women (of whom two ministers)"), (2, "six women, of whom two women ministers"),
      (1, "one in four members is a woman"), (1, "one woman in four"), (1, "une femme sur quatre"),
      (1, "the chair is a woman"), (2, "two in five women"),
    ] as [(Int64, String)])
  func `women are proven by numbers of women who are there`(number: Int64, quotation: String) {
    #expect(!isQuoted(.women, Count(number), quotation))
  }

  @Test(arguments: [
    ("members", 4, "one in four members is a woman"), ("members", 4, "un membre sur quatre"),
    ("members", 5, "five more members"), ("members", 62, "62 women"),
    ("members", 62, "62 member States"), ("members", 62, "a 62-seat assembly"),
    ("members", 2, "six women (of whom two ministers)"),
    ("men", 62, "one woman among its 62 members"),
    ("members", 16, "16 members are men"), ("seats", 15, "porté de 15 à 25"),
    ("value", 555, "tel. 555"), ("members", 555, "tel. 555"), ("value", 10, "at 10:30"),
    ("value", 30, "at 10:30"), ("value", 62, "room 62"), ("members", 62, "room 62"),
    ("value", 5, "five more workshops"), ("value", 5, "a target of five workshops"),
    ("part", 1021, "1021 hommes et 426 femmes"),
    ("vacant", 7, "three of the seven seats are vacant"),
  ])
  func `other numbers are proven no less strictly`(
    key: String, number: Int64, quotation: String
  ) throws {
    #expect(!isQuoted(try #require(Figures.Key(rawValue: key)), Count(number), quotation))
  }

  @Test(
    arguments: [
      (2001, nil, "over 2,000 candidates"), (2001, nil, "more than 2,000"),
      (2001, nil, "plus de 2 000 candidates"), (226, nil, "at least 226 people"),
      (10, nil, "au moins dix femmes"), (10, nil, "10 or more"), (10, nil, "no fewer than ten"),
      (0, 10, "at most 10"), (0, 9, "fewer than ten women"), (0, 9, "moins de dix femmes"),
      (0, 10, "no more than 10"), (0, 10, "up to ten"), (39, 41, "between 39 and 41"),
      (39, 41, "39 to 41 women"), (39, 41, "entre 39 et 41 femmes"), (39, 41, "39–41 women"),
    ] as [(Int64, Int64?, String)])
  func bounds(least: Int64, most: Int64?, quotation: String) {
    #expect(isQuoted(.value, Count(atLeast: least, atMost: most), quotation))
  }

  @Test(
    arguments: [
      (2000, nil, "over 2,000 candidates"), (2002, nil, "over 2,000"), (227, nil, "at least 226"),
      (11, nil, "no more than 10"), (0, 10, "fewer than ten women"), (39, 42, "between 39 and 41"),
      (10, nil, "about ten"), (38, 41, "39 to 41 women"), (10, nil, "more than 10 per cent"),
    ] as [(Int64, Int64?, String)])
  func `other bounds`(least: Int64, most: Int64?, quotation: String) {
    #expect(!isQuoted(.women, Count(atLeast: least, atMost: most), quotation))
  }

  @Test func `an estimate is proven by an estimate`() {
    let figures = Figures(women: Count(40))
    #expect(proof(.count(.women), figures, "about 40 women") == .unproven)
    #expect(
      proof(.count(.women), figures, "about 40 women", flag: .estimated) == .quoted("40"))
  }

  @Test(arguments: [
    ("12.7", "12,70% au sein des unités"), ("12.70", "12.7 %"), ("15", "15 per cent"),
    ("31", "neuf femmes (31%)"), ("3", "from 3 to 31 per cent"), ("20", "vingt pour cent"),
    ("30.4", "(30,4\u{A0}%)"), ("31", "31 per cent women and 69 per cent men"),
    ("31", "31 per cent of the seats are held by women, 69 per cent by men"),
    ("9.5", "9.5 percent"),
  ])
  func percentages(percent: String, quotation: String) {
    let figures = Figures(reportedPercent: ReportedPercent(percent))
    guard case .quoted = proof(.reportedPercent, figures, quotation) else {
      Issue.record("\(percent) in \(quotation)")
      return
    }
  }

  @Test(arguments: [
    ("12.7", "12.8%"), ("23.6", "down from 23.6"), ("9", "neuf femmes (31%)"),
    ("60", "more than 60 per cent"), ("31", "31 per cent of the seats are held by men"),
    ("69", "men make up 69 per cent"), ("69", "97 hommes (69 %)"), ("69", "97 men, or 69 per cent"),
    ("69", "31 per cent women and 69 per cent men"), ("5", "four or five percent"),
    ("30", "a target of 30 per cent"), ("5", "increased by 5 per cent"),
    ("23.6", "16 per cent, down from 23.6 per cent"), ("30", "un quota de 30 %"),
    ("4", "up 4 percentage points"), ("1.27", "12.7%"),
  ])
  func `other percentages`(percent: String, quotation: String) {
    let figures = Figures(reportedPercent: ReportedPercent(percent))
    #expect(proof(.reportedPercent, figures, quotation) == .unproven)
  }

  @Test func `what follows names from what`() {
    let sexes = Figures(members: Count(121), women: Count(24), men: Count(97))
    let quotation = "24 sièges contre 97 pour les hommes"
    #expect(
      proof(.count(.members), sexes, quotation) == .derived(.sum(.members, [.women, .men])))
    let vacant = Figures(seats: Count(30), members: Count(27), vacant: Count(3))
    #expect(
      proof(.count(.vacant), vacant, "27 members hold the 30 seats")
        == .derived(.sum(.seats, [.members, .vacant])))
    let percent = Figures(
      members: Count(147), women: Count(41), reportedPercent: ReportedPercent("27.9"))
    #expect(
      proof(.reportedPercent, percent, "41 women of the 147 members")
        == .derived(.share(.women, of: .members)))
    #expect(proof(.count(.women), percent, "27.9 per cent of 147 members") == .derived(.percent))
    // 9 of 28 to 30 are 31 per cent.
    let open = Figures(
      members: Count(29), women: Count(9), reportedPercent: ReportedPercent("31"))
    #expect(proof(.count(.members), open, "neuf femmes (31%)") == .derived(.percent))
    // Nothing follows from what is unproven, nor what is another number.
    #expect(proof(.count(.members), sexes, "24 sièges") == .unproven)
    #expect(proof(.count(.members), sexes, nil) == .unproven)
    let other = Figures(
      members: Count(147), women: Count(41), reportedPercent: ReportedPercent("28.9"))
    #expect(proof(.reportedPercent, other, "41 women of the 147 members") == .unproven)
    // Members whose sex is not given are part of the sum.
    let unspecified = Figures(
      members: Count(12), women: Count(4), men: Count(6), unspecified: Count(2))
    #expect(proof(.count(.members), unspecified, "four women and six men") == .unproven)
    #expect(
      proof(.count(.members), unspecified, "four women, six men and two others")
        == .derived(.sum(.members, [.women, .men, .unspecified])))
  }

  @Test func `another observation proves what stays`() {
    func observation(
      _ day: CalendarDate, _ figures: Figures, _ quote: String?, _ source: String = "a"
    )
      -> ReportedObservation
    {
      ReportedObservation(
        time: ObservationTime(asAt: day), figures: figures, sources: [source],
        quote: quote.map { LocalizedText($0) })
    }
    func proofs(_ observations: [ReportedObservation]) -> [FigureProof] {
      let body = Body(id: "x", name: LocalizedText("X"), kind: .other, observations: observations)
      return Subject.body(body).proofs.last?.map { $0.proof } ?? []
    }
    let decree = observation(
      CalendarDate(unchecked: 2015, 12, 23), Figures(seats: Count(25), women: Count(6)),
      "25 seats; six women")
    let later = Figures(seats: Count(25), women: Count(6))
    #expect(
      proofs([decree, observation(CalendarDate(unchecked: 2016, 9, 14), later, nil)])
        == [.derived(.observation(decree.time)), .unproven])
    #expect(
      proofs([decree, observation(CalendarDate(unchecked: 2016, 9, 14), later, nil, "b")]) == [
        .unproven, .unproven,
      ])
    #expect(
      proofs([decree, observation(CalendarDate(unchecked: 2015, 12, 23), later, nil)])
        == [.derived(.observation(decree.time)), .derived(.observation(decree.time))])
    #expect(
      proofs([decree, observation(CalendarDate(unchecked: 2015, 12, 22), later, nil)]) == [
        .unproven, .unproven,
      ])
    let larger = Figures(seats: Count(26), women: Count(6))
    #expect(
      proofs([decree, observation(CalendarDate(unchecked: 2016, 9, 14), larger, nil)]) == [
        .unproven, .unproven,
      ])
  }

  @Test func `those asked for are proven as all are`() {
    let observations = (0..<400).map { index in
      ReportedObservation(
        time: ObservationTime(asAt: CalendarDate(unchecked: 2010 + index % 10, 5, 1)),
        figures: Figures(seats: Count(Int64(20 + index % 7)), women: Count(Int64(index % 5 + 2))),
        sources: [index % 3 == 0 ? "a" : "b"],
        quote: index % 2 == 0
          ? LocalizedText("\(20 + index % 7) seats and \(index % 5 + 2) women") : nil)
    }
    let subject = Subject.body(
      Body(id: "x", name: LocalizedText("X"), kind: .other, observations: observations))
    let all = subject.proofs
    let kinds = Set(all.flatMap { $0.map { String("\($0.proof)".prefix(7)) } })
    #expect(kinds.count == 3)
    for index in observations.indices {
      let one = subject.proofs(of: [index])
      #expect(one[0].map { $0.proof } == all[index].map { $0.proof }, "\(index)")
    }
  }
}

/// Which numbers of parts of a body are proven.
@Suite struct PartProofTests {
  private static let parts = ["government", "opposition"]

  /// What proves each number of an observation, by its key.
  private func proofs(
    _ women: [Int64], of whole: Int64?, _ quotation: String, isPartial: Bool = false
  ) -> [String: FigureProof] {
    var figures = PartFigures()
    for (part, count) in zip(Self.parts, women) {
      figures[BodyPart("party", part)] = Figures(women: Count(count))
    }
    let parts = Self.parts.map { Breakdown.Part(id: $0, name: LocalizedText($0)) }
    let body = Body(
      id: "body", name: LocalizedText("Body"), kind: .other,
      breakdowns: [
        Breakdown(id: "party", name: LocalizedText("Party"), parts: parts, isPartial: isPartial)
      ],
      observations: [
        ReportedObservation(
          time: ObservationTime(
            in: Period(.quarter, containing: CalendarDate(unchecked: 2024, 3, 31))),
          figures: Figures(women: whole.map { Count($0) }), parts: figures, sources: ["report"],
          quote: LocalizedText(quotation))
      ])
    let proofs = Subject.body(body).proofs.flatMap { $0 }
    return Dictionary(firstOf: proofs.map { ($0.name.key, $0.proof) })
  }

  @Test func `a number of the quotation is that of one part`() {
    let both = "three women of the government and one woman of the opposition"
    #expect(
      proofs([3, 1], of: nil, both) == [
        "by.party.government.women": .quoted("three"), "by.party.opposition.women": .quoted("one"),
      ])
    let proofs = proofs([3, 3], of: 3, "three women serve in it")
    #expect(proofs["women"] == .quoted("three"))
    // What is said of the whole is said of no part.
    #expect(proofs["by.party.government.women"] == .unproven)
    #expect(proofs["by.party.opposition.women"] == .unproven)
  }

  @Test func `a count follows from the whole and all other parts`() {
    let words = "five women, three women of them of the government"
    #expect(
      proofs([3, 2], of: 5, words)["by.party.opposition.women"]
        == .derived(.parts(of: "party", .women)))
    #expect(
      proofs([3, 2], of: 5, words, isPartial: true)["by.party.opposition.women"] == .unproven)
    #expect(proofs([3], of: 5, words).count == 2)
    let sum = proofs([3, 2], of: 5, "three women of one party and two women of the other")
    #expect(sum["women"] == .derived(.parts(of: "party", .women)))
  }
}
