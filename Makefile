# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

# CI treats warnings as errors, a person with a newer compiler should not have to.
PRESET := $(if $(CI),ci,release)
JOBS ?= $(shell nproc)

.PHONY: run test build bench bench-fixture bench-mock bench-programs bench-proxy bench-traffic bench-shots fuzz hostile check format translations reference transcript package clean help

run: build ## install what is missing, build, open the window
	@scripts/run

test: configure-test ## install what is missing, build and run every test
	@scripts/validate-har --fetch >/dev/null 2>&1 || echo "npm cannot get the schema of HAR: files are tested without it" >&2
	@scripts/validate-mcp --fetch >/dev/null 2>&1 || echo "npm cannot get the kit of MCP: portside mcp is tested without it" >&2
	@scripts/fetch-vite >/dev/null 2>&1 || echo "npm cannot get vite: programs are tested without it" >&2
	@cmake --build build/release --parallel $(JOBS)
	@ctest --preset $(PRESET) --parallel $(JOBS)

build: configure-build ## build the two programs into build/release/bin
	@cmake --build build/release --parallel $(JOBS) --target portside portside-gui

configure-%:
	@scripts/install-packages build $(filter-out build,$*)
	@cmake --preset $(PRESET) --log-level=WARNING

bench: configure-build ## measure speed and memory beside other servers; ARGS=--write keeps the tables
	@scripts/install-packages bench $$(command -v npm >/dev/null || echo npm)
	@cmake --build build/release --parallel $(JOBS) --target portside portside-gui guigap
	@PYTHONDONTWRITEBYTECODE=1 benchmarks/bench.py $(ARGS)

bench-traffic: configure-build ## measure what keeping traffic costs and gives; ARGS=--write keeps the tables
	@scripts/install-packages bench
	@cmake --build build/release --parallel $(JOBS) --target portside portside-gui guigap historybench trafficlistbench exportbench
	@PYTHONDONTWRITEBYTECODE=1 benchmarks/history.py $(ARGS)

bench-proxy: configure-build ## measure the reverse proxy beside others
	@scripts/install-packages bench $$(command -v npm >/dev/null || echo npm)
	@cmake --build build/release --parallel $(JOBS) --target portside
	@PYTHONDONTWRITEBYTECODE=1 benchmarks/proxybench.py $(ARGS)

bench-fixture: configure-build ## measure what a server in a C++ test costs beside others
	@scripts/install-packages bench test
	@cmake --build build/release --parallel $(JOBS) --target fixturebench
	@build/release/bin/fixturebench

bench-mock: configure-build ## measure mock APIs beside others
	@scripts/install-packages bench test $$(command -v npm >/dev/null || echo npm)
	@cmake --build build/release --parallel $(JOBS) --target portside
	@PYTHONDONTWRITEBYTECODE=1 benchmarks/mockbench.py $(ARGS)

bench-programs: configure-build ## measure what a server costs over the program behind it, and what a thousand leave
	@scripts/install-packages bench test
	@cmake --build build/release --parallel $(JOBS) --target commandbench tst_startstop
	@build/release/bin/commandbench
	@QT_QPA_PLATFORM=offscreen PORTSIDE_CYCLES=1000 QTEST_FUNCTION_TIMEOUT=3600000 build/release/tests/tst_startstop

bench-shots: configure-build ## measure pictures of pages, and those of one browser for each beside
	@scripts/install-packages bench test
	@cmake --build build/release --parallel $(JOBS) --target portside
	@PYTHONDONTWRITEBYTECODE=1 benchmarks/shotsbench.py $(ARGS)

fuzz: ## run the fuzz targets, each for SECONDS=60; ARGS=guard picks one
	@scripts/install-packages build fuzz
	@cmake --preset fuzz --log-level=WARNING
	@cmake --build build/fuzz --parallel $(JOBS) --target fuzz
	@scripts/fuzz $(or $(SECONDS),60) $(ARGS)

hostile: build ## slow, many, broken and malicious clients; ARGS=resets picks one
	@scripts/install-packages hostile
	@tests/hostile/hostile.py build/release/bin/portside $(ARGS)

check: configure-test ## format, layering, duplicates, translations, scripts, metadata
	@scripts/check

format: ## rewrite the sources in the style of .clang-format
	@scripts/install-packages test
	@find src tests benchmarks fuzz -name '*.cpp' -o -name '*.h' | xargs clang-format -i

translations: configure-build ## bring translations/*.ts up to date with the sources
	@scripts/update-translations translations

transcript: build ## write docs/transcript.md from a session that it runs
	@scripts/transcript > docs/transcript.md

reference: build ## write docs/kinds.md from the fields of the kinds
	@scripts/kind-reference > docs/kinds.md

package: build ## make a .deb in build/release
	@scripts/install-packages package
	@cd build/release && cpack -G DEB

clean: ## remove everything that was built
	@rm -rf build

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 20
