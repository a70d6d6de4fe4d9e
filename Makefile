# sysleuth: everything here needs Go and make alone.

BINARY := bin/sysleuth
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LDFLAGS := -s -w -X main.version=$(VERSION)

.PHONY: demo build test bench lint fmt generate clean

demo: build ## analyse a sample dump
	$(BINARY) analyze fixtures/ipam-exhausted.zip

build: ## build the program
	CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o $(BINARY) ./cmd/sysleuth

test: ## run all tests
	go vet ./...
	go test ./...

bench: build ## run the benchmarks, and write BENCHMARKS.md
	go test -run '^$$' -bench . -benchmem ./...
	go run ./cmd/benchmark --binary $(BINARY)

lint: ## check formatting, vet, and the rules
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "run make fmt"; exit 1; }
	go vet ./...
	go test ./rules/...

fmt: ## format Go and Rego
	gofmt -w .
	go run ./cmd/sysleuth rules fmt -w rules

# The packages whose tests can write what they compare with.
UPDATABLE = $(sort $(dir $(shell git grep -l -e '"update"' -e 'parser/rowtest"' -- '*_test.go')))

generate: ## write the generated files anew
	go test $(addprefix ./,$(UPDATABLE)) -update

clean:
	rm -rf bin
