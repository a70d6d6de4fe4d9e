package kubernetes

import (
	"fmt"
	"regexp"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/manifest"
	"github.com/sysleuth/sysleuth/parser/version"
)

var serverVersion = artifact.Extractor{
	Name:    "Kubernetes version",
	Files:   []string{"k8s-version.txt", "k8s-version-info.txt"},
	Tables:  []string{"versions"},
	Extract: extractServerVersion,
	Collect: "kubectl version",
}

// gitVersion finds the version in what the collector prints, a Go value of type version.Info; in kubectl's own words
// (python collector), where the server's is the last; and in kubectl's JSON and YAML.
var gitVersion = regexp.MustCompile(`(?:GitVersion:"|Server Version: |"?gitVersion"?: "?)(v?[0-9][^"\s,]*)`)

func extractServerVersion(in *artifact.Input) error {
	raw, line := "", 0
	var err error
	for number, text := range in.Lines(&err) {
		for _, match := range gitVersion.FindAllSubmatch(text, -1) {
			raw, line = string(match[1]), number
		}
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", in.Path, err)
	}
	if raw == "" {
		return fmt.Errorf("read %s: no version in it: %w", in.Path, manifest.ErrNotManifest)
	}
	in.Tables.Versions = append(in.Tables.Versions, version.Of("kubernetes", raw, in.At(line)))
	return nil
}
