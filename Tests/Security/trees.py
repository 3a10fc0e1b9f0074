"""What lies in a folder, so that it can be told later what has become of it."""

import hashlib
import os
import stat


def tree(folder, but=()):
    """By path: the kind, the rights, and the bytes' hash or the target of a link. `but`: paths in the folder that
    are left out with all that is below them."""
    found = {}
    for home, folders, names in os.walk(folder):
        place = os.path.relpath(home, folder)
        folders[:] = [name for name in folders if os.path.normpath(os.path.join(place, name)) not in but]
        for name in folders + names:
            path = os.path.normpath(os.path.join(place, name))
            if path not in but:
                found[path] = state(os.path.join(folder, path))
    return found


def state(path):
    status = os.lstat(path)
    what = ""
    if stat.S_ISLNK(status.st_mode):
        what = os.readlink(path)
    elif stat.S_ISREG(status.st_mode):
        with open(path, "rb") as file:
            what = hashlib.sha256(file.read()).hexdigest()
    return status.st_mode, what


def changes(before, after):
    """What is other, a sentence each."""
    return ([f"was removed: {path}" for path in sorted(before.keys() - after.keys())]
            + [f"was made: {path}" for path in sorted(after.keys() - before.keys())]
            + [f"was changed: {path}" for path in sorted(before.keys() & after.keys()) if before[path] != after[path]])
