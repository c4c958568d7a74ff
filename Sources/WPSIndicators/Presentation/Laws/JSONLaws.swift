/// Writes laws of the catalogue as JSON, for other programs: sources and targets as a file has them.
public enum JSONLaws {
  /// Some laws, in UTF-8, with a line feed at the end: the same for the same laws.
  public static func render(_ laws: [Law]) -> [UInt8] {
    let json: JSONValue = ["formatVersion": 1, "laws": .list(laws.map { self.json($0) })]
    return json.text
  }

  private static func json(_ law: Law) -> JSONValue {
    let reading: JSONValue =
      switch law.reading {
      case .opened(let address, let day):
        ["opened": true, "address": .string(address), "on": .string("\(day)")]
      case .notReopened(let address): ["opened": false, "address": .string(address)]
      }
    return [
      "id": .string(law.id), "country": JSONValue(law.country),
      "appliesTo": .string(law.appliesTo.rawValue), "name": JSONValue(law.name),
      "rule": JSONValue(law.rule), "source": FileFormat.source.json(law.source),
      "reading": reading, "targets": .list(law.targets.map { FileFormat.target.json($0) }),
      "sizes": .object(
        law.targets.filter { $0.measure.isOfFigures }.map { target in
          JSONValue.Member(
            key: target.id,
            value: .list(TextLaws.sizes.map { json(target.asks(ofSize: $0), $0) }))
        }),
      "examples": .object(
        law.targets.filter { !$0.measure.isOfFigures }.map { target in
          JSONValue.Member(
            key: target.id, value: .list(law.cases(of: target).map { json($0) }))
        }),
    ]
  }

  private static func json(_ worked: Law.Case) -> JSONValue {
    var members = [JSONValue.Member]()
    switch worked.subject {
    case .body(let size, let women, let men):
      members = [
        .init(key: "size", value: .number(String(size))),
        .init(key: "women", value: .number(String(women))),
        .init(key: "men", value: .number(String(men))),
      ]
    case .list(let order):
      members = [.init(key: "order", value: .string(order.description))]
    case .office(let holder):
      members = [.init(key: "holder", value: .string(holder.rawValue))]
    }
    members.append(.init(key: "outcome", value: .string(worked.outcome.rawValue)))
    if let place = worked.place {
      members.append(.init(key: "place", value: .number(String(place))))
    }
    return .object(members)
  }

  private static func json(_ asked: AskedOfSize, _ size: Int64) -> JSONValue {
    let size = JSONValue.number(String(size))
    switch asked {
    case .atLeast(let women, let men):
      return ["size": size, "women": .number(String(women)), "men": .number(String(men))]
    case .exempt: return ["size": size, "exempt": true]
    case .impossible: return ["size": size, "impossible": true]
    }
  }
}
