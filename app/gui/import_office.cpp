// SPDX-License-Identifier: MIT
#include "import_office.h"

#include <QFile>
#include <QPromise>
#include <QtConcurrentRun>
#include <utility>
#include <vector>

#include "failure_words.h"
#include "save/whole_file.h"

namespace klartext::gui {

namespace {

ui::ImportRow rowOf(const app::ImportedLink& link) {
    return {link.title,    link.url.toDisplayString(),
            link.tags,     link.added,
            link.archived, link.favourite,
            link.read,     static_cast<int>(link.highlights.size()),
            false,         link.line};
}

void addNote(ui::ImportPreview& preview, const QString& sentence) {
    preview.note += (preview.note.isEmpty() ? QString() : QStringLiteral(" ")) + sentence;
}

}  // namespace

/// A file that was read, as it is shown.
struct ImportOffice::Reading {
    ui::ImportPreview preview;
    app::ImportList list;
    QList<QUrl> addresses;
};

ImportOffice::ImportOffice(app::FetchQueue& queue, app::ImportDestination& destination,
                           const app::Unpackers& unpackers, QObject* parent)
    : ImportDesk(parent), m_queue(queue), m_destination(destination), m_unpackers(unpackers) {
    connect(&queue, &app::FetchQueue::changed, this, &ImportDesk::fetchChanged);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, [this](int pages) {
        // Each begins by saying that there is nothing yet.
        if (pages > 0) Q_EMIT pagesFound(pages);
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        // Not of what was given up.
        if (m_reading.future().resultCount() > 0) ask(m_reading.result());
    });
}

ImportOffice::~ImportOffice() { m_stop.request_stop(); }

void ImportOffice::read(const QString& path) {
    stopReading();
    m_reading.setFuture(
        QtConcurrent::run([path, importing = m_unpackers.importing(),
                           stop = m_stop.get_token()](QPromise<std::shared_ptr<Reading>>& promise) {
            const auto found = [&promise](qsizetype pages) {
                promise.setProgressValue(static_cast<int>(pages));
            };
            promise.addResult(
                readingOf(path, importing(QFile::encodeName(path).toStdString(), stop, found)));
        }));
}

void ImportOffice::stopReading() {
    m_stop.request_stop();
    m_stop = {};
    m_reading.setFuture({});
    m_newest.reset();
}

std::shared_ptr<ImportOffice::Reading> ImportOffice::readingOf(
    const QString& path, const app::Expected<app::ImportList>& list) {
    auto reading = std::make_shared<Reading>();
    ui::ImportPreview& preview = reading->preview;
    preview.path = path;
    if (!list) {
        preview.failure = list.error().explanation + QLatin1Char(' ') +
                          list.error().suggestions.join(QLatin1Char(' '));
        return reading;
    }
    preview.format = app::importFormatName(list->format);
    preview.repeated = list->repeated;
    preview.notPages = list->notPages;
    preview.note = app::importEndSaid(list->end);
    for (const app::ImportedLink& link : list->links) {
        preview.rows.append(rowOf(link));
        reading->addresses.append(link.url);
    }
    for (const app::ImportFault& fault : list->faults) {
        preview.problems.append({fault.line, fault.text, fault.reason});
    }
    preview.unlisted = list->unlisted;
    reading->list = *list;
    return reading;
}

void ImportOffice::ask(const std::shared_ptr<Reading>& reading) {
    m_newest = reading;
    m_destination.findHeld(
        reading->addresses, this, [this, reading](const std::vector<bool>& held) {
            // Another file was chosen since.
            if (reading != m_newest) return;
            for (std::size_t i = 0; i < held.size(); ++i) {
                reading->preview.rows[static_cast<qsizetype>(i)].isKnown = held[i];
            }
            if (m_unpackers.protection().isLost(app::Helper::Unpacker)) {
                addNote(reading->preview, unprotectedSentences({app::Helper::Unpacker}));
            }
            m_list = reading->list;
            Q_EMIT previewed(reading->preview);
        });
}

QString ImportOffice::bringIn(const QList<qsizetype>& rows) {
    QList<app::ImportedLink> links;
    for (const qsizetype row : rows) {
        if (row >= 0 && row < m_list.links.size()) links.append(m_list.links.at(row));
    }
    // What came last time is old news.
    if (m_queue.counts().waiting == 0) m_queue.clearDone();
    if (m_queue.add(links)) return {};
    return app::inWords(m_queue.failure());
}

ui::FetchState ImportOffice::state() {
    const app::JobCounts counts = m_queue.counts();
    return {counts.waiting,     counts.done,         counts.failed,   counts.retrying,
            m_queue.isPaused(), m_queue.isOffline(), m_queue.isHeld()};
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
