package main

import (
	"context"
	"log"
	"sync"
	"time"

	core "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	discoverylisters "k8s.io/client-go/listers/discovery/v1"
	"k8s.io/client-go/tools/cache"
)

// podController is scheduler and kubelet: it binds every pod to the one node
// and keeps a runner for each that is bound.
type podController struct {
	client   kubernetes.Interface
	network  *network
	names    *names
	programs string
	state    string
	slices   discoverylisters.EndpointSliceLister
	drain    time.Duration

	mu      sync.Mutex
	runners map[string]*runner // by pod UID
}

func (c *podController) watch(ctx context.Context, factory informers.SharedInformerFactory) {
	pod := func(object any) *core.Pod {
		if gone, ok := object.(cache.DeletedFinalStateUnknown); ok {
			object = gone.Obj
		}
		return object.(*core.Pod)
	}
	_, err := factory.Core().V1().Pods().Informer().AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(object any) { c.observe(ctx, pod(object)) },
		UpdateFunc: func(_, object any) { c.observe(ctx, pod(object)) },
		DeleteFunc: func(object any) { c.forget(pod(object)) },
	})
	if err != nil {
		log.Fatalf("pods: %v", err)
	}
}

func (c *podController) observe(ctx context.Context, pod *core.Pod) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := c.runners[string(pod.UID)]
	switch {
	case r != nil:
		r.update(pod)
	case pod.DeletionTimestamp != nil:
		go c.remove(ctx, pod) // never ran here: nothing to drain
	case pod.Spec.NodeName == "" && len(pod.Spec.SchedulingGates) == 0:
		go c.bind(ctx, pod)
	case pod.Spec.NodeName == nodeName:
		r = newRunner(c, pod)
		c.runners[string(pod.UID)] = r
		go r.run(ctx)
	}
}

func (c *podController) forget(pod *core.Pod) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if r := c.runners[string(pod.UID)]; r != nil {
		r.kill()
		delete(c.runners, string(pod.UID))
	}
}

func (c *podController) bind(ctx context.Context, pod *core.Pod) {
	binding := &core.Binding{
		ObjectMeta: meta.ObjectMeta{Name: pod.Name, Namespace: pod.Namespace, UID: pod.UID},
		Target:     core.ObjectReference{Kind: "Node", Name: nodeName},
	}
	err := c.client.CoreV1().Pods(pod.Namespace).Bind(ctx, binding, meta.CreateOptions{})
	// A conflict: another update of the pod made us try twice.
	if err != nil && !apierrors.IsConflict(err) && !apierrors.IsNotFound(err) && ctx.Err() == nil {
		log.Printf("%s/%s: bind: %v", pod.Namespace, pod.Name, err)
	}
}

// routed says whether any Service still leads to the pod.
func (c *podController) routed(pod *core.Pod) bool {
	slices, err := c.slices.EndpointSlices(pod.Namespace).List(labels.Everything())
	if err != nil {
		return false
	}
	for _, slice := range slices {
		for _, endpoint := range slice.Endpoints {
			if endpoint.TargetRef != nil && endpoint.TargetRef.UID == pod.UID && ready(endpoint) {
				return true
			}
		}
	}
	return false
}

// remove is the kubelet's last word: only a deletion without grace makes the
// API server drop the object.
func (c *podController) remove(ctx context.Context, pod *core.Pod) {
	zero := int64(0)
	err := c.client.CoreV1().Pods(pod.Namespace).Delete(ctx, pod.Name, meta.DeleteOptions{
		GracePeriodSeconds: &zero,
		Preconditions:      &meta.Preconditions{UID: &pod.UID},
	})
	if err != nil && !apierrors.IsNotFound(err) && !apierrors.IsConflict(err) && ctx.Err() == nil {
		log.Printf("%s/%s: delete: %v", pod.Namespace, pod.Name, err)
	}
}
