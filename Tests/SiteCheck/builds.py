"""Builds the sample digest in the three forms in which a site is published, and each once more in full: that must
neither fail nor write. The tests run the program as it is before it is optimised; this is the one that users have."""

import re
import shutil
import subprocess

from site_files import Site

FORMS = {"root": "https://example.org/", "under": "https://example.org/digest/", "files": None}


def build(repository, program, folder):
    """Gives the Sites by form. The digest is copied first: a build writes its ledger beside the
    seeds, and the checkout is to stay as it is."""
    return {form: build_one(repository, program, folder / form, base) for form, base in FORMS.items()}


def build_one(repository, program, folder, base):
    digest = folder / "digest"
    digest.mkdir(parents=True)
    for name in ("seeds", "Templates"):
        shutil.copytree(repository / name, digest / name)
    # The form without an address must not find one in the settings.
    settings = (repository / "digest.yaml").read_text(encoding="utf-8")
    (digest / "digest.yaml").write_text(re.sub(r"(?m)^base[_-]url:.*\n", "", settings), encoding="utf-8")
    if (repository / "digest.lock").exists():
        shutil.copy(repository / "digest.lock", digest)
    command = [str(program), "build", "--quiet", "--input", str(digest), "--output", str(folder / "site")]
    if base:
        command += ["--base-url", base]
    run(command)
    made = stamps(folder / "site")
    run(command + ["--full"])
    if stamps(folder / "site") != made:
        raise SystemExit(f"{' '.join(command)} --full wrote again what had not changed")
    return Site(folder / "site", base)


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")


def stamps(site):
    """What tells whether a file was written again."""
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in site.rglob("*") if path.is_file()}
