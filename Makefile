# make          the site, in Public          make test    every test
# make check    content and templates only   make help    all of this, with options

JOBS ?= 2
ROOT ?= .
OUTPUT ?= Public
OPTIONS ?=
MINUTES ?= 10

placard := .build/release/placard
python := .build/acceptance/bin/python
bench_python := .build/benchmarks/bin/python
requirements := Tests/Acceptance/requirements.txt
swift_quiet := $(if $(CI),--quiet)
placard_quiet := $(if $(CI),--quiet)

.DEFAULT_GOAL := site
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: site check test format unit-tests acceptance long fuzz sanitize bench compile release site-tools test-tools bench-tools clean help

## site: install what is missing, compile, and write the site to Public
site: compile
	$(placard) build --root $(ROOT) --output $(OUTPUT) $(placard_quiet) $(OPTIONS)

## check: report every mistake in Content and Templates, and write nothing
check: compile
	$(placard) check --root $(ROOT) $(placard_quiet) $(OPTIONS)

## test: every test there is (what .ci/run runs)
test: test-tools unit-tests acceptance

## format: bring the Swift sources into the one format
format:
	swift format -i -r Sources Tests Package.swift

## unit-tests: the format and the tests of the Swift sources
unit-tests: site-tools
	swift format lint --strict -r Sources Tests Package.swift
	swift test -j $(JOBS) $(swift_quiet)

## acceptance: the whole site with real tools: browser, HTML checker, PDF and QR readers
acceptance: test-tools compile $(python)
	$(python) -m pytest -q --numprocesses $(JOBS) --dist loadfile Tests/Acceptance $(OPTIONS)

## long: what takes too long for every change: all faults of publishing, a thousand random edits, 20,000 requests
long: test-tools compile $(python)
	LONG=1 $(python) -m pytest -q -s Tests/Acceptance/test_faults.py Tests/Acceptance/test_rebuild.py Tests/Acceptance/test_leaks.py $(OPTIONS)

## fuzz: MINUTES=10 of every reader of what isn't trusted against random input, with the address sanitizer
fuzz: site-tools
	swift build -c release --scratch-path .build/fuzz --product placard-fuzz -j $(JOBS) $(swift_quiet) -Xswiftc -sanitize=fuzzer,address
	python3 Tests/Fuzz/fuzz.py .build/fuzz/release/placard-fuzz $(MINUTES) $(OPTIONS)

## sanitize: the tests of the Swift sources with the thread sanitizer, then with the address sanitizer
sanitize: site-tools
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer.supp \
	  swift test --sanitize=thread --scratch-path .build/thread -j $(JOBS) $(swift_quiet) $(OPTIONS)
	swift test --sanitize=address --scratch-path .build/address -j $(JOBS) $(swift_quiet) $(OPTIONS)

## compile: the placard command, into .build/release
compile: site-tools
	swift build -c release --product placard -j $(JOBS) $(swift_quiet)

## bench: posters against Typst, WeasyPrint and Chromium, into Benchmarks/RESULTS.md; wants an idle machine
bench: bench-tools compile $(bench_python)
	$(bench_python) Benchmarks/posters/measure.py $(OPTIONS)

## release: the command with its libraries in .build/placard.tar.gz, for a machine without Swift
release: site-tools
	JOBS=$(JOBS) .ci/archive

## clean: remove everything that was compiled or installed into .build, never the site
clean:
	rm -rf .build

## help: this list
help:
	@sed -n 's/^## /  make /p' Makefile
	@echo
	@echo '  OPTIONS="--base-url https://…"   handed on to placard, or to pytest by make acceptance'
	@echo '  ROOT=folder OUTPUT=folder        where Content and Templates are, and where the site goes'
	@echo '  MINUTES=10                       how long make fuzz runs, all targets together'
	@echo '  JOBS=2                           how many things to compile at once'
	@echo '  CI=true                          quiet, for a build machine'

site-tools:
	@.ci/install site

test-tools:
	@.ci/install test

bench-tools:
	@.ci/install bench

$(bench_python): Benchmarks/posters/requirements.txt | bench-tools
	rm -rf .build/benchmarks
	python3 -m venv .build/benchmarks
	$(bench_python) -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $(bench_python)

$(python): $(requirements) | test-tools
	rm -rf .build/acceptance
	python3 -m venv .build/acceptance
	$(python) -m pip install --quiet --disable-pip-version-check --requirement $(requirements)
	touch $(python)
