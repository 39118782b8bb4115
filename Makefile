# Thin: says what there is to do; CMake does it. JOBS=n for n jobs at a time.
JOBS ?= $(shell nproc)
BUILD = cmake --build --preset
.PHONY: all deps demo check eval gaps bench asan tsan fuzz fuzz-short format format-check man install clean

all: build/build.ninja
	@$(BUILD) release -j $(JOBS)

build/build.ninja:
	@cmake --preset release

# Installs what is missing of packaging/apt.txt; the only target that needs root.
deps:
	@missing=$$(grep -v '^#' packaging/apt.txt | while read -r p; do \
	    dpkg -s "$$p" 2>/dev/null | grep -q '^Status: install ok' || echo "$$p"; done); \
	if [ -z "$$missing" ]; then echo "nothing is missing"; exit 0; fi; \
	root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	$$root apt-get update -q && \
	$$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing

demo: all
	@build/sayso read examples/*.txt

# Builds, runs every test, and names what is missing beside the checkout.
check: all
	@tools/missing.sh
	@ctest --test-dir build --output-on-failure -j $(JOBS)

eval: all
	@python3 test/eval/eval.py

# What people and countries do that no pattern catches, most frequent first.
gaps: all
	@python3 tools/gaps.py build/sayso ../shared/text/news.jsonl.gz

bench: all
	@python3 bench/bench.py
	@python3 bench/pages.py
	@python3 bench/engine.py

asan: build-dev/build.ninja
	@$(BUILD) dev -j $(JOBS)
	@ctest --test-dir build-dev --output-on-failure -j $(JOBS) -L unit

build-dev/build.ninja:
	@cmake --preset dev

tsan:
	@cmake --preset tsan
	@$(BUILD) tsan -j $(JOBS)
	@ctest --test-dir build-tsan --output-on-failure -L unit
	@ctest --test-dir build-tsan --output-on-failure -R 'ledger.ask|cli.ledger$$'

fuzz:
	@cmake --preset fuzz
	@$(BUILD) fuzz -j $(JOBS)

# Five minutes of fuzzing in all; FUZZ=n for n seconds a harness.
FUZZ ?= 30
fuzz-short: fuzz
	@sh test/fuzz/short.sh build-fuzz $(FUZZ)

format:
	@git ls-files '*.c' '*.h' | xargs clang-format -i

format-check:
	@git ls-files '*.c' '*.h' | xargs clang-format --dry-run --Werror

man: all
	@build/sayso help --man > man/sayso.1
	@python3 tools/man3.py include/sayso.h > man/sayso.3

install: all
	@cmake --install build

clean:
	@rm -rf build build-dev build-tsan build-fuzz
