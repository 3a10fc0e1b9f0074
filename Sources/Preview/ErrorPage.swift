/// Why a build failed, as a part of a page that can be folded away.
func markup(of problems: [Problem]) -> String {
  """
  <details class="digestgen-problem" open>
  <summary>The site could not be built</summary>
  \(problems.map(markup).joined(separator: "\n"))
  <p>This is the site as it was before. It is built again as soon as a file changes.</p>
  </details>
  """
}

/// The page that stands in for every other one while there is no site yet.
func errorPage(_ problems: [Problem]) -> [UInt8] {
  Array(
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The site could not be built</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/\(ownFolder)/problem.css">
    </head>
    <body>
    <main class="digestgen-problem">
    <h1>The site could not be built</h1>
    \(problems.map(markup).joined(separator: "\n"))
    <p>It is built again as soon as a file changes.</p>
    </main>
    </body>
    </html>

    """.utf8)
}

private func markup(of problem: Problem) -> String {
  let place = [problem.line, problem.column].compactMap { $0.map { ":\($0)" } }.joined()
  let parts = [
    problem.file.isEmpty ? nil : "<p><code>\(escaped(problem.file + place))</code></p>",
    "<p><strong>\(escaped(problem.message))</strong></p>",
    problem.advice.map { "<p>\(escaped($0))</p>" },
    problem.excerpt.isEmpty ? nil : excerpt(problem),
  ]
  return "<section>\n\(parts.compactMap(\.self).joined(separator: "\n"))\n</section>"
}

private func excerpt(_ problem: Problem) -> String {
  let width = problem.excerpt.map { "\($0.number)".utf8.count }.max() ?? 0
  let lines = problem.excerpt.map { line in
    let number =
      String(repeating: " ", count: width - "\(line.number)".utf8.count) + "\(line.number)"
    let text = escaped("\(number)  \(line.text)")
    return line.number == problem.line ? "<mark>\(text)</mark>" : text
  }
  return "<pre>\(lines.joined(separator: "\n"))</pre>"
}

/// The style of both.
let problemStyle = """
  .digestgen-problem { box-sizing: border-box; font: 16px/1.5 system-ui, sans-serif; color: #222; \
  background: #fff; text-align: start; direction: ltr; }
  details.digestgen-problem { position: fixed; z-index: 2147483647; inset: auto 0 0 0; \
  max-height: 85vh; overflow: auto; padding: 1rem 1.5rem; border-top: 4px solid #b00020; \
  box-shadow: 0 -2px 20px rgb(0 0 0 / .4); }
  main.digestgen-problem { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
  .digestgen-problem summary, .digestgen-problem h1 { font: bold 20px/1.3 system-ui, sans-serif; \
  color: #b00020; cursor: default; }
  .digestgen-problem summary { cursor: pointer; }
  .digestgen-problem p { margin: .5rem 0; color: inherit; }
  .digestgen-problem code, .digestgen-problem pre { font: 14px/1.5 ui-monospace, monospace; \
  color: inherit; background: #f4f4f4; }
  .digestgen-problem pre { padding: .5rem 1rem; overflow-x: auto; white-space: pre; tab-size: 4; }
  .digestgen-problem mark { background: #ffd6d6; color: inherit; }

  """
