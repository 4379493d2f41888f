// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <memory>
#include <stop_token>

#include "imports/destination.h"
#include "imports/import_desk.h"
#include "imports/imported.h"
#include "queue/fetch_queue.h"
#include "unpack/unpackers.h"

namespace klartext::gui {

/// Imports as one window sees them.
class ImportOffice : public ui::ImportDesk {
    Q_OBJECT

public:
    /// All must outlive it.
    ImportOffice(app::FetchQueue& queue, app::ImportDestination& destination,
                 const app::Unpackers& unpackers, QObject* parent);
    ~ImportOffice() override;

    void read(const QString& path) override;
    void stopReading() override;
    QString bringIn(const QList<qsizetype>& rows) override;
    [[nodiscard]] ui::FetchState state() override;
    [[nodiscard]] QList<ui::FetchFailure> failures() override;
    void setPaused(bool paused) override { m_queue.setPaused(paused); }
    void retry(const QList<qint64>& ids) override { m_queue.retry(ids); }
    void forget(const QList<qint64>& ids) override { m_queue.forget(ids); }
    void giveUp() override { m_queue.clear(); }
    [[nodiscard]] QString write(const QString& path, const QByteArray& text) override;

private:
    struct Reading;

    static std::shared_ptr<Reading> readingOf(const QString& path,
                                              const app::Expected<app::ImportList>& list);
    void ask(const std::shared_ptr<Reading>& reading);

    app::FetchQueue& m_queue;
    app::ImportDestination& m_destination;
    const app::Unpackers& m_unpackers;
    std::stop_source m_stop;  ///< of the file that is being read
    QFutureWatcher<std::shared_ptr<Reading>> m_reading;
    std::shared_ptr<Reading> m_newest;
    app::ImportList m_list;  ///< of the last preview
};

}  // namespace klartext::gui
