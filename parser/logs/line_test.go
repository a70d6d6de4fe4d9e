package logs

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// decodedLine is what a line says.
type decodedLine struct {
	Grammar                         grammar
	Level                           string
	Time                            string
	Message, Error, Subsystem, Text string
}

func decodeLine(text string) decodedLine {
	var l line
	l.read(1, []byte(text))
	var r record
	r.decode(&l)
	at := parseTime(l.time())
	shownTime := ""
	if !at.IsZero() {
		shownTime = at.Format("2006-01-02T15:04:05.999999999Z07:00")
	}
	return decodedLine{l.grammar, r.level.String(), shownTime, string(r.message), string(r.errorText), string(r.subsystem), string(r.text)}
}

func TestDecode(t *testing.T) {
	for name, test := range map[string]struct {
		line string
		want decodedLine
	}{
		"logrus with time, 1.15": {
			`2026-11-23T02:55:15.171144991Z time="2026-11-23T02:55:15Z" level=warning msg="Waiting for k8s node information" error="required IPv4 PodCIDR not available" subsys=daemon`,
			decodedLine{logfmt, "warning", "2026-11-23T02:55:15.171144991Z", "Waiting for k8s node information", "required IPv4 PodCIDR not available", "daemon",
				"Waiting for k8s node information error=required IPv4 PodCIDR not available subsys=daemon"},
		},
		"logrus without time, 1.11": {
			`2022-11-10T18:56:37.737731789Z level=fatal msg="Cannot retrieve enp0s8 link" error="Link not found" subsys=daemon`,
			decodedLine{logfmt, "fatal", "2022-11-10T18:56:37.737731789Z", "Cannot retrieve enp0s8 link", "Link not found", "daemon",
				"Cannot retrieve enp0s8 link error=Link not found subsys=daemon"},
		},
		"no time at all": {
			`level=info msg=Stopping`,
			decodedLine{logfmt, "info", "", "Stopping", "", "", "Stopping"},
		},
		"slog, 1.20": {
			`2026-11-23T02:56:36.226845392Z time=2026-11-23T02:56:36.226509011Z level=warn msg="Heartbeat timed out, restarting client connections" module=agent.infra.k8s-client`,
			decodedLine{logfmt, "warning", "2026-11-23T02:56:36.226845392Z", "Heartbeat timed out, restarting client connections", "", "agent.infra.k8s-client",
				"Heartbeat timed out, restarting client connections module=agent.infra.k8s-client"},
		},
		"own time where the kubelet's is missing, level in capitals": {
			`time=2026-11-23T03:01:44.635Z level=ERROR msg="CNI ADD failed" subsys=cilium-cni error="[POST /ipam][502] postIpamFailure \"range is full\""`,
			decodedLine{logfmt, "error", "2026-11-23T03:01:44.635Z", "CNI ADD failed", `[POST /ipam][502] postIpamFailure "range is full"`, "cilium-cni",
				`CNI ADD failed subsys=cilium-cni error=[POST /ipam][502] postIpamFailure "range is full"`},
		},
		"slog with source, both component keys": {
			`time=2026-11-23T03:01:44Z level=debug source=/go/src/github.com/cilium/cilium/pkg/x/y.go:120 msg=done subsys=cilium-dbg module=k8s-client`,
			decodedLine{logfmt, "debug", "2026-11-23T03:01:44Z", "done", "", "k8s-client",
				"done source=/go/src/github.com/cilium/cilium/pkg/x/y.go:120 subsys=cilium-dbg module=k8s-client"},
		},
		"fatal without a word in slog": {
			`time=2026-11-23T03:01:44Z level=ERROR+4 msg=gone`,
			decodedLine{logfmt, "fatal", "2026-11-23T03:01:44Z", "gone", "", "", "gone"},
		},
		"escapes": {
			`level=error msg="a\tb\nc \u00b5 \\ \x41" error=`,
			decodedLine{logfmt, "error", "", "a\tb\nc µ \\ A", "", "", "a\tb\nc µ \\ A error="},
		},
		"quote never closed": {
			`level=error msg="cut in the mid`,
			decodedLine{logfmt, "error", "", "cut in the mid", "", "", "cut in the mid"},
		},
		"key with a blank, empty key": {
			`level=info msg="Failed to create client" connection timeout=30s ="x y"`,
			decodedLine{logfmt, "info", "", "Failed to create client", "", "", "Failed to create client connection timeout=30s =x y"},
		},
		"doubled quotes": {
			`level=info msg=""Synchronized ENI information"" subsys=eni`,
			decodedLine{logfmt, "info", "", "Synchronized ENI information", "", "eni", "Synchronized ENI information subsys=eni"},
		},
		"container runtime's tag, zone of its own": {
			`2022-12-05T09:52:04.053983487+02:00 stderr F level=warning msg="Failed to install iptables rules" subsys=iptables`,
			decodedLine{logfmt, "warning", "2022-12-05T07:52:04.053983487Z", "Failed to install iptables rules", "", "iptables", "Failed to install iptables rules subsys=iptables"},
		},
		"journald": {
			`Apr 09 18:21:00 k8s2 cilium-agent[18719]: level=error msg="Error while opening BPF maps" subsys=daemon`,
			decodedLine{logfmt, "error", "", "Error while opening BPF maps", "", "daemon", "Error while opening BPF maps subsys=daemon"},
		},
		"log viewer": {
			`cilium-thkmp cilium-agent time="2025-04-22T15:22:44.84449563Z" level=warning msg="sent notification" Key=10.0.0.1`,
			decodedLine{logfmt, "warning", "2025-04-22T15:22:44.84449563Z", "sent notification", "", "", "sent notification Key=10.0.0.1"},
		},
		"logrus JSON": {
			`2026-11-23T02:55:15Z {"error":"Get \"https://10.96.0.1:443/version\": dial tcp: i/o timeout","level":"error","msg":"Unable to contact k8s api-server","subsys":"k8s","time":"2026-11-23T02:55:14Z"}`,
			decodedLine{object, "error", "2026-11-23T02:55:15Z", "Unable to contact k8s api-server", `Get "https://10.96.0.1:443/version": dial tcp: i/o timeout`, "k8s",
				`Unable to contact k8s api-server error=Get "https://10.96.0.1:443/version": dial tcp: i/o timeout subsys=k8s`},
		},
		"slog JSON with a source": {
			`{"time":"2026-11-23T02:55:14.5Z","level":"warn","source":{"function":"f","file":"x.go","line":3},"msg":"late","module":"agent","count":3}`,
			decodedLine{object, "warning", "2026-11-23T02:55:14.5Z", "late", "", "agent",
				`late source={"function":"f","file":"x.go","line":3} module=agent count=3`},
		},
		"a level inside another value": {
			`{"level":"info","msg":"said","labels":{"level":"error"}}`,
			decodedLine{object, "info", "", "said", "", "", `said labels={"level":"error"}`},
		},
		"etcd": {
			`{"level":"warn","ts":"2022-12-26T02:32:45.114Z","caller":"embed/config_logging.go:169","msg":"rejected connection","error":"remote error: tls: bad certificate"}`,
			decodedLine{object, "warning", "2022-12-26T02:32:45.114Z", "rejected connection", "remote error: tls: bad certificate", "",
				"rejected connection caller=embed/config_logging.go:169 error=remote error: tls: bad certificate"},
		},
		"seconds as time": {
			`{"level":"info","ts":1671993165.25,"msg":"x"}`,
			decodedLine{object, "info", "2022-12-25T18:32:45.25Z", "x", "", "", "x"},
		},
		"JSON cut off": {
			`{"level":"fatal","msg":"Unable to initialize \"Ident`,
			decodedLine{object, "fatal", "", `Unable to initialize "Ident`, "", "", `Unable to initialize "Ident`},
		},
		"klog": {
			`2026-11-23T02:55:15Z E1123 02:55:14.123456       1 reflector.go:147] Failed to watch *v1.Pod: connection refused`,
			decodedLine{klog, "error", "2026-11-23T02:55:15Z", "Failed to watch *v1.Pod: connection refused", "", "", "Failed to watch *v1.Pod: connection refused"},
		},
		"klog with fields; its header has no year": {
			`W1123 02:55:14.123456       1 leader.go:12] "Lease lost" err="timed out" lease="kube-system/x"`,
			decodedLine{klog, "warning", "", "Lease lost", "timed out", "", "Lease lost err=timed out lease=kube-system/x"},
		},
		"Envoy": {
			`2025-02-21T15:25:39.698845032Z [2025-02-21 15:25:39.698][12][warning][config] [external/envoy/grpc.cc:130] gRPC config: initial fetch timed out for [x]`,
			decodedLine{envoy, "warning", "2025-02-21T15:25:39.698845032Z", "gRPC config: initial fetch timed out for [x]", "", "config", "gRPC config: initial fetch timed out for [x]"},
		},
		"Envoy without a place, its own time": {
			`[2025-02-21 15:25:39.698][12][critical][main] assert failure`,
			decodedLine{envoy, "error", "2025-02-21T15:25:39.698Z", "assert failure", "", "main", "assert failure"},
		},
		"Envoy JSON": {
			`{"Time":"2025-02-21T15:25:39.698Z","Level":"error","Message":"no healthy host"}`,
			decodedLine{object, "error", "2025-02-21T15:25:39.698Z", "no healthy host", "", "", "no healthy host"},
		},
		"nginx": {
			`2026/01/15 10:00:00 [emerg] 1#1: bind() to 0.0.0.0:8081 failed`,
			decodedLine{stamped, "fatal", "2026-01-15T10:00:00Z", "[emerg] 1#1: bind() to 0.0.0.0:8081 failed", "", "", "[emerg] 1#1: bind() to 0.0.0.0:8081 failed"},
		},
		"etcd until 3.4": {
			`2021-01-01 10:00:00.123456 W | etcdserver: read-only range request took too long`,
			decodedLine{stamped, "warning", "2021-01-01T10:00:00.123456Z", "W | etcdserver: read-only range request took too long", "", "", "W | etcdserver: read-only range request took too long"},
		},
		"panic": {
			`2026-11-23T02:55:15Z panic: runtime error: index out of range [5] with length 3`,
			decodedLine{runtime, "panic", "2026-11-23T02:55:15Z", "panic: runtime error: index out of range [5] with length 3", "", "", "panic: runtime error: index out of range [5] with length 3"},
		},
		"fatal error of the runtime": {
			`2024-06-26T09:23:08.877430323Z stderr F fatal error: concurrent map iteration and map write`,
			decodedLine{runtime, "fatal", "2024-06-26T09:23:08.877430323Z", "fatal error: concurrent map iteration and map write", "", "", "fatal error: concurrent map iteration and map write"},
		},
		"shell": {
			`2026-11-23T02:55:15Z Error: exec: "nsenter": not found`,
			decodedLine{runtime, "error", "2026-11-23T02:55:15Z", `Error: exec: "nsenter": not found`, "", "", `Error: exec: "nsenter": not found`},
		},
		"level in brackets": {
			`2026-11-23T02:55:15Z [ERROR] plugin/errors: 2 example.org. A: read udp 10.0.0.9:57283->10.0.0.254:53: i/o timeout`,
			decodedLine{runtime, "error", "2026-11-23T02:55:15Z", `[ERROR] plugin/errors: 2 example.org. A: read udp 10.0.0.9:57283->10.0.0.254:53: i/o timeout`, "", "", `[ERROR] plugin/errors: 2 example.org. A: read udp 10.0.0.9:57283->10.0.0.254:53: i/o timeout`},
		},
		"bare message": {
			`2026-11-23T02:55:15Z Failed to add XFRM state due to conflicting state`,
			decodedLine{runtime, "warning", "2026-11-23T02:55:15Z", `Failed to add XFRM state due to conflicting state`, "", "", `Failed to add XFRM state due to conflicting state`},
		},
		"bracket without end":   {`[ERROR`, decodedLine{plain, "", "", "[ERROR", "", "", "[ERROR"}},
		"word in brackets":      {`[error]s`, decodedLine{plain, "", "", "[error]s", "", "", "[error]s"}},
		"plain":                 {`Installing cilium-cni to /host/opt/cni/bin/`, decodedLine{plain, "", "", "Installing cilium-cni to /host/opt/cni/bin/", "", "", "Installing cilium-cni to /host/opt/cni/bin/"}},
		"stack trace":           {"2026-11-23T02:55:15Z \t/go/src/x.go:446 +0x1c8", decodedLine{plain, "", "2026-11-23T02:55:15Z", "\t/go/src/x.go:446 +0x1c8", "", "", "\t/go/src/x.go:446 +0x1c8"}},
		"words in a plain text": {`set level=debug to see fatal errors`, decodedLine{plain, "", "", "set level=debug to see fatal errors", "", "", "set level=debug to see fatal errors"}},
		"fatality":              {`fatalistic errors:`, decodedLine{plain, "", "", "fatalistic errors:", "", "", "fatalistic errors:"}},
		"only a time":           {`2024-06-26T09:23:08.88065491Z`, decodedLine{plain, "", "2024-06-26T09:23:08.88065491Z", "", "", "", ""}},
		"time and tag":          {`2024-06-26T09:23:08.88065491Z stderr F`, decodedLine{plain, "", "2024-06-26T09:23:08.88065491Z", "", "", "", ""}},
		"empty":                 {``, decodedLine{}},
		"nearly a time":         {`1 23-1-1-1-T1:1111111111`, decodedLine{plain, "", "", "1 23-1-1-1-T1:1111111111", "", "", "1 23-1-1-1-T1:1111111111"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, decodeLine(test.line)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestLevelOf(t *testing.T) {
	for word, want := range map[string]level{
		"trace": levelDebug, "debug": levelDebug, "DEBUG-4": levelDebug, "info": levelInfo, "INFO": levelInfo, "notice": levelInfo,
		"warn": levelWarning, "warning msg=": levelWarning, "WARN": levelWarning, "error": levelError, "ERROR+2": levelError,
		"ERROR+8": levelPanic, "err": levelError, "critical": levelError, "fatal": levelFatal, "emerg": levelFatal, "panic": levelPanic,
		"dpanic": levelPanic, "": levelNone, "warnings": levelNone, "x": levelNone,
	} {
		if got := levelOf([]byte(word)); got != want {
			t.Errorf("%q: got %s, want %s", word, got, want)
		}
	}
}
