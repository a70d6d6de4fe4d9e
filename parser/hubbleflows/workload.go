package hubbleflows

import "strings"

// workload is the name of what a peer runs in: the workload that Hubble names, or the pod's name without what its
// controller appended. It is "" for peers that are no pods.
func (p *peer) workload() string {
	for _, workload := range p.Workloads {
		if workload.Name != "" {
			return workload.Name
		}
	}
	return withoutHash(p.Pod)
}

// withoutHash cuts the suffixes of pod names: "-<5 letters>" of a ReplicaSet, DaemonSet or Job, "-<template hash>" before it
// of a Deployment, "-<number>" of a StatefulSet.
func withoutHash(pod string) string {
	name, suffix := cutLast(pod)
	switch {
	case isNumber(suffix):
		return name
	case len(suffix) != 5 || !isHash(suffix):
		return pod
	}
	if shorter, hash := cutLast(name); len(hash) >= 8 && len(hash) <= 10 && isHash(hash) {
		return shorter
	}
	return name
}

func cutLast(name string) (before, after string) {
	if dash := strings.LastIndexByte(name, '-'); dash > 0 {
		return name[:dash], name[dash+1:]
	}
	return name, ""
}

// isHash says whether text has only letters that Kubernetes makes random names of: no vowels, no digits that look like
// them (apimachinery, util/rand).
func isHash(text string) bool {
	return strings.Trim(text, "bcdfghjklmnpqrstvwxz2456789") == ""
}

func isNumber(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}
