/// All templates of a theme, ready to be compiled for the pages that use them.
package struct TemplateLibrary: Sendable {
  private let sources: [String: TemplateSource]

  /// The templates of `sources`; of two with one name the last counts.
  package init(_ sources: [TemplateSource]) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }) { $1 }
  }

  /// Compiles the template `name` for `shapes`, outermost first: where two offer the same name, the
  /// later shape's is meant. Throws all mistakes that were found.
  package func compile(
    _ name: String, for shapes: [Shape]
  ) throws(TemplateErrors) -> Template {
    guard let source = sources[name] else {
      let missing = TemplateError(
        file: name, line: 1, column: 1, message: "there is no such template", advice: nil)
      throw TemplateErrors(errors: [missing])
    }
    var compiler = TemplateCompiler(library: self, shapes: shapes, source: source)
    compiler.compileRoot()
    guard compiler.mistakes.isEmpty else { throw TemplateErrors(errors: compiler.mistakes) }
    return Template(compiler.operations)
  }

  /// The template that others call `name`.
  func source(_ name: String) -> TemplateSource? { sources[name] }

  /// The names of all templates.
  var names: [String] { sources.keys.sorted() }
}
