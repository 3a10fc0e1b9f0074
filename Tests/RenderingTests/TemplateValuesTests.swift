import Templating
import TestSupport
import Testing

@testable import Rendering

@Suite("docs/template-values.md")
struct TemplateValuesTests {
  @Test("names every value that a template may use, and no other")
  func complete() throws {
    try expectGolden(templateValuesPage, at: "../../docs/template-values.md")
  }
}

/// All values by the templates that may use them. `RECORD=1 swift test --filter TemplateValues` writes it.
private var templateValuesPage: String {
  let groups = grouped(PageTemplate.allCases.filter { !$0.shape.fields.isEmpty })
  let tables = groups.map { templates, shape in
    "## " + templates.map { "`\($0.rawValue)`" }.joined(separator: ", ") + "\n\n" + table(of: shape)
  }
  return introduction + "\n## Every page\n\n" + table(of: frameOffer.shape)
    + "\nEach phrase of the strings file is a text of `words`.\n\n"
    + tables.joined(separator: "\n")
}

private let introduction = """
  # All values of the templates

  This page is made from the tables that the program checks templates against, so it is complete;
  [templates.md](templates.md) tells what the values mean. A value's kind says where it may stand:

  | kind | |
  |---|---|
  | text | `{{name}}`, escaped; a section `{{#name}}` is written if there is one |
  | address | a text that may also begin `href` or `src` |
  | HTML | `{{{name}}}` only |
  | flag | yes or no, for sections only |
  | list | a section is written once for each; inside it its own names come first |
  | record | one or none; a section, or a dot: `{{source.name}}` |

  Names with a dot are those of the list or record before it. Parts such as `item.html` may use what
  the page that includes them has where they stand.

  """

/// Templates that may use the same values together, in the order of their first.
private func grouped(_ templates: [PageTemplate]) -> [([PageTemplate], Shape)] {
  var groups: [(templates: [PageTemplate], shape: Shape, table: String)] = []
  for template in templates {
    let table = table(of: template.shape)
    if let known = groups.firstIndex(where: { $0.table == table }) {
      groups[known].templates.append(template)
    } else {
      groups.append(([template], template.shape, table))
    }
  }
  return groups.map { ($0.templates, $0.shape) }
}

private func table(of shape: Shape) -> String {
  "| value | kind |\n|---|---|\n"
    + rows(of: shape, after: "").map { "| `\($0.name)` | \($0.kind) |\n" }.joined()
}

/// A row for each name, and after a list or a record those of its own names.
private func rows(of shape: Shape, after prefix: String) -> [(name: String, kind: String)] {
  shape.fields.flatMap { field -> [(name: String, kind: String)] in
    let name = prefix + field.name
    switch field.kind {
    case .text: return [(name, "text")]
    case .address: return [(name, "address")]
    case .html: return [(name, "HTML")]
    case .flag: return [(name, "flag")]
    case .list(let inner): return [(name, "list")] + rows(of: inner, after: name + ".")
    case .record(let inner): return [(name, "record")] + rows(of: inner, after: name + ".")
    }
  }
}
