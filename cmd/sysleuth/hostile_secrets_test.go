package main

import (
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Secrets of every kind, planted in the files where customers have them. Each is marked by a part that nothing else holds.

const (
	secretPassword  = "Xk9-planted-pass-71"
	secretBearer    = "plantedBearer0123456789abcdefXYZ"
	secretJWT       = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJwbGFudGVkIn0.c2lnbmF0dXJlLXBsYW50ZWQ"
	secretWireGuard = "PLANTEDwgKEYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
	secretIPsec     = "0x9f3aPLANTED9f3a9f3a9f3a9f3a9f3a9f3a9f3a9f3a"
	secretAccess    = "AKIAPLANTED012345678"
	secretGitHub    = "ghp_plantedplantedplantedplanted0123456789"
	secretPEM       = "MIIEplantedPLANTEDplantedPLANTEDplantedPLANTEDplantedPLANTEDplant"
)

var hexKey = strings.ReplaceAll(secretIPsec, "PLANTED", "decaded0")

// secrets are what must not come out, by where it was put in.
var secrets = map[string]struct {
	changes []string
	secret  string
}{
	"ConfigMap value":         {[]string{"cilium-configmap.yaml~", " data:\n+  kvstore-password: " + secretPassword + "a\n"}, secretPassword + "a"},
	"ConfigMap inside JSON":   {[]string{"cilium-configmap.yaml~", " data:\n+  etcd-config: '{\"username\":\"cilium\",\"password\":\"" + secretPassword + "b\"}'\n"}, secretPassword + "b"},
	"Helm value":              {[]string{"cilium-helm-values.yaml+", "clustermesh:\n  apiserver:\n    tls:\n      server:\n        key: " + base64.StdEncoding.EncodeToString([]byte("-----BEGIN PRIVATE KEY-----\nplanted")) + "\n"}, "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCnBsYW50ZWQ="},
	"Helm password":           {[]string{"cilium-helm-values.yaml+", "etcd:\n  password: " + secretPassword + "c\n"}, secretPassword + "c"},
	"pod environment":         {[]string{"k8s-pods.yaml~", "     - command:\n+      env:\n+      - name: DB_PASSWORD\n+        value: " + secretPassword + "d\n"}, secretPassword + "d"},
	"pod argument":            {[]string{"k8s-pods.yaml~", "       - /opt/lab/bin/labapp\n+      - --token=" + secretBearer + "e\n"}, secretBearer + "e"},
	"service annotation":      {[]string{"k8s-services.yaml+", "- metadata:\n    annotations:\n      example.com/api-key: " + secretPassword + "f\n    name: planted\n    namespace: demo\n"}, secretPassword + "f"},
	"agent log bearer":        {[]string{"node1/agent.log+", logError("request failed", "Authorization: Bearer "+secretBearer+"g")}, secretBearer + "g"},
	"agent log JWT":           {[]string{"node1/agent.log+", logError("token "+secretJWT+" was refused", "x")}, secretJWT},
	"agent log URL":           {[]string{"node1/agent.log+", logError("Unable to contact etcd", "dial https://root:"+secretPassword+"h@etcd.example.com:2379")}, secretPassword + "h"},
	"operator log":            {[]string{"operator.log+", logError("Unable to call the cloud", "access key "+secretAccess+" is not valid, secret_access_key="+secretPassword+"i")}, secretPassword + "i"},
	"operator log access key": {[]string{"operator.log+", logError("Cloud refused "+secretAccess, "x")}, secretAccess},
	"event":                   {[]string{"k8s-events.yaml+", "- count: 1\n  involvedObject:\n    kind: Pod\n    name: planted\n    namespace: demo\n  lastTimestamp: \"2026-11-23T02:51:00Z\"\n  message: 'Failed to pull https://user:" + secretPassword + "j@registry.example.com/x'\n  reason: Failed\n  type: Warning\n"}, secretPassword + "j"},
	"kubeconfig token":        {[]string{"cniconf-10-planted.conf-cilium-88hf7-20261123-025122.txt", "{\"name\": \"x\", \"plugins\": [{\"type\": \"calico\", \"kubernetes\": {\"token\": \"" + secretBearer + "k\"}, \"policy\": {\"k8s_auth_token\": \"" + secretBearer + "k\"}}]}\n"}, secretBearer + "k"},
	"debuginfo environment":   {[]string{"node1/cmd/cilium-debuginfo-20261123-025127.439+0000-UTC.json~", " {\n+  \"environment-variables\": [\"AWS_SECRET_ACCESS_KEY=" + secretPassword + "l\", \"GITHUB_TOKEN=" + secretGitHub + "\"],\n"}, secretPassword + "l"},
	"debuginfo token":         {nil, secretGitHub},
	"flow URL":                {[]string{"node1/flows.json+", `{"flow":{"time":"2026-11-23T02:51:00Z","verdict":"DROPPED","drop_reason_desc":"POLICY_DENIED","l7":{"http":{"url":"http://user:` + secretPassword + `m@web/","headers":[{"key":"Authorization","value":"Bearer ` + secretBearer + `m"}]}},"source":{"identity":7},"destination":{"identity":8}},"node_name":"node1"}` + "\n"}, secretPassword + "m"},
	"flow header":             {nil, secretBearer + "m"},
	"Envoy configuration":     {[]string{"ciliumenvoyconfigs.yaml", "apiVersion: v1\nitems:\n- apiVersion: cilium.io/v2\n  kind: CiliumEnvoyConfig\n  metadata:\n    name: planted\n    namespace: demo\n  spec:\n    resources:\n    - '@type': type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret\n      tls_certificate:\n        private_key:\n          inline_string: |\n            -----BEGIN RSA PRIVATE KEY-----\n            " + secretPEM + "\n            -----END RSA PRIVATE KEY-----\n"}, secretPEM},
	"WireGuard key":           {[]string{"node1/cmd/wg-show.md", "interface: cilium_wg0\n  public key: AAAA\n  private key: " + secretWireGuard + "\n"}, secretWireGuard},
	"WireGuard key in a log":  {[]string{"node1/agent.log+", logError("wireguard: privateKey="+secretWireGuard, "x")}, secretWireGuard},
	"IPsec key":               {[]string{"node1/cmd/ip--s-xfrm-state.md+", "src 172.30.0.12 dst 172.30.0.11\n\tproto esp spi 0x00000003 reqid 1 mode tunnel\n\treplay-window 0 \n\tmark 0xd00/0xf00 output-mark 0xd00\n\taead rfc4106(gcm(aes)) " + hexKey + " 128\n\tanti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000\n\tsel src 0.0.0.0/0 dst 0.0.0.0/0 \n"}, hexKey},
	"IPsec key in a log":      {[]string{"node1/agent.log+", logError("Unable to load key: 3 rfc4106(gcm(aes)) "+hexKey[2:]+" 128", "x")}, hexKey[2:]},
	"failed command":          {[]string{"node1/cmd/cilium-service-list--o-json.md", "Error: Get \"http://admin:" + secretPassword + "n@localhost/v1/service\": connect: connection refused\n> Error while running 'cilium-dbg service list -o json --token=" + secretBearer + "n':  exit status 1\n"}, secretPassword + "n"},
	"collector's log":         {[]string{"cilium-sysdump.log+", "⚠️ failed to collect planted: Get \"https://admin:" + secretPassword + "o@172.30.0.1:6443/api\": EOF\n"}, secretPassword + "o"},
	"key across lines":        {[]string{"node1/agent.log+", "-----BEGIN EC PRIVATE KEY-----\n" + secretPEM + "EC\n-----END EC PRIVATE KEY-----\n" + logError("after the key", "x")}, secretPEM + "EC"},
	"metric label":            {[]string{"node1/cmd/cilium-metrics-list.md+", "cilium_x_total   url=https://u:" + secretPassword + "p@h/   1.000000\n"}, secretPassword + "p"},
}

func logError(message, problem string) string {
	return "2026-11-23T02:51:24.5Z time=2026-11-23T02:51:24.5Z level=error msg=\"" + message + "\" error=\"" + problem + "\"\n"
}

// TestHostile29SecretsStayIn: none of them comes out of any command.
func TestHostile29SecretsStayIn(t *testing.T) {
	var changes []string
	for _, each := range secrets {
		changes = append(changes, each.changes...)
	}
	archive := changedSample(t, changes...)
	path := filepath.Join(t.TempDir(), "dump.zip")
	if err := os.WriteFile(path, archive, 0o600); err != nil {
		t.Fatal(err)
	}
	outputs := map[string]string{}
	for _, args := range [][]string{{"analyze"}, {"analyze", "--verbose"}, {"analyze", "--format=json"}, {"facts"}, {"facts", "--unread"}, {"triage"}, {"triage", "--format=jsonl"}} {
		_, stdout, stderr := command(append(args, path)...)
		outputs[strings.Join(args, " ")] = stdout + stderr
	}
	for output, text := range outputs {
		if text == "" {
			t.Errorf("%s printed nothing", output)
		}
		checkSafe(t, text)
		for where, each := range secrets {
			if strings.Contains(text, each.secret) {
				at := strings.Index(text, each.secret)
				t.Errorf("%s shows the secret of %s: %q", output, where, text[max(0, at-100):at+len(each.secret)])
			}
		}
	}
	// Where they stand is a fact, and what surrounds them is not lost with them.
	if !strings.Contains(outputs["facts"], "‹redacted›") || !strings.Contains(outputs["facts"], "after the key") {
		t.Error("the facts lack the marks of what was redacted, or what stands beside it")
	}
}
