/// The files that a new digest starts with.
package enum StarterFiles {
  /// Articles that show what seeds may look like, by their paths; for a digest that has none.
  package static let seeds: [String: [UInt8]] = [
    "seeds/harbour-bell.txt": PackageResources.harbour_bell_txt,
    "seeds/lantern-walk.md": PackageResources.lantern_walk_md,
  ]

  /// All others, by their paths.
  package static let files: [String: [UInt8]] = [
    ".github/workflows/publish.yml": PackageResources.publish_yml,
    ".gitignore": PackageResources.gitignore,
    "PUBLISHING.md": PackageResources.PUBLISHING_md,
    "digest.yaml": PackageResources.digest_yaml,
  ]
}
