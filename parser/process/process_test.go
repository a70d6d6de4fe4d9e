package process

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	stackPath = "cmd/gops-stack-$(pidof-cilium-agent).md"
	filesPath = "cmd/ls--la--proc-$(pidof-cilium-agent)-fd.md"
)

const goroutines = `goroutine 213 [running]:
runtime/pprof.writeGoroutineStacks({0x7febb2f60270, 0x324f4751b7f0})
	/usr/local/go/src/runtime/pprof/pprof.go:819 +0x6b
created by github.com/google/gops/agent.Listen in goroutine 1
	/go/src/github.com/google/gops@v0.3.27/agent/agent.go:122 +0x35c

goroutine 35 [select, 7 minutes]:
k8s.io/client-go/util/workqueue.(*delayingType).waitingLoop(0x324f47b31860)
	/go/src/k8s.io/client-go@v0.29.2/util/workqueue/delaying_queue.go:276 +0x3b2

goroutine 36 [select, 12 minutes, locked to thread]:
k8s.io/client-go/util/workqueue.(*delayingType).waitingLoop(0x324f47b31861)
	/go/src/k8s.io/client-go@v0.29.2/util/workqueue/delaying_queue.go:276 +0x3b2

goroutine 37 [sync.Mutex.Lock, 30 minutes]:
sync.runtime_SemacquireMutex(0x1?, 0x2?, 0x3?)
	/usr/local/go/src/runtime/sema.go:77 +0x26
sync.(*Mutex).Lock(...)
	/usr/local/go/src/sync/mutex.go:90
github.com/cilium/cilium/pkg/endpoint.(*Endpoint).lockAlive(0x1)
	/go/src/github.com/cilium/cilium@v1.15.19/pkg/endpoint/lock.go:25 +0x2b
`

func TestGoroutines(t *testing.T) {
	at := func(line int) facts.Source { return facts.Source{File: stackPath, Line: line} }
	want := []facts.GoroutineGroup{
		{Component: "cilium-agent", State: "sync.Mutex.Lock", Function: "github.com/cilium/cilium/pkg/endpoint.(*Endpoint).lockAlive", Count: 1, LongestWaitSeconds: new(int64(1800)), LongWaitsCount: 1, ProcessCount: 4, Source: at(15)},
		{Component: "cilium-agent", State: "select", Function: "k8s.io/client-go/util/workqueue.(*delayingType).waitingLoop", Count: 2, LongestWaitSeconds: new(int64(720)), LongWaitsCount: 1, ProcessCount: 4, Source: at(11)},
		{Component: "cilium-agent", State: "running", Function: "runtime/pprof.writeGoroutineStacks", Count: 1, ProcessCount: 4, Source: at(1)},
	}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, stackPath, goroutines).Goroutines); diff != "" {
		t.Error(diff)
	}
}

func TestOtherProcesses(t *testing.T) {
	for path, want := range map[string]string{
		"gops-cilium-operator-7c794d6f6-7wphf-cilium-operator-20261123-025122-stack.txt": "cilium-operator",
		"gops-cilium-88hf7-cilium-agent-20261123-025122-stack.txt":                       "cilium-agent",
	} {
		if rows := artifacttest.Rows(t, Extractors, path, goroutines).Goroutines; len(rows) != 3 || rows[0].Component != want {
			t.Errorf("%s: %+v", path, rows)
		}
	}
}

func TestManyGroups(t *testing.T) {
	var text strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&text, "goroutine %d [select]:\nmain.f%d()\n\n", i, i)
	}
	text.WriteString("goroutine 9 [semacquire]:\nmain.lock()\n")
	rows := artifacttest.Rows(t, Extractors, stackPath, text.String()).Goroutines
	if len(rows) != maxRows || rows[0].Function != "main.lock" || rows[0].ProcessCount != 1001 {
		t.Errorf("%d rows, the first %+v", len(rows), rows[0])
	}
}

const files = `total 0
dr-x------ 2 root root 230 Nov 23 02:49 .
lr-x------ 1 root root  64 Nov 23 02:51 0 -> /dev/null
lrwx------ 1 root root  64 Nov 23 02:51 10 -> socket:[303679]
`

func TestOpenFiles(t *testing.T) {
	want := []facts.OpenFiles{{Count: 2, SocketsCount: 1, Source: facts.Source{File: filesPath, Line: 3}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, filesPath, files).OpenFiles); diff != "" {
		t.Error(diff)
	}
}

func TestOtherText(t *testing.T) {
	for path, want := range map[string]error{stackPath: ErrNoGoroutines, filesPath: ErrNoFiles} {
		if _, _, err := artifacttest.Extract(Extractors, path, "what is this\n"); !errors.Is(err, want) {
			t.Errorf("%s: error %v", path, err)
		}
	}
	const refused = "2026/11/23 02:51:26 couldn't resolve addr or pid 77 to TCPAddress: couldn't get port for PID 77: open /tmp/.config/gops/77: no such file or directory\n"
	if _, _, err := artifacttest.Extract(Extractors, "gops-x-cilium-agent-20261123-025122-stack.txt", refused); err != nil {
		t.Errorf("error %v", err)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(goroutines)
	f.Add(files)
	f.Fuzz(func(t *testing.T, text string) {
		for _, path := range []string{stackPath, filesPath} {
			tables, _, _ := artifacttest.Extract(Extractors, path, text)
			for _, row := range tables.Goroutines {
				if row.Count < 1 || row.Count > row.ProcessCount || row.Source.Line < 1 {
					t.Errorf("%+v", row)
				}
			}
		}
	})
}
