package join

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"github.com/sysleuth/sysleuth/parser/facts"
)

func TestPolicyAnswers(t *testing.T) {
	web := []string{"k8s:app=web", "k8s:io.kubernetes.pod.namespace=demo", "k8s:io.cilium.k8s.policy.cluster=lab"}
	client := []string{"k8s:app=client", "k8s:io.cilium.k8s.policy.cluster=lab", "k8s:io.cilium.k8s.policy.serviceaccount=default"}
	toWeb := func(change func(*facts.FlowDrop)) facts.FlowDrop {
		drop := facts.FlowDrop{
			Node: "node1", Verdict: "DROPPED", Reason: "POLICY_DENIED", Direction: "INGRESS",
			SourceNamespace: "demo", SourceWorkload: "client", SourceLabels: client, SourceIP: "10.0.0.2",
			DestinationNamespace: "demo", DestinationWorkload: "web", DestinationLabels: web, DestinationIP: "10.0.0.3",
			DestinationPort: new(int64(8080)), Protocol: "TCP",
		}
		change(&drop)
		return drop
	}
	type object = map[string]any
	for name, test := range map[string]struct {
		drop   facts.FlowDrop
		needed string
		rule   any // the one rule of the policy
	}{
		"pod of the namespace": {toWeb(func(*facts.FlowDrop) {}), "ingress from app=client to port 8080/TCP",
			(object{"fromEndpoints": []any{object{"matchLabels": object{"app": "client"}}}})},
		"pod of another namespace": {toWeb(func(d *facts.FlowDrop) { d.SourceNamespace = "shop" }),
			"ingress from app=client,io.kubernetes.pod.namespace=shop to port 8080/TCP",
			(object{"fromEndpoints": []any{object{"matchLabels": object{"app": "client", "io.kubernetes.pod.namespace": "shop"}}}})},
		"pod without labels": {toWeb(func(d *facts.FlowDrop) { d.SourceLabels = client[1:] }),
			"ingress from io.cilium.k8s.policy.serviceaccount=default to port 8080/TCP",
			(object{"fromEndpoints": []any{object{"matchLabels": object{"io.cilium.k8s.policy.serviceaccount": "default"}}}})},
		"the API server": {toWeb(func(d *facts.FlowDrop) {
			d.SourceNamespace, d.SourceWorkload, d.SourceLabels = "", "", []string{"reserved:kube-apiserver", "reserved:remote-node"}
		}), "ingress from entity kube-apiserver to port 8080/TCP", (object{"fromEntities": []any{"kube-apiserver"}})},
		"the world": {toWeb(func(d *facts.FlowDrop) {
			d.SourceNamespace, d.SourceWorkload, d.SourceLabels, d.SourceIP = "", "", []string{"reserved:world"}, "198.51.100.7"
		}), "ingress from 198.51.100.7/32 to port 8080/TCP", (object{"fromCIDR": []any{"198.51.100.7/32"}})},
		"egress": {toWeb(func(d *facts.FlowDrop) {
			d.Direction, d.DestinationNamespace, d.DestinationWorkload, d.DestinationLabels, d.DestinationIP = "EGRESS", "", "", []string{"reserved:world"}, "2001:db8::1"
		}), "egress to 2001:db8::1/128, port 8080/TCP", (object{"toCIDR": []any{"2001:db8::1/128"}})},
		"a value that YAML would take for a number": {toWeb(func(d *facts.FlowDrop) { d.SourceLabels = []string{"k8s:version=1.20"} }),
			"ingress from version=1.20 to port 8080/TCP", (object{"fromEndpoints": []any{object{"matchLabels": object{"version": "1.20"}}}})},
		"a value that would break out of YAML": {toWeb(func(d *facts.FlowDrop) { d.SourceLabels = []string{"k8s:app=x\n  ingress: []\"'"} }),
			"ingress from app=x\n  ingress: []\"' to port 8080/TCP", (object{"fromEndpoints": []any{object{"matchLabels": object{"app": "x\n  ingress: []\"'"}}}})},
		"a deny rule": {toWeb(func(d *facts.FlowDrop) { d.Reason = "POLICY_DENY" }), "", nil},
		"a host":      {toWeb(func(d *facts.FlowDrop) { d.DestinationNamespace, d.DestinationWorkload = "", "" }), "", nil},
		"ICMP":        {toWeb(func(d *facts.FlowDrop) { d.Protocol, d.DestinationPort = "ICMPv4", nil }), "", nil},
		"nobody":      {toWeb(func(d *facts.FlowDrop) { d.SourceNamespace, d.SourceLabels, d.SourceIP = "", nil, "" }), "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			sysdump := &facts.Sysdump{}
			sysdump.FlowDrops = []facts.FlowDrop{test.drop}
			sysdump.PolicySelections = []facts.PolicySelection{{Kind: "CiliumNetworkPolicy", Namespace: "demo", Name: "p", Workloads: []string{"demo/web", "demo/client"},
				IngressDefaultDeny: new(true), EgressDefaultDeny: new(true)}}
			addPolicyAnswers(sysdump)
			answer := sysdump.PolicyAnswers[0]
			if answer.NeededRule != test.needed {
				t.Errorf("it needs %q, not %q", answer.NeededRule, test.needed)
			}
			if test.rule == nil {
				if answer.AllowingPolicy != "" {
					t.Errorf("it gives %s", answer.AllowingPolicy)
				}
				return
			}
			if diff := cmp.Diff([]string{"CiliumNetworkPolicy demo/p"}, answer.Policies); diff != "" {
				t.Error(diff)
			}
			var policy struct {
				Kind     string
				Metadata struct{ Name, Namespace string }
				Spec     struct {
					EndpointSelector struct {
						MatchLabels map[string]string `yaml:"matchLabels"`
					} `yaml:"endpointSelector"`
					Ingress, Egress []object
				}
			}
			if err := yaml.Unmarshal([]byte(answer.AllowingPolicy), &policy); err != nil {
				t.Fatalf("%v in\n%s", err, answer.AllowingPolicy)
			}
			if policy.Kind != "CiliumNetworkPolicy" || policy.Metadata.Namespace != "demo" || policy.Metadata.Name == "" || len(policy.Spec.EndpointSelector.MatchLabels) != 1 {
				t.Errorf("it gives\n%s", answer.AllowingPolicy)
			}
			rule := test.rule.(object)
			rule["toPorts"] = []any{object{"ports": []any{object{"port": "8080", "protocol": "TCP"}}}}
			if diff := cmp.Diff([]object{rule}, append(policy.Spec.Ingress, policy.Spec.Egress...)); diff != "" {
				t.Errorf("%s in\n%s", diff, answer.AllowingPolicy)
			}
		})
	}
}
