package import Model
package import Templating

/// The looks of a site: templates, files to copy, words.
package struct Theme: Sendable {
  package let templates: [TemplateSource]
  /// Files that are copied to `assets/`, by their names below it.
  package let assets: [String: [UInt8]]
  package let wording: Wording

  package init(templates: [TemplateSource], assets: [String: [UInt8]], wording: Wording) {
    self.templates = templates
    self.assets = assets
    self.wording = wording
  }

  /// Equal for themes that make equal pages.
  package var fingerprint: Fingerprint {
    var bytes = wording.bytes
    for template in templates {
      bytes += Array("\(template.name) \(template.bytes.count)\n".utf8) + template.bytes
    }
    for (name, file) in assets.sorted(by: { $0.key < $1.key }) {
      bytes += Array("\(name) \(file.count)\n".utf8) + file
    }
    return Fingerprint(of: bytes)
  }
}
