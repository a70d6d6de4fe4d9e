package sockets

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const (
	tcpPath = "cmd/ss--t--p--a--i--s--n--e.md"
	udpPath = "cmd/ss--u--p--a--i--s--n--e.md"
)

const tcp = `Total: 54
TCP:   289 (estab 14, closed 266, orphaned 0, timewait 62)

State     Recv-Q Send-Q        Local Address:Port         Peer Address:Port Process                                                                   
LISTEN    0      4096            172.30.0.11:4240              0.0.0.0:*     users:(("cilium-agent",pid=77,fd=224)) ino:307242 sk:1979 cgroup:/ <->
	 bbr cwnd:10 tcp-ulp-mptcp                                                                                                                           
TIME-WAIT 0      0                 127.0.0.1:37566           127.0.0.1:9234  timer:(timewait,13sec,0) ino:0 sk:af3
LISTEN    0      4096                      *:4244                    *:*     users:(("cilium-agent",pid=77,fd=59)) ino:304568 sk:1982 cgroup:/ v6only:0 <->
LISTEN    0      128                       *:ssh                     *:*
`

const udp = `State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess                         
UNCONN 0      0            0.0.0.0:8472      0.0.0.0:*    ino:303331 sk:1977 cgroup:/ <->
UNCONN 0      0               [::]:8472         [::]:*    ino:303330 sk:1978 cgroup:/ v6only:1 <->
`

func TestSockets(t *testing.T) {
	for path, test := range map[string]struct {
		text string
		want []facts.ListeningSocket
	}{
		tcpPath: {tcp, []facts.ListeningSocket{
			{Protocol: "TCP", Address: "172.30.0.11", Port: 4240, Process: "cilium-agent", Source: facts.Source{File: tcpPath, Line: 5}},
			{Protocol: "TCP", Address: "*", Port: 4244, Process: "cilium-agent", Source: facts.Source{File: tcpPath, Line: 8}},
		}},
		udpPath: {udp, []facts.ListeningSocket{
			{Protocol: "UDP", Address: "0.0.0.0", Port: 8472, Source: facts.Source{File: udpPath, Line: 2}},
			{Protocol: "UDP", Address: "::", Port: 8472, Source: facts.Source{File: udpPath, Line: 3}},
		}},
	} {
		if diff := cmp.Diff(test.want, artifacttest.Rows(t, Extractors, path, test.text).ListeningSockets); diff != "" {
			t.Error(diff)
		}
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, tcpPath, "what is this\n"); !errors.Is(err, ErrNoSockets) {
		t.Errorf("error %v", err)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(tcp)
	f.Add(udp)
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, tcpPath, text)
		for _, row := range tables.ListeningSockets {
			if row.Source.Line < 1 {
				t.Errorf("%+v", row)
			}
		}
	})
}
