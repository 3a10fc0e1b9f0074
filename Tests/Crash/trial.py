"""One digest that is broken and mended, and what must be true of it at each moment."""

import re
import shutil

import digest
import trees

MESSAGE = re.compile(r"(?P<file>[^:]+)(:\d+)*: (error|warning|note): .+\.$")
NO_SEED = re.compile(r"(seeds/[^:]+): error: this can't be read")
NO_PICTURE = re.compile(r"(seeds/[^:]+): warning: its picture '([^']+)' is not shown")


class Trial:
    """folder: the digest's, which is built already or never was; work: a place for copies.

    Between a fault and the build that mends it the seeds may change again, and another fault may come:
    `expect` is called after each change, and every file may be as it was, or as any of the goals."""

    def __init__(self, program, folder, work, known=None):
        self.program, self.folder, self.work = program, folder, work
        self.before = trees.files(folder / "site")
        # A first build that was killed leaves pages that nothing leads to yet.
        self.open_before = set(trees.dangling(self.before, set(self.before)))
        self.goals, self.known = [], {} if known is None else known

    @property
    def site(self):
        return self.folder / "site"

    def expect(self):
        """Finds out in a copy what a build makes of the digest as it is now; gives its Run."""
        goal = digest.copy(self.folder, self.work / "goal")
        run = self.program.build(goal)
        self.goals.append(trees.files(goal / "site"))
        return run

    def after_fault(self, run):
        """What is wrong with the digest after a build that may have met with a fault."""
        problems = ended_badly(run)
        now = trees.files(self.site)
        goals = self.goals + ([self._without(run)] if run.status in (0, 1) and lacks(run) else [])
        problems += torn(now, self.before, goals) + foreign_changed(now) + self._dangling(now, goals)
        if run.status == 0 and not lacks(run):
            problems += differing(now, self.goals[-1], "after a build that ended well")
        return problems

    def after_mending(self):
        """Builds without a fault, twice; what is wrong then."""
        run = self.program.build(self.folder)
        if run.status != 0:
            return [f"the next build ended with {run.status}: {' / '.join(run.errors)}"]
        now = trees.files(self.site)
        problems = differing(now, self._clean(), "after the next build") + foreign_changed(now)
        problems += [f"left over: {name}" for name in leftovers(self.folder)]
        stamps = trees.stamps(self.folder)
        again = self.program.build(self.folder)
        changed = sorted(name for name, stamp in trees.stamps(self.folder).items() if stamps.get(name) != stamp)
        if again.status != 0 or changed:
            problems.append(f"a build with nothing to do ended with {again.status} and wrote {few(changed)}")
        return problems

    def _clean(self):
        """The site of a clean build of the digest: the same seeds and ledger, no cache, an empty site."""
        key = hash(frozenset((name, data) for name, data in trees.files(self.folder).items()
                             if not name.startswith(("site/", ".digestgen/"))))
        if key not in self.known:
            self.known[key] = self._built_clean("clean", [])
        return self.known[key]

    def _without(self, run):
        """The site of the seeds and pictures that this build could read."""
        missing = [name for line in run.errors for name in NO_SEED.findall(line)]
        missing += [f"{seed.rsplit('/', 1)[0]}/{name}" for line in run.errors for seed, name in NO_PICTURE.findall(line)]
        return self._built_clean("without", missing)

    def _built_clean(self, name, missing):
        clean = digest.copy(self.folder, self.work / name)
        digest.forget(clean)
        for path in missing:
            shutil.rmtree(clean / path) if (clean / path).is_dir() else (clean / path).unlink(missing_ok=True)
        self.program.build(clean)
        return trees.files(clean / "site")

    def _dangling(self, now, goals):
        """Links to nowhere on pages to which readers come: by the front page, or by an address that was
        there before and is to stay."""
        kept = set(self.before).intersection(*goals) if goals else set(self.before)
        roots = {name for name in kept | {"index.html"} if name in now and name not in digest.FOREIGN}
        return [f"dangling link: {page} -> {target}" for page, target in trees.dangling(now, roots)
                if (page, target) not in self.open_before][:3]


def ended_badly(run):
    """What is wrong with how a build ended and with what it said. -9 is the kill that was asked for."""
    if run.status == -9:
        return []
    # The fault met what it prints: 74, as sysexits.h has it.
    if run.status == 74 and any(line.startswith("standard output: ") for line in run.errors):
        return []
    if run.status not in (0, 1, 2):
        return [f"ended with {run.status}: {' / '.join(run.errors[-3:])}"]
    problems = [f"no message of one line that names a file: {line!r}" for line in run.errors if not MESSAGE.match(line)]
    if run.status == 2 and sum(": error: " in line for line in run.errors) != 1:
        problems.append(f"exit status 2 without one error: {run.errors}")
    return problems


def lacks(run):
    """Whether the build went on without a seed or picture that it could not read."""
    return any(NO_SEED.search(line) or NO_PICTURE.search(line) for line in run.errors)


def torn(now, before, goals):
    """Files that are neither as they were nor as they are to be."""
    return [f"torn or wrong: {name} ({len(data)} bytes)" for name, data in sorted(now.items())
            if name != trees.MANIFEST and not (name.endswith(trees.ASIDE) and name not in digest.FOREIGN)
            and data != before.get(name) and all(data != goal.get(name) for goal in goals)][:3]


def foreign_changed(now):
    return [f"foreign file changed: {name}" for name, data in digest.FOREIGN.items() if now.get(name) != data]


def differing(now, goal, when):
    names = sorted(name for name in now.keys() | goal.keys()
                   if now.get(name) != goal.get(name) and not is_aside(name))
    return [f"{when} the site is not that of a clean build: {few(names)}"] if names else []


def leftovers(folder):
    """Half-written files anywhere, and empty folders in the site."""
    found = [path for path in folder.rglob("*") if is_aside(path.name) and path.is_file()]
    found += [path for path in (folder / "site").rglob("*") if path.is_dir() and not any(path.iterdir())]
    names = (path.relative_to(folder).as_posix() for path in found)
    return [name for name in names if name.removeprefix("site/") not in digest.FOREIGN]


def is_aside(name):
    return name.endswith(trees.ASIDE) and name not in digest.FOREIGN


def few(names):
    return ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
