package debuginfo

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/agentstatus"
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/endpointlist"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/servicelist"
)

// markdown is the same answer for people. It holds outputs of commands, and stands in where neither the commands nor the
// JSON are there.
var markdown = artifact.Extractor{
	Name:     "agent debug information for people",
	Files:    []string{"cmd/cilium-debuginfo-2*.md"}, // a year follows; debuginfo---output… holds what the command said
	Tables:   markdownTables,
	Certain:  []string{"agent_status", "agent_kubernetes", "agent_datapath", "controller_tally"},
	Extract:  extractMarkdown,
	Collect:  "cilium-dbg debuginfo",
	Priority: -2,
}

var markdownTables = []string{"agent_status", "agent_kubernetes", "agent_kvstore", "stale_probes", "agent_datapath", "agent_cni", "agent_hubble",
	"agent_proxy", "agent_encryption", "agent_monitor", "controller_tally", "controllers", "remote_clusters", "bpf_map_sizes", "versions",
	"endpoints", "agent_services"}

// sections are those that are read, with the name of the command's own file.
var sections = map[string]struct {
	extractors []artifact.Extractor
	name       string
}{
	"Cilium status": {agentstatus.Extractors, "cmd/cilium-status---verbose.md"},
	"Endpoint list": {endpointlist.Extractors, "cmd/cilium-endpoint-list.md"},
	"Service list":  {servicelist.Extractors, "cmd/cilium-service-list.md"},
}

// extractMarkdown cuts the text into sections, whose order differs from file to file:
//
//	#### Service list
//
//	```
//	ID   Frontend   …
//	```
func extractMarkdown(in *artifact.Input) error {
	titles := 0
	seen := map[string]bool{} // a title counts once, so that a file can't make work that grows with its square
	title, begin := "", 0
	var block []string
	inBlock := false
	var err error
	for number, bytes := range in.Lines(&err) {
		line := string(bytes)
		heading, isHeading := strings.CutPrefix(line, "#### ")
		switch {
		case isHeading && !inBlock:
			titles++
			if title = strings.TrimSpace(heading); seen[title] {
				title = ""
			}
		case strings.HasPrefix(line, "```"):
			if inBlock {
				readSection(in, title, block, begin)
				seen[title] = true
				title, block = "", nil
			}
			inBlock, begin = !inBlock, number
		case inBlock && sections[title].name != "":
			block = append(block, line)
		}
	}
	if titles == 0 && err == nil && in.Failure == nil {
		return fmt.Errorf("read debug information: no section in %s", in.Path)
	}
	return err
}

// readSection hands a section to the command's own extractor. The lines above it are blank then, so that rows have the
// lines of the file. A section that can't be read is left out; the others say what they say.
func readSection(in *artifact.Input, title string, block []string, begin int) {
	section := sections[title]
	if section.name == "" || len(block) == 0 {
		return
	}
	for i := range section.extractors {
		if !section.extractors[i].Matches(section.name) {
			continue
		}
		part := &artifact.Input{Path: in.Path, Name: section.name, Tables: &facts.Tables{}, Limits: in.Limits,
			Reader: strings.NewReader(strings.Repeat("\n", begin) + strings.Join(block, "\n") + "\n")}
		if section.extractors[i].Extract(part) == nil {
			appendTables(in.Tables, part.Tables)
		}
		return
	}
}

// appendTables adds the rows of the tables that the family fills; of others, such as health, the text says too little.
func appendTables(to, from *facts.Tables) {
	for _, table := range facts.AllTables() {
		if rows := table.Rows(from); rows.Len() > 0 && slices.Contains(markdownTables, table.Name) {
			all := table.Rows(to)
			all.Set(reflect.AppendSlice(all, rows))
		}
	}
}
