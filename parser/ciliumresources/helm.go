package ciliumresources

import (
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
	"github.com/sysleuth/sysleuth/parser/version"
)

// helmValues are what the user set, not the chart's own values (cilium-cli 0.15.7 and later).
var helmValues = artifact.Extractor{
	Name:    "Helm values",
	Files:   []string{"cilium-helm-values.yaml"},
	Tables:  []string{"helm_values"},
	Extract: extractHelmValues,
	Collect: "helm -n kube-system get values cilium",
}

func extractHelmValues(in *artifact.Input) error {
	values, err := manifest.Document(in)
	if err != nil {
		return err
	}
	if values.Kind == manifest.Mapping {
		addHelmValues(in, "", values, 0)
	}
	return nil
}

// addHelmValues flattens values to the names that "helm --set" takes: "hubble.tls.auto.method", "tolerations[0].key". An
// empty map or list is a value as well, because it replaces the chart's own.
func addHelmValues(in *artifact.Input, name string, value *manifest.Node, line int) {
	switch {
	case value.Kind == manifest.Mapping && len(value.Fields) > 0:
		for _, field := range value.Fields {
			child := field.Key
			if name != "" {
				child = name + "." + field.Key
			}
			addHelmValues(in, child, field.Value, field.Line)
		}
		return
	case value.Kind == manifest.Sequence && len(value.Items) > 0:
		for i, item := range value.Items {
			addHelmValues(in, name+"["+strconv.Itoa(i)+"]", item, item.Line)
		}
		return
	}
	text := value.Text()
	switch value.Kind {
	case manifest.Mapping:
		text = "{}"
	case manifest.Sequence:
		text = "[]"
	}
	if name != "" {
		in.Tables.HelmValues = append(in.Tables.HelmValues, facts.Setting{Component: "helm", Name: facts.Cut(name), Value: text, Source: in.At(line)})
	}
}

// helmMetadata is the chart's (cilium-cli 0.16.5 and later). The version of the chart need not be that of the agents: images
// can be set apart from it.
var helmMetadata = artifact.Extractor{
	Name:    "Helm metadata",
	Files:   []string{"cilium-helm-metadata.yaml"},
	Tables:  []string{"versions"},
	Extract: extractHelmMetadata,
	Collect: "helm -n kube-system get metadata cilium",
}

func extractHelmMetadata(in *artifact.Input) error {
	metadata, err := manifest.Document(in)
	if err != nil {
		return err
	}
	if raw := metadata.Text("version"); raw != "" {
		in.Tables.Versions = append(in.Tables.Versions, version.Of("helm-chart", raw, in.At(metadata.LineOf("version"))))
	}
	return nil
}
