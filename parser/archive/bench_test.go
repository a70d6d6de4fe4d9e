package archive

import (
	"bytes"
	"fmt"
	"io"
	"sync"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// benchmarkLogs are eight logs of 8 MiB and a thousand files of 4 KiB: what a dump's bytes look like, at its ratio.
var benchmarkLogs = sync.OnceValue(func() []member {
	var members []member
	for file := range 8 {
		var log bytes.Buffer
		for line := 0; log.Len() < 8<<20; line++ {
			fmt.Fprintf(&log, "2026-11-23T02:%02d:%02d.%09dZ time=2026-11-23T02:49:36Z level=info msg=\"Endpoint regeneration finished\" module=agent.controlplane.endpoint-manager endpointID=%d identity=%d ipv4=10.244.%d.%d reason=%q\n",
				line/60%60, line%60, line*7919%1_000_000_000, line*31%4096, line*17%65536, line%4, line*13%256, []string{"updated security labels", "one or more identities created", "policy rules added"}[line%3])
		}
		members = append(members, member{name: fmt.Sprintf("dump/logs-cilium-%d.log", file), content: log.String()})
	}
	for file := range 1000 {
		members = append(members, member{name: fmt.Sprintf("dump/cilium-bugtool-cilium-%d/cmd/%d.md", file%10, file), content: members[0].content[file*4096 : (file+1)*4096]})
	}
	return members
})

func benchmarkWalk(b *testing.B, archive []byte) {
	path := writeFile(b, "dump", archive)
	var bytesRead int64
	for _, m := range benchmarkLogs() {
		bytesRead += int64(len(m.content))
	}
	b.SetBytes(bytesRead)
	b.ReportAllocs()
	blocks := sync.Pool{New: func() any { return new([256 << 10]byte) }}
	for b.Loop() {
		a, err := Open(path, Options{})
		if err != nil {
			b.Fatal(err)
		}
		err = a.Walk(b.Context(), func(file *File) error {
			block := blocks.Get().(*[256 << 10]byte)
			defer blocks.Put(block)
			_, err := io.CopyBuffer(writerOnly{io.Discard}, file.Reader, block[:])
			return err
		})
		if err != nil || len(a.Problems()) > 0 {
			b.Fatal(err, a.Problems())
		}
		if _, err := a.SHA256(); err != nil {
			b.Fatal(err)
		}
		a.Close()
	}
}

// writerOnly hides ReadFrom, which would bring its own small buffer.
type writerOnly struct{ io.Writer }

func BenchmarkWalkZip(b *testing.B) { benchmarkWalk(b, zipOf(b, benchmarkLogs()...)) }

func BenchmarkWalkTar(b *testing.B) { benchmarkWalk(b, tarOf(b, benchmarkLogs()...)) }

func BenchmarkWalkTarGzip(b *testing.B) { benchmarkWalk(b, gzipOf(b, tarOf(b, benchmarkLogs()...))) }

func BenchmarkWalkTarZstd(b *testing.B) {
	encoder, err := zstd.NewWriter(nil)
	if err != nil {
		b.Fatal(err)
	}
	benchmarkWalk(b, encoder.EncodeAll(tarOf(b, benchmarkLogs()...), nil))
}

func BenchmarkWalkNestedTarGzip(b *testing.B) {
	logs := benchmarkLogs()
	half := len(logs) / 2
	first, second := gzipOf(b, tarOf(b, logs[:half]...)), gzipOf(b, tarOf(b, logs[half:]...))
	benchmarkWalk(b, zipOf(b, member{name: "a.tar.gz", content: string(first)}, member{name: "b.tar.gz", content: string(second)}))
}

func BenchmarkWalkCutZip(b *testing.B) {
	whole := zipOf(b, benchmarkLogs()...)
	end := bytes.LastIndex(whole, []byte(endSignature))
	damaged := append(bytes.Clone(whole[:end]), make([]byte, 22)...)
	path := writeFile(b, "dump", damaged)
	b.SetBytes(int64(8*8<<20 + 1000*4096))
	for b.Loop() {
		got := walkPath(b, path, Options{})
		if len(got.files) != len(benchmarkLogs()) {
			b.Fatal(len(got.files))
		}
	}
}

func BenchmarkPartition(b *testing.B) {
	var paths []string
	for node := range 100 {
		for file := range 200 {
			paths = append(paths, fmt.Sprintf("cilium-sysdump-20261123-025122/cilium-bugtool-cilium-%05d-20261123-025122/cmd/cilium-dbg-%d.md", node, file))
		}
	}
	paths = append(paths, "cilium-sysdump-20261123-025122/k8s-nodes-20261123-025122.yaml")
	for b.Loop() {
		if len(Partition(paths)) != 1 {
			b.Fatal("no dump")
		}
	}
}
