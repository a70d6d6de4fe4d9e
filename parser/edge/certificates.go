package edge

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var certificates = artifact.Extractor{
	Name:    "certificates",
	Files:   []string{"hubble-certificates.yaml", "clustermesh-certificates.yaml"},
	Tables:  []string{"certificates", conditionsTable},
	Extract: manifest.Extract(addCertificate, "spec.secretName", "status"),
	Collect: "kubectl -n kube-system get certificates.cert-manager.io -o yaml",
}

func addCertificate(o manifest.Object) {
	row := facts.ManagedCertificate{
		Namespace:  o.Namespace,
		Name:       o.Name,
		Secret:     o.Text("spec", "secretName"),
		NotAfterAt: o.Time("status", "notAfter"),
		RenewalAt:  o.Time("status", "renewalTime"),
		Source:     o.SourceOf("status", "notAfter"),
	}
	for _, condition := range o.Each("status", "conditions") {
		if status := condition.Text("status"); condition.Text("type") == "Ready" && status != "" {
			row.Ready = new(status == "True")
		}
	}
	o.Tables.Certificates = append(o.Tables.Certificates, row)
	o.AddConditions("Certificate", "", "", o.Each("status", "conditions"))
}
