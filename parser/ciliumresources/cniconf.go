package ciliumresources

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// cniConfigurations are all files of /etc/cni/net.d on the node of an agent pod, whatever is in them: configurations,
// backups of those that the agent moved out of its way (*.cilium_bak), the kubeconfig of another plugin.
var cniConfigurations = artifact.Extractor{
	Name:           "CNI configuration",
	Files:          []string{"cniconf-*.txt"},
	Tables:         []string{"cni_configurations"},
	Extract:        extractCNIConfiguration,
	Collect:        "cilium sysdump",
	EmptyIsContent: true,
}

func extractCNIConfiguration(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return fmt.Errorf("read %s: %w", in.Path, err)
	}
	in.Tables.CNIConfigurations = append(in.Tables.CNIConfigurations, facts.CNIConfiguration{
		File: cniFileName(in.Name), Plugins: cniPlugins(content), Source: in.At(1),
	})
	return nil
}

// cniPlugins are the plugin types of a list (.conflist) or of a single plugin (.conf); none if the content is neither.
func cniPlugins(content []byte) []string {
	var configuration struct {
		Type    string
		Plugins []struct{ Type string }
	}
	if json.Unmarshal(content, &configuration) != nil {
		return nil
	}
	var plugins []string
	for _, plugin := range configuration.Plugins {
		if plugin.Type != "" {
			plugins = append(plugins, facts.Cut(plugin.Type))
		}
	}
	if len(plugins) == 0 && configuration.Type != "" {
		plugins = []string{facts.Cut(configuration.Type)}
	}
	return plugins
}

// cniFileName cuts the CNI file's name out of "cniconf-<file>-<pod>.txt". Either can have dashes; CNI files
// have an extension and names of pods hardly ever a dot, so the name ends at the dash after the first dot. A file
// without an extension ends where an agent's pod name begins.
func cniFileName(name string) string {
	name = strings.TrimSuffix(strings.TrimPrefix(name, "cniconf-"), ".txt")
	dot := strings.IndexByte(name, '.')
	if dot < 0 {
		if pod := strings.LastIndex(name, "-cilium-"); pod > 0 {
			return name[:pod]
		}
		return name
	}
	if dash := strings.IndexByte(name[dot:], '-'); dash >= 0 {
		return name[:dot+dash]
	}
	return name
}
