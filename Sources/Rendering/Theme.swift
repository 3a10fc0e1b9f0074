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
}
