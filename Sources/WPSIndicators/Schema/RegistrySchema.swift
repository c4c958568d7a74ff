/// The file's format as a JSON Schema (2020-12), for editors and for other programs.
///
/// It is put together from the lists of keys and words that the reader uses, so that the two know
/// the same ones.
public enum RegistrySchema {
  /// The schema as JSON text.
  public static var text: String {
    var writer = JSONWriter()
    root.write(to: &writer)
    writer.finish()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The name under which the schema is usually kept.
  public static let fileName = "indicators.schema.json"

  private static var root: SchemaNode {
    let records: [(key: String, value: SchemaNode)] = [
      (key: "group", value: GroupField.node),
      (key: "source", value: SourceField.node),
      (key: "target", value: TargetField.node),
      (key: "step", value: StepField.node),
      (key: "body", value: BodyField.node),
      (key: "bodyObservation", value: BodyObservationField.node),
      (key: "indicator", value: IndicatorField.node),
      (key: "indicatorObservation", value: IndicatorObservationField.node),
    ]
    let start: SchemaNode = ["$schema": "https://json-schema.org/draft/2020-12/schema"]
    return start.merging(RegistryField.node)
      .merging(["$defs": .object(records + SchemaNode.valueDefinitions)])
  }
}
