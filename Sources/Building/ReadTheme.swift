import Model
import Rendering
import Templates
import Templating

/// The built-in theme with the files of a digest's own `Templates/` folder in place of its own.
///
/// Swift files are passed over: the folder may be a package's target too. `language` chooses the
/// words.
func readTheme(
  _ folder: String, language: String, in files: FileSystem
) throws(BuildError) -> Theme {
  var theme = ThemeFiles()
  let found = try listSite(folder, in: files).sorted { $0.path < $1.path }
  for file in found where !file.path.hasSuffix(".swift") {
    let path = file.path
    if file.kind == .link { try checkStays(join(folder, path), in: folder, files) }
    let bytes = try orEnd("the templates can't be read") { () throws(FileError) in
      try files.read(join(folder, path), Int.max)
    }
    if let bytes { theme.take(ThemeFile(name: join(folder, path), bytes: bytes), at: path) }
  }
  return Theme(
    templates: theme.templates.sorted { $0.key < $1.key }.map { name, file in
      TemplateSource(name: name, file: file.name, bytes: file.bytes)
    },
    assets: theme.assets, wording: try readWording(theme.strings, language: language))
}

/// Throws if a link leads out of the folder: it could bring any file of the machine into the site.
private func checkStays(
  _ path: String, in folder: String, _ files: FileSystem
) throws(BuildError) {
  guard !files.resolve(path).hasPrefix(files.resolve(folder) + "/") else { return }
  throw BuildError(
    path,
    "this link leads out of the folder of templates, and what lies elsewhere is not put into a site",
    advice: "Put a copy of the file in its place.")
}

/// A file of a theme, with the name that messages call it by.
struct ThemeFile {
  let name: String
  let bytes: [UInt8]
  /// Whether it is the digest's own, and not the program's.
  var isOwn = true
}

/// The files of a theme by what they are for.
private struct ThemeFiles {
  var templates = BuiltInTheme.templates.mapValuesWithKeys {
    ThemeFile(name: "built-in \($0)", bytes: $1)
  }
  /// By language; a later file stands for what it says in place of an earlier one.
  var strings = BuiltInTheme.strings.mapValuesWithKeys {
    [ThemeFile(name: "built-in strings/\($0).yaml", bytes: $1, isOwn: false)]
  }
  var assets = BuiltInTheme.assets

  /// Puts a file of the digest's own in its place.
  mutating func take(_ file: ThemeFile, at path: String) {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
    guard let first = parts.first, !isHidden else { return }
    switch (first, parts.count) {
    case ("assets", 2): assets[parts[1]] = file.bytes
    case ("strings", 2) where parts[1].hasSuffix(".yaml"):
      strings[String(parts[1].dropLast(5)), default: []].append(file)
    case (_, 1): templates[first] = file
    default: break
    }
  }
}

extension Dictionary {
  fileprivate func mapValuesWithKeys<T>(_ transform: (Key, Value) -> T) -> [Key: T] {
    [Key: T](uniqueKeysWithValues: map { ($0.key, transform($0.key, $0.value)) })
  }
}

extension Theme {
  /// The names of the files to copy, sorted.
  var assetNames: [String] { assets.keys.sorted() }
}
