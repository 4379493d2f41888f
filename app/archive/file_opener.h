// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>
#include <memory>
#include <stop_token>

#include "archive/open_file.h"
#include "save/own_file.h"
#include "unpack/unpackers.h"

namespace klartext::app {

/// Opens files off the GUI thread, and has them unpacked in another process; see openFile(). What
/// this program wrote itself is read there, too. A newer request replaces an older one, which is
/// never heard of again. Remembers the last file with
/// several pages, so that going from one to the next does not read it anew while it stays as it is.
class FileOpener : public QObject {
    Q_OBJECT

public:
    using Result = Expected<OpenedFile>;

    explicit FileOpener(Unpacking unpacking = Unpackers().unpacking(), QObject* parent = nullptr);
    ~FileOpener() override;

    /// A file: address.
    void open(const QUrl& address);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// `own` is never null.
    void opened(const klartext::app::FileOpener::Result& result,
                const std::shared_ptr<const klartext::app::OwnFile>& own);

private:
    struct Found {
        Result file;
        std::shared_ptr<const OwnFile> own;
    };

    void finish(const Found& found);

    const Unpacking m_unpacking;
    std::stop_source m_stop;
    std::shared_ptr<const OpenedFile> m_known;
    qint64 m_knownTime = 0;
    bool m_running = false;
};

}  // namespace klartext::app
