# make site    installs what is missing, builds digestgen and the sample digest
# make test    runs the tests
# make check   format lint, imports as declared, warnings as errors

SHELL := /bin/bash
SWIFT ?= swift

.PHONY: site build test check format prerequisites clean

site: build
	.build/release/digestgen build

build: prerequisites
	$(SWIFT) build -c release --product digestgen

test: prerequisites
	$(SWIFT) test

check: prerequisites
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Templates Tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Templates Tests

prerequisites:
	@.ci/prerequisites

clean:
	rm -rf .build
