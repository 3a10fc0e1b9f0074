import Testing

@testable import Extraction

@Suite("The address of a link")
struct ResolveAddressTests {
  @Test(
    "is put together with the page's own",
    arguments: [
      ("b.html", "https://a.example/x/b.html"), ("../b.html", "https://a.example/b.html"),
      ("/b?c=1", "https://a.example/b?c=1"), ("//b.example/c", "https://b.example/c"),
      ("https://B.example/c#part", "https://b.example/c#part"),
      ("mailto:desk@a.example", "mailto:desk@a.example"),
      ("a_(b)", "https://a.example/x/a_%28b%29"),
      ("#top", nil), ("", nil), ("javascript:alert(1)", nil), (" java\nscript:alert(1)", nil),
      ("data:text/html,x", nil), ("vbscript:x", nil),
    ])
  func resolved(target: String, wanted: String?) {
    let address = resolveAddress(Array(target.utf8)[...], base: "https://a.example/x/y.html")
    #expect(address == wanted)
  }

  @Test("that is relative leads nowhere where the page's own is not known")
  func unknown() {
    #expect(resolveAddress(Array("b.html".utf8)[...], base: nil) == nil)
    #expect(resolveAddress(Array("//b.example/".utf8)[...], base: nil) == "https://b.example/")
  }
}
