# boardpack: the commands a newcomer needs. `make demo` and `make test` set up what they need themselves.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

DEBIAN_BUILD := libsqlite3-dev libssl-dev libcurl4-openssl-dev libssh-dev libxml2-dev zlib1g-dev libharfbuzz-dev \
	pkg-config tzdata fonts-liberation2 fonts-dejavu-core
DEBIAN_TEST := $(DEBIAN_BUILD) sqlite3 python3 python3-venv chromium poppler-utils \
	qpdf openjdk-17-jdk-headless libjaxb-java libjaxb-api-java libistack-commons-java libtxw2-java libactivation-java \
	fonts-cantarell fonts-lohit-beng-bengali fonts-wqy-microhei \
	python3-icalendar libmime-tools-perl openssh-server openssh-client python3-asyncssh \
	postfix dovecot-core strace systemd
DEBIAN_DEB := debhelper lintian
DEBIAN_MACHINE := mmdebstrap systemd-container
BUILD_FLAGS := --explicit-target-dependency-import-check error
RELEASE := .build/release/boardpack
DEBS := .build/deb

help: ## Says what each command does
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

setup-build:
	@scripts/need-debian $(DEBIAN_BUILD)

setup-test:
	@scripts/need-debian $(DEBIAN_TEST)

build: setup-build ## Builds the program, with every floor checked
	swift build $(BUILD_FLAGS)

release: setup-build embedded ## Builds the program as it is installed: optimised, with the Swift runtime inside
	swift build -c release --static-swift-stdlib $(BUILD_FLAGS) --product boardpack

demo: release ## Builds, fills a register with an invented council, issues its pack and says where it lies
	rm -rf demo-pack
	$(RELEASE) demo demo-pack

test: setup-test embedded ## Sets up, checks the floors and the style, runs every spec and the browser checks
	swift format lint --strict --recursive Sources Tests Package.swift
	swift build --build-tests $(BUILD_FLAGS)
	rm -rf .build/browser-demo && .build/debug/boardpack demo .build/browser-demo
	Tests/Browser/run.sh .build/browser-demo/drop/*.html
	Tests/System/units
	Fuzz/million.sh
	swift test --skip-build

validate: setup-test embedded ## Has veraPDF and qpdf look at the demo pack and at documents made to break a PDF
	swift build $(BUILD_FLAGS)
	rm -rf .build/validation/demo && mkdir -p .build/validation && .build/debug/boardpack demo .build/validation/demo >/dev/null
	Tests/Validation/run.sh .build/debug/pdf-samples $$(find .build/validation/demo -name '*.pdf')

deb: release ## Makes the Debian package and has lintian look at it
	@scripts/need-debian $(DEBIAN_DEB)
	rm -rf $(DEBS)
	packaging/make-deb $(RELEASE) $(DEBS)
	lintian --allow-root --fail-on error,warning $(DEBS)/*.changes
	@ls -sh $(DEBS)/*.deb

system-test: deb ## Installs the package on a freshly booted Debian 12 and lives through its story; needs root
	@scripts/need-debian $(DEBIAN_MACHINE)
	@DEB_COMPRESSION=none packaging/make-deb $(RELEASE) $(DEBS)/older 0.0.9 >/dev/null
	@status=0; Tests/System/run $(DEBS)/*.deb $(DEBS)/older/*.deb || status=$$?; \
	  [ $$status -ne 77 ] || [ -z "$(WHERE_POSSIBLE)" ] || exit 0; exit $$status

check: test ## The same as make test

floors: setup-build ## Checks the floors alone
	swift build $(BUILD_FLAGS)

lint: ## Checks the style alone
	swift format lint --strict --recursive Sources Tests Package.swift

format: ## Writes the style
	swift format --in-place --recursive Sources Tests Package.swift

record: ## Rewrites the goldens; the run still fails, so that somebody looks at them
	RECORD=1 swift test

bench: release ## Measures the figures that the README quotes
	swift build -c release --static-swift-stdlib $(BUILD_FLAGS) --product chart-benchmark
	Benchmarks/run.sh $(RELEASE)

bench-minutes: release ## Measures what reading sixty pages of minutes costs
	Benchmarks/minutes.sh $(RELEASE)

bench-mail: release ## Measures sending a pack to 1,000 recipients
	@scripts/need-debian postfix
	Benchmarks/send.sh $(RELEASE)

bench-daemon: release ## Measures the daemon: ready, idle, a thousand boards, a day in a row of turns, 6,400 packs at once
	Benchmarks/daemon.sh $(RELEASE)

soak: setup-test embedded ## The proofs of delivery in full: every kill point two hundred times, ten million hostile headers; hours
	swift build --build-tests $(BUILD_FLAGS)
	BOARDPACK_SOAK=1 swift test --skip-build --filter 'DeliveryCrashSpecs|DeliveryStorySpecs|PowerCutSpecs|InjectionSpecs'
	for target in csv documents fonts minutes; do Fuzz/run.sh $$target 600; done

million: ## Feeds the readers of documents and of minutes a million broken inputs each, the same ones every time
	Fuzz/million.sh

fuzz: ## Feeds each reader of foreign files a million hostile inputs, or as many as ten minutes hold
	for target in csv documents fonts minutes; do Fuzz/run.sh $$target 600 1000000; done

hooks: ## Runs style and floors before each commit
	git config core.hooksPath .githooks

# The compiler does not know what the assembler takes in, so a changed file is passed on by hand.
embedded:
	@if [ -n "$$(find reports Examples -newer Sources/CEmbedded/embedded.c -type f 2>/dev/null | head -n 1)" ]; then \
	  touch Sources/CEmbedded/embedded.c; fi

.PHONY: help setup-build setup-test build release demo test validate deb system-test check floors lint format record million bench bench-minutes bench-mail soak fuzz hooks embedded
