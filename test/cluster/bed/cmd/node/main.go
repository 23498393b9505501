// Command node stands in for what a Kubernetes node brings: scheduler,
// kubelet, kube-proxy and cluster DNS. Pods get a network namespace each. A
// container whose image is one of the bed's programs (Envoy, Contour) runs as
// that real program; any other image is a stub application inside this process.
package main

import (
	"context"
	"flag"
	"log"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"
)

func init() {
	// The sandbox changes its namespaces and then executes the program. Both
	// concern a thread, so main has to stay on the one it starts on.
	runtime.LockOSThread()
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == sandboxCommand {
		enterSandbox()
		return
	}

	kubeconfig := flag.String("kubeconfig", "", "kubeconfig of an administrator")
	programs := flag.String("programs", "", "folder of the programs that images may name")
	state := flag.String("state", "", "folder for volumes and logs")
	podCIDR := flag.String("pod-cidr", "10.244.0.0/16", "addresses of pods; the first is the node's")
	serviceCIDR := flag.String("service-cidr", "10.96.0.0/16", "cluster IPs")
	drain := flag.Duration("drain", 3*time.Second, "how long a deleted pod goes on serving after no Service leads to it")
	flag.Parse()
	log.SetFlags(log.Ltime | log.Lmicroseconds)

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	network, err := newNetwork(*podCIDR, *serviceCIDR)
	if err != nil {
		log.Fatalf("network: %v", err)
	}
	config, err := clientcmd.BuildConfigFromFlags("", *kubeconfig)
	if err != nil {
		log.Fatalf("kubeconfig: %v", err)
	}
	config.QPS = -1 // the default of 5 requests per second would be what scenarios measure
	client, err := kubernetes.NewForConfig(config)
	if err != nil {
		log.Fatalf("client: %v", err)
	}

	factory := informers.NewSharedInformerFactory(client, 0)
	names := newNames(factory)
	services := newServiceProxy(factory)
	pods := &podController{
		client:   client,
		network:  network,
		names:    names,
		programs: *programs,
		state:    must(filepath.Abs(*state)),
		slices:   factory.Discovery().V1().EndpointSlices().Lister(),
		drain:    *drain,
		runners:  map[string]*runner{},
	}
	pods.watch(ctx, factory)

	if err := registerNode(ctx, client, network.nodeIP); err != nil {
		log.Fatalf("node: %v", err)
	}
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())
	go services.run(ctx)
	if err := serveDNS(ctx, names, net.JoinHostPort(network.nodeIP.String(), "53")); err != nil {
		log.Fatalf("dns: %v", err)
	}
	log.Print("ready")
	<-ctx.Done()
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
