# make site    installs what is missing, builds digestgen and the sample digest
# make test    runs the tests
# make check   format lint, imports as declared, warnings as errors
# make check-site   every page of the sample digest through validators, a crawler and a browser
# make check-search   the search of the sample digest in Chromium and Firefox, from a host and from files
# make static   one file, .build/digestgen, that runs on any Linux of this processor and needs nothing there
# make install PREFIX=/usr/local   puts it and the completions for bash, zsh and fish there
# make quality PAGES=… TRUTH=… SCORER=…   converts files and scores them against a truth file
# make docs    the documentation of the source in .build/documentation, a folder a target; a fault in a comment ends it
# make bench   ARTICLES="1000 10000"   what builds cost, against a floor and against Hugo
# make check-crash   builds that are killed, whose files fail and whose disk is full
# make check-preview   the preview beside an editor, a browser and an attacker
# make check-security   hostile articles, names, bombs and paths; Markdown beside the reference's
# make check-spark   the example that converts with Spark
# make fuzz    MINUTES=10 KINDS=…   what must always be true, by libFuzzer with the address sanitizer; minutes a kind
# make check-threads   the tests with the thread sanitizer

SHELL := /bin/bash
SWIFT ?= swift

.PHONY: site build static install test check docs check-site check-search quality bench check-crash check-preview \
  check-security check-spark check-threads fuzz format prerequisites clean

site: build
	.build/release/digestgen build

build: prerequisites
	$(SWIFT) build -c release --product digestgen

# A build of its own, since it is compiled otherwise. libxml2 brings ICU, which is half of the file.
REVISION := $(shell git rev-parse --short HEAD 2>/dev/null)
STATIC_LIBRARIES = $(shell pkg-config --static --libs libxml-2.0) -lstdc++ -lm
static: prerequisites
ifeq ($(shell uname),Darwin)
	$(SWIFT) build -c release --product digestgen
	strip -o .build/digestgen .build/release/digestgen
else
	$(SWIFT) build -c release --scratch-path .build/static --product digestgen \
	  -Xswiftc -static-executable $(foreach library,$(filter -l%,$(STATIC_LIBRARIES)),-Xlinker $(library)) \
	  $(if $(REVISION),-Xcc '-DDIGESTGEN_REVISION="$(REVISION)"')
	strip -o .build/digestgen .build/static/release/digestgen
endif

PREFIX ?= /usr/local
install: static
	mkdir -p "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 .build/digestgen "$(DESTDIR)$(PREFIX)/bin/digestgen"
	.build/digestgen --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/digestgen"
	.build/digestgen --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_digestgen"
	.build/digestgen --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/digestgen.fish"

test: prerequisites
	$(SWIFT) test

check: prerequisites
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Templates Tests
	FUZZING=1 $(SWIFT) build --build-tests --explicit-target-dependency-import-check error

# Of everything but what is private. docc is part of Swift's toolchain.
DOCUMENTED := Model YAML Templating Extraction Collation Planning Rendering Building Preview Starter Templates
docs: prerequisites
	$(SWIFT) package dump-symbol-graph --minimum-access-level internal --skip-synthesized-members
	rm -rf .build/documentation
	for target in $(DOCUMENTED); do \
	  mkdir -p .build/documentation/symbols/$$target && \
	  cp "$$($(SWIFT) build --show-bin-path)/../symbolgraph/$$target".symbols.json .build/documentation/symbols/$$target/ && \
	  docc convert --additional-symbol-graph-dir .build/documentation/symbols/$$target --warnings-as-errors \
	    --fallback-display-name $$target --fallback-bundle-identifier digestgen.$$target \
	    --output-path .build/documentation/$$target || exit 1; \
	done

# The self-test first: it plants faults, so that no check can pass because it sees nothing.
check-site: build
	Tests/SiteCheck/setup
	Tests/SiteCheck/check --self-test
	Tests/SiteCheck/check

check-search: build
	Tests/Search/setup
	Tests/Search/check

# SCORER is a program that takes the truth file and the folder of Markdown files.
quality: build
	@test -n "$(PAGES)" -a -n "$(TRUTH)" -a -n "$(SCORER)" || \
	  { echo "make quality PAGES=FOLDER TRUTH=truth.json SCORER=PROGRAM" >&2; exit 1; }
	rm -rf .build/quality
	.build/release/digestgen convert --quiet --output .build/quality $(PAGES)
	$(SCORER) $(TRUTH) .build/quality

ARTICLES ?= 1000 10000
bench: build
	$(SWIFT) build -c release --product digestgen-bench
	.build/release/digestgen-bench --articles $(ARTICLES)

check-crash: build
	Tests/Crash/check --self-test
	Tests/Crash/check

check-preview: build
	Tests/SiteCheck/setup
	Tests/PreviewCheck/check

check-security: build
	Tests/SiteCheck/setup
	Tests/Security/check --self-test
	Tests/Security/check

check-spark: build
	$(SWIFT) build -c release --product digestgen-bench
	Tests/Spark/check

MINUTES ?= 10
# libFuzzer comes with Swift. Its own scratch folder, since everything is compiled otherwise.
fuzz: prerequisites
	FUZZING=1 $(SWIFT) build -c release --sanitize address --sanitize fuzzer --scratch-path .build/fuzzing \
	  --disable-dead-strip -Xswiftc -use-ld=lld -Xswiftc -enable-testing -Xswiftc -DFUZZING --product digestgen-fuzz
	Tests/Fuzz/run $(MINUTES) $(KINDS)

# The tests once more, watched for what two threads do to the same memory at once. Everything takes ten times as
# long, so that the server's tests, which have time limits, run by themselves.
THREADS := TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/threads.supp $(SWIFT) test --sanitize thread --scratch-path .build/threads
check-threads: prerequisites
	$(THREADS) --filter PreviewTests
	$(THREADS) --skip-build --skip PreviewTests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Templates Tests

prerequisites:
	@.ci/prerequisites

clean:
	rm -rf .build
