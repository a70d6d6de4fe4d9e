package ipcache

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// ErrNotJSON says that a file holds no JSON array.
var ErrNotJSON = errors.New("holds no JSON array of addresses")

// listed is an element of cilium-dbg ip list -o json (models.IPListEntry). Zero values are left out.
type listed struct {
	CIDR     string `json:"cidr"`
	Identity int64  `json:"identity"`
	HostIP   string `json:"hostIP"`
	Metadata struct {
		Source    string `json:"source"`
		Namespace string `json:"namespace"`
		Name      string `json:"name"`
	} `json:"metadata"`
}

func extractAgent(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return fmt.Errorf("read agent's addresses: %w", err)
	}
	start := arrayStart(content)
	if start < 0 {
		return ErrNotJSON
	}
	decoder := json.NewDecoder(bytes.NewReader(content[start:]))
	if _, err := decoder.Token(); err != nil {
		return ErrNotJSON
	}
	at, line := 0, 1 // line is that of byte at
	for decoder.More() && len(in.Tables.AgentIPs) < maxEntries {
		element := start + int(decoder.InputOffset())
		element += max(bytes.Index(content[element:], []byte(`"cidr"`)), 0) // the first key of every element
		line, at = line+bytes.Count(content[at:element], []byte{'\n'}), element
		var one listed
		if err := decoder.Decode(&one); err != nil {
			var wrongType *json.UnmarshalTypeError
			if errors.As(err, &wrongType) {
				continue
			}
			return nil // the rest is cut
		}
		address := addressOf(one.CIDR)
		if one.CIDR == "" || !isComparable(address != "", one.Identity) {
			continue
		}
		in.Tables.AgentIPs = append(in.Tables.AgentIPs, facts.AgentIP{
			Prefix: facts.Cut(one.CIDR), IP: facts.Cut(address), Identity: one.Identity, HostIP: facts.Cut(one.HostIP),
			Namespace: facts.Cut(one.Metadata.Namespace), Pod: facts.Cut(one.Metadata.Name), Origin: facts.Cut(one.Metadata.Source), Source: in.At(line),
		})
	}
	return nil
}

// arrayStart is where the array begins: warnings can stand on lines before it.
func arrayStart(content []byte) int {
	if bytes.HasPrefix(content, []byte("[")) {
		return 0
	}
	if at := bytes.Index(content, []byte("\n[")); at >= 0 {
		return at + 1
	}
	return -1
}
