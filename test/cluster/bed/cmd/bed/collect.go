package main

import (
	"context"
	"os"
	"strings"
	"sync"
	"time"
)

// collect leaves all events and objects beside the logs.
func (b *bed) collect() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	b.say("collecting events and objects")
	if err := os.MkdirAll(b.path("objects"), 0o755); err != nil {
		b.say("%v", err)
		return
	}
	events, err := b.kubectl(ctx, "get", "events", "-A", "--sort-by=.lastTimestamp")
	if err != nil {
		b.say("%v", err) // the API server itself may be what is broken
		return
	}
	_ = os.WriteFile(b.path("events.txt"), []byte(events), 0o644)
	kinds, err := b.kubectl(ctx, "api-resources", "--verbs=list", "-o", "name")
	if err != nil {
		b.say("%v", err)
		return
	}
	limit := make(chan struct{}, 4)
	var all sync.WaitGroup
	for kind := range strings.FieldsSeq(kinds) {
		if strings.HasPrefix(kind, "events") || strings.HasPrefix(kind, "leases") {
			continue
		}
		all.Go(func() {
			limit <- struct{}{}
			defer func() { <-limit }()
			objects, err := b.kubectl(ctx, "get", kind, "-A", "-o", "yaml", "--ignore-not-found")
			if err == nil && objects != "" {
				_ = os.WriteFile(b.path("objects", kind+".yaml"), []byte(objects), 0o644)
			}
		})
	}
	all.Wait()
}
