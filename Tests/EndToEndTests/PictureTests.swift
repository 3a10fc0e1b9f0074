import Building
import Model
import TestSupport
import Testing

/// A page as a browser saves it, with a picture of 640 by 360 pixels in the folder beside it.
private func savedPage(_ images: String) -> World {
  let world = World(
    """
    -- digest.yaml --
    sources:
      - {name: Gazette, host: gazette.example, rights: {images: \(images)}}
    -- seeds/Letter.html --
    <html><head><title>The letter</title><link rel="canonical" href="https://gazette.example/letter">
    <meta property="article:published_time" content="2024-02-03"></head><body><article>
    <h1>The letter from the quay arrives</h1>
    <p>Ferries between Port Ellery and Tesk will not run every hour before the autumn, the operator said.</p>
    <figure><img src="./Letter_files/quay%20one.png"><figcaption>The quay (Photo: Ann Marant)</figcaption></figure>
    <figure><img src="https://gazette.example/far.jpg"><figcaption>Far away</figcaption></figure>
    <p>The mooring posts at the southern quay were found to be cracked below the water line in January.</p>
    </article></body></html>
    -- seeds/Letter_files/style.css --
    body { color: red }
    -- seeds/Letter_files/script.js --
    alert(1)
    """)
  world.memory[picture] = png(width: 640, height: 360)
  return world
}

private let picture = "seeds/Letter_files/quay one.png"

/// The beginning of a PNG file of this size.
private func png(width: Int, height: Int) -> [UInt8] {
  let size = [width, height].flatMap { number in
    (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
  return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + size
    + [8, 2, 0, 0, 0]
}

@Suite("Pictures of a saved page")
struct PictureTests {
  private let page = "site/2024/02/03/the-letter-from-the-quay-arrives.html"

  @Test("are notes only unless the rights say more, and the page's parts are no articles")
  func none() async throws {
    let world = savedPage("none")
    let report = try await world.build()
    #expect(report.articles == 1 && report.errors == 0 && report.warnings == 0)
    #expect(world[page]?.contains("<img") == false)
    #expect(world[page]?.contains("Far away") == true)
    #expect(!world.site.keys.contains { $0.hasPrefix("pictures/") })
  }

  @Test("are copied and shown with size, caption and credit where they lie beside it")
  func local() async throws {
    let world = savedPage("local")
    try await world.build()
    let html = try #require(world[page])
    let copy = try #require(world.site.keys.first { $0.hasPrefix("pictures/") })
    #expect(
      html.contains("<img src=\"../../../\(copy)\" alt=\"The quay\" width=\"640\" height=\"360\""))
    #expect(html.contains("<figcaption>The quay <span class=\"credit\">Credit: Ann Marant</span>"))
    #expect(!html.contains("src=\"https://"), "nothing is loaded from another host")
    #expect(html.contains("Far away"), "what is not shown stays a note")
    #expect(world.site[copy] == png(width: 640, height: 360))
  }

  @Test("are never copied once they are not those that were measured")
  func swapped() async throws {
    let world = savedPage("local")
    let error = await #expect(throws: BuildError.self) {
      try await swappingPicture(of: world).build()
    }
    #expect(
      error?.diagnostics.first?.message.contains("changed while the site was built") == true)
    #expect(!world.site.keys.contains { $0.hasPrefix("pictures/") })
    world.memory[picture] = png(width: 640, height: 360)
    try await world.build()
    #expect(world.site.keys.contains { $0.hasPrefix("pictures/") })
  }

  /// A world whose picture becomes something else with the first file that is written to the site: then
  /// it has been measured and not been copied yet.
  private func swappingPicture(of world: World) -> World {
    var swapping = world
    let (memory, write) = (world.memory, world.files.writeParts)
    swapping.files.writeParts = { (path, next) throws(FileError) in
      if path.hasPrefix("site/") { memory[picture] = Array("<script>alert(1)</script>".utf8) }
      try write(path, next)
    }
    return swapping
  }

  @Test("are not copied where the text is not shown in full", arguments: ["excerpt", "headline"])
  func notInFull(extent: String) async throws {
    let world = savedPage("local")
    world["digest.yaml"] = world["digest.yaml"]?
      .replacing("images: local", with: "images: local, show: \(extent)")
    try await world.build()
    #expect(world[page] != nil)
    #expect(!world.site.keys.contains { $0.hasPrefix("pictures/") || $0.contains("/pictures/") })
  }

  @Test("are not copied where a link leads out of the folder of articles")
  func linkedFromElsewhere() async throws {
    var world = savedPage("local")
    let plain = world.files.resolve
    world.files.resolve = { $0.hasSuffix("one.png") ? "/elsewhere/quay.png" : plain($0) }
    let report = try await world.build()
    #expect(report.warnings == 1 && world[page] != nil)
    #expect(!world.site.keys.contains { $0.hasPrefix("pictures/") })
  }

  @Test("go when their article goes, and are not written again when nothing changes")
  func rebuild() async throws {
    let world = savedPage("local")
    try await world.build()
    #expect(try await world.build().written == 0)
    world["seeds/Letter.html"] = nil
    try await world.build()
    #expect(!world.site.keys.contains { $0.hasPrefix("pictures/") })
  }

  @Test(
    "of other hosts are loaded only on request, which the page's policy allows and a warning tells")
  func remote() async throws {
    let world = savedPage("remote")
    let report = try await world.build()
    let html = try #require(world[page])
    #expect(html.contains("src=\"https://gazette.example/far.jpg\""))
    #expect(html.contains("img-src 'self' data: https: http:;"))
    #expect(world["site/index.html"]?.contains("https: http:") == false)
    #expect(report.diagnostics.contains { $0.message.contains("load pictures from other hosts") })
  }

  @Test("that are none are reported and not copied")
  func noPicture() async throws {
    let world = savedPage("local")
    world["seeds/Letter_files/quay one.png"] = "<svg onload=\"alert(1)\"/>"
    let report = try await world.build()
    #expect(report.warnings == 1)
    #expect(!world.site.keys.contains { $0.hasPrefix("pictures/") })
  }
}
