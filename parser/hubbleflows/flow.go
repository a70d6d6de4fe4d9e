package hubbleflows

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/sysleuth/sysleuth/parser/dropreasons"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// answer is a line of the file. Lines of another kind (node_status of Hubble Relay) have neither.
type answer struct {
	Flow *flow      `json:"flow"`
	Lost *lostEvent `json:"lost_events"`
}

// lostEvent says that Hubble lost flows before it could answer.
type lostEvent struct {
	Count json.RawMessage `json:"num_events_lost"` // 64-bit integers are strings in proto3 JSON
}

func (l *lostEvent) count() int64 {
	count, err := strconv.ParseInt(string(bytes.Trim(l.Count, `"`)), 10, 64)
	if err != nil || count < 0 {
		return 0
	}
	return count
}

// flow has the fields of flow.Flow (api/v1/flow) that are used. Zero values are left out of the JSON.
type flow struct {
	Time       string          `json:"time"`
	Verdict    string          `json:"verdict"`
	DropReason *int64          `json:"drop_reason"`
	DropDesc   json.RawMessage `json:"drop_reason_desc"` // a number where the collector doesn't know the name
	IP         struct {
		Source      string `json:"source"`
		Destination string `json:"destination"`
	} `json:"IP"`
	L4          map[string]ports `json:"l4"` // one entry: TCP, UDP, SCTP, ICMPv4, ICMPv6, …
	Source      peer             `json:"source"`
	Destination peer             `json:"destination"`
	EventType   struct {
		Type int64 `json:"type"`
	} `json:"event_type"`
	Direction       string   `json:"traffic_direction"`
	EgressDeniedBy  []policy `json:"egress_denied_by"`
	IngressDeniedBy []policy `json:"ingress_denied_by"`
}

type ports struct {
	Destination *int64 `json:"destination_port"`
}

type peer struct {
	Identity  *int64   `json:"identity"`
	Namespace string   `json:"namespace"`
	Labels    []string `json:"labels"`
	Pod       string   `json:"pod_name"`
	Workloads []struct {
		Name string `json:"name"`
	} `json:"workloads"`
}

type policy struct {
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
}

// glance reads time and verdict of a line without decoding it, which is what most lines need. It relies on the form
// that the collector writes: compact, the flow's own time first. A quote within a string has a backslash before it, so
// the keys can't be found in a value.
func glance(line []byte) (at facts.Time, verdict []byte, found bool) {
	if !bytes.HasPrefix(line, []byte(`{"flow":{`)) {
		return facts.Time{}, nil, false
	}
	verdict, found = valueOf(line, `"verdict":"`)
	if !found {
		return facts.Time{}, nil, false
	}
	text, found := valueOf(line, `"time":"`)
	return facts.ParseTime(string(text)), verdict, found
}

func valueOf(line []byte, key string) ([]byte, bool) {
	start := bytes.Index(line, []byte(key))
	if start < 0 {
		return nil, false
	}
	value := line[start+len(key):]
	end := bytes.IndexByte(value, '"')
	if end < 0 {
		return nil, false
	}
	return value[:end], true
}

// decode reads a whole line. Flows without the envelope (hubble observe -o json of older versions) are taken as well. A
// field of an unexpected type is left empty.
func decode(line []byte) (answer, bool) {
	var a answer
	if !bytes.HasPrefix(bytes.TrimSpace(line), []byte("{")) || !unmarshal(line, &a) {
		return answer{}, false
	}
	if a.Flow == nil && a.Lost == nil && bytes.Contains(line, []byte(`"verdict"`)) {
		var f flow
		if unmarshal(line, &f) && f.Verdict != "" {
			a.Flow = &f
		}
	}
	return a, true
}

func unmarshal(line []byte, value any) bool {
	err := json.Unmarshal(line, value)
	var wrongType *json.UnmarshalTypeError
	return err == nil || errors.As(err, &wrongType)
}

// reason is the enum's name of why the flow was lost, and its number.
func (f *flow) reason() (string, *int64) {
	code := f.DropReason
	var name string
	if json.Unmarshal(f.DropDesc, &name) == nil {
		return name, code
	}
	if number, err := strconv.ParseInt(string(f.DropDesc), 10, 64); err == nil && code == nil {
		code = &number
	}
	if code == nil {
		return "", nil
	}
	if known, ok := dropreasons.ByCode(int(*code)); ok && known.Name != "" {
		return enumName(known.Name), code
	}
	return strconv.FormatInt(*code, 10), code
}

// enumName makes POLICY_DENIED of "Policy denied".
func enumName(name string) string {
	words := strings.FieldsFunc(strings.ToUpper(name), func(r rune) bool {
		return (r < 'A' || r > 'Z') && (r < '0' || r > '9')
	})
	return strings.Join(words, "_")
}

// transport is the protocol and the destination's port, nil for protocols without ports.
func (f *flow) transport() (string, *int64) {
	var first string
	for protocol := range f.L4 { // there is one
		if first == "" || protocol < first {
			first = protocol
		}
	}
	return first, f.L4[first].Destination
}
