import Extraction
import Model

extension Desk {
  /// The article with the images of its pictures that lie beside its seed, where they may be shown,
  /// and the paths below the seeds folder at which images were looked for, with whether the disk let it
  /// be told what is there.
  func withLocalPictures(
    _ article: Article, settings: Settings
  ) -> (
    article: Article, files: [PictureFile], looked: [(path: String, isTold: Bool)],
    diagnostics: [Diagnostic]
  ) {
    let pictures = article.content.pictures
    guard pictures.contains(where: { $0.file != nil }),
      settings.rights(of: article.header).pictures >= .local
    else { return (article, [], [], []) }
    var looked: [(path: String, isTold: Bool)] = []
    var files: [PictureFile] = []
    var diagnostics: [Diagnostic] = []
    let shown = pictures.map { picture in
      guard let name = picture.file else { return picture }
      let path = path(of: name, beside: article.header.seed)
      let found = findPicture(path)
      looked.append((path, found.isTold))
      switch found {
      case .found(let file):
        files.append(file)
        return picture.with(image: file.image)
      case .missing: return picture
      case .unusable(let reason), .unreadable(let reason):
        diagnostics.append(unusable(name, article.header.seed, reason))
        return picture
      }
    }
    let content = ArticleContent(markdown: article.content.markdown, pictures: shown)
    return (Article(header: article.header, content: content), files, looked, diagnostics)
  }

  private func path(of picture: String, beside seed: String) -> String {
    join(seed.split(separator: "/").dropLast().joined(separator: "/"), picture)
  }

  private enum PictureSearch {
    case found(PictureFile)
    case missing
    case unusable(String)
    case unreadable(String)

    var isTold: Bool { if case .unreadable = self { false } else { true } }
  }

  private func findPicture(_ path: String) -> PictureSearch {
    do throws(FileError) {
      let seeds = join(options.input, "seeds")
      let file = join(seeds, path)
      // A link could bring any picture of the machine into the site.
      guard files.resolve(file).hasPrefix(files.resolve(seeds) + "/") else {
        return .unusable("a link leads out of the folder of articles")
      }
      guard let bytes = try files.read(file, pictureLimit + 1) else { return .missing }
      guard bytes.count <= pictureLimit else { return .unusable("it has more than 10 MB") }
      guard let measure = measureImage(bytes) else {
        return .unusable("it is no JPEG, PNG, GIF or WebP picture")
      }
      let name = pictureName(bytes, ending: measure.ending)
      let image = PictureImage(name: name, width: measure.width, height: measure.height)
      return .found(PictureFile(seed: path, image: image))
    } catch {
      return .unreadable(error.reason)
    }
  }
}

/// What a picture is called in the site: the same name means the same bytes.
func pictureName(_ bytes: [UInt8], ending: some StringProtocol) -> String {
  Fingerprint(of: bytes).letters(16) + "." + ending
}

/// How big a picture may be, in bytes.
let pictureLimit = 10_000_000

private func unusable(_ name: String, _ seed: String, _ reason: String) -> Diagnostic {
  Diagnostic(
    .warning, file: join("seeds", seed), "its picture '\(name)' is not shown: \(reason)",
    advice: "Replace the file, or take 'images' out of the rights.")
}

/// What a build says that has pages which load pictures from elsewhere.
func remotePictures(_ plan: SitePlan) -> [Diagnostic] {
  let count = plan.corpus.articles.indices.count { plan.rights[$0].pictures == .remote }
  guard count > 0 else { return [] }
  return [
    Diagnostic(
      .warning, file: "digest.yaml",
      "'images: remote' lets the pages of \(count) articles load pictures from other hosts, which "
        + "learn who reads them",
      advice: "Use 'images: local' to show only those that lie beside the saved pages.")
  ]
}
