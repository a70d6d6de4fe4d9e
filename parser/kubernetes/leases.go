package kubernetes

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var leases = artifact.Extractor{
	Name:    "leases",
	Files:   []string{"k8s-leases.yaml"},
	Tables:  []string{"leases"},
	Extract: manifest.Extract(addLease, "spec"),
	Collect: "kubectl get leases -A -o yaml",
}

func addLease(o manifest.Object) {
	o.Tables.Leases = append(o.Tables.Leases, facts.Lease{
		Namespace:        o.Namespace,
		Name:             o.Name,
		Holder:           o.Text("spec", "holderIdentity"),
		AcquiredAt:       o.Time("spec", "acquireTime"),
		RenewedAt:        o.Time("spec", "renewTime"),
		DurationSeconds:  o.Int("spec", "leaseDurationSeconds"),
		TransitionsCount: o.Int("spec", "leaseTransitions"),
		Source:           o.SourceOf("spec", "renewTime"),
	})
}
