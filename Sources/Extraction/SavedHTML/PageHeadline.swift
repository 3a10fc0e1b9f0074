/// The headline of a page: the heading that its titles repeat, else what its titles say without the
/// site's name. Nil if there is neither.
func pageHeadline(
  _ weighed: WeighedPage, _ meta: PageMeta, siteName: String?
) -> Finding<String>? {
  if let index = weighed.headline {
    let text = oneLine(weighed.blocks[index].line.text.string)
    return Finding(text, origin: "the page's main heading")
  }
  let titles = [
    ("og:title", meta["og:title"]), ("JSON-LD headline", meta.data.headline),
    ("twitter:title", meta["twitter:title"]), ("<title>", meta.title),
  ]
  for (origin, text) in titles {
    let title = Array((text.map(tidy) ?? "").utf8)[...]
    if !title.isEmpty { return Finding(withoutSiteName(title, siteName).string, origin: origin) }
  }
  return nil
}
