package agentstatus

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var (
	// "   c2: ready, 2 nodes, 9 endpoints, 11 identities, 1 services, 0 MCS-API service exports, 7 reconnections (last: 12s ago)"
	clusterLine = regexp.MustCompile(`^\s*(\S+): (ready|not-ready)\b(.*)$`)
	quantity    = regexp.MustCompile(`(\d+) (nodes|endpoints|identities|services|failures|reconnections)\b`)
	branch      = regexp.MustCompile(`^\s*└\s+(.*)$`)
	connected   = regexp.MustCompile(`\b(\d+)/(\d+) connected\b`)
	assignment  = regexp.MustCompile(`([a-z-]+)=([a-z]+)`)
)

// ReadRemoteClusters reads what the operator (status clustermesh) and kvstoremesh (kvstoremesh-dbg status) print of remote
// clusters into remote_clusters: the same lines below "ClusterMesh:" or "KVStoreMesh:". It is an error if neither is there.
func ReadRemoteClusters(in *artifact.Input) error {
	sections, err := sectionsOf(in)
	r := reader{tables: in.Tables}
	understood := false
	for _, section := range sections {
		if section.key == "ClusterMesh" || section.key == "KVStoreMesh" {
			understood = true
			r.clusterMesh(section)
		}
	}
	if !understood && err == nil {
		return fmt.Errorf("read status of remote clusters: no line of a mesh in %s", in.Path)
	}
	return err
}

// clusterMesh reads the clusters below "ClusterMesh:   1/2 remote clusters ready, 3 global-services". Each has a status
// text and, from 1.14 on, its remote configuration and what is synchronised.
func (r *reader) clusterMesh(s section) {
	var cluster *facts.RemoteCluster
	for _, line := range s.below {
		if match := clusterLine.FindStringSubmatch(line.text); match != nil {
			r.tables.RemoteClusters = append(r.tables.RemoteClusters, facts.RemoteCluster{Name: match[1], Ready: new(match[2] == "ready"), Source: line.source})
			cluster = &r.tables.RemoteClusters[len(r.tables.RemoteClusters)-1]
			countRemote(cluster, match[3])
		} else if match := branch.FindStringSubmatch(line.text); match != nil && cluster != nil {
			describeRemote(cluster, match[1])
		}
	}
}

func countRemote(cluster *facts.RemoteCluster, text string) {
	for _, match := range quantity.FindAllStringSubmatch(text, -1) {
		number := whole(match[1])
		switch match[2] {
		case "nodes":
			cluster.NodesCount = number
		case "endpoints":
			cluster.EndpointsCount = number
		case "identities":
			cluster.IdentitiesCount = number
		case "services":
			cluster.ServicesCount = number
		default:
			cluster.ReconnectionsTotal = number
		}
	}
}

func describeRemote(cluster *facts.RemoteCluster, text string) {
	configuration, isConfiguration := strings.CutPrefix(text, "remote configuration: ")
	synchronised, isSynchronised := strings.CutPrefix(text, "synchronization status: ")
	switch {
	case isConfiguration:
		for _, match := range assignment.FindAllStringSubmatch(configuration, -1) {
			switch match[1] {
			case "expected":
				cluster.ConfigExpected = match[2]
			case "retrieved":
				cluster.ConfigRetrieved = match[2]
			}
		}
	case isSynchronised:
		for _, match := range assignment.FindAllStringSubmatch(synchronised, -1) {
			done := new(match[2] == "true")
			switch match[1] {
			case "nodes":
				cluster.SyncedNodes = done
			case "endpoints":
				cluster.SyncedEndpoints = done
			case "identities":
				cluster.SyncedIdentities = done
			case "services":
				cluster.SyncedServices = done
			}
		}
	case cluster.StatusText == "":
		cluster.StatusText = facts.Cut(text)
		cluster.Connected = connectedIn(text)
	}
}

// connectedIn says whether a status text of etcd has a connection: "etcd: 1/1 connected, …". Other texts are errors or
// a wait, and say so only where they are known.
func connectedIn(text string) *bool {
	if match := connected.FindStringSubmatch(text); match != nil {
		return new(match[1] != "0")
	}
	if strings.HasPrefix(text, "Waiting for initial connection") || strings.HasPrefix(text, "not able to connect") {
		return new(false)
	}
	return nil
}
