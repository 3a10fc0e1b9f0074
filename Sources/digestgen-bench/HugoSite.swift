/// A site for Hugo with templates that do as little as they can, to compare with.
enum HugoSite {
  static let files = [
    "hugo.toml": """
    baseURL = "https://digest.example.org/"
    title = "The Digest"
    disableKinds = ["section"]
    enableRobotsTXT = true
    timeZone = "UTC"
    [taxonomies]
    topic = "topics"
    year = "years"
    month = "months"
    day = "days"
    [permalinks]
    posts = "/news/:slug/"
    [outputs]
    home = ["html", "rss"]
    taxonomy = ["html"]
    term = ["html", "rss"]
    [services.rss]
    limit = 20

    """,
    "layouts/_default/single.html": """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
    <body><main><h1>{{ .Title }}</h1><time>{{ .Date.Format "2 January 2006" }}</time>
    <ul>{{ range .Params.topics }}<li><a href="/topics/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>
    {{ .Content }}</main></body></html>
    """,
    "layouts/_default/list.html": """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
    <body><main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}
    <li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>
    """,
    "layouts/index.html": """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
    <body><main><ul>{{ range first 30 .Site.RegularPages }}
    <li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>
    """,
  ]
}
