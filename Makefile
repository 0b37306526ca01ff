# All it takes is make and Python 3.10 or later with its venv module. Each target sets up what it needs in a virtual
# environment here, the first time and whenever setup.cfg changes. Another Python: make PYTHON=python3.12 test

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOWEST := build/lowest-env
FUZZ_ENV := build/fuzz-env
SECONDS ?= 60
PIP_INSTALL := -m pip install -qq --disable-pip-version-check
CODE := tiktok_live tests docs setup.py
SOAK_SECONDS ?= 180

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help demo test test-lowest fuzz soak bench bench-peers bench-page bench-rooms coverage-report coverage-page reference check format proto check-proto docs clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.has-all ## Watch a simulated live: no TikTok account, no internet
	@trap : INT; $(BIN)/tiktok-live demo || [ $$? -eq 130 ]  # Ctrl-C is a good end as well

test: $(VENV)/.has-test ## Run the tests; choose with ARGS="-k gift"
	$(BIN)/python -m pytest -n 2 $(ARGS)

test-lowest: $(LOWEST)/.has-test ## Run the tests on the lowest versions that setup.cfg admits
	$(LOWEST)/bin/python -m pytest -n 2 $(ARGS)

fuzz: $(FUZZ_ENV)/.ready ## Fuzz with atheris, each target for SECONDS=60; choose with ARGS="json pages"
	@cd tests && ../$(FUZZ_ENV)/bin/python -m fuzz $(SECONDS) $(ARGS)

soak: $(VENV)/.has-test ## Lose thousands of connections in SOAK_SECONDS=180, and count what got lost with them
	@MALLOC_ARENA_MAX=1 $(BIN)/python tests/soak.py $(SOAK_SECONDS)  # else glibc keeps memory of each ended thread

bench: $(VENV)/.has-test ## Measure what the library costs; ARGS="--quick", ARGS="--only few,chats --rounds 9"
	@cd tests && ../$(BIN)/python -m benchmarks $(ARGS)

bench-peers: $(VENV)/.has-test peers ## Measure other clients on the same stream, and compare
	@cd tests && ../$(BIN)/python -m benchmarks.peers $(ARGS)

bench-rooms: $(VENV)/.has-test ## Measure 10, 100 and 1,000 rooms in one process; ARGS="--rooms 50 --seconds 10"
	@cd tests && ../$(BIN)/python -m benchmarks.rooms $(ARGS)

bench-page: bench bench-peers bench-rooms ## Measure all of that, and put it into docs/performance.md
	@cd tests && ../$(BIN)/python -m benchmarks.page

coverage-report: $(VENV)/.has-test peers ## Tell which captured fields events show, here and in peers; ARGS="-v" for more
	@$(BIN)/python tests/coverage_report.py $(ARGS)

coverage-page: $(VENV)/.has-test ## Write docs/unshown-fields.md: the captured fields that no event shows
	@$(BIN)/python tests/coverage_report.py --write-page

reference: $(VENV)/.has-all ## Write docs/events.md, the reference of events, from the docstrings of the classes
	@$(BIN)/python docs/reference.py

check: check-proto $(VENV)/.has-check ## Check generated code, lint, format, types and the house rules
	$(BIN)/python -m ruff check $(CODE)
	$(BIN)/python -m ruff format --check $(CODE)
	$(BIN)/python -m mypy
	$(BIN)/python -m pytest -q tests/test_house.py

format: $(VENV)/.has-check ## Sort imports and format the code
	$(BIN)/python -m ruff check --select I --fix $(CODE)
	$(BIN)/python -m ruff format $(CODE)

docs: $(VENV)/.has-docs ## Build the documentation into build/docs
	$(BIN)/python -m sphinx -q -W --keep-going -d build/doctrees docs build/docs
	@echo "Read build/docs/index.html"

clean: ## Remove everything that make has made
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find tiktok_live tests docs -name __pycache__ -type d -prune -exec rm -rf {} +

# --- generated code: protos/*.proto -> tiktok_live/proto/*_pb2.py and *_pb2.pyi
#
# The generator is pinned: code of grpcio-tools 1.62.3 runs on every protobuf from 4.25 to 7, code of later ones does
# not run on older protobufs. It has no wheel for Python 3.13 and later. There, check-proto lets a newer generator
# describe protos/ and compares that with what the committed code describes; proto refuses.

PROTO_ENV := build/proto-env
PROTO_CHECK := build/proto-check
PROTO_GENERATOR := grpcio-tools==1.62.3 'setuptools<81'
PROTO_NEWER_GENERATOR := grpcio-tools==1.85.1
PROTOC := $(PROTO_ENV)/bin/python -m grpc_tools.protoc -Itiktok_live/proto=protos
PROTO_CAN_GENERATE := $(PROTO_ENV)/bin/python -c 'import sys; sys.exit(sys.version_info >= (3, 13))'

proto: $(PROTO_ENV)/.ready ## Generate tiktok_live/proto from protos/
	@$(PROTO_CAN_GENERATE) || { \
	  echo "make proto needs Python 3.10 to 3.12: rm -r $(PROTO_ENV), then make PYTHON=python3.12 proto" >&2; exit 1; }
	rm -f tiktok_live/proto/*_pb2.py tiktok_live/proto/*_pb2.pyi
	$(PROTOC) --python_out=. --pyi_out=. protos/*.proto

check-proto: $(PROTO_ENV)/.ready ## Check that tiktok_live/proto is what protos/ generates
	@rm -rf $(PROTO_CHECK)
	@mkdir -p $(PROTO_CHECK)
	@if $(PROTO_CAN_GENERATE); then \
	  $(PROTOC) --python_out=$(PROTO_CHECK) --pyi_out=$(PROTO_CHECK) protos/*.proto && \
	  diff -r --exclude=__init__.py --exclude=__pycache__ $(PROTO_CHECK)/tiktok_live/proto tiktok_live/proto; \
	else \
	  $(PROTOC) --descriptor_set_out=$(PROTO_CHECK)/protos.binpb protos/*.proto && \
	  $(PROTO_ENV)/bin/python tests/proto_descriptors.py $(PROTO_CHECK)/protos.binpb tiktok_live/proto; \
	fi || { echo "tiktok_live/proto is out of step with protos/: run make proto and commit what it writes." >&2; exit 1; }

# --- other clients, each in an environment of its own, for coverage-report and bench-peers, which say so where one
# cannot be installed

PEERS_ENV := build/peers-env
PEERS_NODE := build/peers-node

.PHONY: peers
peers:
	@[ -e $(PEERS_ENV)/.ready ] || { echo "Setting up $(PEERS_ENV)" >&2; \
	  $(PYTHON) -m venv --clear $(PEERS_ENV) && \
	  $(PEERS_ENV)/bin/python $(PIP_INSTALL) --retries 1 TikTokLive==7.0.1 && touch $(PEERS_ENV)/.ready; } || :
	@[ -e $(PEERS_NODE)/.ready ] || { echo "Setting up $(PEERS_NODE)" >&2; \
	  npm install --silent --no-audit --no-fund --fetch-retries 0 --prefix $(PEERS_NODE) \
	    tiktok-live-connector@2.5.0 && \
	  touch $(PEERS_NODE)/.ready; } || :

# --- virtual environments

define make-env
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
	echo "$(PYTHON) is not Python 3.10 or later. Install one, or name it: make PYTHON=python3.12" >&2; exit 1; }
@$(PYTHON) -m venv --clear $(1) || { rm -rf $(1); \
	echo "$(PYTHON) cannot make a virtual environment. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
endef

$(BIN)/python:
	$(call make-env,$(VENV))

$(LOWEST)/bin/python:
	$(call make-env,$(LOWEST))

$(VENV)/.has-%: setup.cfg pyproject.toml | $(BIN)/python
	@echo "Setting up $(VENV) for: $*" >&2
	@$(BIN)/python $(PIP_INSTALL) -e '.[$*]'
	@$(BIN)/python -m compileall -q tiktok_live  # as pip does for everything that it copies
	@touch $@

$(LOWEST)/.has-test: setup.cfg pyproject.toml tests/lowest.txt | $(LOWEST)/bin/python
	@echo "Setting up $(LOWEST)" >&2
	@$(LOWEST)/bin/python $(PIP_INSTALL) -c tests/lowest.txt -e '.[test]'
	@touch $@

$(FUZZ_ENV)/bin/python:
	$(call make-env,$(FUZZ_ENV))

# Wheels only: building atheris takes clang and half an hour.
$(FUZZ_ENV)/.ready: setup.cfg pyproject.toml | $(FUZZ_ENV)/bin/python
	@echo "Setting up $(FUZZ_ENV)" >&2
	@$(FUZZ_ENV)/bin/python $(PIP_INSTALL) --only-binary atheris 'atheris>=2.3,<4' || { rm -rf $(FUZZ_ENV); \
	  echo "atheris has no wheel here. It has for Python 3.10 to 3.13 on Linux: make PYTHON=python3.12 fuzz" >&2; exit 1; }
	@$(FUZZ_ENV)/bin/python $(PIP_INSTALL) -e .
	@touch $@

$(PROTO_ENV)/bin/python:
	$(call make-env,$(PROTO_ENV))

$(PROTO_ENV)/.ready: | $(PROTO_ENV)/bin/python
	@echo "Setting up $(PROTO_ENV)" >&2
	@if $(PROTO_CAN_GENERATE); then $(PROTO_ENV)/bin/python $(PIP_INSTALL) $(PROTO_GENERATOR); \
	else $(PROTO_ENV)/bin/python $(PIP_INSTALL) $(PROTO_NEWER_GENERATOR); fi
	@touch $@
