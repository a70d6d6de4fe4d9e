package redact

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// planted are secrets of every kind as they stand in dumps. PLANTED, in any of its spellings, must not survive.
var planted = map[string]struct {
	text, want string
	kind       string // that Find gives for one of the lines
}{
	"PEM block": {
		"tls.key: |\n  -----BEGIN EC PRIVATE KEY-----\n  MHcCAQEEIPLANTEDabc\n  oAoGCCqGSM49=\n  -----END EC PRIVATE KEY-----\nnext: line",
		"tls.key: |\n  -----BEGIN EC PRIVATE KEY-----\n  ‹redacted›\n  ‹redacted›\n  -----END EC PRIVATE KEY-----\nnext: line", PrivateKey},
	"PEM block on one line": {
		`{"key":"-----BEGIN RSA PRIVATE KEY-----\nPLANTED\n-----END RSA PRIVATE KEY-----\n","n":1}`,
		`{"key":"-----BEGIN RSA PRIVATE KEY-----‹redacted›-----END RSA PRIVATE KEY-----\n","n":1}`, PrivateKey},
	"PEM block cut off": {
		"key -----BEGIN PRIVATE KEY-----\\nPLANTEDxyz…\nother",
		"key -----BEGIN PRIVATE KEY-----‹redacted›\nother", PrivateKey},
	"encrypted PEM": {
		"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nPLANTEDPLANTED\n-----END RSA PRIVATE KEY-----",
		"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n‹redacted›\n-----END RSA PRIVATE KEY-----", PrivateKey},
	"the middle of a PEM block": {
		"    MIIEpAIBAAKCAQEA0PLANTEDZ2h5c3RlbXMuIEl0IGlzIG5vdCBhIHJlYWwga2V5\n", "    ‹redacted›\n", ""},
	"PEM in base64": {
		"    client-key-data: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpQTEFOVEVE", "    client-key-data: ‹redacted›", PrivateKey},
	"certificate": {
		"ca: -----BEGIN CERTIFICATE-----\\nPLANTED\\n-----END CERTIFICATE-----", "ca: -----BEGIN CERTIFICATE-----‹redacted›-----END CERTIFICATE-----", Certificate},
	"bearer token": {
		`level=debug msg="request" headers="Authorization: Bearer PLANTED0123456789abcdef"`,
		`level=debug msg="request" headers="Authorization: Bearer ‹redacted›"`, BearerToken},
	"basic authorization": {
		`"Authorization": "Basic UExBTlRFRDpQTEFOVEVE"`, `"Authorization": "Basic ‹redacted›"`, BearerToken},
	"JWT": {
		"using eyJhbGciOiJSUzI1NiIsImtpZCI6IlBMQU5URUQifQ.eyJpc3MiOiJQTEFOVEVEIn0.c2lnbmF0dXJlUExBTlRFRA for login",
		"using ‹redacted› for login", JWT},
	"JWT cut off":   {"t=eyJhbGciOiJSUzI1NiIsImtpZCI6IlBMQU", "t=‹redacted›", JWT},
	"YAML":          {"  password: PLANTED", "  password: ‹redacted›", Password},
	"YAML, quoted":  {`  etcd-password: "PLANTED with blanks"`, `  etcd-password: "‹redacted›"`, Password},
	"YAML block":    {"    token: |-\n      PLANTED\n      PLANTED\n    next: line", "    token: |-\n      ‹redacted›\n      ‹redacted›\n    next: line", ""},
	"JSON":          {`{"user":"a","clientSecret":"PLANTED\"more","port":1}`, `{"user":"a","clientSecret":"‹redacted›","port":1}`, Password},
	"JSON in a log": {`msg="{\"token\":\"PLANTED-abc\",\"x\":1}"`, `msg="{\"token\":\"‹redacted›\",\"x\":1}"`, BearerToken},
	"flag":          {"  - --etcd-password=PLANTED", "  - --etcd-password=‹redacted›", Password},
	"flag, blank":   {"etcdctl --user root --password PLANTED1 get /", "etcdctl --user root --password ‹redacted› get /", Password},
	"flag in list":  {"    - --token\n    - PLANTED\n    - --verbose", "    - --token\n    - ‹redacted›\n    - --verbose", ""},
	"logged flag":   {`level=info msg="  --kvstore-password='PLANTED'" subsys=daemon`, `level=info msg="  --kvstore-password='‹redacted›'" subsys=daemon`, Password},
	"environment":   {"DB_PASSWORD=PLANTED", "DB_PASSWORD=‹redacted›", Password},
	"environment of a pod": {
		"    - name: API_TOKEN\n      value: PLANTED\n    - name: X", "    - name: API_TOKEN\n      value: ‹redacted›\n    - name: X", ""},
	"environment in JSON": {
		`{"name":"DB_PASSWORD","value":"PLANTED"},{"name":"A","value":"b"}`, `{"name":"DB_PASSWORD","value":"‹redacted›"},{"name":"A","value":"b"}`, Password},
	"environment in Go": {"{Name:SECRET_KEY Value:PLANTED}", "{Name:SECRET_KEY Value:‹redacted›}", Password},
	"URL":               {"dial https://user:PLANTED@etcd.example:2379/x: refused", "dial https://user:‹redacted›@etcd.example:2379/x: refused", Password},
	"query":             {"GET /x?token=PLANTED&n=1", "GET /x?token=‹redacted›&n=1", BearerToken},
	"WireGuard":         {"  private key: QFBMQU5URUQwMTIzNDU2Nzg5YWJjZGVmZ2hpamtsbW4=", "  private key: ‹redacted›", WireGuardKey},
	"WireGuard file":    {"PrivateKey = QFBMQU5URUQwMTIzNDU2Nzg5YWJjZGVmZ2hpamtsbW4=", "PrivateKey = ‹redacted›", WireGuardKey},
	"wg show dump": {
		"QFBMQU5URUQwMTIzNDU2Nzg5YWJjZGVmZ2hpamtsbW4=\tcHVibGljMDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1ub3A=\t51871\toff",
		"‹redacted›\tcHVibGljMDEyMzQ1Njc4OWFiY2RlZmdoaWprbG1ub3A=\t51871\toff", WireGuardKey},
	"ip xfrm": {
		"\taead rfc4106(gcm(aes)) 0x44434241504c414e544544deadbeef 128\n\tauth-trunc hmac(sha256) 0x504c414e544544 96\n\tenc cbc(aes) 0x504c414e544544",
		"\taead rfc4106(gcm(aes)) ‹redacted› 128\n\tauth-trunc hmac(sha256) ‹redacted› 96\n\tenc cbc(aes) ‹redacted›", IPsecKey},
	"IPsec secret":   {"keys: 3 rfc4106(gcm(aes)) 504c414e544544504c414e544544 128", "keys: 3 rfc4106(gcm(aes)) ‹redacted› 128", IPsecKey},
	"AWS key":        {"AWS_ACCESS_KEY_ID=AKIAPLANTED012345678 region=x", "AWS_ACCESS_KEY_ID=‹redacted› region=x", AccessKey},
	"AWS secret":     {"aws_secret_access_key = PLANTED/abc+def", "aws_secret_access_key = ‹redacted›", AccessKey},
	"GitHub token":   {"clone with ghp_PLANTED0123456789abcdefghijklmnop", "clone with ‹redacted›", BearerToken},
	"bootstrap":      {"token: abcdef.0123456789abcdef", "token: ‹redacted›", BearerToken},
	"in prose":       {"login failed, password: PLANTED1, again", "login failed, password: ‹redacted›, again", Password},
	"two on a line":  {"password=PLANTED token=PLANTED", "password=‹redacted› token=‹redacted›", Password},
	"carriage":       {"password: PLANTED\r", "password: ‹redacted›\r", Password},
	"kubelet prefix": {"2026-11-23T02:50:00Z msg password=PLANTED", "2026-11-23T02:50:00Z msg password=‹redacted›", Password},
}

func TestPlantedSecrets(t *testing.T) {
	for name, test := range planted {
		t.Run(name, func(t *testing.T) {
			got := Text(test.text)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
			if strings.Contains(got, "PLANTED") {
				t.Errorf("a secret survives: %s", got)
			}
			kind := ""
			for line := range strings.Lines(test.text) {
				if found, ok := Find([]byte(line)); ok && kind == "" {
					kind = found
				}
			}
			if kind != test.kind {
				t.Errorf("found %q, want %q", kind, test.kind)
			}
		})
	}
}

// innocent are lines of real dumps that use the words of secrets for something else.
var innocent = []string{
	`10.244.1.136/32   identity=31207 encryptkey=0 tunnelendpoint=172.30.0.12 flags=hastunnel`,
	`key: app`,
	`      - key: node.kubernetes.io/not-ready`,
	`            key: tls.key`,
	`MountVolume.SetUp failed for volume "hubble-tls" : secret "hubble-server-certs" not found`,
	`level=error msg="unable to get secret" error="secrets \"cilium-ca\" not found" secret=kube-system/cilium-ca`,
	`level=info msg="  --ingress-secrets-namespace='cilium-secrets'" subsys=daemon`,
	`level=info msg="  --enable-ingress-secrets-sync='true'" subsys=daemon`,
	`level=info msg="  --hubble-tls-key-file='/var/lib/cilium/tls/hubble/server.key'" subsys=daemon`,
	`level=info msg="  --ipsec-key-file='/etc/ipsec/keys'" subsys=daemon`,
	`  gateway-api-secrets-namespace: cilium-secrets`,
	`Mutual authentication: token: expired`,
	`msg="security identity allocated" identity=1234`,
	`  automountServiceAccountToken: false`,
	`        - serviceAccountToken:`,
	`            expirationSeconds: 3607`,
	`        secretName: cilium-clustermesh`,
	`      secret: cilium-ca`,
	`Encryption:              Wireguard       [NodeEncryption: Disabled, cilium_wg0 (Pubkey: 2Mg0NWKrmlvSDOGDPGXbMdDVnLH5Nr5M2RjfxBlJWzs=, Port: 51871, Peers: 1)]`,
	`  public key: 2Mg0NWKrmlvSDOGDPGXbMdDVnLH5Nr5M2RjfxBlJWzs=`,
	`  private key: (hidden)`,
	`    network.cilium.io/wg-pub-key: 2Mg0NWKrmlvSDOGDPGXbMdDVnLH5Nr5M2RjfxBlJWzs=`,
	`-----BEGIN PUBLIC KEY-----`,
	`Keys in use:       1`,
	`IPsec encryption key: 3`,
	`	aead rfc4106(gcm(aes)) [hash:9b5f1b7d4e2a] 128`,
	`	auth-trunc hmac(sha256) [hash:0f2e] 96`,
	`[{"key":"io.kubernetes.pod.namespace","value":"demo","source":"k8s"}]`,
	`{"name":"KUBERNETES_SERVICE_HOST","value":"172.30.0.99"}`,
	`        valueFrom: {secretKeyRef: {name: db, key: password}}`,
	`dial tcp 10.96.0.1:443: connect: connection refused`,
	`image: quay.io/cilium/cilium@sha256:9b5f1b7d4e2a9b5f1b7d4e2a9b5f1b7d4e2a9b5f1b7d4e2a9b5f1b7d4e2a9b5f`,
	`9b5f1b7d4e2a9b5f1b7d4e2a9b5f1b7d4e2a9b5f1b7d4e2a9b5f1b7d4e2a9b5f`,
	`cilium_policy_00123 key: 00 02  value: 0a 60 0a 0a 00 50`,
	`the CNP author is admin@example.com: see https://docs.cilium.io/en/stable/`,
	`level=warning msg="Unable to renew token: context deadline exceeded"`,
	`passthrough: true`,
	`wrong password: access denied`,
	`kubectl create secret generic cilium-ipsec-keys -n kube-system`,
}

func TestInnocentLinesStay(t *testing.T) {
	for _, line := range innocent {
		if got := Line(line); got != line {
			t.Errorf("changed\n  %s\nto\n  %s", line, got)
		}
		if kind, found := Find([]byte(line)); found {
			t.Errorf("%s found in %s", kind, line)
		}
	}
}

func TestPublicKeyBlocksStay(t *testing.T) {
	text := "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZI\n-----END PUBLIC KEY-----"
	if got := Text(text); got != text {
		t.Errorf("changed to %s", got)
	}
}

// A BEGIN line without an end must not swallow the rest of a log.
func TestUnfinishedBlockEndsAtTheNextOrdinaryLine(t *testing.T) {
	text := "msg=\"read -----BEGIN RSA PRIVATE KEY-----\nlevel=info msg=\"an ordinary line\"\nabc"
	if got := Text(text); got != text {
		t.Errorf("changed to %s", got)
	}
}

func FuzzLines(f *testing.F) {
	for _, test := range planted {
		f.Add(test.text)
	}
	for _, line := range innocent {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, text string) {
		once := Text(text)
		if strings.Count(once, "\n") != strings.Count(text, "\n") {
			t.Errorf("%q became another number of lines: %q", text, once)
		}
		for line := range strings.SplitSeq(text, "\n") {
			const everything = ^hint(0)
			if _, kind := scrub(line, everything); kind != "" && hints([]byte(line)) == 0 {
				t.Errorf("%q holds a %s and gives no hint", line, kind)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	lines := make([][]byte, len(innocent))
	var size int64
	for i, line := range innocent {
		lines[i] = []byte(line)
		size += int64(len(line))
	}
	b.SetBytes(size)
	for b.Loop() {
		for _, line := range lines {
			Find(line)
		}
	}
}

// The common case: lines without any of the words.
func BenchmarkFindInnocent(b *testing.B) {
	line := []byte(`10.244.1.136/32   identity=31207 tunnelendpoint=172.30.0.12 flags=hastunnel level=info msg="Endpoint regenerated"`)
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		Find(line)
	}
}
