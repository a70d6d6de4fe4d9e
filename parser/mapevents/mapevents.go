// Package mapevents reads which updates of BPF maps failed, from the short history that the agent keeps of some maps.
//
// In: cmd/cilium-map-events-<map>--o-json.md (1.13 on), JSON objects one after the other. Out: failed_map_events.
package mapevents

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors read map events.
var Extractors = []artifact.Extractor{{
	Name:           "map events",
	Files:          []string{"cmd/cilium-map-events-*--o-json.md"},
	Tables:         []string{"failed_map_events"},
	Extract:        extract,
	Collect:        "cilium-dbg map events <map> -o json",
	EmptyIsContent: true, // a map that wasn't written
}}

// ErrNoEvents says that a file has text and no JSON object.
var ErrNoEvents = errors.New("holds no JSON objects of map events")

// maxRows is how many failures of a file are kept, the newest: one cause fails every retry.
const maxRows = 100

// event is models.MapEvent.
type event struct {
	Action    string `json:"action"`
	Key       string `json:"key"`
	LastError string `json:"last-error"`
	Timestamp string `json:"timestamp"`
}

func extract(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return fmt.Errorf("read map events: %w", err)
	}
	name := mapName(in.Name)
	start := objectStart(content)
	if start < 0 {
		if len(bytes.TrimSpace(content)) > 0 {
			return ErrNoEvents
		}
		return nil
	}
	decoder := json.NewDecoder(bytes.NewReader(content[start:]))
	at, line := 0, 1 // line is that of byte at
	for {
		var e event
		var wrongType *json.UnmarshalTypeError
		before := start + int(decoder.InputOffset())
		if err := decoder.Decode(&e); err != nil && !errors.As(err, &wrongType) {
			break // the end, or the rest is cut
		}
		begin := before + max(bytes.IndexByte(content[before:], '{'), 0)
		line, at = line+bytes.Count(content[at:begin], []byte{'\n'}), begin
		if e.LastError == "" || e.LastError == "<nil>" {
			continue
		}
		in.Tables.MapEvents = append(in.Tables.MapEvents, facts.FailedMapEvent{
			Map: name, Action: facts.Cut(e.Action), Key: facts.Cut(e.Key), Error: facts.Cut(e.LastError), At: facts.ParseTime(e.Timestamp), Source: in.At(line),
		})
	}
	if failed := in.Tables.MapEvents; len(failed) > maxRows {
		in.Tables.MapEvents = slices.Clone(failed[len(failed)-maxRows:])
	}
	return nil
}

// mapName takes the map's name out of a file's: cmd/cilium-map-events-cilium_lxc--o-json.md.
func mapName(file string) string {
	return facts.Cut(strings.TrimSuffix(strings.TrimPrefix(file, "cmd/cilium-map-events-"), "--o-json.md"))
}

// objectStart is where the first object begins: warnings can stand on lines before it.
func objectStart(content []byte) int {
	if bytes.HasPrefix(content, []byte("{")) {
		return 0
	}
	if at := bytes.Index(content, []byte("\n{")); at >= 0 {
		return at + 1
	}
	return -1
}
