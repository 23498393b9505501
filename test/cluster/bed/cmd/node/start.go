package main

import (
	"context"
	"fmt"
	"path"
	"strings"

	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/kubernetes/third_party/forked/golang/expansion"
)

// realPrograms are the images, by the last segment of their name, that run as
// the program of that name.
var realPrograms = map[string]bool{"envoy": true, "contour": true}

// podHost is what the containers of one pod share.
type podHost struct {
	runner  *runner
	network *podNetwork
	dir     string
}

// image splits the last path segment of an image: `a/b/envoy:v1` is envoy, v1.
func image(reference string) (name, tag string) {
	reference, _, _ = strings.Cut(reference, "@")
	name, tag, _ = strings.Cut(path.Base(reference), ":")
	return name, tag
}

func (h *podHost) start(ctx context.Context) (started []container, err error) {
	pod := h.runner.first
	for i := range pod.Spec.InitContainers {
		spec := &pod.Spec.InitContainers[i]
		name, _ := image(spec.Image)
		if !realPrograms[name] {
			continue // a stub has nothing to initialise
		}
		program, err := h.program(ctx, spec, name)
		if err != nil {
			return nil, err
		}
		if err := program.runOnce(ctx); err != nil {
			return nil, fmt.Errorf("init container %s: %w", spec.Name, err)
		}
	}
	for i := range pod.Spec.Containers {
		spec := &pod.Spec.Containers[i]
		name, tag := image(spec.Image)
		var c container
		if realPrograms[name] {
			c, err = h.startProgram(ctx, spec, name)
		} else {
			c, err = h.startStub(ctx, spec, name, tag)
		}
		if err != nil {
			return started, fmt.Errorf("container %s: %w", spec.Name, err)
		}
		started = append(started, c)
	}
	return started, nil
}

// environment resolves a container's variables, `$(NAME)` included.
func (h *podHost) environment(ctx context.Context, spec *core.Container) (map[string]string, error) {
	env := map[string]string{}
	for _, variable := range spec.Env {
		value := expansion.Expand(variable.Value, expansion.MappingFuncFor(env))
		if variable.ValueFrom != nil {
			var err error
			if value, err = h.valueFrom(ctx, variable.ValueFrom); err != nil {
				return nil, fmt.Errorf("variable %s: %w", variable.Name, err)
			}
		}
		env[variable.Name] = value
	}
	return env, nil
}

func (h *podHost) valueFrom(ctx context.Context, source *core.EnvVarSource) (string, error) {
	pod, client := h.runner.first, h.runner.c.client.CoreV1()
	switch {
	case source.FieldRef != nil:
		switch source.FieldRef.FieldPath {
		case "metadata.name":
			return pod.Name, nil
		case "metadata.namespace":
			return pod.Namespace, nil
		case "metadata.uid":
			return string(pod.UID), nil
		case "status.podIP":
			return h.network.ip.String(), nil
		case "status.hostIP":
			return h.runner.c.network.nodeIP.String(), nil
		case "spec.nodeName":
			return nodeName, nil
		}
		return "", fmt.Errorf("the bed does not know field %s", source.FieldRef.FieldPath)
	case source.ConfigMapKeyRef != nil:
		object, err := client.ConfigMaps(pod.Namespace).Get(ctx, source.ConfigMapKeyRef.Name, meta.GetOptions{})
		if err != nil {
			return "", err
		}
		return object.Data[source.ConfigMapKeyRef.Key], nil
	case source.SecretKeyRef != nil:
		object, err := client.Secrets(pod.Namespace).Get(ctx, source.SecretKeyRef.Name, meta.GetOptions{})
		if err != nil {
			return "", err
		}
		return string(object.Data[source.SecretKeyRef.Key]), nil
	}
	return "", nil
}
