// Command certificates makes a CA and a certificate of it for each host that it
// is given, and writes them as JSON. Whoever needs certificates in a scenario
// makes them then: no private key is ever kept.
package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math/big"
	"os"
	"time"
)

type pair struct {
	Crt string `json:"crt"`
	Key string `json:"key"`
}

type output struct {
	CA    string          `json:"ca"`
	Hosts map[string]pair `json:"hosts"`
}

func main() {
	out, err := issue(os.Args[1:])
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "certificates:", err)
		os.Exit(1)
	}
}

func issue(hosts []string) (*output, error) {
	caKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	ca := template("CA of a scenario")
	ca.IsCA, ca.BasicConstraintsValid, ca.KeyUsage = true, true, x509.KeyUsageCertSign
	der, err := x509.CreateCertificate(rand.Reader, ca, ca, caKey.Public(), caKey)
	if err != nil {
		return nil, err
	}
	out := &output{CA: encode("CERTIFICATE", der), Hosts: map[string]pair{}}
	for _, host := range hosts {
		if out.Hosts[host], err = leaf(host, ca, caKey); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func leaf(host string, ca *x509.Certificate, caKey *ecdsa.PrivateKey) (pair, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return pair{}, err
	}
	certificate := template(host)
	certificate.DNSNames = []string{host}
	certificate.KeyUsage = x509.KeyUsageDigitalSignature
	certificate.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}
	der, err := x509.CreateCertificate(rand.Reader, certificate, ca, key.Public(), caKey)
	if err != nil {
		return pair{}, err
	}
	keyDer, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return pair{}, err
	}
	return pair{Crt: encode("CERTIFICATE", der), Key: encode("PRIVATE KEY", keyDer)}, nil
}

func template(name string) *x509.Certificate {
	serial, _ := rand.Int(rand.Reader, big.NewInt(1<<62))
	return &x509.Certificate{
		SerialNumber: serial,
		Subject:      pkix.Name{CommonName: name},
		NotBefore:    time.Now().Add(-time.Hour),
		NotAfter:     time.Now().Add(24 * time.Hour),
	}
}

func encode(kind string, der []byte) string {
	return string(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}))
}
