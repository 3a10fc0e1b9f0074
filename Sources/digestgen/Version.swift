private import CRevision

/// The program's version, with the commit where it was built as a release: `0.1.0 (1a2b3c4)`.
let version: String = {
  let revision = String(cString: digestgen_revision())
  return revision.isEmpty ? "0.1.0" : "0.1.0 (\(revision))"
}()
