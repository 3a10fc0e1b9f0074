package struct Shape: Sendable {
  package let fields: [(name: String, kind: Kind)]
  package init(_ fields: [(name: String, kind: Kind)]) { self.fields = fields }
}
package indirect enum Kind: Sendable { case text, address, html, flag, list(Shape), record(Shape) }
package struct Record: Sendable {
  package var values: [Value]
  package init(_ values: [Value]) { self.values = values }
  package func append(to b: inout [UInt8]) {}
}
package enum Value: Sendable {
  case absent, text(String), address(String), html([UInt8]), flag(Bool), list([Record]), record(Record)
}
package struct TemplateSource: Sendable {
  package let name: String, file: String, bytes: [UInt8]
  package init(name: String, file: String, bytes: [UInt8]) { self.name = name; self.file = file; self.bytes = bytes }
}
package struct TemplateError: Error, Sendable, Hashable {
  package let file: String, line: Int, column: Int, message: String, advice: String?
}
package struct TemplateErrors: Error { package let errors: [TemplateError]
  package init(errors: [TemplateError]) { self.errors = errors } }
package struct TemplateLibrary: Sendable {
  package init(_ s: [TemplateSource]) {}
  package func compile(_ name: String, for shapes: [Shape]) throws(TemplateErrors) -> Template { Template(files: []) }
}
package struct Template: Sendable { package let files: [String]
  package func render(_ r: [Record], into o: inout [UInt8]) {} }
