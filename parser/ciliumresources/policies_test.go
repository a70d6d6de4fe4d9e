package ciliumresources

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/selector"
)

// summary writes a policy's rows in short: what it selects and denies by default, its features, its peers with their lines.
func summary(tables *facts.Tables) []string {
	var all []string
	for _, row := range tables.Policies {
		line := fmt.Sprintf("%d [%s]", row.Rule, row.Selector)
		for _, flag := range []struct {
			name string
			set  *bool
		}{{"nodes", row.SelectsNodes}, {"in", row.HasIngress}, {"out", row.HasEgress}, {"deny-in", row.IngressDefaultDeny}, {"deny-out", row.EgressDefaultDeny}} {
			if flag.set != nil && *flag.set {
				line += " " + flag.name
			}
		}
		all = append(all, line+" {"+strings.Join(row.Features, " ")+"}"+strings.Join(row.FQDNPatterns, " "))
	}
	for _, row := range tables.PolicyPeers {
		line := fmt.Sprintf("%d:%d %s %s [%s]", row.Rule, row.Source.Line, row.Direction, row.Peer, row.Value)
		if *row.Deny {
			line += " denied"
		}
		if len(row.Except) > 0 {
			line += " but " + strings.Join(row.Except, " ")
		}
		all = append(all, line+" "+strings.Join(row.Ports, " "))
	}
	return all
}

func TestCiliumPolicies(t *testing.T) {
	for name, test := range map[string]struct {
		policy string
		want   []string
	}{
		"labels with sources": {"spec:\n  endpointSelector:\n    matchExpressions:\n    - key: k8s:tier\n      operator: In\n      values:\n      - a\n      - b\n    - key: any:x\n      operator: NotIn\n      values:\n      - c\n    - key: y\n      operator: Exists\n    - key: z\n      operator: DoesNotExist\n    matchLabels:\n      k8s:app: web\n      any:aa: b\n      reserved:init: \"\"\n  egress:\n  - {}",
			[]string{"0 [aa=b,app=web,reserved:init=,tier in (a,b),x notin (c),y,!z] out deny-out {reserved_label}"}},
		"all endpoints, empty lists of rules": {"spec:\n  egress: []\n  endpointSelector: {}\n  ingress: []",
			[]string{"0 [] {}"}},
		"default deny by an empty rule": {"spec:\n  endpointSelector: {}\n  ingress:\n  - {}",
			[]string{"0 [] in deny-in {}"}},
		"ports alone are for any peer": {"spec:\n  endpointSelector: {}\n  ingress:\n  - toPorts:\n    - ports:\n      - port: \"80\"\n        protocol: TCP\n      - port: \"8000\"\n        endPort: 8080\n      - port: http\n        protocol: UDP\n      - port: \"0\"",
			[]string{"0 [] in deny-in {}", "0:8 ingress any [] 80/TCP 8000-8080/ANY http/UDP */ANY"}},
		"an empty list of peers": {"spec:\n  endpointSelector: {}\n  ingress:\n  - fromEndpoints: []\n    toPorts:\n    - ports:\n      - port: \"80\"",
			[]string{"0 [] in deny-in {empty_peer_list}"}},
		"all endpoints of the namespace": {"spec:\n  endpointSelector: {}\n  ingress:\n  - fromEndpoints:\n    - {}",
			[]string{"0 [] in deny-in {}", "0:9 ingress endpoints [] "}},
		"default deny off": {"spec:\n  enableDefaultDeny:\n    egress: false\n  endpointSelector: {}\n  egress:\n  - toEntities:\n    - world\n    - cluster",
			[]string{"0 [] out {entities}", "0:11 egress entity [world] ", "0:12 egress entity [cluster] "}},
		"names": {"spec:\n  egress:\n  - toEndpoints:\n    - matchLabels:\n        k8s-app: kube-dns\n        k8s:io.kubernetes.pod.namespace: kube-system\n    toPorts:\n    - ports:\n      - port: \"53\"\n        protocol: ANY\n      rules:\n        dns:\n        - matchPattern: '*'\n  - toFQDNs:\n    - matchName: b.example.com\n    - matchPattern: '*.a.com'\n  endpointSelector: {}",
			[]string{"0 [] out deny-out {fqdn l7_dns}*.a.com b.example.com", "0:8 egress endpoints [io.kubernetes.pod.namespace=kube-system,k8s-app=kube-dns] 53/ANY", "0:19 egress fqdn [b.example.com] ", "0:20 egress fqdn [*.a.com] "}},
		"CIDRs": {"spec:\n  egress:\n  - toCIDR:\n    - 10.0.0.0/8\n    toCIDRSet:\n    - cidr: 172.16.0.0/12\n      except:\n      - 172.16.1.0/24\n    - cidrGroupRef: group-a\n    - cidrGroupSelector:\n        matchLabels:\n          x: y\n  endpointSelector: {}",
			[]string{"0 [] out deny-out {cidr cidr_group}", "0:8 egress cidr [10.0.0.0/8] ", "0:10 egress cidr [172.16.0.0/12] but 172.16.1.0/24 ", "0:13 egress cidr_group [group-a] ", "0:14 egress cidr_group_selector [x=y] "}},
		"deny": {"spec:\n  endpointSelector: {}\n  ingressDeny:\n  - fromEntities:\n    - world",
			[]string{"0 [] in deny-in {deny entities}", "0:9 ingress entity [world] denied "}},
		"several specs": {"specs:\n- endpointSelector:\n    matchLabels:\n      a: b\n  ingress:\n  - fromEntities:\n    - host\n- egress:\n  - {}\n  endpointSelector:\n    matchLabels:\n      c: d",
			[]string{"0 [a=b] in deny-in {entities}", "1 [c=d] out deny-out {}", "0:11 ingress entity [host] "}},
		"the host": {"spec:\n  ingress:\n  - fromNodes:\n    - matchLabels:\n        k8s:pool: edge\n    icmps:\n    - fields:\n      - family: IPv4\n        type: 8\n      - family: IPv6\n        type: EchoRequest\n  nodeSelector:\n    matchLabels:\n      k8s:role: db",
			[]string{"0 [role=db] nodes in deny-in {icmp nodes}", "0:8 ingress node [pool=edge] 8/ICMP EchoRequest/ICMPv6"}},
		"the rest": {"spec:\n  egress:\n  - toServices:\n    - k8sService:\n        namespace: demo\n        serviceName: web\n    - k8sServiceSelector:\n        namespace: demo\n        selector:\n          matchLabels:\n            a: b\n  - toGroups:\n    - aws:\n        securityGroupsIds:\n        - sg-1\n  - authentication:\n      mode: required\n    toRequires:\n    - matchLabels:\n        a: b\n  endpointSelector: {}\n  ingress:\n  - toPorts:\n    - ports:\n      - port: \"443\"\n        protocol: TCP\n      rules:\n        http:\n        - method: GET\n      serverNames:\n      - a.com\n      terminatingTLS: {secret: {name: x}}",
			[]string{"0 [] in out deny-in deny-out {auth groups l7_http requires services tls_interception tls_server_names}", "0:27 ingress any [] 443/TCP", "0:8 egress service [demo/web] ", "0:11 egress service [demo/a=b] ", "0:17 egress group [sg-1] "}},
	} {
		t.Run(name, func(t *testing.T) {
			rows := artifacttest.Rows(t, Extractors, "ciliumnetworkpolicies.yaml", list("metadata:\n  name: p\n"+test.policy))
			if diff := cmp.Diff(test.want, summary(rows)); diff != "" {
				t.Error(diff)
			}
			parseSelectors(t, rows)
		})
	}
}

// parseSelectors reads every selector back as the joins do.
func parseSelectors(t *testing.T, tables *facts.Tables) {
	t.Helper()
	for _, row := range tables.Policies {
		if _, err := selector.Parse(row.Selector); err != nil {
			t.Error(err)
		}
	}
	for _, row := range tables.PolicyPeers {
		if row.Peer == "endpoints" {
			if _, err := selector.Parse(row.Value); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestValidity(t *testing.T) {
	for name, test := range map[string]struct {
		status  string
		valid   *bool
		message string
	}{
		"1.15":           {"status: {}", nil, ""},
		"none":           {"spec2: {}", nil, ""},
		"1.20 valid":     {"status:\n  conditions:\n  - lastTransitionTime: x\n    message: Policy validation succeeded\n    status: \"True\"\n    type: Valid", new(true), "Policy validation succeeded"},
		"1.20 invalid":   {"status:\n  conditions:\n  - message: Invalid CIDR\n    status: \"False\"\n    type: Valid", new(false), "Invalid CIDR"},
		"error of nodes": {"status:\n  nodes:\n    node1:\n      ok: true\n    node2:\n      error: too many rules", new(false), "too many rules"},
	} {
		rows := artifacttest.Rows(t, Extractors, "ciliumnetworkpolicies.yaml", list("metadata:\n  name: p\nspec:\n  endpointSelector: {}\n"+test.status)).Policies
		if len(rows) != 1 {
			t.Fatalf("%s: %+v", name, rows)
		}
		if diff := cmp.Diff([]any{test.valid, test.message}, []any{rows[0].Valid, rows[0].StatusMessage}); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestNetworkPolicies(t *testing.T) {
	for name, test := range map[string]struct {
		policy string
		want   []string
	}{
		"isolates without rules":       {"spec:\n  podSelector: {}\n  policyTypes:\n  - Ingress\n  - Egress", []string{"0 [] in out deny-in deny-out {}"}},
		"types left out":               {"spec:\n  podSelector:\n    matchLabels:\n      app: web", []string{"0 [app=web] in deny-in {}"}},
		"types left out, egress rules": {"spec:\n  egress:\n  - {}\n  podSelector: {}", []string{"0 [] in out deny-in deny-out {}", "0:7 egress any [] "}},
		"egress alone":                 {"spec:\n  egress:\n  - ports:\n    - port: 53\n      protocol: UDP\n    - port: 1000\n      endPort: 2000\n    - protocol: SCTP\n  podSelector: {}\n  policyTypes:\n  - Egress", []string{"0 [] out deny-out {}", "0:7 egress any [] 53/UDP 1000-2000/TCP */SCTP"}},
		"peers": {"spec:\n  ingress:\n  - from:\n    - podSelector:\n        matchLabels:\n          a: b\n    - namespaceSelector: {}\n    - namespaceSelector:\n        matchExpressions:\n        - key: team\n          operator: DoesNotExist\n        matchLabels:\n          kubernetes.io/metadata.name: kube-system\n      podSelector:\n        matchLabels:\n          k8s-app: kube-dns\n    - ipBlock:\n        cidr: 10.0.0.0/8\n        except:\n        - 10.1.0.0/16\n  podSelector: {}",
			[]string{"0 [] in deny-in {cidr}", "0:8 ingress endpoints [a=b] ", "0:11 ingress endpoints [io.kubernetes.pod.namespace] ",
				"0:12 ingress endpoints [k8s-app=kube-dns,io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=kube-system,!io.cilium.k8s.namespace.labels.team] ",
				"0:21 ingress cidr [10.0.0.0/8] but 10.1.0.0/16 "}},
	} {
		t.Run(name, func(t *testing.T) {
			rows := artifacttest.Rows(t, Extractors, "k8s-networkpolicies.yaml", list("metadata:\n  name: p\n"+test.policy))
			if diff := cmp.Diff(test.want, summary(rows)); diff != "" {
				t.Error(diff)
			}
			parseSelectors(t, rows)
		})
	}
}
