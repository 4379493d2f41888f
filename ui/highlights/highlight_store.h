// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <vector>

#include "core/highlight.h"
#include "core/highlight_export.h"

namespace klartext::ui {

/// A highlight of the page that is shown.
struct Mark {
    qint64 id = 0;  ///< no other highlight has it, on whatever page
    core::Highlight highlight;
    QDateTime madeAt;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// Where the highlights of one window's pages are kept. What is written here is told by loaded() in
/// time, and what could not be written is taken back by it.
class HighlightStore : public QObject {
    Q_OBJECT

public:
    explicit HighlightStore(QObject* parent = nullptr);
    ~HighlightStore() override;

    [[nodiscard]] virtual qint64 newId() const = 0;
    /// Writes a highlight of the page that is shown, in the place of the one with its id, on
    /// whatever page that was made.
    virtual void put(const Mark& mark) = 0;
    virtual void remove(const QList<qint64>& ids) = 0;
    /// Whether the page that is shown can be marked.
    [[nodiscard]] virtual bool canMark() const = 0;

    /// Of these kept pages, or of all where none is named; answered by collected().
    virtual void collect(const QList<qint64>& pages) = 0;
    /// Writes a file, whole or not at all; answered by told() or failed().
    virtual void write(const QString& path, const QByteArray& bytes) = 0;

Q_SIGNALS:
    /// The highlights of the page that is shown.
    void loaded(const QList<klartext::ui::Mark>& marks);
    void collected(const std::vector<klartext::core::HighlightedPage>& pages);
    /// Something was done; a sentence for the person.
    void told(const QString& sentence);
    void failed(const QString& title, const QString& explanation);
};

}  // namespace klartext::ui
