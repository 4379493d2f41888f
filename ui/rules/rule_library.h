// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <memory>

#include "core/site_rules.h"

namespace klartext::ui {

/// A rule as the library keeps it.
struct RuleEntry {
    qint64 id = 0;  ///< 0: not kept yet
    core::SiteRule rule;
    QDateTime matched;  ///< when it last matched a page; null when it never did
    int idlePages = 0;  ///< how many pages of its site were opened since

    friend bool operator==(const RuleEntry&, const RuleEntry&) = default;
};

/// The person's rules, wherever they are kept, and the pages that show what rules do.
class RuleLibrary : public QObject {
    Q_OBJECT

public:
    explicit RuleLibrary(QObject* parent = nullptr);
    ~RuleLibrary() override;

    /// By site.
    [[nodiscard]] virtual QList<RuleEntry> rules() const = 0;
    /// Keeps new rules, changes those that have an id, and brings removed ones back. Gives them
    /// with their ids.
    virtual QList<RuleEntry> put(const QList<RuleEntry>& rules) = 0;
    virtual void remove(const QList<qint64>& ids) = 0;
    /// Judges the kept pages of a site, see pageJudged(). A newer call replaces an older one.
    virtual void judgePages(const QString& site) = 0;

    /// The bytes of a file, or in words why they cannot be had.
    struct ReadFile {
        QByteArray bytes;
        QString problem;
    };
    [[nodiscard]] virtual ReadFile read(const QString& path) const = 0;
    /// Says in words why the file could not be written; nothing when it was.
    [[nodiscard]] virtual QString write(const QString& path, const QByteArray& bytes) const = 0;

Q_SIGNALS:
    void changed();
    /// One of the pages asked for, the newest first.
    void pageJudged(const std::shared_ptr<const klartext::core::Extraction>& page);
    /// There are no more.
    void pagesJudged();
};

}  // namespace klartext::ui
