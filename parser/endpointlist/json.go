package endpointlist

import (
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// maxLog is how many failures of one endpoint's log are kept, the newest ones.
const maxLog = 10

// maxEndpoints is how many endpoints of a node are kept. Kubernetes supports 110 pods a node, and large ones have a
// thousand.
const maxEndpoints = 5000

// FromJSON adds the endpoints of a list of API model Endpoint.
func FromJSON(list jsonvalue.Value, in *artifact.Input) {
	for item := range list.Items() {
		id := item.Get("id").Int()
		if id == nil {
			continue
		}
		if len(in.Tables.Endpoints) == maxEndpoints {
			in.LeftOut++
			continue
		}
		status := item.Get("status")
		row := facts.Endpoint{ID: *id, State: status.Get("state").String()}
		identify(&row, status)
		for address := range status.Get("networking", "addressing").Items() {
			addAddress(&row, address.Get("ipv6").String())
			addAddress(&row, address.Get("ipv4").String())
		}
		policy := status.Get("policy")
		row.IngressEnforcement, row.EgressEnforcement = enforcement(policy.Get("realized", "policy-enabled").String())
		row.DesiredRevision = policy.Get("spec", "policy-revision").Int()
		row.RealizedRevision = policy.Get("realized", "policy-revision").Int()
		health := status.Get("health")
		row.HealthBPF, row.HealthPolicy, row.HealthOverall = health.Get("bpf").String(), health.Get("policy").String(), health.Get("overallHealth").String()
		settle(&row)
		row.Source = in.At(tellingLine(row, item))
		in.Tables.Endpoints = append(in.Tables.Endpoints, row)
		addLog(*id, status.Get("log"), in)
	}
}

// identify reads who the endpoint is. From 1.20 on the agent no longer says which pod it is.
func identify(row *facts.Endpoint, status jsonvalue.Value) {
	row.Identity = status.Get("identity", "id").Int()
	for label := range status.Get("identity", "labels").Items() {
		row.Labels = append(row.Labels, facts.Cut(label.String()))
	}
	names := status.Get("external-identifiers")
	row.Namespace, row.Pod = names.Get("k8s-namespace").String(), names.Get("k8s-pod-name").String()
	if row.Pod == "" {
		if namespace, pod, found := strings.Cut(names.Get("pod-name").String(), "/"); found && pod != "" {
			row.Namespace, row.Pod = namespace, pod
		}
	}
}

// enforcement spells the model's word as the table does: none, ingress, egress, both, and the same with audit- before
// it, where denials are only reported.
func enforcement(enabled string) (ingress, egress string) {
	if enabled == "" {
		return "", ""
	}
	word := "Enabled"
	direction, audited := strings.CutPrefix(enabled, "audit-")
	if audited {
		word = "Disabled (Audit)"
	}
	ingress, egress = "Disabled", "Disabled"
	if direction == "ingress" || direction == "both" {
		ingress = word
	}
	if direction == "egress" || direction == "both" {
		egress = word
	}
	return ingress, egress
}

// tellingLine is the line that shows why an endpoint is worth a look: its state, its health or the policy revision that
// it lags behind with; for an endpoint that is well the line of its id.
func tellingLine(row facts.Endpoint, item jsonvalue.Value) int {
	status := item.Get("status")
	telling := item.Get("id")
	switch behind := row.DesiredRevision != nil && row.RealizedRevision != nil && *row.RealizedRevision < *row.DesiredRevision; {
	case row.State != "" && row.State != "ready":
		telling = status.Get("state")
	case slices.Contains([]string{"Warning", "Failure"}, row.HealthOverall):
		telling = status.Get("health", "overallHealth")
	case behind:
		telling = status.Get("policy", "realized", "policy-revision")
	}
	return telling.Line()
}

// addLog adds the failures of an endpoint's log, which is printed newest first.
func addLog(id int64, log jsonvalue.Value, in *artifact.Input) {
	kept := 0
	for entry := range log.Items() {
		code := entry.Get("code").String()
		if strings.EqualFold(code, "ok") || code == "" {
			continue
		}
		if kept++; kept > maxLog {
			return
		}
		in.Tables.EndpointLog = append(in.Tables.EndpointLog, facts.EndpointLogEntry{
			EndpointID: id, Code: code, State: entry.Get("state").String(), Message: facts.Cut(entry.Get("message").String()),
			At: facts.ParseTime(entry.Get("timestamp").String()), Source: in.At(max(entry.Get("message").Line(), entry.Get("code").Line()))})
	}
}
