package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"os"
	"runtime"
	"sync"

	"github.com/vishvananda/netlink"
	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

// network is one bridge; the node has its first address, each pod another.
type network struct {
	bridge *netlink.Bridge
	subnet *net.IPNet
	nodeIP net.IP

	mu   sync.Mutex
	next uint32
}

func newNetwork(podCIDR, serviceCIDR string) (*network, error) {
	base, subnet, err := net.ParseCIDR(podCIDR)
	if err != nil {
		return nil, err
	}
	_, services, err := net.ParseCIDR(serviceCIDR)
	if err != nil {
		return nil, err
	}
	first := binary.BigEndian.Uint32(base.To4()) + 1
	n := &network{subnet: subnet, nodeIP: ipOf(first), next: first + 1}

	// The supervisor has made the bridge already: the API server listens on it.
	link, err := netlink.LinkByName("br0")
	if err != nil {
		return nil, fmt.Errorf("bridge br0: %w", err)
	}
	bridge, ok := link.(*netlink.Bridge)
	if !ok {
		return nil, errors.New("br0 is not a bridge")
	}
	n.bridge = bridge

	lo, err := netlink.LinkByName("lo")
	if err != nil {
		return nil, err
	}
	// Makes every cluster IP an address of the node, so that the service proxy
	// can listen on any of them without adding them one by one.
	return n, netlink.RouteReplace(&netlink.Route{
		Dst:       services,
		LinkIndex: lo.Attrs().Index,
		Type:      unix.RTN_LOCAL,
		Table:     unix.RT_TABLE_LOCAL,
		Scope:     netlink.SCOPE_HOST,
	})
}

func ipOf(n uint32) net.IP {
	ip := make(net.IP, 4)
	binary.BigEndian.PutUint32(ip, n)
	return ip
}

// podNetwork is a pod's network namespace.
type podNetwork struct {
	ip   net.IP
	ns   netns.NsHandle
	link string // the bridge's end
}

// attach makes a namespace with an address that no pod of this run had before,
// so that a stale connection can never reach another pod.
func (n *network) attach() (*podNetwork, error) {
	n.mu.Lock()
	number := n.next
	n.next++
	n.mu.Unlock()

	pod := &podNetwork{ip: ipOf(number), link: fmt.Sprintf("veth%08x", number), ns: netns.None()}
	if !n.subnet.Contains(pod.ip) {
		return nil, errors.New("no pod address is left")
	}
	if err := pod.create(); err != nil {
		return nil, fmt.Errorf("network namespace: %w", err)
	}
	if err := n.plug(pod); err != nil {
		pod.close()
		return nil, fmt.Errorf("network of pod %s: %w", pod.ip, err)
	}
	return pod, nil
}

func (p *podNetwork) create() error {
	failed := make(chan error)
	go func() {
		// Never unlocked: the thread ends with the goroutine, and with it the
		// only thread whose namespace differs for good.
		runtime.LockOSThread()
		err := unix.Unshare(unix.CLONE_NEWNET)
		if err == nil {
			p.ns, err = netns.Get()
		}
		failed <- err
	}()
	return <-failed
}

func (n *network) plug(pod *podNetwork) error {
	veth := &netlink.Veth{
		LinkAttrs:     netlink.LinkAttrs{Name: pod.link, MasterIndex: n.bridge.Attrs().Index},
		PeerName:      "eth0",
		PeerNamespace: netlink.NsFd(int(pod.ns)),
	}
	if err := netlink.LinkAdd(veth); err != nil {
		return err
	}
	if err := netlink.LinkSetUp(veth); err != nil {
		return err
	}
	inside, err := netlink.NewHandleAt(pod.ns)
	if err != nil {
		return err
	}
	defer inside.Close()
	for _, name := range []string{"lo", "eth0"} {
		link, err := inside.LinkByName(name)
		if err != nil {
			return err
		}
		if name == "eth0" {
			address := &netlink.Addr{IPNet: &net.IPNet{IP: pod.ip, Mask: n.subnet.Mask}}
			if err := inside.AddrAdd(link, address); err != nil {
				return err
			}
		}
		if err := inside.LinkSetUp(link); err != nil {
			return err
		}
	}
	return inside.RouteAdd(&netlink.Route{Gw: n.nodeIP})
}

func (p *podNetwork) close() {
	if link, err := netlink.LinkByName(p.link); err == nil {
		_ = netlink.LinkDel(link)
	}
	if p.ns.IsOpen() {
		_ = p.ns.Close()
	}
}

func (p *podNetwork) file() *os.File { return os.NewFile(uintptr(must(unix.Dup(int(p.ns)))), "netns") }

// inside runs f on a thread that is in the pod's namespace. Sockets that f
// opens stay there, whichever thread uses them later.
func (p *podNetwork) inside(f func() error) error {
	runtime.LockOSThread()
	home, err := netns.Get()
	if err != nil {
		runtime.UnlockOSThread()
		return err
	}
	defer home.Close()
	if err := netns.Set(p.ns); err != nil {
		runtime.UnlockOSThread()
		return err
	}
	err = f()
	// A thread that can't go home must not be used again: it stays locked, and
	// the runtime ends it with its goroutine.
	if back := netns.Set(home); back == nil {
		runtime.UnlockOSThread()
	}
	return err
}

func (p *podNetwork) listen(port int32) (listener net.Listener, err error) {
	err = p.inside(func() error {
		listener, err = net.Listen("tcp4", fmt.Sprintf("0.0.0.0:%d", port))
		return err
	})
	return listener, err
}

// dial takes an IP address, not a name: a resolver would leave the thread.
func (p *podNetwork) dial(ctx context.Context, address string) (conn net.Conn, err error) {
	err = p.inside(func() error {
		conn, err = (&net.Dialer{}).DialContext(ctx, "tcp4", address)
		return err
	})
	return conn, err
}
