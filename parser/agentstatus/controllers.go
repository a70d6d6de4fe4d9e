package agentstatus

import (
	"regexp"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/table"
)

var tally = regexp.MustCompile(`^(\d+)/(\d+) healthy`)

// controllers reads "Controller Status:   34/35 healthy" and the table below it. A message with several lines breaks
// its row, and the columns are aligned anew after it: a row whose count can't be read belongs to the message above.
func (r *reader) controllers(s section) {
	if match := tally.FindStringSubmatch(s.value); match != nil {
		r.tables.ControllerTally = append(r.tables.ControllerTally, facts.ControllerTally{HealthyCount: count(match[1]), TotalCount: count(match[2]), Source: s.source})
	}
	rows := table.New("Name", "Last success", "Last error", "Count")
	open := false // the last row is kept, so that what follows can belong to its message
	for _, line := range s.below {
		row, ok := rows.Row([]byte(line.text))
		if !ok {
			continue
		}
		failures := whole(row.Cell("Count"))
		if failures == nil || row.Continues() || !isAge(row.Cell("Last success")) || !isAge(row.Cell("Last error")) {
			if open && strings.TrimSpace(line.text) != "..." {
				last := &r.tables.Controllers[len(r.tables.Controllers)-1]
				last.Message = facts.Cut(last.Message + " " + strings.TrimSpace(line.text))
			}
			continue
		}
		open = r.controller(row.Cell("Name"), row.Cell("Last success"), row.Cell("Last error"), failures, row.Cell("Message"), line.source)
	}
}

// controllerRow is a row without its header.
var controllerRow = regexp.MustCompile(`^\s*(\S.*?)\s{2,}(never|\S+ ago)\s{2,}(never|\S+ ago)\s{2,}(\d+)\s{2,}(.*)$`)

// orphans reads rows of controllers that stand above all keys, as in a status of which somebody kept a part.
func (r *reader) orphans(s section) {
	for _, line := range s.below {
		if match := controllerRow.FindStringSubmatch(line.text); match != nil {
			r.controller(match[1], match[2], match[3], whole(match[4]), match[5], line.source)
		}
	}
}

// controller adds a controller if it failed at least once.
func (r *reader) controller(name, lastSuccess, lastError string, failures *int64, message string, source facts.Source) bool {
	if name == "" || lastError == "never" && *failures == 0 {
		return false
	}
	row := facts.Controller{Name: name, ConsecutiveFailureCount: failures, Source: source}
	row.Family, row.EndpointID = Family(name)
	row.LastSuccessAgeSeconds, row.LastFailureAgeSeconds = age(lastSuccess), age(lastError)
	row.NeverSucceeded = new(lastSuccess == "never")
	if message != "no error" {
		row.Message = facts.Cut(message)
	}
	r.tables.Controllers = append(r.tables.Controllers, row)
	return true
}

func isAge(text string) bool { return text == "never" || strings.HasSuffix(text, " ago") }

// age reads "1m33s ago", nil for "never".
func age(text string) *float64 {
	duration, err := time.ParseDuration(strings.TrimSuffix(text, " ago"))
	if err != nil {
		return nil
	}
	return new(duration.Seconds())
}

// variableParts are what makes a controller's name its own: the endpoint in parentheses or between dashes, the pod or
// policy, the remote cluster, the kvstore's path.
var variableParts = []struct {
	pattern *regexp.Regexp
	family  string
}{
	{regexp.MustCompile(`^(.+?) \((\d+)\)$`), "${1}"},                                                                   // sync-to-k8s-ciliumendpoint (57)
	{regexp.MustCompile(`^(.+?) \(.*\)$`), "${1}"},                                                                      // sync-cnp-policy-status (v2 default/rule1)
	{regexp.MustCompile(`^(endpoint)-(\d+)-(regeneration-recovery)$`), "${1}-${3}"},                                     // endpoint-57-regeneration-recovery
	{regexp.MustCompile(`^(resolve-identity|sync-policymap|restoring-ep-identity|update-ep-dns-names)-(\d+)$`), "${1}"}, // sync-policymap-57
	{regexp.MustCompile(`^(resolve-labels)-.+/.+$`), "${1}"},                                                            // resolve-labels-demo/client-68c79d4b99-2tz8t
	{regexp.MustCompile(`^(remote-etcd)-.+$`), "${1}"},                                                                  // remote-etcd-cluster2
	{regexp.MustCompile(`^.+-(cluster-config)$`), "remote-${1}"},                                                        // cluster2-cluster-config
	{regexp.MustCompile(`^(kvstore-sync-store)-.+$`), "${1}"},                                                           // kvstore-sync-store-cilium/state/nodes/v1
	{regexp.MustCompile(`^(.+?)-(\d+)$`), "${1}"},                                                                       // any other endpoint's
	{regexp.MustCompile(`^(.+?)-[0-9a-f]{8,}$`), "${1}"},
}

// Family is a controller's name without what makes it its own, and the endpoint that stands in it.
func Family(name string) (family string, endpoint *int64) {
	for _, part := range variableParts {
		match := part.pattern.FindStringSubmatchIndex(name)
		if match == nil {
			continue
		}
		if len(match) > 4 && match[4] >= 0 {
			endpoint = whole(name[match[4]:match[5]])
		}
		return string(part.pattern.ExpandString(nil, part.family, name, match)), endpoint
	}
	return name, nil
}
