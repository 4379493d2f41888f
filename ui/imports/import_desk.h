// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace klartext::ui {

/// A page of a list that another program kept, before it is brought in.
struct ImportRow {
    QString title;  ///< may be empty
    QString address;
    QStringList tags;
    QDateTime added;  ///< null when the list does not say
    bool archived = false;
    bool favourite = false;
    bool read = false;
    int highlights = 0;
    bool isKnown = false;  ///< the library has it already
    int line = 0;
};

/// A row of the list that could not be used.
struct ImportProblem {
    int line = 0;
    QString text;
    QString reason;
};

/// What a file holds.
struct ImportPreview {
    QString path;
    QString format;  ///< "Pocket (CSV)"
    QList<ImportRow> rows;
    QList<ImportProblem> problems;
    int unlisted = 0;   ///< problems beyond these
    int repeated = 0;   ///< rows that stood in it more than once
    int notPages = 0;   ///< of the problems: entries that never were pages, such as scripts
    QString note = {};  ///< a sentence on what is missing in the list; may be empty
    QString failure;    ///< why it cannot be read at all, in words; empty when it can
};

/// How far the fetching of pages has come.
struct FetchState {
    int waiting = 0;
    int done = 0;
    int failed = 0;
    int retrying = 0;  ///< of those that wait: did not come once, and are asked for again
    bool paused = false;
    bool offline = false;
    bool held = false;  ///< nothing can be written into the library
};

struct FetchFailure {
    qint64 id = 0;
    QString title;
    QString address;
    QString reason;
};

/// Reads lists of pages and fetches what is in them, wherever that is done.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    explicit ImportDesk(QObject* parent = nullptr);
    ~ImportDesk() override;

    /// Answered by previewed(); a newer call replaces an older one.
    virtual void read(const QString& path) = 0;
    /// Gives up what is being read, which previewed() then says nothing of. The last preview counts
    /// on.
    virtual void stopReading() = 0;
    /// Brings in these rows of the last preview. Why not, in words; empty when they are in the
    /// queue.
    virtual QString bringIn(const QList<qsizetype>& rows) = 0;

    [[nodiscard]] virtual FetchState state() = 0;
    [[nodiscard]] virtual QList<FetchFailure> failures() = 0;
    virtual void setPaused(bool paused) = 0;
    virtual void retry(const QList<qint64>& ids) = 0;
    virtual void forget(const QList<qint64>& ids) = 0;
    /// Gives up what still waits and forgets the rest; pages that came stay in the library.
    virtual void giveUp() = 0;
    /// Writes a text to a file. Why not, in words; empty when it was written.
    [[nodiscard]] virtual QString write(const QString& path, const QByteArray& text) = 0;

Q_SIGNALS:
    /// How many pages were found in what is being read, now and then.
    void pagesFound(int pages);
    void previewed(const klartext::ui::ImportPreview& preview);
    /// The state or the failures may be others.
    void fetchChanged();
};

}  // namespace klartext::ui
