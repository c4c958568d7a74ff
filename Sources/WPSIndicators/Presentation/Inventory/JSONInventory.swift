/// Writes what a registry has as JSON, for other programs.
public enum JSONInventory {
  /// The entries, in UTF-8, with a line feed at the end: of each its `list`, `id` and `name`, and of a
  /// subject the time of its last figure (`last`) and its `age` in quarters; of another record how
  /// many refer to it (`uses`).
  public static func render(_ inventory: Inventory) -> [UInt8] {
    let entries = inventory.entries.map { entry -> JSONValue in
      var members = [
        JSONValue.Member(key: "list", value: .string(entry.list.rawValue)),
        JSONValue.Member(key: "id", value: .string(entry.id)),
        JSONValue.Member(key: "name", value: JSONValue(entry.name)),
      ]
      if let time = entry.last?.evidence?.observation.time, let age = entry.age {
        members.append(.init(key: "last", value: .string("\(time)")))
        members.append(.init(key: "age", value: .number(String(age))))
      }
      if !RecordList.ofSubjects.contains(entry.list) {
        members.append(.init(key: "uses", value: .number(String(entry.uses))))
      }
      return .object(members)
    }
    let json: JSONValue = ["formatVersion": 1, "entries": .list(entries)]
    return json.text
  }
}
