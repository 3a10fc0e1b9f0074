// swift-tools-version: 6.2
import PackageDescription

// The floor plan: targets stand in the order of the data flow. Stages are siblings that share
// values through Model; only Building sees them all. ARCHITECTURE.md explains the rules.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "digestgen",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "digestgen", targets: ["digestgen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    // The values handed from stage to stage.
    .target(name: "Model", dependencies: ["CXXHash"], swiftSettings: strict),

    // libyaml's events as a tree that knows its lines and columns.
    .target(name: "YAML", dependencies: ["CLibYAML"], swiftSettings: strict),

    // A saved file as found -> articles in clean Markdown. One seed at a time.
    .target(
      name: "Extraction", dependencies: ["Model", "YAML", "CLibXML2", "CUTF8Proc", "CZlib"],
      swiftSettings: strict),

    // Articles' headers and features -> the corpus: order, topics. The whole corpus at once.
    .target(name: "Collation", dependencies: ["Model"], swiftSettings: strict),

    // Corpus and settings -> the list of pages with their addresses. The whole corpus at once.
    .target(name: "Planning", dependencies: ["Model", "CUTF8Proc"], swiftSettings: strict),

    // Mustache templates, compiled and checked against the values that they may use.
    .target(name: "Templating", dependencies: ["Model"], swiftSettings: strict),

    // The built-in theme, embedded in the binary.
    .target(
      name: "Templates", path: "Templates",
      resources: [
        .embedInCode("about.html"),
        .embedInCode("archive.html"),
        .embedInCode("article-copies.html"),
        .embedInCode("article-earlier.html"),
        .embedInCode("article-neighbours.html"),
        .embedInCode("article-story.html"),
        .embedInCode("article-topics.html"),
        .embedInCode("article.html"),
        .embedInCode("calendars.html"),
        .embedInCode("coverage.html"),
        .embedInCode("day.html"),
        .embedInCode("edition-entry.html"),
        .embedInCode("edition-item.html"),
        .embedInCode("edition-line.html"),
        .embedInCode("edition-news.html"),
        .embedInCode("edition.html"),
        .embedInCode("editions.html"),
        .embedInCode("editions.xml"),
        .embedInCode("email-item.html"),
        .embedInCode("email-item.txt"),
        .embedInCode("email-line.html"),
        .embedInCode("email.html"),
        .embedInCode("email.txt"),
        .embedInCode("feed.xml"),
        .embedInCode("feeds.html"),
        .embedInCode("feeds.opml"),
        .embedInCode("frame.html"),
        .embedInCode("groups.html"),
        .embedInCode("headers.txt"),
        .embedInCode("home.html"),
        .embedInCode("item.html"),
        .embedInCode("list.html"),
        .embedInCode("llms.txt"),
        .embedInCode("month.html"),
        .embedInCode("moved.html"),
        .embedInCode("neighbours.html"),
        .embedInCode("not-found.html"),
        .embedInCode("part.html"),
        .embedInCode("parts.html"),
        .embedInCode("periods.html"),
        .embedInCode("redirects.txt"),
        .embedInCode("related-topics.html"),
        .embedInCode("removed.html"),
        .embedInCode("robots.txt"),
        .embedInCode("rss.xml"),
        .embedInCode("search.html"),
        .embedInCode("sitemap-part.xml"),
        .embedInCode("sitemap.xml"),
        .embedInCode("source.html"),
        .embedInCode("source-facts.html"),
        .embedInCode("sources.html"),
        .embedInCode("stories.html"),
        .embedInCode("story-links.html"),
        .embedInCode("story.html"),
        .embedInCode("timeline.html"),
        .embedInCode("topic-links.html"),
        .embedInCode("topic.html"),
        .embedInCode("topics.html"),
        .embedInCode("trail.html"),
        .embedInCode("undated.html"),
        .embedInCode("ways.html"),
        .embedInCode("year.html"),
        .embedInCode("assets"),
        .embedInCode("strings"),
      ],
      swiftSettings: strict),

    // What a new digest starts with: settings, samples, how to publish. Embedded in the binary.
    .target(
      name: "Starter",
      resources: [
        .embedInCode("PUBLISHING.md"),
        .embedInCode("digest.yaml"),
        .embedInCode("gitignore"),
        .embedInCode("publish.yml"),
        .embedInCode("seeds"),
      ],
      swiftSettings: strict),

    // A planned page -> bytes. One page at a time.
    .target(
      name: "Rendering",
      dependencies: ["Model", "CCmark", "CUTF8Proc", "Templating", "Templates"],
      swiftSettings: strict),

    // The conductor: order, file system, ledger, parallelism, report.
    .target(
      name: "Building",
      dependencies: [
        "Model", "YAML", "Extraction", "Collation", "Planning", "Templating", "Templates",
        "Starter", "Rendering", "CZlib",
      ],
      swiftSettings: strict),

    // A local server of the site that reloads pages, and the watching of folders.
    .target(
      name: "Preview",
      dependencies: [
        "COpenBeneath",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: strict),

    // The command line: the only place that reads arguments or prints.
    .executableTarget(
      name: "digestgen",
      dependencies: [
        "Building", "Model", "Preview", "CMallocSettings", "CRevision",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The benchmark, as a program: what builds cost against a floor.
    .executableTarget(
      name: "digestgen-bench",
      dependencies: [
        "CCmark", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: strict),
    .testTarget(name: "PlanningTests", dependencies: ["Planning", "Model"], swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "Model"], swiftSettings: strict),
    .testTarget(
      name: "CollationTests", dependencies: ["Collation", "Extraction", "Model"],
      swiftSettings: strict),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating"], swiftSettings: strict),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "Rendering", "Templating", "Templates", "Model", "Building", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BuildingTests", dependencies: ["Building", "Model", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Preview", .product(name: "NIOHTTP1", package: "swift-nio")],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["digestgen", "Model"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Building", "Model", "TestSupport", "Extraction", "Collation", "Planning", "Rendering",
      ],
      swiftSettings: strict),
    // Digests in memory, and golden files.
    .target(
      name: "TestSupport", dependencies: ["Building", "Model", "CZlib"], path: "Tests/TestSupport",
      swiftSettings: strict),

    .systemLibrary(name: "CMallocSettings"),
    .systemLibrary(name: "CRevision"),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    // Without pkgConfig: its file carries a flag that SwiftPM refuses with a warning at each build.
    .systemLibrary(
      name: "CUTF8Proc",
      providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),
    // No library: a system call that Swift can't make.
    .systemLibrary(name: "COpenBeneath"),
    // Without pkgConfig: macOS brings zlib without a file for it.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzzing sees what is internal, so it can't be built as a release is: `make fuzz` and `make check` ask for it.
if Context.environment["FUZZING"] != nil {
  package.targets += [
    .executableTarget(
      name: "digestgen-fuzz",
      dependencies: [
        "Extraction", "Collation", "Planning", "Templating", "Rendering", "Preview", "Model",
        "CCmark",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      path: "Tests/Fuzz", exclude: ["run", "words.dict"], swiftSettings: strict)
  ]
}
