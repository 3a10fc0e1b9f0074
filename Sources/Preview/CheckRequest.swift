import NIOHTTP1

/// Why a request is not answered: the words of an answer that ends the connection; nil if nothing is
/// wrong with it. `local` is the address, with its port, at which it arrived.
func refusal(of head: HTTPRequestHead, by hosts: HostCheck, at local: String?) -> Answer? {
  guard head.version == .http1_1 || head.version == .http1_0 else {
    return Answer(.badRequest, "Only HTTP/1.1 is spoken here.", isLast: true)
  }
  let names = head.headers["Host"]
  guard names.count == 1 else {
    return Answer(.badRequest, "A request has one header Host.", isLast: true)
  }
  guard hosts.admits(names[0], at: local) else {
    return Answer(
      .misdirectedRequest,
      "This server does not go by that name. Open the address that it printed.",
      isLast: true)
  }
  guard !holdsBody(head) else {
    return Answer(.badRequest, "Nothing can be sent to this server.", isLast: true)
  }
  guard head.method == .GET || head.method == .HEAD else {
    var answer = Answer(.methodNotAllowed, "Only GET and HEAD are understood.", isLast: true)
    answer.headers.add(name: "Allow", value: "GET, HEAD")
    return answer
  }
  return nil
}

private func holdsBody(_ head: HTTPRequestHead) -> Bool {
  head.headers.contains(name: "Transfer-Encoding")
    || head.headers["Content-Length"].contains { $0 != "0" }
}
