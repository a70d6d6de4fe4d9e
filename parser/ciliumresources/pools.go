package ciliumresources

import (
	"github.com/sysleuth/sysleuth/parser/artifact"
	"github.com/sysleuth/sysleuth/parser/facts"
	"github.com/sysleuth/sysleuth/parser/manifest"
)

var loadBalancerPools = artifact.Extractor{
	Name:    "CiliumLoadBalancerIPPools",
	Files:   []string{"ciliumloadbalancerippools.yaml"},
	Tables:  []string{"load_balancer_pools"},
	Extract: manifest.Extract(addLoadBalancerPool, "spec", "status.conditions"),
	Collect: "kubectl get ciliumloadbalancerippools -o yaml",
}

// addLoadBalancerPool reads a pool. Its counts are the messages of conditions, and its blocks were called cidrs
// until 1.14.
func addLoadBalancerPool(o manifest.Object) {
	pool := facts.LoadBalancerPool{
		Name:     o.Name,
		Disabled: o.Flag("spec", "disabled"),
		Source:   o.Source,
	}
	for _, list := range []string{"blocks", "cidrs"} {
		for _, block := range o.Each("spec", list) {
			text := block.Text("cidr")
			if start := block.Text("start"); text == "" && start != "" {
				text = start
				if stop := block.Text("stop"); stop != "" {
					text += "-" + stop
				}
			}
			if text != "" {
				pool.Blocks = append(pool.Blocks, text)
			}
		}
	}
	for _, condition := range o.Each("status", "conditions") {
		switch condition.Text("type") {
		case "cilium.io/PoolConflict":
			pool.Conflicting = new(condition.Text("status") == "True")
			if *pool.Conflicting {
				pool.ConflictMessage = condition.Text("message")
			}
		case "cilium.io/IPsTotal":
			pool.TotalCount = condition.Int("message")
		case "cilium.io/IPsAvailable":
			pool.AvailableCount = condition.Int("message")
		case "cilium.io/IPsUsed":
			pool.UsedCount = condition.Int("message")
		}
	}
	o.Tables.LoadBalancerPools = append(o.Tables.LoadBalancerPools, pool)
}
