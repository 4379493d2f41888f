// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace klartext::test {

/// A key and the certificate it signed itself, for 127.0.0.1 and a hundred years. Nobody trusts it.
inline constexpr char selfSignedKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgt+YjHwFPMCczWZMY
O2XEPTX5M3DP6cpzymK7mjgnK+6hRANCAASEhjXHO/dPYD35bOSOxD/8TAbkHzTp
0SwYZWd6+YwaGlpDaasIasdfFnA8b1Yi4rK2h6aoQo2+eIvHXFq6z+Ug
-----END PRIVATE KEY-----)";

inline constexpr char selfSignedCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBkTCCATagAwIBAgIUR4wOZYp9gl+43xjZtWfSWYubXw0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMzA2NTkwM1oYDzIxMjYxMDMw
MDY1OTAzWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASEhjXHO/dPYD35bOSOxD/8TAbkHzTp0SwYZWd6+YwaGlpDaasIasdf
FnA8b1Yi4rK2h6aoQo2+eIvHXFq6z+Ugo2QwYjAdBgNVHQ4EFgQU1vl2CnCir0/B
pcvZeuq9uJVjpIowHwYDVR0jBBgwFoAU1vl2CnCir0/BpcvZeuq9uJVjpIowDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC
IQCHwwhgqXx/FDG4AaNG50gukFVNB1YCbx1sntE6M6Yb1gIhAILybgNP1rqFVYJL
WnR9OXWDEO5uTi7a/L5txHOY+Uwq
-----END CERTIFICATE-----)";

/// Vouches for the certificates below where a test trusts it. Its key is kept nowhere.
inline constexpr char authority[] = R"(-----BEGIN CERTIFICATE-----
MIIBrDCCAVGgAwIBAgIUPuCll3NAtTkHVDAichofGajd2+gwCgYIKoZIzj0EAwIw
IjEgMB4GA1UEAwwXS2xhcnRleHQgdGVzdCBhdXRob3JpdHkwIBcNMjYxMTI3MDEy
NjUzWhgPMjEyNjExMDMwMTI2NTNaMCIxIDAeBgNVBAMMF0tsYXJ0ZXh0IHRlc3Qg
YXV0aG9yaXR5MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEL4Pdn98x4v9+em/i
HkcPiDIDlVgHqFW88DDrjjP9ya1Tl1ncVqyiAZx2JA6cOEyAPaTjyygSuF0DJbIu
pTa5WKNjMGEwHQYDVR0OBBYEFNiBM70fhZkoRWcsEGVa9pmHFVTOMB8GA1UdIwQY
MBaAFNiBM70fhZkoRWcsEGVa9pmHFVTOMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0P
AQH/BAQDAgIEMAoGCCqGSM49BAMCA0kAMEYCIQCHLHZBBkakGtAEBxmXlnAjAyi2
/K4+NulTpaHWydrg0gIhAK+foCvcbzdbQyF6grZVKAZU1Aj7Eyl0Nr+DzC/jdSJX
-----END CERTIFICATE-----)";

/// The key of all certificates below.
inline constexpr char siteKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgHCKUr0OSZJ0WUKhx
u46q2KxF9yBSzosRGGmkkCC9YCWhRANCAATbyLZs0HmqjAdIZ7LGTjHyYEDUrBES
gpGHGoakEZ5PGnmoLUxLoyQ7gUMagCwhoUQl0R9UqUVNT+0pRIqzIOPh
-----END PRIVATE KEY-----)";

/// For 127.0.0.1 and localhost, until 2126.
inline constexpr char goodCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBhjCCASygAwIBAgICEAAwCgYIKoZIzj0EAwIwIjEgMB4GA1UEAwwXS2xhcnRl
eHQgdGVzdCBhdXRob3JpdHkwIBcNMjAwMTAxMDAwMDAwWhgPMjEyNjAxMDEwMDAw
MDBaMBQxEjAQBgNVBAMMCTEyNy4wLjAuMTBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABNvItmzQeaqMB0hnssZOMfJgQNSsERKCkYcahqQRnk8aeagtTEujJDuBQxqA
LCGhRCXRH1SpRU1P7SlEirMg4+GjXjBcMBoGA1UdEQQTMBGHBH8AAAGCCWxvY2Fs
aG9zdDAdBgNVHQ4EFgQU4M6qxUz/Wgbtt+X5K4n86CufrYMwHwYDVR0jBBgwFoAU
2IEzvR+FmShFZywQZVr2mYcVVM4wCgYIKoZIzj0EAwIDSAAwRQIgQQJ5VptjNLZF
i5toXIrWfOZ8a6561EbELnl2aEOD3uECIQDZF/0Q1S6wXZVHOjGMVbcPvf/LE8U7
gV9Kk3SVbTWK/w==
-----END CERTIFICATE-----)";

/// Ended in 2021.
inline constexpr char expiredCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBeTCCAR+gAwIBAgICEAEwCgYIKoZIzj0EAwIwIjEgMB4GA1UEAwwXS2xhcnRl
eHQgdGVzdCBhdXRob3JpdHkwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAw
WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AATbyLZs0HmqjAdIZ7LGTjHyYEDUrBESgpGHGoakEZ5PGnmoLUxLoyQ7gUMagCwh
oUQl0R9UqUVNT+0pRIqzIOPho1MwUTAPBgNVHREECDAGhwR/AAABMB0GA1UdDgQW
BBTgzqrFTP9aBu235fkrifzoK5+tgzAfBgNVHSMEGDAWgBTYgTO9H4WZKEVnLBBl
WvaZhxVUzjAKBggqhkjOPQQDAgNIADBFAiBxFuYko56SbXi1At0a9ahL5sSJKHHg
qjhuiX4vJhcbuQIhAPc2kwdxU9S49LfvhA24l9Wo6J823VHqNRyXqz3h9G/l
-----END CERTIFICATE-----)";

/// Begins in 2100.
inline constexpr char earlyCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBfTCCASOgAwIBAgICEAIwCgYIKoZIzj0EAwIwIjEgMB4GA1UEAwwXS2xhcnRl
eHQgdGVzdCBhdXRob3JpdHkwIhgPMjEwMDAxMDEwMDAwMDBaGA8yMTI2MDEwMTAw
MDAwMFowFDESMBAGA1UEAwwJMTI3LjAuMC4xMFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAE28i2bNB5qowHSGeyxk4x8mBA1KwREoKRhxqGpBGeTxp5qC1MS6MkO4FD
GoAsIaFEJdEfVKlFTU/tKUSKsyDj4aNTMFEwDwYDVR0RBAgwBocEfwAAATAdBgNV
HQ4EFgQU4M6qxUz/Wgbtt+X5K4n86CufrYMwHwYDVR0jBBgwFoAU2IEzvR+FmShF
ZywQZVr2mYcVVM4wCgYIKoZIzj0EAwIDSAAwRQIgZ2ss4PEUoONtek3tcD6uyaiq
FgKQJzdFVtJMHtnDv40CIQC/V7isWOnxleD4PKV+rkxC+bNEMDNbo6PSNbET85Oq
gA==
-----END CERTIFICATE-----)";

/// For other.example.
inline constexpr char otherSitesCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBhzCCAS6gAwIBAgICEAMwCgYIKoZIzj0EAwIwIjEgMB4GA1UEAwwXS2xhcnRl
eHQgdGVzdCBhdXRob3JpdHkwIBcNMjAwMTAxMDAwMDAwWhgPMjEyNjAxMDEwMDAw
MDBaMBgxFjAUBgNVBAMMDW90aGVyLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATbyLZs0HmqjAdIZ7LGTjHyYEDUrBESgpGHGoakEZ5PGnmoLUxLoyQ7
gUMagCwhoUQl0R9UqUVNT+0pRIqzIOPho1wwWjAYBgNVHREEETAPgg1vdGhlci5l
eGFtcGxlMB0GA1UdDgQWBBTgzqrFTP9aBu235fkrifzoK5+tgzAfBgNVHSMEGDAW
gBTYgTO9H4WZKEVnLBBlWvaZhxVUzjAKBggqhkjOPQQDAgNHADBEAiAS0D5eFbYI
Rr/vdb8KeJqgXfrt/0xTQRZijKzABDfBegIgULYdLISAya+lluXnmMZs5034F1mL
WdBR58m+m771gUI=
-----END CERTIFICATE-----)";

/// By an authority that nobody knows.
inline constexpr char unknownCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBazCCARCgAwIBAgICEAQwCgYIKoZIzj0EAwIwETEPMA0GA1UEAwwGTm9ib2R5
MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjYwMTAxMDAwMDAwWjAUMRIwEAYDVQQDDAkx
MjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATbyLZs0HmqjAdIZ7LG
TjHyYEDUrBESgpGHGoakEZ5PGnmoLUxLoyQ7gUMagCwhoUQl0R9UqUVNT+0pRIqz
IOPho1MwUTAPBgNVHREECDAGhwR/AAABMB0GA1UdDgQWBBTgzqrFTP9aBu235fkr
ifzoK5+tgzAfBgNVHSMEGDAWgBScQ7Fb66vZJainN5fBNyOaBZn7wDAKBggqhkjO
PQQDAgNJADBGAiEAu+j8r3Br4fG0xEV402at+4tdqJOM6m2ZWEo2SUYa6w8CIQCH
PboqztlqrrVK2xZp33cfPvtvRQEI5srS8ObyGMjstQ==
-----END CERTIFICATE-----)";

/// What a server says that it is.
inline QSslConfiguration identity(const char* certificate, const char* key = siteKey) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(certificate));
    return configuration;
}

}  // namespace klartext::test
