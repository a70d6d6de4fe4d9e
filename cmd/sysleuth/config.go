package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"gopkg.in/yaml.v3"
)

// config is the user's configuration file. It is never taken from the working directory or from inside a dump, which may
// both come from somebody else.
type config struct {
	// Rules are directories of the user's own rules, relative to the file.
	Rules []string `yaml:"rules"`
	// Thresholds override those of the built-in rules, by name.
	Thresholds map[string]float64 `yaml:"thresholds"`
}

// readConfig reads the file that --config or $SYSLEUTH_CONFIG names, or the one in the user's configuration directory if it
// is there.
func readConfig(given string) (config, error) {
	name := given
	if name == "" {
		name = os.Getenv("SYSLEUTH_CONFIG")
	}
	optional := name == ""
	if optional {
		directory, err := os.UserConfigDir()
		if err != nil {
			return config{}, nil // no home, no configuration
		}
		name = filepath.Join(directory, "sysleuth", "config.yaml")
	}
	file, err := os.Open(name)
	if optional && errors.Is(err, fs.ErrNotExist) {
		return config{}, nil
	}
	if err != nil {
		return config{}, fmt.Errorf("read configuration: %w", err)
	}
	defer file.Close()
	var c config
	decoder := yaml.NewDecoder(file)
	decoder.KnownFields(true)
	if err := decoder.Decode(&c); err != nil {
		return config{}, fmt.Errorf("read configuration %s: %w", name, err)
	}
	for i, directory := range c.Rules {
		if !filepath.IsAbs(directory) {
			c.Rules[i] = filepath.Join(filepath.Dir(name), directory)
		}
	}
	return c, nil
}
