package import Building
import Model

extension World {
  /// Checks the digest at the top of the world.
  package func check(
    baseURL: String? = nil, jobs: Int = 1
  ) async throws(BuildError) -> CheckReport {
    try await Building.check(
      BuildOptions(input: ".", baseURL: baseURL.flatMap(BaseURL.init), jobs: jobs), in: files)
  }
}

extension World {
  /// Removes what builds wrote.
  package func clean(
    site: Bool = true, cache: Bool = true, changedToo: Bool = false, isDry: Bool = false
  ) throws(BuildError) -> CleanReport {
    try Building.clean(
      CleanOptions(site: site, cache: cache, changedToo: changedToo, isDry: isDry), in: files)
  }

  /// Gives something another address.
  package func move(
    _ name: String, to address: String, baseURL: String? = nil
  ) async throws(BuildError) -> MoveReport {
    try await Building.move(
      name, to: address, BuildOptions(input: ".", baseURL: baseURL.flatMap(BaseURL.init)),
      in: files)
  }
}

extension World {
  /// Lists the sources of the digest.
  package func findSources() async throws(BuildError) -> SourceReport {
    try await Building.findSources(BuildOptions(input: "."), in: files)
  }
}
