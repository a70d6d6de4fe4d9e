// Package join works out what follows from several artifacts together: services against the pods behind
// them, policies against the pods they select, pods against the agents' endpoints. In: the merged tables and
// their states. Out: the tables of facts.JoinTables, differences only, each with the lines of its sides.
package join

import (
	"sync"
	"time"

	"github.com/sysleuth/sysleuth/parser/facts"
)

// Add fills the join tables. A join whose inputs were not collected stays empty, and its table's state says so.
func Add(sysdump *facts.Sysdump) {
	index := newIndex(sysdump)
	var group sync.WaitGroup // each fills tables of its own, and none reads another's
	group.Go(func() { addServiceBackends(sysdump, index) })
	group.Go(func() { addServiceDiffs(sysdump) })
	group.Go(func() { addDatapathDiffs(sysdump) })
	group.Go(func() {
		addPolicySelections(sysdump, index)
		addPolicyAnswers(sysdump) // after the selections
	})
	group.Go(func() { addUnmanagedPods(sysdump) })
	group.Wait()
}

// index holds lookups that several joins need.
type index struct {
	// labels of every pod, by namespace/name.
	labels map[string]map[string]string
	// labelSources are the lines of those labels.
	labelSources map[string]map[string]facts.Source
	// pods by namespace.
	pods map[string][]facts.Pod
	// namespaceLabels by namespace.
	namespaceLabels map[string]map[string]string
}

func newIndex(sysdump *facts.Sysdump) *index {
	i := &index{
		labels:          map[string]map[string]string{},
		labelSources:    map[string]map[string]facts.Source{},
		pods:            map[string][]facts.Pod{},
		namespaceLabels: map[string]map[string]string{},
	}
	for _, row := range sysdump.PodLabels {
		key := row.Namespace + "/" + row.Pod
		if i.labels[key] == nil {
			i.labels[key], i.labelSources[key] = map[string]string{}, map[string]facts.Source{}
		}
		i.labels[key][row.Key], i.labelSources[key][row.Key] = row.Value, row.Source
	}
	for _, pod := range sysdump.Pods {
		i.pods[pod.Namespace] = append(i.pods[pod.Namespace], pod)
	}
	for _, row := range sysdump.NamespaceLabels {
		if i.namespaceLabels[row.Namespace] == nil {
			i.namespaceLabels[row.Namespace] = map[string]string{}
		}
		i.namespaceLabels[row.Namespace][row.Key] = row.Value
	}
	return i
}

func ready(pod facts.Pod) bool { return pod.Ready != nil && *pod.Ready }

func finished(pod facts.Pod) bool { return pod.Phase == "Succeeded" || pod.Phase == "Failed" }

// settling is how long an object must have been there before Kubernetes was asked for it, to be missed elsewhere.
const settling = 30 * time.Second

// settledBefore says whether an object of some age must be known everywhere. The collector asks Kubernetes
// first and the nodes afterwards; the newest lease tells when it asked.
func settledBefore(sysdump *facts.Sysdump) func(created facts.Time) bool {
	var asked facts.Time
	for _, lease := range sysdump.Leases {
		if lease.RenewedAt.After(asked.Time) {
			asked = lease.RenewedAt
		}
	}
	if asked.IsZero() && !sysdump.Dump[0].CapturedAt.IsZero() {
		asked = facts.At(sysdump.Dump[0].CapturedAt.Add(-2 * time.Minute))
	}
	return func(created facts.Time) bool {
		return !created.IsZero() && !asked.IsZero() && asked.Sub(created.Time) >= settling
	}
}
