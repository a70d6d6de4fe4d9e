package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"
)

func versionCommand(streams streams) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(streams.out, "sysleuth %s %s %s/%s\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return cantWrite(err)
		},
	}
}
