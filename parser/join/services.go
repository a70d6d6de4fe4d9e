package join

import (
	"slices"
	"strings"

	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/selector"
)

// addServiceBackends counts what stands behind every service with a selector.
func addServiceBackends(sysdump *facts.Sysdump, index *index) {
	selectors := map[string]selector.Selector{}
	texts := map[string][]string{}
	sources := map[string]facts.Source{}
	for _, row := range sysdump.ServiceSelectors {
		key := row.Namespace + "/" + row.Service
		part, err := selector.Parse(row.Key + "=" + row.Value)
		if err != nil {
			continue
		}
		selectors[key] = append(selectors[key], part...)
		texts[key] = append(texts[key], row.Key+"="+row.Value)
		if _, seen := sources[key]; !seen {
			sources[key] = row.Source
		}
	}
	endpoints, slicesOf := readyEndpoints(sysdump)
	for _, service := range sysdump.Services {
		key := service.Namespace + "/" + service.Name
		if selectors[key] == nil {
			continue
		}
		slices.Sort(texts[key])
		row := facts.ServiceBackends{
			Namespace: service.Namespace, Service: service.Name, Selector: strings.Join(texts[key], ","),
			Source: sources[key], ReadyEndpointsCount: endpoints[key], SliceSources: slicesOf[key],
		}
		for _, pod := range index.pods[service.Namespace] {
			if finished(pod) || !selectors[key].Matches(index.labels[pod.Namespace+"/"+pod.Name]) {
				continue
			}
			row.SelectedPodsCount++
			if pod.Phase == "Running" {
				row.SelectedRunningPodsCount++
			}
			if ready(pod) {
				row.SelectedReadyPodsCount++
			}
		}
		if row.SelectedPodsCount == 0 {
			row.SimilarLabels, row.SimilarSources = similarLabels(service.Namespace, selectors[key], index)
		}
		sysdump.ServiceBackends = append(sysdump.ServiceBackends, row)
	}
}

// readyEndpoints counts the ready endpoints of every service, by its slices or, for a service without any
// or a dump of an older collector, by its Endpoints object.
func readyEndpoints(sysdump *facts.Sysdump) (counts map[string]*int64, sources map[string][]facts.Source) {
	counts, sources = map[string]*int64{}, map[string][]facts.Source{}
	for _, slice := range sysdump.EndpointSlices {
		key := slice.Namespace + "/" + slice.Service
		if slice.ReadyCount == nil || slice.Service == "" {
			continue
		}
		if counts[key] == nil {
			counts[key] = new(int64)
		}
		*counts[key] += *slice.ReadyCount
		sources[key] = append(sources[key], slice.Source)
	}
	for _, row := range sysdump.KubernetesEndpoints {
		key := row.Namespace + "/" + row.Name
		if counts[key] == nil && row.ReadyCount != nil {
			counts[key] = new(*row.ReadyCount)
			sources[key] = append(sources[key], row.Source)
		}
	}
	return counts, sources
}

// similarLabels finds labels of the namespace's pods that a selector nearly asks for: the same key with a
// value at most two letters away.
func similarLabels(namespace string, wanted selector.Selector, index *index) ([]string, []facts.Source) {
	const most = 5
	found := map[string]facts.Source{}
	for key, value := range wanted.Equalities() {
		for _, pod := range index.pods[namespace] {
			name := namespace + "/" + pod.Name
			actual, has := index.labels[name][key]
			text := key + "=" + actual
			if _, seen := found[text]; !has || seen || finished(pod) {
				continue
			}
			if apart := distance(actual, value, 2); apart > 0 && apart <= 2 && apart < len(value) {
				found[text] = index.labelSources[name][key]
			}
		}
	}
	var labels []string
	for text := range found {
		labels = append(labels, text)
	}
	slices.Sort(labels)
	labels = labels[:min(len(labels), most)]
	var sources []facts.Source
	for _, text := range labels {
		sources = append(sources, found[text])
	}
	return labels, sources
}

// distance is the Levenshtein distance of two strings, or limit+1 where it exceeds the limit.
func distance(a, b string, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			above := row[j+1]
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			row[j+1] = min(change, above+1, row[j]+1)
			diagonal = above
		}
	}
	return min(row[len(b)], limit+1)
}
