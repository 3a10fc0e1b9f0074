"""Firefox by Marionette, its own protocol for automation: JSON with its length before it, over a socket."""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

KEYS = {"ArrowDown": "\ue015", "ArrowUp": "\ue013", "Escape": "\ue00c", "Enter": "\ue007", "Tab": "\ue004"}
PREFERENCES = """
user_pref("marionette.port", {port});
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.proxy.type", 1);
user_pref("network.proxy.http", "127.0.0.1");
user_pref("network.proxy.http_port", 9);
user_pref("network.proxy.ssl", "127.0.0.1");
user_pref("network.proxy.ssl_port", 9);
user_pref("network.proxy.no_proxies_on", "127.0.0.1");
"""


class Firefox:
    """The same few actions that `Chromium` has."""

    name = "Firefox"

    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="search-firefox-")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        Path(self.profile, "user.js").write_text(PREFERENCES.format(port=port))
        program = os.environ.get("FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
        self.process = subprocess.Popen(
            [program, "--headless", "--marionette", "--no-remote", "--profile", self.profile],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.socket, self.number = self._connect(port), 0
        self._message()
        self._ask("WebDriver:NewSession", {})

    def _connect(self, port):
        for _ in range(300):
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=60)
            except OSError:
                time.sleep(0.2)
        raise RuntimeError("Firefox does not answer")

    def _message(self):
        length = b""
        while not length.endswith(b":"):
            length += self.socket.recv(1)
        body = b""
        while len(body) < int(length[:-1]):
            body += self.socket.recv(int(length[:-1]) - len(body))
        return json.loads(body)

    def _ask(self, command, parameters):
        self.number += 1
        body = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(str(len(body)).encode() + b":" + body)
        _, _, error, result = self._message()
        if error:
            raise RuntimeError(f"{command}: {error['message']}")
        return result

    def go(self, address):
        self._ask("WebDriver:Navigate", {"url": address})

    def evaluate(self, expression):
        return self._ask("WebDriver:ExecuteScript", {"script": f"return ({expression});", "args": []})["value"]

    def press(self, text):
        """Presses a key by its name, or types a text."""
        strokes = [KEYS[text]] if text in KEYS else list(text)
        actions = [{"type": kind, "value": stroke} for stroke in strokes for kind in ("keyDown", "keyUp")]
        self._ask("WebDriver:PerformActions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def narrow(self):
        self._ask("WebDriver:SetWindowRect", {"width": 450, "height": 640})

    def close(self):
        try:
            self._ask("Marionette:Quit", {"flags": ["eForceQuit"]})
        except (RuntimeError, OSError, ValueError):
            self.process.terminate()
        self.process.wait(30)
        shutil.rmtree(self.profile, ignore_errors=True)
