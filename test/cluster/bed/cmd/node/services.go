package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"sync"
	"sync/atomic"
	"time"

	core "k8s.io/api/core/v1"
	discovery "k8s.io/api/discovery/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/informers"
	corelisters "k8s.io/client-go/listers/core/v1"
	discoverylisters "k8s.io/client-go/listers/discovery/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/util/workqueue"
)

// serviceProxy carries TCP from cluster IPs to ready endpoints, in user space.
// As with any kube-proxy a connection keeps its endpoint until one side ends it.
type serviceProxy struct {
	services corelisters.ServiceLister
	slices   discoverylisters.EndpointSliceLister
	queue    workqueue.TypedInterface[cache.ObjectName]
	fronts   map[cache.ObjectName]map[string]*front // by "ip:port"
}

func newServiceProxy(factory informers.SharedInformerFactory) *serviceProxy {
	p := &serviceProxy{
		services: factory.Core().V1().Services().Lister(),
		slices:   factory.Discovery().V1().EndpointSlices().Lister(),
		queue:    workqueue.NewTyped[cache.ObjectName](),
		fronts:   map[cache.ObjectName]map[string]*front{},
	}
	changed := func(object any) {
		if gone, ok := object.(cache.DeletedFinalStateUnknown); ok {
			object = gone.Obj
		}
		switch o := object.(type) {
		case *core.Service:
			p.queue.Add(cache.ObjectName{Namespace: o.Namespace, Name: o.Name})
		case *discovery.EndpointSlice:
			p.queue.Add(cache.ObjectName{Namespace: o.Namespace, Name: o.Labels[discovery.LabelServiceName]})
		}
	}
	handler := cache.ResourceEventHandlerFuncs{
		AddFunc: changed, DeleteFunc: changed,
		UpdateFunc: func(_, object any) { changed(object) },
	}
	must(factory.Core().V1().Services().Informer().AddEventHandler(handler))
	must(factory.Discovery().V1().EndpointSlices().Informer().AddEventHandler(handler))
	return p
}

func (p *serviceProxy) run(ctx context.Context) {
	context.AfterFunc(ctx, p.queue.ShutDown)
	for {
		name, end := p.queue.Get()
		if end {
			return
		}
		p.sync(name)
		p.queue.Done(name)
	}
}

// sync opens, updates and closes the listeners of one Service. One without a
// ready endpoint has no listener: connections are refused, as they would be.
func (p *serviceProxy) sync(name cache.ObjectName) {
	wanted := p.backends(name)
	current := p.fronts[name]
	for address, f := range current {
		if len(wanted[address]) == 0 {
			f.listener.Close()
			delete(current, address)
		}
	}
	for address, endpoints := range wanted {
		if f := current[address]; f != nil {
			f.endpoints.Store(&endpoints)
			continue
		}
		listener, err := net.Listen("tcp4", address)
		if err != nil {
			log.Printf("service %s: %v", name, err)
			time.AfterFunc(time.Second, func() { p.queue.Add(name) })
			continue
		}
		f := &front{listener: listener}
		f.endpoints.Store(&endpoints)
		go f.serve()
		if current == nil {
			current = map[string]*front{}
			p.fronts[name] = current
		}
		current[address] = f
	}
	if len(current) == 0 {
		delete(p.fronts, name)
	}
}

// backends lists, for each cluster address of the Service that has any, the
// addresses of its ready endpoints.
func (p *serviceProxy) backends(name cache.ObjectName) map[string][]string {
	service, err := p.services.Services(name.Namespace).Get(name.Name)
	if err != nil || service.Spec.ClusterIP == "" || service.Spec.ClusterIP == core.ClusterIPNone {
		return nil
	}
	slices, err := p.slices.EndpointSlices(name.Namespace).
		List(labels.Set{discovery.LabelServiceName: name.Name}.AsSelector())
	if err != nil {
		return nil
	}
	wanted := map[string][]string{}
	for _, port := range service.Spec.Ports {
		if port.Protocol == core.ProtocolUDP {
			continue
		}
		front := fmt.Sprintf("%s:%d", service.Spec.ClusterIP, port.Port)
		for _, slice := range slices {
			for _, target := range slice.Ports {
				if target.Name == nil || *target.Name != port.Name || target.Port == nil {
					continue
				}
				for _, endpoint := range slice.Endpoints {
					if ready(endpoint) {
						wanted[front] = append(wanted[front], fmt.Sprintf("%s:%d", endpoint.Addresses[0], *target.Port))
					}
				}
			}
		}
	}
	return wanted
}

// front is one cluster IP and port.
type front struct {
	listener  net.Listener
	endpoints atomic.Pointer[[]string]
	turn      atomic.Uint32
}

func (f *front) serve() {
	for {
		client, err := f.listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err != nil {
			// Too many open files, most likely: that passes.
			log.Printf("service at %s: %v", f.listener.Addr(), err)
			time.Sleep(100 * time.Millisecond)
			continue
		}
		go f.carry(client)
	}
}

func (f *front) carry(client net.Conn) {
	defer client.Close()
	endpoints := *f.endpoints.Load()
	for range endpoints {
		endpoint := endpoints[int(f.turn.Add(1))%len(endpoints)]
		// A refusal comes at once, and so does the news that nobody has the
		// address. Only a machine that stands still does not answer.
		server, err := net.DialTimeout("tcp4", endpoint, time.Minute)
		if err != nil {
			continue
		}
		var both sync.WaitGroup
		both.Go(func() { pipe(server, client) })
		both.Go(func() { pipe(client, server) })
		both.Wait()
		server.Close()
		return
	}
}

// pipe passes the end of one direction on, and an error to both.
func pipe(to, from net.Conn) {
	if _, err := io.Copy(to, from); err != nil {
		to.Close()
		from.Close()
		return
	}
	_ = to.(*net.TCPConn).CloseWrite()
}
