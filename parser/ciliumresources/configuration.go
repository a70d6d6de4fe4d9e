package ciliumresources

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

// configuration is the ConfigMap cilium-config, which cilium-cli called cilium-config-configmap until 0.9.0.
var configuration = artifact.Extractor{
	Name:    "cilium-config",
	Files:   []string{"cilium-configmap.yaml", "cilium-config-configmap.yaml"},
	Tables:  []string{"configuration"},
	Certain: []string{"configuration"},
	Extract: manifest.Extract(addConfiguration, "data"),
	Collect: "kubectl -n kube-system get configmap cilium-config -o yaml",
}

func addConfiguration(o manifest.Object) {
	for _, option := range o.Pairs("data") {
		o.Tables.Configuration = append(o.Tables.Configuration, facts.Setting{
			Component: "cilium-config", Name: option.Key, Value: option.Value.Text(), Source: o.At(option.Line),
		})
	}
}
