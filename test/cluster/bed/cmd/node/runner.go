package main

import (
	"context"
	"log"
	"os"
	"path/filepath"
	"sync"
	"time"

	core "k8s.io/api/core/v1"
)

// notReadyAnnotation keeps a running pod from being Ready while it is "true".
const notReadyAnnotation = "bed.cdk8s-flagger/not-ready"

// container is what a runner needs of a stub or of a real program.
type container interface {
	// state as the kubelet would report it, and whether probes pass.
	state() (core.ContainerState, bool)
	restarts() int32
	// drain tells clients to go elsewhere, while it still answers them.
	drain()
	// stop ends it; requests in flight have until the deadline of the context.
	stop(ctx context.Context)
}

// runner runs one pod from its binding to its end.
type runner struct {
	c     *podController
	first *core.Pod
	log   *log.Logger

	mu     sync.Mutex
	pod    *core.Pod // as last seen
	wake   chan struct{}
	killed chan struct{}
	once   sync.Once
}

func newRunner(c *podController, pod *core.Pod) *runner {
	return &runner{
		c: c, first: pod, pod: pod,
		log:    log.New(log.Writer(), pod.Namespace+"/"+pod.Name+": ", log.Flags()|log.Lmsgprefix),
		wake:   make(chan struct{}, 1),
		killed: make(chan struct{}),
	}
}

func (r *runner) update(pod *core.Pod) {
	r.mu.Lock()
	r.pod = pod
	r.mu.Unlock()
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

func (r *runner) latest() *core.Pod {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.pod
}

// kill is for a pod whose object is gone: no drain, no report.
func (r *runner) kill() { r.once.Do(func() { close(r.killed) }) }

func (r *runner) run(ctx context.Context) {
	network, err := r.c.network.attach()
	if err != nil {
		r.log.Print(err)
		r.fail(ctx, "NetworkFailed", err.Error())
		return
	}
	defer network.close()

	dir := filepath.Join(r.c.state, "pods", string(r.first.UID))
	defer os.RemoveAll(dir)

	host := &podHost{runner: r, network: network, dir: dir}
	reporter := &reporter{runner: r, network: network}
	containers := r.start(ctx, host, reporter)
	if containers != nil {
		r.serve(ctx, containers, reporter)
	}
	for _, c := range containers {
		c.stop(ended())
	}
	r.c.remove(ctx, r.first)
}

// start tries until it works, as a kubelet does: a ConfigMap may be applied
// after the pod that mounts it. It returns nil when the pod is to end.
func (r *runner) start(ctx context.Context, host *podHost, reporter *reporter) []container {
	said := ""
	for {
		containers, err := host.start(ctx)
		if err == nil {
			return containers
		}
		for _, c := range containers {
			c.stop(ended())
		}
		if err.Error() != said {
			said = err.Error()
			r.log.Print(said)
			r.fail(ctx, "StartFailed", said)
			reporter.waiting(ctx, said)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-r.killed:
			return nil
		case <-r.wake:
		case <-time.After(500 * time.Millisecond):
		}
		if r.latest().DeletionTimestamp != nil {
			return nil
		}
	}
}

// serve reports the pod's state until it is to end, and drains it.
func (r *runner) serve(ctx context.Context, containers []container, reporter *reporter) {
	for {
		ready := reporter.report(ctx, containers)
		// Probing often until ready makes start-up quick; later it is enough
		// to see a crash.
		pause := time.Second
		if !ready {
			pause = 100 * time.Millisecond
		}
		select {
		case <-ctx.Done():
			return
		case <-r.killed:
			return
		case <-r.wake:
		case <-time.After(pause):
		}
		if r.latest().DeletionTimestamp != nil {
			r.end(ctx, containers)
			return
		}
	}
}

// end drains and stops the containers within the pod's grace period. The drain
// begins when no Service leads to the pod any more, however long the endpoint
// controllers take for that; clients and gateways need it to hear of that.
func (r *runner) end(ctx context.Context, containers []container) {
	grace := int64(core.DefaultTerminationGracePeriodSeconds)
	if seconds := r.latest().DeletionGracePeriodSeconds; seconds != nil {
		grace = *seconds
	}
	deadline, cancel := context.WithTimeout(ctx, time.Duration(grace)*time.Second)
	defer cancel()
	for _, c := range containers {
		c.drain()
	}
	for r.c.routed(r.first) && r.lasts(deadline, 100*time.Millisecond) {
	}
	r.lasts(deadline, r.c.drain)

	hurry, cancel := context.WithTimeout(deadline, 5*time.Second)
	defer cancel()
	var all sync.WaitGroup
	for _, c := range containers {
		all.Go(func() { c.stop(hurry) })
	}
	all.Wait()
}

// lasts waits, and says whether the pod may go on after that.
func (r *runner) lasts(deadline context.Context, pause time.Duration) bool {
	select {
	case <-deadline.Done():
		return false
	case <-r.killed:
		return false
	case <-time.After(pause):
		return true
	}
}

func (r *runner) fail(ctx context.Context, reason, message string) {
	r.c.warn(ctx, r.first, reason, message)
}

func ended() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}
