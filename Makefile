# Dry Run. `make help` lists what there is to do; `make run` and `make test` work on a fresh machine with git, make and
# Python 3.11 or newer. Everything is installed under this folder: .venv, node_modules and static/vendor.

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip --quiet
STAMPS := .venv/stamps
# A browser under test keeps its files here rather than in the home folder.
BROWSING := XDG_CONFIG_HOME=$(CURDIR)/.venv/browsing XDG_CACHE_HOME=$(CURDIR)/.venv/browsing
ARGS ?=

.PHONY: help run test check bench train cross torture lock screenshot clean

help:  ## list these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 20
	@echo '  Options for the server: make run ARGS="--port 9000"; for the tests: make test ARGS="-k bank"'

run: $(STAMPS)/product $(STAMPS)/vendor  ## install what is missing, then serve on http://127.0.0.1:8000
	@exec $(BIN)/dryrun serve $(ARGS)

test: $(STAMPS)/tests $(STAMPS)/vendor $(STAMPS)/chromium  ## install what the tests need, then run all of them
	@$(BROWSING) $(BIN)/python -m pytest $(ARGS)

check: $(STAMPS)/tests  ## style, format, types, and the question bank
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/dryrun bank check

torture: $(STAMPS)/tests $(STAMPS)/vendor $(STAMPS)/chromium  ## kills, faults and long runs
	@$(BROWSING) $(BIN)/python -m pytest -m torture $(ARGS)

bench: $(STAMPS)/product  ## measure reading and scoring, as ratios taken in the same run
	@$(BIN)/python -m bench.reading
	@$(BIN)/python -m bench.scoring

train: $(STAMPS)/train  ## learn the reader's weights anew from the labelled transcripts
	@$(BIN)/python -m scripts.train

cross: $(STAMPS)/train  ## leave out one writer at a time: how well are people read that were not learned from
	@$(BIN)/python -m scripts.cross $(ARGS)

lock: $(BIN)/python  ## resolve every dependency anew and write the lock files
	@scripts/lock.sh

screenshot: $(STAMPS)/tests $(STAMPS)/vendor $(STAMPS)/chromium  ## take docs/screenshot.png from the running app
	@$(BROWSING) $(BIN)/python -m scripts.screenshot

clean:  ## remove everything that was installed or built; the database in var/ stays
	@rm -rf .venv node_modules static/vendor dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find app tests bench scripts migrations -name __pycache__ -type d -prune -exec rm -rf {} +

# A renamed folder, or a Python that has gone, leaves an environment that points nowhere: then it is made again.
$(shell [ -x $(BIN)/python ] && [ "$$(cat .venv/home 2>/dev/null)" = "$$(pwd -P)" ] || rm -rf $(STAMPS) $(BIN)/python)

$(BIN)/python:
	@scripts/venv.sh

$(STAMPS)/product: requirements.lock pyproject.toml | $(BIN)/python
	@echo 'Installing the packages of requirements.lock (once) ...'
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(STAMPS)/tests: requirements-test.lock $(STAMPS)/product
	@echo 'Installing the packages of requirements-test.lock (once) ...'
	@$(PIP) install --require-hashes -r requirements-test.lock
	@touch $@

$(STAMPS)/train: requirements-train.lock $(STAMPS)/product
	@echo 'Installing the packages of requirements-train.lock (once) ...'
	@$(PIP) install --require-hashes -r requirements-train.lock
	@touch $@

$(STAMPS)/vendor: package.json package-lock.json scripts/vendor.sh requirements-node.lock | $(BIN)/python
	@echo 'Bringing the browser files of package-lock.json (once) ...'
	@scripts/vendor.sh
	@touch $@

$(STAMPS)/chromium: scripts/chromium.sh $(STAMPS)/tests
	@scripts/chromium.sh
	@touch $@
