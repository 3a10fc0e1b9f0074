/// Whether a file is by its name a part of a saved page, not an article: a picture, a style sheet, a
/// script, a font.
func isPagePart(_ name: String) -> Bool {
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
  return partEndings.contains(name[name.index(after: dot)...].lowercased())
}

/// Whether a folder holds the parts of one of the pages beside it: `Letter_files` for `Letter.html`.
/// Browsers name it so when they save a "complete" page, in the language that they speak.
func isFolderOfParts(_ name: String, beside others: Set<String>) -> Bool {
  for ending in partFolders where name.hasSuffix(ending) {
    let stem = name.dropLast(ending.count)
    if [".html", ".htm", ".xhtml", ".html.gz"].contains(where: { others.contains(stem + $0) }) {
      return true
    }
  }
  return false
}

private let partEndings: Set<String> = [
  "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "ico", "bmp", "css", "js", "mjs", "map",
  "woff",
  "woff2", "ttf", "otf", "mp3", "mp4", "webm",
]

private let partFolders = [
  "_files", ".files", "-Dateien", "_Dateien", "_fichiers", "_archivos", "_arquivos", "_ficheiros",
  "_file", "_bestanden", "_pliki", "_soubory", "-filer", "_filer", "_tiedostot", "_dosyalar",
]
