package kubernetes

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var leases = artifact.Extractor{
	Name:    "leases",
	Files:   []string{"k8s-leases.yaml"},
	Tables:  []string{"leases"},
	Extract: each(want("spec"), addLease),
	Collect: "kubectl get leases -A -o yaml",
}

func addLease(o object) {
	o.in.Tables.Leases = append(o.in.Tables.Leases, facts.Lease{
		Namespace:        o.namespace,
		Name:             o.name,
		Holder:           o.Text("spec", "holderIdentity"),
		AcquiredAt:       o.Time("spec", "acquireTime"),
		RenewedAt:        o.Time("spec", "renewTime"),
		DurationSeconds:  o.Int("spec", "leaseDurationSeconds"),
		TransitionsCount: o.Int("spec", "leaseTransitions"),
		Source:           o.at("spec", "renewTime"),
	})
}
