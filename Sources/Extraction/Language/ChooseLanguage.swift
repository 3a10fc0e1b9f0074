import Model

extension LanguageEvidence {
  /// The language that the evidence shows for certain, else nil.
  var language: String? {
    if let language = languageOfScript { return language }
    guard words >= 16 else { return nil }
    let (best, second) = ranked
    guard best.weight * 3 >= words * 2 else { return nil }
    let language = FunctionWords.languages[best.index]
    let other = FunctionWords.languages[second.index]
    let isSibling = siblings.contains { $0.contains(language) && $0.contains(other) }
    return isSibling || (best.weight - second.weight) * 8 >= words ? language : nil
  }

  /// The language of the script that most letters belong to, if it is one that tells.
  private var languageOfScript: String? {
    let kana = scripts[Script.kana.rawValue]
    let letters = alphabetic + scripts.reduce(0, +)
    if letters == alphabetic { return nil }
    // Kana are Japanese, however many Chinese characters stand between them.
    if kana * 10 > letters { return Script.kana.language }
    guard
      let script = Script.allCases.max(by: { scripts[$0.rawValue] < scripts[$1.rawValue] }),
      scripts[script.rawValue] * 3 > letters
    else { return nil }
    return tellingLetters.indices.first {
      tellingLetters[$0].script == script && telling[$0] * 100 > scripts[script.rawValue]
    }.map { tellingLetters[$0].language } ?? script.language
  }

  /// The languages whose words and letters weigh most, the first of them where they weigh the same.
  private var ranked: (best: (index: Int, weight: Int), second: (index: Int, weight: Int)) {
    var best = (index: 0, weight: -1)
    var second = best
    for index in FunctionWords.languages.indices {
      if weights[index] > best.weight {
        (best, second) = ((index, weights[index]), best)
      } else if weights[index] > second.weight {
        second = (index, weights[index])
      }
    }
    return (best, second)
  }
}

/// Languages so near to each other that the wrong one of them does less harm than none: their readers
/// read the other, and hyphenation and voices nearly fit.
private let siblings: [[String]] = [
  ["da", "nb", "nn"], ["hr", "sl"], ["cs", "sk"], ["pt", "gl", "es"],
]
