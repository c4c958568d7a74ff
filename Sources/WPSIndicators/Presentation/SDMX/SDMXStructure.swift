/// Writes the structure of an ``SDMXTable`` as SDMX-ML 2.1, by which readers know what its columns
/// and its codes mean: the dataflow, the data structure, its concepts and their lists of codes.
///
/// Names are in English and in French, those of bodies, lists and indicators in the languages of
/// the file. The same registry gives the same bytes.
public enum SDMXStructure {
  /// The structure message, in UTF-8, its lines ended by line feeds.
  public static func render(_ registry: Registry) -> [UInt8] {
    var xml = XMLWriter()
    let schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
    let namespaces: XMLWriter.Attributes = [
      "xmlns:mes": "\(schemas)/message", "xmlns:str": "\(schemas)/structure",
      "xmlns:com": "\(schemas)/common",
    ]
    xml.element("mes:Structure", namespaces) { xml in
      xml.element("mes:Header") { xml in
        xml.element("mes:ID", words: SDMXArtefact.dataStructure.rawValue)
        xml.element("mes:Test", words: "false")
        // SDMX must have a time. The clock's would make each message another; this one changes when
        // the registry is brought up to date.
        xml.element("mes:Prepared", words: registry.reportingPeriod.lastDay.description)
        xml.empty("mes:Sender", ["id": SDMXArtefact.agency])
      }
      xml.element("mes:Structures") { xml in
        xml.element("str:Dataflows") { $0.writeDataflow(of: registry) }
        xml.element("str:Codelists") { xml in
          for component in SDMXComponent.allCases { xml.writeCodes(of: component, in: registry) }
        }
        xml.element("str:Concepts") { $0.writeConcepts() }
        xml.element("str:DataStructures") { $0.writeDataStructure(of: registry) }
      }
    }
    return xml.bytes
  }
}

extension XMLWriter {
  fileprivate mutating func writeDataflow(of registry: Registry) {
    element("str:Dataflow", Self.identity(SDMXArtefact.dataflow.rawValue)) { xml in
      xml.write("com:Name", registry.title)
      xml.element("str:Structure") { xml in
        let structure = SDMXArtefact.dataStructure
        xml.empty("Ref", Self.reference(to: structure.rawValue, "datastructure", "DataStructure"))
      }
    }
  }

  fileprivate mutating func writeCodes(of component: SDMXComponent, in registry: Registry) {
    guard let codes = component.codes(in: registry) else { return }
    element("str:Codelist", Self.identity(component.codeList)) { xml in
      xml.write("com:Name", .inEveryLanguage { $0.concept(component) })
      if let origin = component.originOfCodes {
        xml.write("com:Description", .inEveryLanguage { $0.codes(of: origin) })
      }
      for code in codes {
        xml.element("str:Code", ["id": code.id]) { $0.write("com:Name", code.names) }
      }
    }
  }

  fileprivate mutating func writeConcepts() {
    element("str:ConceptScheme", Self.identity(SDMXArtefact.conceptScheme.rawValue)) { xml in
      xml.write("com:Name", .inEveryLanguage { $0.observationsName })
      for component in SDMXComponent.allCases {
        xml.element("str:Concept", ["id": component.rawValue]) { xml in
          xml.write("com:Name", .inEveryLanguage { $0.concept(component) })
        }
      }
    }
  }

  /// A text in each of its languages. Without a language SDMX takes it for English.
  mutating func write(_ name: StaticString, _ text: LocalizedText) {
    for version in text.versions {
      element(name, ["xml:lang": version.language], words: version.text)
    }
  }

  /// What identifies an artefact.
  static func identity(_ id: String) -> Attributes {
    ["id": id, "agencyID": SDMXArtefact.agency, "version": SDMXArtefact.version]
  }

  /// What refers to an artefact.
  static func reference(to id: String, _ package: String, _ type: String) -> Attributes {
    [
      "id": id, "version": SDMXArtefact.version, "agencyID": SDMXArtefact.agency,
      "package": package, "class": type,
    ]
  }
}

/// The data structure: which components there are, what they mean and what may stand in them.
extension XMLWriter {
  mutating func writeDataStructure(of registry: Registry) {
    element("str:DataStructure", Self.identity(SDMXArtefact.dataStructure.rawValue)) { xml in
      xml.write("com:Name", .inEveryLanguage { $0.observationsName })
      xml.element("str:DataStructureComponents") { xml in
        xml.element("str:DimensionList", ["id": "DimensionDescriptor"]) { xml in
          for component in SDMXComponent.allCases {
            switch component.role {
            case .dimension: xml.write(component, as: "str:Dimension", in: registry)
            case .timeDimension: xml.write(component, as: "str:TimeDimension", in: registry)
            case .measure, .attribute: break
            }
          }
        }
        xml.element("str:AttributeList", ["id": "AttributeDescriptor"]) { xml in
          for component in SDMXComponent.allCases where component.role == .attribute {
            xml.writeAttribute(component, in: registry)
          }
        }
        xml.element("str:MeasureList", ["id": "MeasureDescriptor"]) { xml in
          for component in SDMXComponent.allCases where component.role == .measure {
            xml.write(component, as: "str:PrimaryMeasure", in: registry)
          }
        }
      }
    }
  }

  private mutating func write(
    _ component: SDMXComponent, as name: StaticString, in registry: Registry
  ) {
    element(name, ["id": component.rawValue]) { $0.writeMeaning(of: component, in: registry) }
  }

  private mutating func writeAttribute(_ component: SDMXComponent, in registry: Registry) {
    let attributes: Attributes = [
      "id": component.rawValue,
      "assignmentStatus": component.isMandatory ? "Mandatory" : "Conditional",
    ]
    element("str:Attribute", attributes) { xml in
      xml.writeMeaning(of: component, in: registry)
      xml.element("str:AttributeRelationship") { xml in
        xml.element("str:PrimaryMeasure") { xml in
          xml.empty("Ref", ["id": SDMXComponent.obsValue.rawValue])
        }
      }
    }
  }

  /// The concept of a component, and what may stand in its column.
  private mutating func writeMeaning(of component: SDMXComponent, in registry: Registry) {
    element("str:ConceptIdentity") { xml in
      xml.empty(
        "Ref",
        [
          "id": component.rawValue,
          "maintainableParentID": SDMXArtefact.conceptScheme.rawValue,
          "maintainableParentVersion": SDMXArtefact.version, "agencyID": SDMXArtefact.agency,
          "package": "conceptscheme", "class": "Concept",
        ])
    }
    element("str:LocalRepresentation") { xml in
      if component.codes(in: registry) == nil {
        xml.empty("str:TextFormat", ["textType": "\(component.textType)"])
      } else {
        xml.element("str:Enumeration") { xml in
          xml.empty("Ref", Self.reference(to: component.codeList, "codelist", "Codelist"))
        }
      }
    }
  }
}
