import CCmark

/// Makes tables of the paragraphs of a document that are written as such: cmark knows none. Those in lists and quotes
/// stay as they are.
func setTables(
  in document: OpaquePointer, of markdown: [UInt8], _ memory: UnsafeMutablePointer<cmark_mem>
) {
  guard markdown.contains(UInt8(ascii: "|")) else { return }
  let lines = markdown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  let setter = TableSetter(memory: memory, definitions: definitions(in: lines))
  var next = cmark_node_first_child(document)
  while let node = next {
    next = cmark_node_next(node)
    let (start, end) = (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_end_line(node)))
    if cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH, start < end, start > 0,
      end <= lines.count, let table = PipeTable(Array(lines[(start - 1)..<end]))
    {
      set(table, at: node, setter)
    }
  }
}

/// The lines that tell where links by reference lead: `[1]: https://…`; none if they are very many, as each table reads
/// them again.
private func definitions(in lines: [ArraySlice<UInt8>]) -> [UInt8] {
  let wanted = lines.filter {
    $0.first == UInt8(ascii: "[") && $0.prefix(200).firstRange(of: Array("]:".utf8)) != nil
  }
  let definitions = Array(wanted.joined(separator: [0x0A]))
  return definitions.count < 4_000 ? definitions : []
}

/// Puts the table in the place of the paragraph.
private func set(_ table: PipeTable, at node: OpaquePointer, _ setter: TableSetter) {
  guard let element = setter.element(table) else { return }
  if !table.opening.isEmpty,
    let opening = setter.paragraphs(Array(table.opening.joined(separator: [0x0A]))).first
  {
    _ = cmark_node_insert_before(node, opening)
  }
  _ = cmark_node_insert_before(node, element)
  cmark_node_unlink(node)
  cmark_node_free(node)
}

/// Makes the elements of tables as nodes of a document.
private struct TableSetter {
  let memory: UnsafeMutablePointer<cmark_mem>
  /// Of the document that the table stands in.
  let definitions: [UInt8]

  /// A table in a box of its own, which is scrolled sideways where it is wide, by the keyboard too (WCAG 2.1.1).
  func element(_ table: PipeTable) -> OpaquePointer? {
    let lines = [table.header] + table.rows
    // Behind a bar nothing begins a list, a heading or the like: each cell is a paragraph.
    let text = lines.joined().flatMap { Array("|".utf8) + $0 + Array("\n\n".utf8) }
    var texts = paragraphs(text)[...]
    guard texts.count == lines.reduce(0, { $0 + $1.count }) else { return nil }
    var rows = lines.enumerated().map { number, line in
      let cells = line.indices.map { column in
        // A header without words is none (axe: empty-table-header).
        cell(
          number == 0 && !line[column].isEmpty ? "th scope=\"col\"" : "td", texts.removeFirst(),
          column < table.alignments.count ? table.alignments[column] : .none)
      }
      return block("tr", cells)
    }
    let header = rows.removeFirst()
    let head = table.header.allSatisfy(\.isEmpty) ? [] : [block("thead", [header])]
    let body = rows.isEmpty ? [] : [block("tbody", rows)]
    return block("div class=\"table\" tabindex=\"0\"", [block("table", head + body)])
  }

  /// The paragraphs of a text that holds nothing else.
  func paragraphs(_ markdown: [UInt8]) -> [OpaquePointer] {
    let mayRefer = markdown.contains(UInt8(ascii: "["))
    let document = parse(mayRefer ? markdown + [0x0A, 0x0A] + definitions : markdown, memory)
    var paragraphs: [OpaquePointer] = []
    while let next = document.flatMap(cmark_node_first_child) {
      cmark_node_unlink(next)
      paragraphs.append(next)
    }
    return paragraphs
  }

  /// A cell that holds what stands in the paragraph behind its bar.
  private func cell(
    _ tag: String, _ paragraph: OpaquePointer, _ alignment: PipeTable.Alignment
  ) -> OpaquePointer? {
    if let first = cmark_node_first_child(paragraph), let words = cmark_node_get_literal(first) {
      _ = cmark_node_set_literal(first, words + 1)
    }
    var children: [OpaquePointer?] = []
    while let child = cmark_node_first_child(paragraph) {
      cmark_node_unlink(child)
      children.append(child)
    }
    return block(tag + look(of: alignment), children)
  }

  private func look(of alignment: PipeTable.Alignment) -> String {
    switch alignment {
    case .none, .start: ""
    case .center: " class=\"align-center\""
    case .end: " class=\"align-end\""
    }
  }

  /// An element, by its start tag without the brackets.
  private func block(_ tag: String, _ children: [OpaquePointer?]) -> OpaquePointer? {
    guard let node = cmark_node_new_with_mem(CMARK_NODE_CUSTOM_BLOCK, memory) else { return nil }
    _ = cmark_node_set_on_enter(node, "<\(tag)>")
    _ = cmark_node_set_on_exit(node, "</\(tag.prefix { $0 != " " })>")
    for case let child? in children { _ = cmark_node_append_child(node, child) }
    return node
  }
}
