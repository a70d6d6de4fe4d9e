package ciliumresources

import (
	"slices"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var ciliumIdentities = artifact.Extractor{
	Name:    "CiliumIdentities",
	Files:   []string{"ciliumidentities.yaml"},
	Tables:  []string{"cilium_identities"},
	Extract: manifest.Extract(addCiliumIdentity, "security-labels", "metadata.labels"),
	Collect: "kubectl get ciliumidentities -o yaml",
}

func addCiliumIdentity(o manifest.Object) {
	number, err := strconv.ParseInt(o.Name, 10, 64)
	if err != nil {
		return
	}
	identity := facts.CiliumIdentity{
		Identity:  number,
		Namespace: o.Text("security-labels", "k8s:io.kubernetes.pod.namespace"),
		CreatedAt: o.CreatedAt(),
		Source:    o.Source,
	}
	if identity.Namespace == "" {
		identity.Namespace = o.Text("metadata", "labels", "io.kubernetes.pod.namespace")
	}
	for _, label := range o.Pairs("security-labels") {
		text := label.Key // as Cilium prints labels: without "=" where there is no value
		if value := label.Value.Text(); value != "" {
			text += "=" + value
		}
		identity.Labels = append(identity.Labels, facts.Cut(text))
	}
	slices.Sort(identity.Labels)
	o.Tables.CiliumIdentities = append(o.Tables.CiliumIdentities, identity)
}
