package main

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"time"

	core "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
)

// reporter writes a pod's status whenever it differs from what it wrote last.
type reporter struct {
	runner  *runner
	network *podNetwork

	written *core.PodStatus
	started meta.Time
	changed meta.Time // of readiness
}

// report says whether the pod is Ready.
func (p *reporter) report(ctx context.Context, containers []container) bool {
	pod := p.runner.latest()
	ready := true
	var statuses []core.ContainerStatus
	for i, c := range containers {
		state, probed := c.state()
		probed = probed && pod.Annotations[notReadyAnnotation] != "true"
		ready = ready && probed
		spec := pod.Spec.Containers[i]
		running := state.Running != nil
		statuses = append(statuses, core.ContainerStatus{
			Name: spec.Name, Image: spec.Image, ImageID: spec.Image, ContainerID: "bed://" + string(pod.UID) + "/" + spec.Name,
			State: state, Ready: probed, Started: &running, RestartCount: c.restarts(),
		})
	}
	p.write(ctx, core.PodRunning, ready, statuses)
	return ready
}

// waiting reports a pod whose containers could not be started at all.
func (p *reporter) waiting(ctx context.Context, message string) {
	var statuses []core.ContainerStatus
	for _, spec := range p.runner.first.Spec.Containers {
		statuses = append(statuses, core.ContainerStatus{
			Name: spec.Name, Image: spec.Image,
			State: core.ContainerState{Waiting: &core.ContainerStateWaiting{Reason: "CreateContainerError", Message: message}},
		})
	}
	p.write(ctx, core.PodPending, false, statuses)
}

func (p *reporter) write(ctx context.Context, phase core.PodPhase, ready bool, containers []core.ContainerStatus) {
	if p.started.IsZero() {
		p.started = meta.Now()
	}
	status := core.PodStatus{
		Phase: phase, StartTime: &p.started,
		HostIP: p.runner.c.network.nodeIP.String(), PodIP: p.network.ip.String(),
		PodIPs: []core.PodIP{{IP: p.network.ip.String()}}, ContainerStatuses: containers,
	}
	if p.written == nil || readyIn(p.written) != ready {
		p.changed = meta.Now()
	}
	for _, kind := range []core.PodConditionType{core.PodInitialized, core.ContainersReady, core.PodReady} {
		condition := core.PodCondition{Type: kind, Status: core.ConditionTrue, LastTransitionTime: p.started}
		if kind != core.PodInitialized {
			condition.LastTransitionTime = p.changed
			if !ready {
				condition.Status, condition.Reason = core.ConditionFalse, "ContainersNotReady"
			}
		}
		status.Conditions = append(status.Conditions, condition)
	}
	if p.written != nil && reflect.DeepEqual(*p.written, status) {
		return
	}
	patch, err := json.Marshal(map[string]any{"status": status})
	if err != nil {
		p.runner.log.Print(err)
		return
	}
	pod := p.runner.first
	_, err = p.runner.c.client.CoreV1().Pods(pod.Namespace).
		Patch(ctx, pod.Name, types.StrategicMergePatchType, patch, meta.PatchOptions{}, "status")
	if err != nil {
		if !apierrors.IsNotFound(err) && ctx.Err() == nil {
			p.runner.log.Printf("status: %v", err)
		}
		return // tried again at the next probe
	}
	p.written = &status
}

func readyIn(status *core.PodStatus) bool {
	for _, condition := range status.Conditions {
		if condition.Type == core.PodReady {
			return condition.Status == core.ConditionTrue
		}
	}
	return false
}

// warn leaves a Warning event at the pod.
func (c *podController) warn(ctx context.Context, pod *core.Pod, reason, message string) {
	now := meta.Now()
	event := &core.Event{
		ObjectMeta:     meta.ObjectMeta{Namespace: pod.Namespace, Name: fmt.Sprintf("%s.%x", pod.Name, time.Now().UnixNano())},
		InvolvedObject: core.ObjectReference{APIVersion: "v1", Kind: "Pod", Namespace: pod.Namespace, Name: pod.Name, UID: pod.UID},
		Reason:         reason, Message: message, Type: core.EventTypeWarning, Count: 1,
		FirstTimestamp: now, LastTimestamp: now, Source: core.EventSource{Component: "node"},
	}
	_, _ = c.client.CoreV1().Events(pod.Namespace).Create(ctx, event, meta.CreateOptions{})
}
