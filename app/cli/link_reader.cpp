// SPDX-License-Identifier: MIT
#include "link_reader.h"

#include <QEventLoop>

#include "fetch/fetcher.h"

namespace klartext::cli {

app::Expected<core::RawPage> readLink(const QUrl& address, const app::HostNames& names) {
    app::Expected<core::RawPage> result;
    QEventLoop loop;
    app::Fetcher fetcher;
    QObject::connect(&fetcher, &app::Fetcher::finished, &loop,
                     [&](const app::FetchResult& fetched) {
                         result = fetched;
                         loop.quit();
                     });
    fetcher.fetchNamed(address, names);
    loop.exec();
    return result;
}

}  // namespace klartext::cli
