// Package troubleshoot reads cilium-dbg troubleshoot kvstore and clustermesh (1.15 on): every step of a connection to an
// etcd, tried anew while the dump was collected.
//
// In: indented lines with a mark of success, warning or failure. Out: one row a step, and the certificates with their dates.
package troubleshoot

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

// Extractors of this family.
var Extractors = []artifact.Extractor{{
	Name:    "kvstore troubleshooting",
	Files:   []string{"cmd/cilium-troubleshoot-kvstore.md"},
	Tables:  []string{"connection_checks", "etcd_certificates"},
	Extract: func(in *artifact.Input) error { return Read(in, "kvstore") },
	Collect: "cilium-dbg troubleshoot kvstore",
}, {
	Name:    "cluster mesh troubleshooting",
	Files:   []string{"cmd/cilium-troubleshoot-clustermesh.md"},
	Tables:  []string{"connection_checks", "etcd_certificates"},
	Extract: func(in *artifact.Input) error { return Read(in, "clustermesh") },
	Collect: "cilium-dbg troubleshoot clustermesh",
	// Without a mesh the command fails, up to 1.19 with exit code 1.
	FailureIsContent: true,
}}

var (
	// Cluster "east":     Remote cluster "east":
	clusterLine  = regexp.MustCompile(`^\s*(?:Remote c|C)luster "([^"]*)":`)
	endpointLine = regexp.MustCompile(`^\s*- ([a-z]+://\S+)$`)
	markedLine   = regexp.MustCompile(`^\s*(✅|❌|⚠)\x{FE0F}?\s*(.*)$`)
	fieldLine    = regexp.MustCompile(`^\s*(Subject|Issuer|Not before|Not after):\s+(.*)$`)
	headingLine  = regexp.MustCompile(`^\s*(📄|🔌|🔑|⚙)`)
)

var results = map[string]string{"✅": "ok", "⚠": "warning", "❌": "failed"}

// reader follows the outline: cluster, heading, endpoint or kind of certificates.
type reader struct {
	tables            *facts.Tables
	target, cluster   string
	endpoint          string
	certificate       facts.EtcdCertificate
	configurationSeen bool
}

// Read reads the steps of every cluster into connection_checks and etcd_certificates; target says what the command was about.
// It is an error if there is no step and the command didn't fail. What stands above the first, such as a warning that names can't be resolved
// by Kubernetes, is about the command and not about the cluster.
func Read(in *artifact.Input, target string) error {
	r := reader{tables: in.Tables, target: target}
	understood := false
	var off *artifact.Failure
	var err error
	for number, bytes := range in.Lines(&err) {
		line := strings.TrimRight(string(bytes), " \t")
		if strings.HasPrefix(line, "Unable to retrieve cluster configurations: ") && strings.HasSuffix(line, "no such file or directory") {
			off = &artifact.Failure{Reason: "feature_off", Message: line, Line: number}
		}
		understood = r.line(line, in.At(number)) || strings.HasPrefix(line, "Found ") || understood
	}
	if off != nil {
		in.Failure = off
		return err
	}
	if !understood && err == nil && in.Failure == nil {
		return fmt.Errorf("read %s troubleshooting: no step in %s", target, in.Path)
	}
	return err
}

func (r *reader) line(line string, source facts.Source) bool {
	if match := clusterLine.FindStringSubmatch(line); match != nil {
		r.cluster, r.endpoint, r.configurationSeen = match[1], "", true
	} else if headingLine.MatchString(line) {
		r.endpoint, r.configurationSeen = "", true
	} else if match := endpointLine.FindStringSubmatch(line); match != nil {
		r.endpoint = match[1]
	} else if match := markedLine.FindStringSubmatch(line); match != nil {
		return r.step(results[match[1]], match[2], source)
	} else if match := fieldLine.FindStringSubmatch(line); match != nil {
		r.field(match[1], match[2], source)
	}
	return r.configurationSeen
}

func (r *reader) step(result, message string, source facts.Source) bool {
	if !r.configurationSeen {
		return false
	}
	message = facts.Cut(strings.TrimSpace(message))
	if role, isHeading := strings.CutSuffix(message, ":"); isHeading && strings.Contains(role, "certificates") {
		r.certificate = facts.EtcdCertificate{Role: role}
	}
	r.tables.ConnectionChecks = append(r.tables.ConnectionChecks, facts.ConnectionCheck{
		Target: r.target, Cluster: r.cluster, Endpoint: r.endpoint, Result: result, Message: message, Source: source})
	return true
}

// field reads a line of a certificate, whose last is "Not after:".
func (r *reader) field(name, value string, source facts.Source) {
	switch name {
	case "Subject":
		r.certificate = facts.EtcdCertificate{Role: r.certificate.Role, Subject: facts.Cut(value)}
	case "Issuer":
		r.certificate.Issuer = facts.Cut(value)
	case "Not before":
		r.certificate.NotBeforeAt = goTime(value)
	case "Not after":
		r.certificate.NotAfterAt = goTime(value)
		r.certificate.Target, r.certificate.Cluster, r.certificate.Source = r.target, r.cluster, source
		r.tables.EtcdCertificates = append(r.tables.EtcdCertificates, r.certificate)
	}
}

// goTime reads how Go prints a time: "2028-08-19 13:05:00 +0000 UTC".
func goTime(text string) facts.Time {
	fields := strings.Fields(text)
	if len(fields) < 3 {
		return facts.Time{}
	}
	t, err := time.Parse("2006-01-02 15:04:05 -0700", strings.Join(fields[:3], " "))
	if err != nil {
		return facts.Time{}
	}
	return facts.At(t.UTC())
}
