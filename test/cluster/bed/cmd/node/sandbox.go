package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"

	"golang.org/x/sys/unix"
)

// sandbox is the root file system, as far as one is needed, of a container
// that runs as a real process: the machine's libraries, the bed's programs, the
// container's volumes, and nothing that could be written to.
type sandbox struct {
	Root     string
	Programs string
	Binds    []bind
	Argv     []string
	Env      []string
	Hostname string
	IP       string
	Resolv   string
}

const (
	sandboxCommand  = "sandbox"
	sandboxPrograms = "/.programs"
	sandboxPath     = sandboxPrograms + ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
	networkFD       = 3
)

// enterSandbox runs in a process of its own: it moves into the pod's network
// namespace and a mount namespace, and becomes the program.
func enterSandbox() {
	var box sandbox
	fail := func(what string, err error) {
		if err != nil {
			fmt.Fprintf(os.Stderr, "sandbox: %s: %v\n", what, err)
			os.Exit(125)
		}
	}
	fail("arguments", json.Unmarshal([]byte(os.Args[2]), &box))
	fail("network", unix.Setns(networkFD, unix.CLONE_NEWNET))
	unix.CloseOnExec(networkFD)
	fail("mount namespace", unix.Unshare(unix.CLONE_NEWNS))
	fail("private mounts", unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""))
	fail("root", box.build())
	fail("chroot", unix.Chroot(box.Root))
	fail("chdir", os.Chdir("/"))
	os.Clearenv()
	for _, variable := range box.Env {
		for i := range variable {
			if variable[i] == '=' {
				os.Setenv(variable[:i], variable[i+1:])
				break
			}
		}
	}
	path, err := exec.LookPath(box.Argv[0])
	fail(box.Argv[0], err)
	fail(path, syscall.Exec(path, box.Argv, box.Env))
}

func (s *sandbox) build() error {
	if err := unix.Mount("tmpfs", s.Root, "tmpfs", 0, "mode=0755"); err != nil {
		return err
	}
	for _, dir := range []string{"/usr", "/bin", "/sbin", "/lib", "/lib64", "/proc", "/dev", "/sys"} {
		if target, err := os.Readlink(dir); err == nil {
			if err := os.Symlink(target, filepath.Join(s.Root, dir)); err != nil {
				return err
			}
		} else if _, err := os.Stat(dir); err == nil {
			if err := s.bind(dir, dir); err != nil {
				return err
			}
		}
	}
	if err := s.bind(s.Programs, sandboxPrograms); err != nil {
		return err
	}
	files := map[string]string{
		"/etc/resolv.conf":   s.Resolv,
		"/etc/hosts":         fmt.Sprintf("127.0.0.1 localhost\n%s %s\n", s.IP, s.Hostname),
		"/etc/nsswitch.conf": "hosts: files dns\n",
		"/etc/passwd":        "root:x:0:0:root:/:/bin/sh\n",
		"/etc/group":         "root:x:0:\n",
	}
	for name, content := range files {
		file := filepath.Join(s.Root, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(filepath.Join(s.Root, "tmp"), 0o777); err != nil {
		return err
	}
	for _, b := range s.Binds {
		if err := s.bind(b.Source, b.Target); err != nil {
			return err
		}
	}
	return nil
}

func (s *sandbox) bind(source, target string) error {
	info, err := os.Stat(source)
	if err != nil {
		return err
	}
	target = filepath.Join(s.Root, target)
	if info.IsDir() {
		err = os.MkdirAll(target, 0o755)
	} else if err = os.MkdirAll(filepath.Dir(target), 0o755); err == nil {
		err = os.WriteFile(target, nil, 0o644)
	}
	if err != nil {
		return err
	}
	// Recursive: in a user namespace the kernel refuses to bind a tree without
	// the mounts inside it.
	if err := unix.Mount(source, target, "", unix.MS_BIND|unix.MS_REC, ""); err != nil {
		return fmt.Errorf("bind %s: %w", source, err)
	}
	return nil
}
