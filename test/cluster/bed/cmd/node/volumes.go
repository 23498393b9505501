package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// bind is one mount of a sandbox.
type bind struct{ Source, Target string }

// mounts materialises the volumes that a container mounts. Files are written
// once: a later change of a ConfigMap does not reach a running container.
func (h *podHost) mounts(ctx context.Context, spec *core.Container) ([]bind, error) {
	volumes := map[string]core.VolumeSource{}
	for _, volume := range h.runner.first.Spec.Volumes {
		volumes[volume.Name] = volume.VolumeSource
	}
	var binds []bind
	for _, mount := range spec.VolumeMounts {
		source, err := h.materialise(ctx, mount.Name, volumes[mount.Name])
		if err != nil {
			return nil, fmt.Errorf("volume %s: %w", mount.Name, err)
		}
		if source == "" {
			continue
		}
		binds = append(binds, bind{Source: filepath.Join(source, mount.SubPath), Target: mount.MountPath})
	}
	return binds, nil
}

func (h *podHost) materialise(ctx context.Context, name string, volume core.VolumeSource) (string, error) {
	pod, client := h.runner.first, h.runner.c.client.CoreV1()
	dir := filepath.Join(h.dir, "volumes", name)
	switch {
	case volume.HostPath != nil:
		return volume.HostPath.Path, nil
	case volume.EmptyDir != nil:
		return dir, os.MkdirAll(dir, 0o777)
	case volume.ConfigMap != nil:
		object, err := client.ConfigMaps(pod.Namespace).Get(ctx, volume.ConfigMap.Name, meta.GetOptions{})
		if err != nil {
			return "", err
		}
		files := map[string][]byte{}
		for key, value := range object.Data {
			files[key] = []byte(value)
		}
		for key, value := range object.BinaryData {
			files[key] = value
		}
		return dir, write(dir, files, volume.ConfigMap.Items)
	case volume.Secret != nil:
		object, err := client.Secrets(pod.Namespace).Get(ctx, volume.Secret.SecretName, meta.GetOptions{})
		if err != nil {
			return "", err
		}
		return dir, write(dir, object.Data, volume.Secret.Items)
	case volume.Projected != nil:
		return "", nil // the service account token, which nothing here asks for
	}
	return "", fmt.Errorf("the bed does not know this kind of volume")
}

func write(dir string, files map[string][]byte, items []core.KeyToPath) error {
	names := map[string]string{}
	for key := range files {
		names[key] = key
	}
	if len(items) > 0 {
		names = map[string]string{}
		for _, item := range items {
			if _, ok := files[item.Key]; !ok {
				return fmt.Errorf("key %s does not exist", item.Key)
			}
			names[item.Key] = item.Path
		}
	}
	for key, name := range names {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, files[key], 0o644); err != nil {
			return err
		}
	}
	return os.MkdirAll(dir, 0o755)
}
