// Package kvstore counts what is in an etcd of Cilium: kvstore-*.json, which cilium-cli (0.12.1 on) gets with cilium kvstore
// get where etcd is the agents' kvstore, and the listing of a clustermesh-apiserver's (cilium-cli 0.19.5 on).
//
// In: keys with their values. Out: one row a kind of key and cluster. Values are not kept.
package kvstore

import (
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "kvstore contents",
	Files:   []string{"kvstore-*.json"},
	Tables:  []string{"kvstore_keys"},
	Extract: extract,
	Collect: "cilium-dbg kvstore get cilium/state --recursive -o json",
}}

// maxRows bounds the kinds and clusters, of which a mesh has 511 at most.
const maxRows = 5000

// extract reads {"cilium/state/identities/v1/id/1234": {"Data": "<base64>", "ModRevision": 5, "LeaseID": 6}}.
func extract(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read kvstore contents: %w", err)
	}
	var keys tally
	for key, value := range document.Members() {
		row := keys.add(key, in.At(max(value.Line(), 1)))
		if row == nil {
			continue
		}
		if row.LeasedCount == nil {
			row.LeasedCount = new(int64)
		}
		if lease := value.Get("LeaseID").Int(); lease != nil && *lease != 0 {
			*row.LeasedCount++
		}
		if row.Kind == "heartbeat" {
			if text, err := base64.StdEncoding.DecodeString(value.Get("Data").String()); err == nil {
				row.HeartbeatAt = facts.ParseTime(string(text))
			}
		}
	}
	in.Tables.KVStoreKeys = keys.rows
	return nil
}

// ReadList reads the listing of a clustermesh-apiserver's shell: "# <key>", the value below it. The rows go to
// component_kvstore_keys, without a component. It is an error if the text has no key and isn't empty.
func ReadList(in *artifact.Input) error {
	var keys tally
	other := false
	var err error
	for number, bytes := range in.Lines(&err) {
		key, isKey := strings.CutPrefix(string(bytes), "# ")
		if !isKey || keys.add(key, in.At(number)) == nil {
			other = other || len(bytes) > 0
		}
	}
	in.Tables.ComponentKeys = keys.rows
	if len(keys.rows) == 0 && other && err == nil {
		return fmt.Errorf("read list of keys: no key of Cilium in %s", in.Path)
	}
	return err
}

// tally counts keys.
type tally struct {
	rows  []facts.KVStoreKeys
	index map[[3]string]int // by kind, cluster and whether it is a copy
}

// add counts a key and gives its row, nil if it isn't Cilium's.
func (t *tally) add(key string, source facts.Source) *facts.KVStoreKeys {
	kind, cluster, cached := parts(key)
	if kind == "" {
		return nil
	}
	identity := [3]string{kind, cluster, strconv.FormatBool(cached)}
	at, seen := t.index[identity]
	if !seen {
		if len(t.rows) == maxRows {
			return nil
		}
		if t.index == nil {
			t.index = map[[3]string]int{}
		}
		at = len(t.rows)
		t.index[identity] = at
		t.rows = append(t.rows, facts.KVStoreKeys{Kind: facts.Cut(kind), Cluster: facts.Cut(cluster), Source: source})
		if cached {
			t.rows[at].Cached = new(true)
		}
	}
	t.rows[at].KeysCount++
	return &t.rows[at]
}

// withCluster are the kinds below cilium/state whose keys go on with the cluster. In a cache all do.
var withCluster = map[string]bool{"nodes": true, "services": true, "serviceexports": true, "endpointslices": true}

// parts takes a key apart: cilium/state/<kind>/v1/…, cilium/cache/<kind>/v1/<cluster>/…, cilium/cluster-config/<cluster>,
// cilium/synced/<cluster>/…, cilium/.heartbeat.
func parts(key string) (kind, cluster string, cached bool) {
	words := strings.Split(key, "/")
	if len(words) < 2 || words[0] != "cilium" {
		return "", "", false
	}
	word := func(position int) string {
		if position < len(words) {
			return words[position]
		}
		return ""
	}
	switch words[1] {
	case "state", "cache":
		kind, cached = word(2), words[1] == "cache"
		if cached || withCluster[kind] {
			cluster = word(4)
		}
		return kind, cluster, cached
	case "cluster-config", "synced":
		return words[1], word(2), false
	}
	return strings.TrimPrefix(words[1], "."), "", false
}
