package kernelconfig

import (
	"bytes"
	"compress/gzip"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysleuth/sysleuth/parser/artifacttest"
	"github.com/sysleuth/sysleuth/parser/facts"
)

const config = `#
# Automatically generated file; DO NOT EDIT.
# CONFIG_HZ_100 is not set
CONFIG_HZ=250
CONFIG_BPF_SYSCALL=y
CONFIG_VXLAN=m
CONFIG_DEFAULT_HOSTNAME="(none)"
# CONFIG_NETKIT is not set
`

func pack(t testing.TB, text string) string {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	if _, err := writer.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.String()
}

func TestOptions(t *testing.T) {
	for path, text := range map[string]string{
		"conf/kernel-config.gz":               pack(t, config),
		"conf/kernel-config-6.8.0-45-generic": config,
		"conf/kernel-config":                  pack(t, config),
	} {
		option := func(name, value string, line int) facts.Setting {
			return facts.Setting{Name: name, Value: value, Source: facts.Source{File: path, Line: line}}
		}
		want := []facts.Setting{option("CONFIG_HZ", "250", 4), option("CONFIG_BPF_SYSCALL", "y", 5), option("CONFIG_VXLAN", "m", 6), option("CONFIG_NETKIT", "n", 8)}
		if diff := cmp.Diff(want, artifacttest.Rows(t, Extractors, path, text).KernelConfig); diff != "" {
			t.Error(diff)
		}
	}
}

func TestOtherText(t *testing.T) {
	if _, _, err := artifacttest.Extract(Extractors, "conf/kernel-config", "what is this\n"); !errors.Is(err, ErrNoOptions) {
		t.Errorf("error %v", err)
	}
	packed := pack(t, config)
	for _, text := range []string{packed[:4], packed[:len(packed)/2]} {
		if _, _, err := artifacttest.Extract(Extractors, "conf/kernel-config.gz", text); err == nil {
			t.Error("a cut file is no error")
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(config)
	f.Add(pack(f, config))
	f.Fuzz(func(t *testing.T, text string) {
		tables, _, _ := artifacttest.Extract(Extractors, "conf/kernel-config.gz", text)
		for _, row := range tables.KernelConfig {
			if !options[row.Name] || row.Source.Line < 1 {
				t.Errorf("%+v", row)
			}
		}
	})
}
