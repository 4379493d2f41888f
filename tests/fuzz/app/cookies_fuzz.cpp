// SPDX-License-Identifier: MIT
#include "cookies/cookie.h"

#include "fuzz/input.h"
#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const app::CookieFile file = app::readCookieFile(bytes);
    const app::CookieFile again = app::readCookieFile(app::writeCookieFile(file.cookies));
    klartext::fuzz::require(again.broken == 0 && again.cookies == file.cookies,
                            "cookies are the same when read again");
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    for (const char* address : {"https://www.example.org/a/b", "http://example.org/"}) {
        const QByteArray header =
            app::cookieHeader(file.cookies, QUrl(QLatin1String(address)), now);
        klartext::fuzz::require(!header.contains('\n') && !header.contains('\r'),
                                "a header is one line");
    }
    return 0;
}
