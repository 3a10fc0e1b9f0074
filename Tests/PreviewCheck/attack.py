"""What a hostile program on the same machine, or a page in the same browser, could try."""

import itertools
import os
import socket
import time
from pathlib import Path

from program import make_digest, previewing

SECRET = b"the key under the mat"


def exchange(port, request, wait=3):
    """Sends bytes and gives all that comes back until the other side closes or nothing comes."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as connection:
        reply = b""
        try:
            connection.sendall(request)
            while part := connection.recv(65_536):
                reply += part
        except OSError:
            pass
        return reply


class Asker:
    """One connection on which requests follow each other."""

    def __init__(self, port):
        self.port, self.connection = port, None

    def ask(self, path):
        for _ in range(2):
            try:
                return self._ask(path)
            except OSError:
                self.connection = None
        raise AssertionError(f"no answer to {path!r}")

    def _ask(self, path):
        if self.connection is None:
            self.connection = socket.create_connection(("127.0.0.1", self.port), timeout=5)
        self.connection.sendall(
            b"GET " + path + b" HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % self.port)
        reply = b""
        while b"\r\n\r\n" not in reply:
            part = self.connection.recv(65_536)
            if not part:
                raise OSError("closed")
            reply += part
        head, _, body = reply.partition(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        while len(body) < length:
            body += self.connection.recv(65_536)
        if b"connection: close" in head.lower():
            self.connection.close()
            self.connection = None
        return int(head.split()[1]), body


def ways_out():
    """Some 20,000 spellings of paths that lead out of the site, or to what it holds but does not show."""
    dots = [b"..", b"%2e%2e", b"%2E.", b".%2e", b"%252e%252e", b"..%00", b"%c0%ae%c0%ae", b"..;",
            b"%uff0e%uff0e", b"..%20", b"...", b"%2e%2e%2e", b"\xef\xbc\x8e\xef\xbc\x8e"]
    slashes = [b"/", b"%2f", b"%2F", b"\\", b"%5c", b"%252f", b"%c0%af", b"//", b"/./", b"%00/"]
    starts = [b"/", b"/2020/", b"/assets/", b"//", b"/%2f", b"/index.html/", b"/nothing/"]
    ends = [b"secret.txt", b"outside/secret.txt", b"digest.yaml", b"etc/passwd", b"secret.txt%00.html"]
    for start, dot, slash, depth, end in itertools.product(starts, dots, slashes, range(1, 5), ends):
        yield start + (dot + slash) * depth + end
    yield from [b"/link.txt", b"/folder/secret.txt", b"/.digestgen-manifest", b"/%2edigestgen-manifest",
                b"/pipe", b"/assets/../.digestgen-manifest", b"/file:///etc/passwd", b"/deep/link/secret.txt"]


def plant(digest):
    """Ways out that only someone who may write to the site could have put there."""
    site = digest / "site"
    (digest / "secret.txt").write_bytes(SECRET)
    (digest / "outside").mkdir()
    (digest / "outside/secret.txt").write_bytes(SECRET)
    (site / "link.txt").symlink_to(digest / "secret.txt")
    (site / "folder").symlink_to(digest / "outside")
    (site / "deep").mkdir()
    (site / "deep/link").symlink_to("../../outside")
    os.mkfifo(site / "pipe")
    (site / "large.bin").write_bytes(bytes(10_000_000))


def malformed(port):
    host = b"Host: 127.0.0.1:%d\r\n" % port
    line = b"GET / HTTP/1.1\r\n"
    return {
        "no host": line + b"\r\n",
        "two hosts": line + host + host + b"\r\n",
        "an empty host": line + b"Host: \r\n\r\n",
        "a space before the colon": line + host + b"X : 1\r\n\r\n",
        "a host with a space": line + host.replace(b":", b" :", 1) + b"\r\n",
        "length and chunks": line + host + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "a negative length": line + host + b"Content-Length: -1\r\n\r\n",
        "a body": line + host + b"Content-Length: 4\r\n\r\nabcd",
        "chunks": line + host + b"Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n",
        "a NUL": b"GET /\0 HTTP/1.1\r\n" + host + b"\r\n",
        "a NUL in a header": line + host + b"X: a\0b\r\n\r\n",
        "HTTP/3.7": b"GET / HTTP/3.7\r\n" + host + b"\r\n",
        "HTTP/0.9": b"GET /\r\n\r\n",
        "no version": b"GET / \r\n" + host + b"\r\n",
        "another protocol": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20 + b"\n\n",
        "a long line": b"GET /" + b"a" * 9_000 + b" HTTP/1.1\r\n" + host + b"\r\n",
        "a long header": line + host + b"X: " + b"a" * 9_000 + b"\r\n\r\n",
        "a line without end": b"GET /" + b"a" * 100_000,
        "65 headers": line + host + b"".join(b"X%d: 1\r\n" % n for n in range(64)) + b"\r\n",
        "a folded header": line + host + b"X: a\r\n b\r\n\r\n",
        "a line end alone": line + host + b"X: a\rb: c\r\n\r\n",
        "POST": b"POST / HTTP/1.1\r\n" + host + b"\r\n",
        "DELETE": b"DELETE /index.html HTTP/1.1\r\n" + host + b"\r\n",
        "CONNECT": b"CONNECT example.org:443 HTTP/1.1\r\n" + host + b"\r\n",
        "OPTIONS *": b"OPTIONS * HTTP/1.1\r\n" + host + b"\r\n",
        "an unknown method": b"BREW / HTTP/1.1\r\n" + host + b"\r\n",
        "an address of another host": b"GET http://evil.test/ HTTP/1.1\r\n" + host + b"\r\n",
        "a path without slash": b"GET index.html HTTP/1.1\r\n" + host + b"\r\n",
        "a broken escape": b"GET /%zz HTTP/1.1\r\n" + host + b"\r\n",
    }


def hosts(port):
    p = b":%d" % port
    foreign = [b"evil.test", b"evil.test" + p, b"127.0.0.1" + p + b".evil.test", b"127.0.0.1.evil.test" + p,
               b"localhost.evil.test" + p, b"0.0.0.0" + p, b"2130706433" + p, b"127.0.0.1", b"localhost",
               b"127.0.0.1:1", b"user@127.0.0.1" + p, b"[::1]", b"127.1" + p, b"localhost." + p]
    own = [b"127.0.0.1" + p, b"localhost" + p, b"LocalHost" + p, b"[::1]" + p]
    return foreign, own


def status(reply):
    words = reply.split(b" ", 2)
    return int(words[1]) if reply.startswith(b"HTTP/1.") and len(words) > 1 else 0


def check(folder):
    amiss = []
    digest = make_digest(Path(folder) / "attacked")
    with previewing(digest) as preview:
        plant(digest)
        for part in (traverse, insult, impersonate, tarry, load):
            amiss += part(preview)
        if preview.process.poll() is not None:
            amiss.append("the server died")
    return amiss


def traverse(preview):
    amiss, asker, count, statuses = [], Asker(preview.port), 0, {}
    for path in ways_out():
        count += 1
        code, body = asker.ask(path)
        statuses[code] = statuses.get(code, 0) + 1
        if SECRET in body or b"root:" in body or b"title:" in body or b"digestgen manifest" in body or code >= 500:
            amiss.append(f"leak or fault: {path!r} gave {code}")
    print(f"{count} ways out, {len(amiss)} leaks; answers {statuses}")
    return amiss[:5]


def insult(preview):
    requests = malformed(preview.port)
    codes = {name: status(exchange(preview.port, request)) for name, request in requests.items()}
    amiss = [f"{name} gave {code}" for name, code in codes.items() if not 400 <= code < 500]
    print(f"{len(codes)} malformed requests, {len(codes) - len(amiss)} refused")
    return amiss


def impersonate(preview):
    def ask(host):
        return status(exchange(
            preview.port, b"GET / HTTP/1.1\r\nHost: " + host + b"\r\nConnection: close\r\n\r\n"))
    foreign, own = hosts(preview.port)
    amiss = [f"Host {host!r} gave {code}" for host in foreign if (code := ask(host)) != 421]
    amiss += [f"Host {host!r} gave {code}" for host in own if (code := ask(host)) != 200]
    reply = exchange(preview.port, b"GET /__digestgen/events HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n"
                     b"Origin: http://evil.test\r\n\r\n" % preview.port)
    if status(reply) != 403:
        amiss.append(f"news for a foreign page: {status(reply)}")
    print(f"{len(foreign)} foreign names and {len(own)} own ones tried")
    return amiss


def tarry(preview):
    """300 clients that begin a request and say no more; and 300 that do not take their answer."""
    amiss = []
    for what, words in (("slow", b"GET / HT"), ("deaf", b"GET /large.bin HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n")):
        crowd = []
        for _ in range(300):
            client = socket.create_connection(("127.0.0.1", preview.port), timeout=5)
            try:
                client.sendall(words.replace(b"%d", b"%d" % preview.port))
            except OSError:
                pass
            crowd.append(client)
        start = time.monotonic()
        code, _ = Asker(preview.port).ask(b"/")
        took = time.monotonic() - start
        print(f"beside 300 {what} clients a request took {took * 1000:.1f} ms")
        if code != 200 or took > 2:
            amiss.append(f"beside {what} clients: {code} after {took:.2f} s")
        if preview.descriptors() > 600:
            amiss.append(f"{preview.descriptors()} descriptors are open")
        if what == "slow":
            crowd[-1].settimeout(12)
            start = time.monotonic()
            reply = crowd[-1].recv(1000)
            took = time.monotonic() - start
            print(f"a client that says no more is sent away after {took:.1f} s with {status(reply)}")
            if status(reply) != 408:
                amiss.append("a slow client is not sent away")
        for client in crowd:
            client.close()
    return amiss


def load(preview):
    asker, times, faults = Asker(preview.port), [], 0
    asker.ask(b"/")
    before = preview.descriptors()
    for number in range(10_000):
        start = time.perf_counter()
        code, _ = asker.ask(b"/assets/site.css" if number % 2 else b"/")
        times.append(time.perf_counter() - start)
        faults += code != 200
    times.sort()
    print(f"10,000 requests, {faults} faults, median {times[5000] * 1000:.2f} ms, "
          f"99 of 100 within {times[9900] * 1000:.2f} ms")
    amiss = [f"{faults} faults"] if faults else []
    if preview.descriptors() > before + 2:
        amiss.append("descriptors leak")
    return amiss
