package analyzers

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/analyzers/rule"
)

// A service has no place by itself: found on one node it is that node's, found on two it is neither's.
func TestPlaceOfWhatIsFoundOnANode(t *testing.T) {
	where := locate(twoNodes())
	service := rule.Subject{Kind: "service", Name: "demo/web"}
	for name, test := range map[string]struct {
		unit *unit
		want []string
	}{
		"one node":      {&unit{subject: service, judgedOn: []string{"node1"}}, []string{"node1"}},
		"two nodes":     {&unit{subject: service, judgedOn: []string{"node1", "node2"}}, nil},
		"judged once":   {&unit{subject: service}, nil},
		"a pod's place": {&unit{subject: rule.Subject{Kind: "pod", Name: "demo/web-node2"}, judgedOn: []string{"node1"}}, []string{"node2"}},
		"the cluster":   {&unit{subject: rule.Subject{Kind: "cluster", Name: "cluster"}, judgedOn: []string{"node1"}}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			at := where.ofUnit(test.unit)
			if diff := cmp.Diff(test.want, at.nodes); diff != "" {
				t.Error(diff)
			}
			if len(test.unit.judgedOn) > 0 && test.unit.subject.Kind == "service" && at.wholeNode {
				t.Error("a service stands for a node")
			}
		})
	}
}
