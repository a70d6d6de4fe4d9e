package mapevents

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const path = "cmd/cilium-dbg-map-events-cilium_lxc--o-json.md"

const events = `{
  "action": "update",
  "desired-action": "sync",
  "key": "10.244.0.132:0",
  "last-error": "\u003cnil\u003e",
  "timestamp": "2026-11-23T02:49:57.000Z",
  "value": "(localhost)"
}
{
  "action": "delete",
  "desired-action": "to-be-deleted",
  "key": "10.244.0.9:0",
  "last-error": "unable to delete element: no such device",
  "timestamp": "2026-11-23T02:50:57.000Z",
  "value": "<nil>"
}
{
  "action": "upd`

func TestFailedEvents(t *testing.T) {
	want := []facts.FailedMapEvent{{Map: "cilium_lxc", Action: "delete", Key: "10.244.0.9:0", Error: "unable to delete element: no such device",
		At: facts.ParseTime("2026-11-23T02:50:57Z"), Source: facts.Source{File: path, Line: 9}}}
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, events).MapEvents); diff != "" {
		t.Error(diff)
	}
	want[0].Source.Line = 10
	if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, "a warning\n"+events).MapEvents); diff != "" {
		t.Error(diff)
	}
}

func TestNewestAreKept(t *testing.T) {
	var text strings.Builder
	for i := range maxRows + 3 {
		fmt.Fprintf(&text, "{\"key\": \"%d\", \"last-error\": \"x\"}\n", i)
	}
	rows := artifacttest.Rows(t, Extractors, path, text.String()).MapEvents
	if len(rows) != maxRows || rows[0].Key != "3" || rows[0].Source.Line != 4 {
		t.Errorf("%d rows, the first %+v", len(rows), rows[0])
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, path, "KVStore: Ok\n"); !errors.Is(err, ErrNoEvents) {
		t.Errorf("error %v", err)
	}
	_, failure, _ := artifacttest.Extract(Extractors, path, "Error: could not get map name events: [GET /map/{name}/events][404] getMapNameEventsNotFound\n> Error while running 'cilium-dbg map events cilium_lxc -o json':  exit status 1\n\n")
	if failure == nil || failure.Reason != "not_found" {
		t.Errorf("failure %+v", failure)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(events)
	f.Add("x\n{}{\"last-error\":\"y\"}")
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, path, text)
		for _, row := range tables.MapEvents {
			if row.Error == "" || row.Source.Line < 1 || row.Source.Line > strings.Count(text, "\n")+1 {
				t.Errorf("%+v", row)
			}
		}
	})
}
