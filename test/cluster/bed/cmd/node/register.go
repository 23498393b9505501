package main

import (
	"context"
	"log"
	"net"
	"runtime"
	"time"

	coordination "k8s.io/api/coordination/v1"
	core "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
)

const nodeName = "node"

// registerNode makes the one Node and keeps its lease, without which the node
// lifecycle controller would evict every pod.
func registerNode(ctx context.Context, client kubernetes.Interface, ip net.IP) error {
	node := &core.Node{ObjectMeta: meta.ObjectMeta{
		Name: nodeName,
		Labels: map[string]string{
			core.LabelHostname:   nodeName,
			core.LabelOSStable:   "linux",
			core.LabelArchStable: runtime.GOARCH,
		},
	}}
	node, err := client.CoreV1().Nodes().Create(ctx, node, meta.CreateOptions{})
	if err != nil {
		return err
	}
	room := core.ResourceList{
		core.ResourceCPU:    resource.MustParse("1000"),
		core.ResourceMemory: resource.MustParse("1Ti"),
		core.ResourcePods:   resource.MustParse("10000"),
	}
	now := meta.Now()
	node.Status.Capacity, node.Status.Allocatable = room, room
	node.Status.Addresses = []core.NodeAddress{{Type: core.NodeInternalIP, Address: ip.String()}}
	node.Status.Conditions = []core.NodeCondition{{
		Type: core.NodeReady, Status: core.ConditionTrue, Reason: "BedReady",
		LastHeartbeatTime: now, LastTransitionTime: now,
	}}
	if _, err := client.CoreV1().Nodes().UpdateStatus(ctx, node, meta.UpdateOptions{}); err != nil {
		return err
	}
	go keepLease(ctx, client)
	return nil
}

func keepLease(ctx context.Context, client kubernetes.Interface) {
	leases := client.CoordinationV1().Leases(core.NamespaceNodeLease)
	for {
		holder, seconds, now := nodeName, int32(40), meta.NowMicro()
		spec := coordination.LeaseSpec{HolderIdentity: &holder, LeaseDurationSeconds: &seconds, RenewTime: &now}
		lease, err := leases.Get(ctx, nodeName, meta.GetOptions{})
		if err == nil {
			lease.Spec = spec
			_, err = leases.Update(ctx, lease, meta.UpdateOptions{})
		} else {
			lease = &coordination.Lease{ObjectMeta: meta.ObjectMeta{Name: nodeName}, Spec: spec}
			_, err = leases.Create(ctx, lease, meta.CreateOptions{})
		}
		// The namespace of the leases appears a moment after the API server.
		pause := 10 * time.Second
		if err != nil && ctx.Err() == nil {
			log.Printf("lease: %v", err)
			pause = time.Second
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}
