package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"

	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"
	"k8s.io/client-go/util/cert"
	"k8s.io/client-go/util/keyutil"
)

// start brings everything up, each part as soon as what it needs is there.
func (b *bed) start(ctx context.Context) error {
	for _, prepare := range []func() error{openFiles, b.folders, b.network, b.nameservice, b.credentials} {
		if err := prepare(); err != nil {
			return err
		}
	}
	if err := serveHooks(strings.TrimPrefix(hooks, "http://")); err != nil {
		return err
	}
	for _, step := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"etcd and kube-apiserver", b.controlPlane},
		{"controllers, node and CRDs", b.cluster},
		{"Flagger and the gateway", b.delivery},
	} {
		if err := step.run(ctx); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
		b.say("%s", step.name)
	}
	return nil
}

// openFiles lets everything in the bed have as many files open as it may: all
// traffic of all scenarios goes through one process.
func openFiles() error {
	const wanted = 1 << 20
	var limit unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_NOFILE, &limit); err != nil {
		return err
	}
	limit.Cur = max(limit.Max, wanted)
	if unix.Setrlimit(unix.RLIMIT_NOFILE, &unix.Rlimit{Cur: limit.Cur, Max: limit.Cur}) == nil {
		return nil // only root may have more than the limit that it was given
	}
	limit.Cur = limit.Max
	return unix.Setrlimit(unix.RLIMIT_NOFILE, &limit)
}

func (b *bed) folders() error {
	for _, name := range []string{"logs", "pki", "etcd", temporary} {
		if err := os.MkdirAll(b.path(name), 0o755); err != nil {
			return err
		}
	}
	return nil
}

// network makes the bridge that pods are plugged into. Its address is the
// node's; the API server advertises it, since it refuses a loopback address.
func (b *bed) network() error {
	// An address of its own: without one it takes the lowest of its ports', and
	// whenever that changes pods lose the node for seconds, until they ask again.
	mac := net.HardwareAddr{0x02, 0, 0, 0, 0, 1}
	bridge := &netlink.Bridge{LinkAttrs: netlink.LinkAttrs{Name: "br0", HardwareAddr: mac}}
	if err := netlink.LinkAdd(bridge); err != nil {
		return fmt.Errorf("bridge: %w (is this a network namespace of its own?)", err)
	}
	address, err := netlink.ParseAddr(nodeAddress)
	if err != nil {
		return err
	}
	if err := netlink.AddrAdd(bridge, address); err != nil {
		return err
	}
	lo, err := netlink.LinkByName("lo")
	if err != nil {
		return err
	}
	if err := netlink.LinkSetUp(lo); err != nil {
		return err
	}
	return netlink.LinkSetUp(bridge)
}

// nameservice lets everything in the bed, tests included, use cluster DNS.
func (b *bed) nameservice() error {
	content := "nameserver " + nodeIP + "\nsearch svc.cluster.local cluster.local\n"
	if err := os.WriteFile(b.path("resolv.conf"), []byte(content), 0o644); err != nil {
		return err
	}
	if err := unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""); err != nil {
		return fmt.Errorf("private mounts: %w", err)
	}
	return unix.Mount(b.path("resolv.conf"), "/etc/resolv.conf", "", unix.MS_BIND, "")
}

func (b *bed) credentials() error {
	names := []string{"localhost", "kubernetes", "kubernetes.default", "kubernetes.default.svc"}
	crt, key, err := cert.GenerateSelfSignedCertKey(nodeIP, []net.IP{net.ParseIP("10.96.0.1")}, names)
	if err != nil {
		return err
	}
	serviceAccounts, err := keyutil.MakeEllipticPrivateKeyPEM()
	if err != nil {
		return err
	}
	kubeconfig := fmt.Sprintf(`apiVersion: v1
kind: Config
current-context: bed
clusters: [{name: bed, cluster: {server: %q, certificate-authority: %q}}]
users: [{name: bed, user: {token: %q}}]
contexts: [{name: bed, context: {cluster: bed, user: bed}}]
`, apiServer, b.path("pki", "apiserver.crt"), token)
	// Contour reads the kubeconfig from a sandbox in which this folder is absent.
	inlined := strings.Replace(kubeconfig, "certificate-authority: "+fmt.Sprintf("%q", b.path("pki", "apiserver.crt")), "insecure-skip-tls-verify: true", 1)
	for name, content := range map[string]string{
		"pki/apiserver.crt":       string(crt),
		"pki/apiserver.key":       string(key),
		"pki/serviceaccounts.key": string(serviceAccounts),
		"pki/tokens.csv":          token + ",bed,bed,\"system:masters\"\n",
		"kubeconfig":              kubeconfig,
		"kubeconfig-in-pods":      inlined,
	} {
		if err := os.WriteFile(b.path(name), []byte(content), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func (b *bed) controlPlane(ctx context.Context) error {
	err := b.launch("etcd",
		"--data-dir", b.path("etcd"), "--unsafe-no-fsync", "--log-level=warn",
		"--listen-client-urls=http://127.0.0.1:2379", "--advertise-client-urls=http://127.0.0.1:2379",
		"--listen-peer-urls=http://127.0.0.1:2380", "--initial-advertise-peer-urls=http://127.0.0.1:2380",
		"--initial-cluster=default=http://127.0.0.1:2380")
	if err != nil {
		return err
	}
	if err := await(ctx, "etcd", answers("http://127.0.0.1:2379/health")); err != nil {
		return err
	}
	err = b.launch("kube-apiserver",
		"--etcd-servers=http://127.0.0.1:2379",
		"--bind-address="+nodeIP, "--advertise-address="+nodeIP, "--secure-port=6443",
		"--tls-cert-file="+b.path("pki", "apiserver.crt"), "--tls-private-key-file="+b.path("pki", "apiserver.key"),
		"--token-auth-file="+b.path("pki", "tokens.csv"), "--authorization-mode=RBAC",
		// The version of the policy for clusters older than 1.36, so that it is tried as well.
		"--runtime-config=admissionregistration.k8s.io/v1beta1=true",
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-key-file="+b.path("pki", "serviceaccounts.key"),
		"--service-account-signing-key-file="+b.path("pki", "serviceaccounts.key"),
		"--service-cluster-ip-range="+serviceCIDR,
		"--enable-priority-and-fairness=false", // nothing here shall wait for its turn
		"--v=1")
	if err != nil {
		return err
	}
	return await(ctx, "kube-apiserver", answers(apiServer+"/readyz"))
}

func (b *bed) cluster(ctx context.Context) error {
	err := b.launch("kube-controller-manager",
		"--kubeconfig="+b.path("kubeconfig"), "--leader-elect=false",
		"--service-account-private-key-file="+b.path("pki", "serviceaccounts.key"),
		"--root-ca-file="+b.path("pki", "apiserver.crt"),
		"--kube-api-qps=500", "--kube-api-burst=1000",
		"--horizontal-pod-autoscaler-sync-period=5s", // instead of 15: nothing else gives a scenario a reason to wait
		// A node that stands still for a minute is not one whose pods are to be replaced.
		"--node-monitor-grace-period=10m",
		"--bind-address=127.0.0.1", "--v=1")
	if err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	err = b.launch(filepath.Join(filepath.Dir(self), "node"),
		"--kubeconfig="+b.path("kubeconfig"), "--programs="+b.bin, "--state="+b.dir,
		"--pod-cidr="+strings.Replace(nodeAddress, nodeIP, "10.244.0.0", 1), "--service-cidr="+serviceCIDR)
	if err != nil {
		return err
	}
	crds, err := filepath.Glob(filepath.Join(b.crds, "*.yaml"))
	if err != nil {
		return err
	}
	args := []string{"apply", "--server-side"}
	for _, file := range crds {
		args = append(args, "-f", file)
	}
	if _, err := b.kubectl(ctx, args...); err != nil {
		return err
	}
	if _, err := b.kubectl(ctx, "wait", "crd", "--all", "--for=condition=Established", "--timeout="+patience.String()); err != nil {
		return err
	}
	return await(ctx, "kube-controller-manager", answers("https://127.0.0.1:10257/healthz"))
}

func (b *bed) delivery(ctx context.Context) error {
	err := b.launch("flagger",
		"-kubeconfig="+b.path("kubeconfig"), "-mesh-provider=gatewayapi:v1", "-metrics-server="+hooks,
		"-port=8091", "-kubeconfig-qps=1000", "-kubeconfig-burst=2000", "-log-level=debug")
	if err != nil {
		return err
	}
	template, err := os.ReadFile(filepath.Join(b.source, "gateway.yaml"))
	if err != nil {
		return err
	}
	filled := os.Expand(string(template), func(name string) string {
		return map[string]string{"NAME": "public", "NAMESPACE": "gateways", "KUBECONFIG": b.path("kubeconfig-in-pods")}[name]
	})
	if err := os.WriteFile(b.path("gateway.yaml"), []byte(filled), 0o644); err != nil {
		return err
	}
	if _, err := b.kubectl(ctx, "apply", "--server-side", "-f", filepath.Join(b.source, "public.yaml"), "-f", b.path("gateway.yaml")); err != nil {
		return err
	}
	if _, err := b.kubectl(ctx, "-n", "gateways", "wait", "deployment", "--all", "--for=condition=Available", "--timeout="+patience.String()); err != nil {
		return err
	}
	if _, err := b.kubectl(ctx, "-n", "gateways", "wait", "gateway/public", "--for=condition=Programmed", "--timeout="+patience.String()); err != nil {
		return err
	}
	return await(ctx, "flagger", answers("http://127.0.0.1:8091/healthz"))
}
