package kubernetes

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

var update = flag.Bool("update", false, "write the rows that the extractors give to testdata/*.rows")

// Pieces of real dumps, shortened, with all rows that they give.
func TestRowsOfRealDumps(t *testing.T) {
	for file, artifact := range map[string]string{
		"nodes.yaml":          "k8s-nodes-20261123-025122.yaml",
		"pods.yaml":           "k8s-pods-20261123-025122.yaml",
		"services.yaml":       "k8s-services-20261123-025122.yaml",
		"endpoints.yaml":      "k8s-endpoints-20261123-025122.yaml",
		"endpointslices.yaml": "k8s-endpointslices-20261123-025122.yaml",
		"events.yaml":         "k8s-events-20261123-025122.yaml",
		"leases.yaml":         "k8s-leases-20261123-025122.yaml",
		"namespaces.yaml":     "k8s-namespaces-20261123-025122.yaml",
		"daemonset.yaml":      "cilium-daemonset-20261123-025122.yaml",
		"deployment.yaml":     "cilium-operator-deployment-20261123-025122.yaml",
	} {
		t.Run(file, func(t *testing.T) {
			got := artifacttest.Text(artifacttest.Rows(t, Extractors, artifact, artifacttest.Testdata(t, file)))
			golden := strings.TrimSuffix(file, ".yaml") + ".rows"
			if *update {
				if err := os.WriteFile(filepath.Join("testdata", golden), []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(artifacttest.Testdata(t, golden), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// list makes a List of one item, indented as in a file.
func list(item string) string {
	return "apiVersion: v1\nitems:\n- " + strings.ReplaceAll(strings.TrimSpace(item), "\n", "\n  ") + "\nkind: List\nmetadata: {}\n"
}

func TestEmptyFilesGiveNoRows(t *testing.T) {
	for _, extractor := range Extractors {
		if extractor.Name == serverVersion.Name || extractor.Name == podList.Name { // they are text
			continue
		}
		name := strings.ReplaceAll(extractor.Files[0], "*", "x")
		for _, text := range []string{"apiVersion: v1\nitems: []\nkind: List\nmetadata: {}\n", "apiVersion: v1\nitems: null\nkind: List\n", list("metadata: {}"), list("spec: x")} {
			if rows := artifacttest.Text(artifacttest.Rows(t, Extractors, name, text)); rows != "" {
				t.Errorf("%s: %s", name, rows)
			}
		}
	}
}

// An object with its name alone says nothing of what it leaves out, but for counts of lists that Kubernetes leaves out
// where they are empty.
func TestBareObjects(t *testing.T) {
	source := facts.Source{File: "f", Line: 4}
	for name, want := range map[string]facts.Tables{
		"k8s-nodes.yaml":                  {KubernetesTables: facts.KubernetesTables{KubernetesNodes: []facts.KubernetesNode{{Node: "a", Source: source}}}},
		"k8s-pods.yaml":                   {KubernetesTables: facts.KubernetesTables{Pods: []facts.Pod{{Name: "a", Source: source}}}},
		"k8s-services.yaml":               {KubernetesTables: facts.KubernetesTables{Services: []facts.Service{{Name: "a", Source: source}}}},
		"k8s-leases.yaml":                 {KubernetesTables: facts.KubernetesTables{Leases: []facts.Lease{{Name: "a", Source: source}}}},
		"k8s-endpoints.yaml":              {KubernetesTables: facts.KubernetesTables{KubernetesEndpoints: []facts.KubernetesEndpoints{{Name: "a", ReadyCount: new(int64), NotReadyCount: new(int64), Source: source}}}},
		"k8s-endpointslices.yaml":         {KubernetesTables: facts.KubernetesTables{EndpointSlices: []facts.EndpointSlice{{Name: "a", ReadyCount: new(int64), TotalCount: new(int64), Source: source}}}},
		"cilium-daemonset.yaml":           {KubernetesTables: facts.KubernetesTables{DaemonSets: []facts.DaemonSet{{Name: "a", Source: source}}}},
		"cilium-operator-deployment.yaml": {KubernetesTables: facts.KubernetesTables{Deployments: []facts.Deployment{{Name: "a", Source: source}}}},
	} {
		got := artifacttest.Rows(t, Extractors, name, list("metadata:\n  name: a"))
		if diff := cmp.Diff(strings.ReplaceAll(artifacttest.Text(&want), `"f"`, `"`+name+`"`), artifacttest.Text(got)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestDaemonSetAsSingleObject(t *testing.T) {
	text := "apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: cilium\n  namespace: kube-system\nspec:\n  template:\n    metadata:\n      labels:\n        k8s-app: cilium\nstatus:\n  desiredNumberScheduled: 3\n  numberReady: 0\n  numberUnavailable: 3\n"
	got := artifacttest.Rows(t, Extractors, "cilium-daemonset-20220101-000000.yaml", text).DaemonSets
	want := []facts.DaemonSet{{Namespace: "kube-system", Name: "cilium", Component: "cilium-agent", DesiredCount: new(int64(3)), CurrentCount: new(int64),
		ReadyCount: new(int64), UpdatedCount: new(int64), AvailableCount: new(int64), UnavailableCount: new(int64(3)),
		Source: facts.Source{File: "cilium-daemonset-20220101-000000.yaml", Line: 12}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestServerVersion(t *testing.T) {
	for text, want := range map[string]string{
		`version.Info{Major:"1", Minor:"25", GitVersion:"v1.25.3+k3s1", GitCommit:"x"}`:                                                                      "1.25.3",
		"Client Version: version.Info{Major:\"1\", GitVersion:\"v1.20.1\"}\nServer Version: version.Info{Major:\"1\", GitVersion:\"v1.19.2-eks-0389ca3\"}\n": "1.19.2",
		"Client Version: v1.30.0\nKustomize Version: v5.0.4\nServer Version: v1.29.1\n":                                                                      "1.29.1",
		"{\n  \"serverVersion\": {\n    \"gitVersion\": \"v1.28.9-gke.1000\",\n":                                                                             "1.28.9",
	} {
		rows := artifacttest.Rows(t, Extractors, "k8s-version-20261123-025122.txt", text).Versions
		if len(rows) != 1 || rows[0].Version != want || rows[0].Component != "kubernetes" {
			t.Errorf("%s: %+v", text, rows)
		}
	}
	if _, _, err := artifacttest.Extract(Extractors, "k8s-version.txt", "nothing here\n"); err == nil {
		t.Error("a file without a version was read")
	}
}

func TestQuantities(t *testing.T) {
	for text, want := range map[string]*int64{
		"": nil, "x": nil, "8Gi": new(int64(8 << 30)), "128974848": new(int64(128974848)), "1e3": new(int64(1000)), "512M": new(int64(512000000)),
		"1500m": new(int64(2)), "2Ki": new(int64(2048)), "1E": new(int64(1e18)), "9999999999E": nil, "NaN": nil, "inf": nil,
	} {
		if diff := cmp.Diff(want, quantity(text)); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
	for text, want := range map[string]*int64{"2": new(int64(2000)), "250m": new(int64(250)), "1.5": new(int64(1500)), "100000000n": new(int64(100))} {
		if diff := cmp.Diff(want, millicores(text)); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func TestImageTag(t *testing.T) {
	for image, want := range map[string]string{
		"quay.io/cilium/cilium:v1.20.2@sha256:abc": "v1.20.2",
		"registry:5000/cilium/cilium":              "",
		"registry:5000/cilium/cilium:1.15":         "1.15",
		"quay.io/cilium/cilium@sha256:abc":         "",
		"":                                         "",
	} {
		if got := imageTag(image); got != want {
			t.Errorf("%s: %s", image, got)
		}
	}
}

func FuzzExtractors(f *testing.F) {
	for _, name := range []string{"nodes", "pods", "services", "endpoints", "endpointslices", "events", "leases", "namespaces", "daemonset", "deployment"} {
		f.Add([]byte(artifacttest.Testdata(f, name+".yaml")))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, extractor := range Extractors {
			name := strings.ReplaceAll(extractor.Files[0], "*", "x")
			artifacttest.Extract(Extractors, name, string(text))
		}
	})
}
