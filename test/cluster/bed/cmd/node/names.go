package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net"
	"strings"

	"github.com/miekg/dns"
	core "k8s.io/api/core/v1"
	discovery "k8s.io/api/discovery/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/client-go/informers"
	corelisters "k8s.io/client-go/listers/core/v1"
	discoverylisters "k8s.io/client-go/listers/discovery/v1"
)

const clusterDomain = "cluster.local"

// names resolves Services, as cluster DNS does.
type names struct {
	services corelisters.ServiceLister
	slices   discoverylisters.EndpointSliceLister
}

func newNames(factory informers.SharedInformerFactory) *names {
	return &names{
		services: factory.Core().V1().Services().Lister(),
		slices:   factory.Discovery().V1().EndpointSlices().Lister(),
	}
}

func searchDomains(namespace string) []string {
	return []string{namespace + ".svc." + clusterDomain, "svc." + clusterDomain, clusterDomain}
}

// fqdn gives the addresses of `<service>.<namespace>.svc.cluster.local`;
// false if there is no such name.
func (n *names) fqdn(name string) ([]net.IP, bool) {
	parts := strings.Split(strings.TrimSuffix(strings.ToLower(name), "."), ".")
	if len(parts) != 5 || strings.Join(parts[2:], ".") != "svc."+clusterDomain {
		return nil, false
	}
	service, err := n.services.Services(parts[1]).Get(parts[0])
	if err != nil {
		return nil, false
	}
	if service.Spec.ClusterIP != core.ClusterIPNone {
		return []net.IP{net.ParseIP(service.Spec.ClusterIP)}, service.Spec.ClusterIP != ""
	}
	slices, err := n.slices.EndpointSlices(parts[1]).List(labels.Set{discovery.LabelServiceName: parts[0]}.AsSelector())
	if err != nil {
		return nil, false
	}
	var addresses []net.IP
	for _, slice := range slices {
		for _, endpoint := range slice.Endpoints {
			if ready(endpoint) {
				addresses = append(addresses, net.ParseIP(endpoint.Addresses[0]))
			}
		}
	}
	rand.Shuffle(len(addresses), func(i, j int) { addresses[i], addresses[j] = addresses[j], addresses[i] })
	return addresses, true
}

func ready(endpoint discovery.Endpoint) bool {
	return endpoint.Conditions.Ready == nil || *endpoint.Conditions.Ready
}

// lookup resolves a host as a pod of the namespace would, search domains
// included.
func (n *names) lookup(namespace, host string) (net.IP, error) {
	if ip := net.ParseIP(host); ip != nil {
		return ip, nil
	}
	candidates := []string{host}
	if !strings.HasSuffix(host, ".") {
		for _, domain := range searchDomains(namespace) {
			candidates = append(candidates, host+"."+domain)
		}
	}
	for _, candidate := range candidates {
		if addresses, ok := n.fqdn(candidate); ok && len(addresses) > 0 {
			return addresses[0], nil
		}
	}
	return nil, fmt.Errorf("no such host: %s", host)
}

func serveDNS(ctx context.Context, names *names, address string) error {
	handler := dns.HandlerFunc(func(w dns.ResponseWriter, query *dns.Msg) {
		answer := new(dns.Msg)
		answer.SetReply(query)
		answer.Authoritative = true
		for _, question := range query.Question {
			addresses, exists := names.fqdn(question.Name)
			if !exists {
				answer.Rcode = dns.RcodeNameError
				continue
			}
			if question.Qtype != dns.TypeA {
				continue // the name exists, without such a record
			}
			for _, ip := range addresses {
				answer.Answer = append(answer.Answer, &dns.A{
					Hdr: dns.RR_Header{Name: question.Name, Rrtype: dns.TypeA, Class: dns.ClassINET, Ttl: 5},
					A:   ip,
				})
			}
		}
		_ = w.WriteMsg(answer)
	})
	for _, transport := range []string{"udp", "tcp"} {
		started, failed := make(chan struct{}), make(chan error, 1)
		server := &dns.Server{Addr: address, Net: transport, Handler: handler, NotifyStartedFunc: func() { close(started) }}
		go func() { failed <- server.ListenAndServe() }()
		select {
		case <-started:
		case err := <-failed:
			return err
		}
		context.AfterFunc(ctx, func() { _ = server.Shutdown() })
	}
	return nil
}
