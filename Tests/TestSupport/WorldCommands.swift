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
