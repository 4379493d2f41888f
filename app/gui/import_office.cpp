// SPDX-License-Identifier: MIT
#include "import_office.h"

#include <QtConcurrentRun>

#include "save/whole_file.h"

namespace klartext::gui {

namespace {

ui::ImportRow rowOf(const app::ImportedLink& link, bool isKnown) {
    return {link.title,    link.url.toDisplayString(),
            link.tags,     link.added,
            link.archived, link.favourite,
            link.read,     static_cast<int>(link.highlights.size()),
            isKnown,       link.line};
}

}  // namespace

ImportOffice::ImportOffice(app::FetchQueue& queue, app::ImportDestination& destination,
                           QObject* parent)
    : ImportDesk(parent), m_queue(queue), m_destination(destination) {
    connect(&queue, &app::FetchQueue::changed, this, &ImportDesk::fetchChanged);
    connect(&m_reading, &QFutureWatcherBase::finished, this,
            [this] { show(m_path, *m_reading.result()); });
}

void ImportOffice::read(const QString& path) {
    m_path = path;
    m_reading.setFuture(QtConcurrent::run(
        [path] { return std::make_shared<const Result>(app::readImportFile(path)); }));
}

void ImportOffice::show(const QString& path, const Result& result) {
    ui::ImportPreview preview;
    preview.path = path;
    m_list = result.value_or(app::ImportList{});
    if (!result) {
        preview.failure = result.error().explanation + QLatin1Char(' ') +
                          result.error().suggestions.join(QLatin1Char(' '));
    } else {
        preview.format = app::importFormatName(result->format);
        preview.repeated = result->repeated;
        for (const app::ImportedLink& link : result->links) {
            preview.rows.append(rowOf(link, m_destination.holds(link.url)));
        }
        for (const app::ImportFault& fault : result->faults) {
            preview.problems.append({fault.line, fault.text, fault.reason});
        }
    }
    Q_EMIT previewed(preview);
}

QString ImportOffice::bringIn(const QList<qsizetype>& rows) {
    QList<app::ImportedLink> links;
    for (const qsizetype row : rows) {
        if (row >= 0 && row < m_list.links.size()) links.append(m_list.links.at(row));
    }
    // What came last time is old news.
    if (m_queue.counts().waiting == 0) m_queue.clearDone();
    if (m_queue.add(links)) return {};
    return app::makeError(app::ErrorCode::LibraryNotWritable, app::Database::standardPath())
        .explanation;
}

ui::FetchState ImportOffice::state() {
    const app::JobCounts counts = m_queue.counts();
    return {counts.waiting, counts.done, counts.failed, m_queue.isPaused(), m_queue.isOffline()};
}

QList<ui::FetchFailure> ImportOffice::failures() {
    QList<ui::FetchFailure> failures;
    for (const app::FailedJob& job : m_queue.failures()) {
        failures.append({job.id, job.link.title, job.link.url.toDisplayString(), job.reason});
    }
    return failures;
}

QString ImportOffice::write(const QString& path, const QByteArray& text) {
    app::WholeFile file(path);
    const auto written = file.open().and_then([&] { return file.write(text); }).and_then([&] {
        return file.commit();
    });
    return written ? QString() : written.error().explanation;
}

}  // namespace klartext::gui
