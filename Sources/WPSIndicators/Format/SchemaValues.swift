/// The values that many keys share: definitions that the schema refers to.
///
/// `patternErrorMessage` is no keyword of JSON Schema; editors show it in place of the pattern.
extension JSONValue {
  /// Text that is the same in every language.
  static let plainText: JSONValue = ["type": "string", "pattern": .string(visible)]

  /// A SHA-256 in hexadecimal digits.
  static let digest: JSONValue = [
    "type": "string", "pattern": "^[0-9a-f]{64}$",
    "patternErrorMessage": "Write the 64 digits, 0–9 and a–f, that sha256sum prints.",
  ]

  /// A key that a record must not have.
  static let inapplicable = JSONValue.boolean(false)

  /// Something other than blanks.
  private static let visible = #"\S"#
  private static let idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
  private static let sharePattern =
    #"^((0?[0-9]{1,2}(\.[0-9]{1,4})?|100(\.0{1,4})?)%|[0-9]{1,7}/(?!0+$)[0-9]{1,7})$"#
  private static let thresholdPattern = "(\(sharePattern)|\(idPattern))"
  private static let languagePattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

  /// One id, or a list of at least one.
  static let sources: JSONValue = [
    "type": ["string", "array"], "pattern": .string(idPattern), "items": definition("id"),
    "minItems": 1,
  ]

  /// The threshold of a share.
  static let shareThreshold: JSONValue = ["type": "string", "pattern": .string(sharePattern)]
  /// The threshold of a number of people or things.
  static let countThreshold: JSONValue = ["type": "integer"]

  /// What is a share where it is text, be it that a number may stand there too.
  static let shareOrNumber: JSONValue = ["pattern": .string(sharePattern)]
  /// The threshold of a level: its id.
  static let levelThreshold: JSONValue = ["type": "string", "pattern": .string(idPattern)]

  /// The definitions of the shared values, by name.
  static let valueDefinitions: [Member] =
    ([
      (
        "text",
        [
          "title": "Text",
          "description": .string(
            "Words that people read: in quotes, or an object with a version for each language, such "
              + "as { \"en\": \"Committee\", \"fr\": \"Comité\" }. A language that is missing falls "
              + "back to English, then to the first given."),
          "type": ["string", "object"], "pattern": .string(visible),
          "properties": [
            "en": plainText.titled("English", "The text in English."),
            "fr": plainText.titled("French", "The text in French."),
          ],
          "propertyNames": ["pattern": .string(languagePattern)],
          "additionalProperties": plainText, "minProperties": 1,
        ]
      ),
      (
        "id",
        [
          "title": "Id",
          "description":
            "A short name: small letters a–z and digits, with single hyphens between.",
          "type": "string", "pattern": .string(idPattern),
          "patternErrorMessage":
            "Write small letters a–z and digits, with single hyphens between: national-assembly.",
          "examples": ["national-assembly"],
        ]
      ),
      (
        "date",
        [
          "title": "Date", "description": "A day, written year-month-day.", "type": "string",
          "format": "date",
          "pattern": "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
          "patternErrorMessage": "Write year, month and day: 2026-09-30.",
          "examples": ["2026-09-30"],
        ]
      ),
      (
        "period",
        [
          "title": "Period",
          "description": .string(
            "A calendar year, written 2026; a half-year, 2026-S1 or 2026-S2; a quarter, 2026-Q1 to "
              + "2026-Q4; or a month, 2026-01 to 2026-12."),
          "type": "string",
          "pattern": "^(?!0000)[0-9]{4}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$",
          "patternErrorMessage":
            "Write a year 2026, a half-year 2026-S1, a quarter 2026-Q3 or a month 2026-07.",
          "examples": ["2026-Q3", "2026", "2026-S1", "2026-07"],
        ]
      ),
      (
        "count",
        JSONValue.object([
          Member(key: "title", value: "Count"),
          Member(
            key: "description",
            value: .string(
              "A whole number, or bounds where only those are known, such as { \"atLeast\": 2001 }. "
                + "Leave the key out where nothing is known: 0 means that there was none.")),
          Member(key: "type", value: ["integer", "object"]), Member(key: "minimum", value: 0),
          Member(key: "maximum", value: .number(String(Count.greatest))),
          Member(key: "examples", value: [40, ["atLeast": 2001], ["atLeast": 39, "atMost": 41]]),
          Member(
            key: "properties",
            value: .object(
              FileFormat.bounds.keys.map { Member(key: $0.name, value: $0.schema) })),
          Member(key: "additionalProperties", value: false), Member(key: "minProperties", value: 1),
        ])
      ),
      (
        "threshold",
        [
          "title": "Threshold",
          "description": .string(
            "For shares a percentage or a fraction in quotes, taken exactly; for numbers of people "
              + "or things a whole number without quotes; for levels the id of one in quotes."),
          "type": ["string", "integer"], "pattern": .string(thresholdPattern),
          "patternErrorMessage":
            "Write a percentage or a fraction: 30%, 33.3% or 1/3; of a level its id.",
          "minimum": 0,
          "maximum": .number(String(Count.greatest)), "examples": ["30%", "33.3%", "1/3", 2000],
        ]
      ),
      (
        "percent",
        [
          "title": "Percentage as published",
          "description": .string(
            "A number from 0 to 100 without the sign, with the decimals that the source prints "
              + "(\(ReportedPercent.mostDecimals) at most): 31 and 31.0 are not the same."),
          "type": "number", "minimum": 0, "maximum": 100, "examples": [31],
        ]
      ),
      (
        "quarters",
        [
          "title": "Number of quarters",
          "description": "A whole number of quarters; 4 make a year.",
          "type": "integer", "minimum": 0, "maximum": .number(String(ValueForm.mostQuarters)),
          "examples": [4],
        ]
      ),
    ] as [(String, JSONValue)]).map { Member(key: $0.0, value: $0.1) }
}
