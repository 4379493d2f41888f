// SPDX-License-Identifier: MIT
#pragma once

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

}  // namespace klartext::test
