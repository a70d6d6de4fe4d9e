package kubernetes

import (
	"strings"

	"github.com/sysleuth/sysleuth/parser/manifest"
)

// componentLabels say what a pod or workload is to Cilium, most telling first. They are those of Cilium's Helm chart 1.11 to
// 1.20 and, for what Cilium works with, of kubeadm, RKE2, k3s, GKE and AKS.
var componentLabels = []struct{ key, value, component string }{
	{"io.cilium/app", "operator", "cilium-operator"},
	{"k8s-app", "cilium", "cilium-agent"},
	{"k8s-app", "cilium-envoy", "cilium-envoy"},
	{"k8s-app", "hubble-relay", "hubble-relay"},
	{"k8s-app", "hubble-ui", "hubble-ui"},
	{"k8s-app", "clustermesh-apiserver", "clustermesh-apiserver"},
	{"k8s-app", "hubble-generate-certs", "certgen"},
	{"k8s-app", "clustermesh-apiserver-generate-certs", "certgen"},
	{"k8s-app", "kube-dns", "coredns"},
	{"k8s-app", "coredns", "coredns"},
	{"k8s-app", "kube-proxy", "kube-proxy"},
	{"app.kubernetes.io/name", "cilium-agent", "cilium-agent"},
	{"app.kubernetes.io/name", "cilium-operator", "cilium-operator"},
	{"app.kubernetes.io/name", "cilium-envoy", "cilium-envoy"},
	{"app.kubernetes.io/name", "hubble-relay", "hubble-relay"},
	{"app.kubernetes.io/name", "hubble-ui", "hubble-ui"},
	{"app.kubernetes.io/name", "clustermesh-apiserver", "clustermesh-apiserver"},
	{"app.kubernetes.io/name", "hubble-generate-certs", "certgen"},
	{"app.kubernetes.io/name", "certgen", "certgen"},
	{"app.kubernetes.io/name", "coredns", "coredns"},
	{"app.kubernetes.io/name", "tetragon", "tetragon"},
	{"app.kubernetes.io/name", "tetragon-operator", "tetragon"},
	{"app", "spire-agent", "spire-agent"},
	{"app", "spire-server", "spire-server"},
	{"app", "cilium-node-init", "cilium-node-init"},
	{"component", "kube-proxy", "kube-proxy"},
}

// componentContainers are containers whose pod is a component whatever its labels: other installers than the Helm chart
// have labels of their own.
var componentContainers = map[string]string{
	"cilium-agent":    "cilium-agent",
	"cilium-operator": "cilium-operator",
	"cilium-envoy":    "cilium-envoy",
	"hubble-relay":    "hubble-relay",
	"certgen":         "certgen",
	"kube-proxy":      "kube-proxy",
	"coredns":         "coredns",
}

// component names what an object with these labels and containers is to Cilium, "" for a workload.
func component(labels *manifest.Node, containers []*manifest.Node) string {
	for _, known := range componentLabels {
		if value := labels.Text(known.key); value != "" && value == known.value {
			return known.component
		}
	}
	for _, container := range containers {
		if known := componentContainers[container.Text("name")]; known != "" {
			return known
		}
	}
	return ""
}

// isCilium says whether a component is part of Cilium, and not one that it works with.
func isCilium(component string) bool {
	return component != "" && component != "coredns" && component != "kube-proxy"
}

// imageTag cuts the tag out of an image reference: "quay.io/cilium/cilium:v1.20.2@sha256:…". It is "" for an
// image that is named by its digest alone.
func imageTag(image string) string {
	image, _, _ = strings.Cut(image, "@")
	_, tag, _ := strings.Cut(image[strings.LastIndexByte(image, '/')+1:], ":")
	return tag
}
