/// The text of a node as raised or lowered digits if it stands in `<sup>` or `<sub>` and has nothing else: `10²`. Nil for
/// any other.
///
/// Behind a letter lowered digits stay as they are: so people write `CO2`, and search for it.
func raisedText(_ index: Int, of tree: HTMLTree, behind last: UInt8?) -> [UInt8]? {
  let text = tree.text(index)
  guard (1...6).contains(text.count),
    let shift = tree.pathUp(from: index).dropFirst().prefix(2).lazy
      .compactMap({ shifts[tree.nodes[$0].tag] }).first
  else { return nil }
  if shift == subscripts, last.map(isLetter) == true { return nil }
  let signs = text.map { plain.firstIndex(of: $0) }
  guard signs.allSatisfy({ $0 != nil }) else { return nil }
  return signs.compactMap { $0 }.flatMap { shift[$0] }
}

private let plain = ascii("0123456789+-=()")
private let superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾".map { Array(String($0).utf8) }
private let subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎".map { Array(String($0).utf8) }
private let shifts: [Tag: [[UInt8]]] = [.sup: superscripts, .sub: subscripts]
