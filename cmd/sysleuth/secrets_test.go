package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sysleuth/sysleuth/fixtures"
)

// secretsOverlay puts secrets of twelve kinds where reports and facts show text of the dump: in settings, in log lines that end
// up as groups, samples and context, and in objects.
const secretsOverlay = `
-- cilium-configmap.yaml~ --
-  debug: "false"
+  debug: "false"
+  etcd-password: PLANTED-hunter2
+  remote-token: "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJQTEFOVEVEIn0.UExBTlRFRC1zaWduYXR1cmU"
+  kvstore-opt: '{"etcd.address": "https://root:PLANTED@etcd:2379"}'
+  wg-private-key: "QFBMQU5URUQwMTIzNDU2Nzg5YWJjZGVmZ2hpamtsbW4="
-- cilium-helm-values.yaml+ --
extraEnv:
- name: AWS_SECRET_ACCESS_KEY
  value: PLANTED/abc+def
clustermesh:
  apiserver:
    tls:
      key: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpQTEFOVEVE
-- node1/agent.log+ --
2026-11-23T02:51:24.1Z time=2026-11-23T02:51:24Z level=error msg="Request failed" error="Get https://user:PLANTED@host/: EOF" headers="Authorization: Bearer PLANTED0123456789abcdef"
2026-11-23T02:51:24.2Z time=2026-11-23T02:51:24Z level=info msg="environment" DB_PASSWORD=PLANTED-hunter2 args="--token=PLANTEDabcdef --x"
2026-11-23T02:51:24.3Z time=2026-11-23T02:51:24Z level=error msg="Cannot parse key" key="-----BEGIN EC PRIVATE KEY-----\nPLANTED\n-----END EC PRIVATE KEY-----"
2026-11-23T02:51:24.4Z time=2026-11-23T02:51:24Z level=warning msg="credentials" access=AKIAPLANTED012345678 secret_key=PLANTED
2026-11-23T02:51:24.5Z time=2026-11-23T02:51:24Z level=warning msg="xfrm state: aead rfc4106(gcm(aes)) 0x504c414e54454400112233445566778899 128"
2026-11-23T02:51:24.6Z time=2026-11-23T02:51:24Z level=error msg="Login failed" json="{\"client_secret\":\"PLANTED\"}"
2026-11-23T02:51:24.7Z time=2026-11-23T02:51:24Z level=fatal msg="last words: --etcd-password=PLANTED"
`

// spellings are what must not come out: as they stand, in hexadecimal, in base64.
var spellings = []string{"PLANTED", "504c414e544544", "QFBMQU5URUQ", "UExBTlRFRC", "QTEFOVEVE", "UExBTlRFRA", "hunter2"}

func TestNoSecretComesOut(t *testing.T) {
	dump, err := fixtures.Open("healthy-1.20")
	if err != nil {
		t.Fatal(err)
	}
	if err := dump.Apply(txtar.Parse([]byte(secretsOverlay)).Files); err != nil {
		t.Fatal(err)
	}
	var zipped bytes.Buffer
	if err := dump.WriteZip(&zipped); err != nil {
		t.Fatal(err)
	}
	for _, args := range []string{"analyze -", "analyze --verbose -", "analyze --format json -", "facts -", "facts - --table configuration,helm_values,log_groups,log_files", "facts - --unread"} {
		var out, errors bytes.Buffer
		run(strings.Fields(args), streams{in: bytes.NewReader(zipped.Bytes()), out: &out, err: io.MultiWriter(&errors, t.Output())})
		if out.Len() == 0 && !strings.Contains(args, "unread") {
			t.Errorf("%s prints nothing", args)
		}
		for line := range strings.Lines(out.String() + errors.String()) {
			for _, secret := range spellings {
				if strings.Contains(line, secret) {
					t.Errorf("%s: %s in %.300s", args, secret, line)
				}
			}
		}
	}
}
