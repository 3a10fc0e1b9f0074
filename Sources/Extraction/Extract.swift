package import Model

/// Turns a seed into articles, by its format unless one is given.
package func extract(
  _ seed: Seed, settings: Settings, as format: SeedFormat? = nil
) -> Extracted {
  let (opened, notes) = opened(seed)
  guard !notes.contains(where: { $0.severity == .error }) else {
    return Extracted(diagnostics: notes)
  }
  return read(opened, settings, as: format).with(notes).corrected(by: seed, settings)
    .narrowed(by: settings.sources)
}

private func read(_ seed: Seed, _ settings: Settings, as format: SeedFormat?) -> Extracted {
  if format == nil, let foreign = ForeignFormat(seed.bytes, path: seed.path) {
    return refused(seed, foreign)
  }
  guard let text = decodeText(seed.bytes, isCut: seed.isCut) else {
    return refused(seed, "this is not text (a picture or another kind of file)")
  }
  guard text.bytes.contains(where: { $0 > 0x20 }) else {
    return Extracted(diagnostics: [empty(seed)])
  }
  if format == nil, let foreign = ForeignFormat(text.bytes) {
    return refused(seed, foreign)
  }
  let notes = remarks(on: text, seed)
  switch format ?? SeedFormat(text.bytes, path: seed.path) {
  case .plainText: return extractPlainText(text.bytes, seed, settings).with(notes)
  case .markdown: return extractMarkdownFile(text.bytes, seed, settings).with(notes)
  case .html: return extractSavedHTML(text.bytes, seed, settings).with(notes)
  case .feed: return extractFeed(text.bytes, seed, settings).with(notes)
  case .json: return extractJSON(text.bytes, seed, settings).with(notes)
  case .jsonLines: return extractJSON(text.bytes, seed, settings, isLines: true).with(notes)
  }
}

extension Extracted {
  fileprivate func with(_ notes: [Diagnostic]) -> Extracted {
    Extracted(articles: articles, diagnostics: notes + diagnostics, holdsMany: holdsMany)
  }
}

/// What every reader says of the file as a whole.
private func remarks(on text: DecodedText, _ seed: Seed) -> [Diagnostic] {
  var notes: [Diagnostic] = []
  let limit = seed.bytes.count > Seed.byteLimit ? Seed.fileLimit : Seed.byteLimit
  if seed.isCut, seed.bytes.count >= limit {
    notes.append(
      Diagnostic(
        .warning, file: seed.file,
        "this file is larger than \(limit / 1_000_000) MB; only its beginning is used",
        advice: "Cut it into one file for each article."))
  }
  if let encoding = text.converted {
    notes.append(
      Diagnostic(
        .note, file: seed.file, "this is not UTF-8; it was read as \(encoding)",
        advice: "Save it as UTF-8 if letters look wrong."))
  }
  if text.isRepaired {
    notes.append(
      Diagnostic(
        .note, file: seed.file,
        "letters that had been read in a wrong encoding, such as 'â€™', were put right",
        advice: nil))
  }
  if text.isDamaged {
    notes.append(
      Diagnostic(
        .warning, file: seed.file,
        "some letters are damaged (not valid UTF-8); \u{FFFD} stands for them",
        advice: "Save the article again from its source."))
  }
  return notes
}

private func empty(_ seed: Seed) -> Diagnostic {
  Diagnostic(
    .warning, file: seed.file, "this file is empty, so no article was made of it",
    advice: "Save the article again, or remove the file.")
}

private func refused(_ seed: Seed, _ format: ForeignFormat) -> Extracted {
  refused(seed, "this is \(format.name)", advice: format.advice)
}

private func refused(_ seed: Seed, _ reason: String, advice: String? = nil) -> Extracted {
  Extracted(diagnostics: [
    Diagnostic(
      .error, file: seed.file, "\(reason), so no article was made of it",
      advice: advice ?? "Move it out of the folder of articles.")
  ])
}
