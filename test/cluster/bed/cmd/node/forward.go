package main

import (
	"context"
	"log"
	"net"
	"net/http"
	"net/http/httputil"
	"strings"
	"time"
)

// forwarder is the stub as a proxy: HTTP/1.1 and h2c to the upstream, from the
// pod's own address, under the host that the client asked for.
func (h *podHost) forwarder(upstream, via string) http.Handler {
	upstream = strings.TrimPrefix(upstream, "http://")
	dial := func(ctx context.Context, _, address string) (net.Conn, error) {
		host, port, err := net.SplitHostPort(address)
		if err != nil {
			return nil, err
		}
		ip, err := h.runner.c.names.lookup(h.runner.first.Namespace, host)
		if err != nil {
			return nil, err
		}
		return h.network.dial(ctx, net.JoinHostPort(ip.String(), port))
	}
	transport := func(set func(*http.Protocols)) *http.Transport {
		protocols := new(http.Protocols)
		set(protocols)
		return &http.Transport{DialContext: dial, Protocols: protocols, MaxIdleConnsPerHost: 64, IdleConnTimeout: time.Minute}
	}
	http1 := transport(func(p *http.Protocols) { p.SetHTTP1(true) })
	http2 := transport(func(p *http.Protocols) { p.SetUnencryptedHTTP2(true) })

	return &httputil.ReverseProxy{
		FlushInterval: -1,
		Transport: roundTripper(func(r *http.Request) (*http.Response, error) {
			if r.ProtoMajor == 2 {
				return http2.RoundTrip(r)
			}
			return http1.RoundTrip(r)
		}),
		Rewrite: func(r *httputil.ProxyRequest) {
			r.Out.URL.Scheme, r.Out.URL.Host, r.Out.Host = "http", upstream, r.In.Host
			r.Out.Header["X-Forwarded-For"] = r.In.Header["X-Forwarded-For"]
			r.SetXForwarded()
			r.Out.Header["Via"] = append(r.In.Header["Via"], "1.1 "+via)
		},
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			h.runner.log.Printf("to %s: %v", upstream, err)
			http.Error(w, via+": "+err.Error(), http.StatusBadGateway)
		},
		ErrorLog: log.New(log.Writer(), h.runner.log.Prefix(), log.Flags()|log.Lmsgprefix),
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }
