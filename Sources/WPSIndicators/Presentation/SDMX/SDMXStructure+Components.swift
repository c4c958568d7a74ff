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
