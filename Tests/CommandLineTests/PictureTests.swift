import Foundation
import Testing

@testable import RandomRegistries
@testable import wps_cli

/// The picture of the board gives the JSON's figures and verdicts.
@Suite struct PictureTests {
  /// A row as it is drawn.
  private struct Drawn {
    var name: String
    var verdict: String
    var details: String
    var share: String
  }

  private func picture(_ registry: String, _ options: [String]) -> String {
    CommandRun(["scorecard", "-", "--format", "svg"] + options, input: registry).output
  }

  /// The rows, read off the words in the order in which they stand.
  private func rows(_ picture: String) throws -> [Drawn] {
    var rows = [Drawn]()
    for match in picture.matches(of: /<text class="([a-z-]+)"([^>]*)>(.*?)<\/text>/) {
      let (style, place) = (String(match.output.1), String(match.output.2))
      let words = String(match.output.3).replacing("\u{A0}", with: " ").replacing(
        "&amp;", with: "&")
      let text = words.replacing(/<[^>]*>/, with: "")
      let isShare = place.contains("text-anchor=\"end\"") && style != "foot"
      if style == "name" {
        // What follows a share, or a group, begins a row.
        if rows.last.map({ $0.share.isEmpty && $0.details.isEmpty }) ?? false {
          rows[rows.count - 1].name += " " + text
        } else {
          rows.append(Drawn(name: text, verdict: "", details: "", share: ""))
        }
      } else if isShare {
        rows[rows.count - 1].share = text
      } else if style == "detail" {
        if let tone = words.firstMatch(of: #/<tspan class="([a-z]+)\s/#) {
          rows[rows.count - 1].verdict = String(tone.output.1)
        }
        rows[rows.count - 1].details += (rows[rows.count - 1].details.isEmpty ? "" : " ") + text
      }
    }
    return rows
  }

  @Test(arguments: ["2016-Q3", "2022-Q2", "2024-Q1", "2025-Q4"], ["en", "fr"])
  func `figures and verdicts of the shipped file`(period: String, language: String) throws {
    let shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    let options = ["--period", period, "--language", language]
    let drawn = try rows(picture(shipped, options))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(shipped.utf8)) as? [String: Any])
    let assessments = try #require(
      CommandRun.scorecard(shipped, options)["assessments"] as? [[String: Any]])
    var seen = 0
    for body in try #require(json["bodies"] as? [[String: Any]]) {
      let name = body["shortName"] ?? body["name"]
      let text = try #require((name as? [String: String])?[language] ?? name as? String)
      let held = assessments.filter {
        $0["subject"] as? String == body["id"] as? String && $0["position"] is NSNull
          && $0["part"] is NSNull && $0["target"] is String
          && ["womenShare", "eitherSexShare"].contains($0["measure"] as? String ?? "")
          && ["met", "unmet", "undetermined", "noData"].contains($0["verdict"] as? String ?? "")
      }
      let row = drawn.first { $0.name == text }
      #expect((row == nil) == held.isEmpty, "\(text)")
      guard let row else { continue }
      seen += 1
      let verdicts = Set(held.compactMap { $0["verdict"] as? String })
      let worst = ["unmet", "undetermined", "met", "noData"].first { verdicts.contains($0) }
      #expect(row.verdict == (worst == "noData" ? "none" : worst), "\(row)")
      guard let lead = held.first(where: { $0["verdict"] as? String == worst }) else { continue }
      if let percent = lead["percent"] as? String {
        let decimal = language == "fr" ? percent.replacing(".", with: ",") : percent
        #expect(row.share.hasPrefix(percent == "0.0" ? "0" : decimal), "\(row)")
      }
      if let women = (lead["women"] as? [String: Any])?["min"] as? Int,
        women == (lead["women"] as? [String: Any])?["max"] as? Int,
        let members = (lead["members"] as? [String: Any])?["min"] as? Int,
        members == (lead["members"] as? [String: Any])?["max"] as? Int, members < 1000
      {
        #expect(
          row.details.contains("\(women) \(language == "fr" ? "sur" : "of") \(members)"), "\(row)")
      }
    }
    #expect(seen >= 3)
  }

  @Test func `it is whole, the same at each call, and needs nothing else`() throws {
    let shipped = try String(contentsOfFile: Repository.registry, encoding: .utf8)
    let drawn = picture(shipped, [])
    #expect(drawn == picture(shipped, []))
    #expect(ParsedPage(drawn).problem == nil)
    for forbidden in ["<script", "href", "url(http", "@import", "<image", "foreignObject"] {
      #expect(!drawn.contains(forbidden), "\(forbidden)")
    }
    // The source is in it: the file by its checksum, and up to when its figures are.
    #expect(drawn.contains(/file [0-9a-f]{8}/))
  }

  @Test(arguments: RandomCases.seeds(1...100, few: 20))
  func `whatever a file holds is a picture`(seed: UInt64) {
    let registry = RandomRegistry.hostile(seed: seed).text
    for language in ["en", "fr"] {
      let drawn = picture(
        registry, ["--period", "2020-Q\(seed % 4 + 1)", "--language", language])
      #expect(ParsedPage(drawn).problem == nil, "\(seed)")
      #expect(drawn.contains("</svg>"))
    }
  }
}
