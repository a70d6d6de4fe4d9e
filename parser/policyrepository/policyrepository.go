// Package policyrepository reads what an agent made of the policies: cilium-dbg policy selectors -o json and cilium-dbg
// policy get (cilium up to 1.14).
//
// In: JSON, with a line "Revision: n" below it. Out: one row a selector with the number of identities that it matches,
// and the revision.
package policyrepository

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/jsonvalue"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "policy selectors",
	Files:   []string{"cmd/cilium-policy-selectors--o-json.md"},
	Tables:  []string{"selectors"},
	Extract: extractSelectors,
	Collect: "cilium-dbg policy selectors -o json",
}, {
	Name:    "policy repository",
	Files:   []string{"cmd/cilium-policy-get.md"},
	Tables:  []string{"policy_revisions"},
	Certain: []string{"policy_revisions"},
	Extract: extractRevision,
	Collect: "cilium-dbg policy get",
}}

func extractSelectors(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	if string(bytes.TrimSpace(content)) == "null" { // no policies
		return nil
	}
	document, err := jsonvalue.Parse(content)
	if err != nil {
		return fmt.Errorf("read policy selectors: %w", err)
	}
	for item := range document.Items() {
		selector := item.Get("selector")
		if selector.String() == "" {
			continue
		}
		row := facts.Selector{Selector: facts.Cut(selector.String()), UsersCount: item.Get("users").Int(), Source: in.At(selector.Line())}
		for range item.Get("identities").Items() {
			row.IdentitiesCount++
		}
		row.Policies = policies(item.Get("labels"))
		in.Tables.Selectors = append(in.Tables.Selectors, row)
	}
	return nil
}

// policies names the policies that use a selector, by the labels of their rules: a list of labels up to 1.15, a list
// of such lists later. Policies of the whole cluster have no namespace.
func policies(labels jsonvalue.Value) []string {
	var names []string
	add := func(rule jsonvalue.Value) {
		namespace, name := "", ""
		for label := range rule.Items() {
			switch label.Get("key").String() {
			case "io.cilium.k8s.policy.name":
				name = label.Get("value").String()
			case "io.cilium.k8s.policy.namespace":
				namespace = label.Get("value").String() + "/"
			}
		}
		if name != "" {
			names = append(names, namespace+name)
		}
	}
	add(labels)
	for rule := range labels.Items() {
		add(rule)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

var revisionLine = regexp.MustCompile(`(?m)^Revision: (\d+)\s*$`)

func extractRevision(in *artifact.Input) error {
	content, err := in.Bytes()
	if err != nil {
		return err
	}
	at := revisionLine.FindSubmatchIndex(content)
	if at == nil {
		return fmt.Errorf("read policy repository: no revision in %s", in.Path)
	}
	revision, err := strconv.ParseInt(string(content[at[2]:at[3]]), 10, 64)
	if err != nil {
		return fmt.Errorf("read policy repository: %w", err)
	}
	row := facts.PolicyRevision{Revision: revision, Source: in.At(1 + bytes.Count(content[:at[0]], []byte{'\n'}))}
	if rules, err := jsonvalue.Parse(content[:at[0]]); err == nil {
		row.RulesCount = new(int64(0))
		for range rules.Items() {
			*row.RulesCount++
		}
	}
	in.Tables.PolicyRevisions = append(in.Tables.PolicyRevisions, row)
	return nil
}
