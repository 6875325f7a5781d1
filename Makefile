# Two commands do all the set-up on a fresh machine: `make demo` and `make test`.

# The system's own Python where it is new enough: it is built for speed, and what drives LibreOffice belongs to it.
SYSTEM_PYTHON := /usr/bin/python3
PYTHON ?= $(shell $(SYSTEM_PYTHON) -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
  && echo $(SYSTEM_PYTHON) || echo python3)
VENV := .venv
BIN := $(VENV)/bin
DEMO := demo
ROOTS := validators addin workbook_templates macros
# How the tests reach the spreadsheet program that they drive: from Debian's own Python.
FINDS_UNO := python3 -c 'import sys; sys.path.append("/usr/lib/python3/dist-packages"); import uno' 2>/dev/null \
  || test -f /usr/lib/python3/dist-packages/uno.py

.DEFAULT_GOAL := help
.PHONY: help demo test check tests format docs pictures wheelhouse templates macros web fuzz benchmarks clean

help: ## what each command does
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1@/' | column -t -s @

demo: $(VENV)/runs ## set up, write sample trackers, check them and show what is wrong
	@$(BIN)/onelead demo $(DEMO) --force || test $$? -eq 1

test: $(VENV)/develops programs check tests ## set up, then every check and every test

check: $(VENV)/develops ## style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

tests: $(VENV)/develops ## the tests alone, with branch coverage
	$(BIN)/python -m pytest -n auto --dist loadgroup --cov --cov-report=term

format: $(VENV)/develops ## lay the code out
	$(BIN)/ruff check --fix --quiet . || true
	$(BIN)/ruff format .

docs: $(VENV)/develops ## write anew the pages that come from the code, and build the guide
	$(BIN)/python -m onelead.documentation
	$(BIN)/python -m onelead.cli.reference > docs/cli.md
	$(BIN)/python -m onelead.reports.json_schema > docs/report.schema.json
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

pictures: $(VENV)/develops programs ## make the pictures of the README and the guide anew
	PYTHONPATH=tests $(BIN)/python docs/pictures.py

# A folder to carry to computers without internet; uv knows what another system needs (pywin32 on Windows), pip fetches it.
WHEELHOUSES := wheelhouse/windows wheelhouse/mac-arm wheelhouse/mac-intel
WHEELS_PYTHON ?= 3.12
wheelhouse: $(WHEELHOUSES) ## gather what OneLead needs on computers without internet: Windows and Mac
wheelhouse/windows: SYSTEM := x86_64-pc-windows-msvc
wheelhouse/windows: TAGS := win_amd64
wheelhouse/mac-arm: SYSTEM := aarch64-apple-darwin
wheelhouse/mac-arm: TAGS := macosx_11_0_arm64
wheelhouse/mac-intel: SYSTEM := x86_64-apple-darwin
wheelhouse/mac-intel: TAGS := macosx_11_0_x86_64
.PHONY: $(WHEELHOUSES)
$(WHEELHOUSES): $(VENV)/develops
	rm -rf $@
	$(BIN)/python -m build --wheel --outdir $@ .
	$(BIN)/uv pip compile --quiet --python-platform $(SYSTEM) --python-version $(WHEELS_PYTHON) --only-binary :all: \
	  --extra excel --no-header --no-annotate --output-file $@/needed.txt pyproject.toml
	$(BIN)/python -m pip download --quiet --no-deps --only-binary=:all: --platform $(TAGS) \
	  --python-version $(WHEELS_PYTHON) --dest $@ --requirement $@/needed.txt

templates: $(VENV)/develops ## build the workbook templates and their samples
	$(BIN)/python -m onelead_templates.build

golden: $(VENV)/develops ## write the approved reports anew; read the change before it is committed
	ONELEAD_GOLDEN=write $(BIN)/python -m pytest -q tests/menagerie/test_golden.py

macros: $(VENV)/develops ## build the add-in from its VBA and ribbon
	$(BIN)/python -m onelead_macros.build

web: $(VENV)/develops ## build the folder of static files that checks trackers in a browser
	$(BIN)/python -m onelead_web.build build/web

fuzz: $(VENV)/develops ## fuzz the reader for five minutes
	@$(PYTHON) -m venv .fuzz && .fuzz/bin/pip install --quiet atheris && mkdir -p .fuzz/found .fuzz/corpus
	PYTHONPATH=validators .fuzz/bin/python tests/fuzz/fuzz_reading.py -max_total_time=300 -timeout=10 \
	  -rss_limit_mb=1024 -max_len=65536 -artifact_prefix=.fuzz/found/ .fuzz/corpus

benchmarks: $(VENV)/develops ## measure: each figure is a ratio within one run
	@for file in benchmarks/*.py; do case $$file in */_*) ;; *) echo "== $$file"; $(BIN)/python $$file || exit 1;; esac; done

clean: ## take away what these commands made
	rm -rf $(VENV) $(DEMO) .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist site wheelhouse

# The environment: once to run, once more to develop; made again when what is asked for changes.
$(VENV)/made:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "OneLead needs Python 3.11 or later.")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/runs: $(VENV)/made pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@$(BIN)/python -m compileall -q $(ROOTS) # as pip does with what it copies: a check starts twice as fast
	@touch $@

$(VENV)/develops: $(VENV)/runs pyproject.toml
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

.PHONY: programs
programs:
	@missing=; needs() { command -v $$1 >/dev/null || missing="$$missing $$2"; }; \
	needs soffice libreoffice-calc; needs chromium "chromium fonts-dejavu"; needs pdftoppm poppler-utils; \
	needs node nodejs; needs npm npm; $(FINDS_UNO) || missing="$$missing python3-uno"; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	else \
	  echo "The tests drive real programs, and some are missing."; \
	  echo "Install them first, on Debian with: sudo apt-get install$$missing"; exit 1; \
	fi
