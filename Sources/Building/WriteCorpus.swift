import Model
import Rendering

extension Desk {
  /// Writes how the articles are organised to the file that was asked for, if one was.
  func writeCorpus(_ plan: SitePlan) throws(BuildError) {
    guard let path = options.corpusFile else { return }
    try orEnd("the list of articles can't be written") { () throws(FileError) in
      try files.write(path, corpusRecords(plan))
    }
  }
}
