// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <vector>

#include "core/highlight_export.h"
#include "core/projection.h"

class QWidget;

namespace klartext::ui {

class HighlightStore;
class PageHighlights;
class PageModel;
class Settings;

/// Gives highlights away: to the clipboard, into files, and drawn in the article.
class HighlightCopies : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. `window` is what dialogs belong to.
    HighlightCopies(const PageModel& page, const PageHighlights& highlights, Settings& settings,
                    QWidget& window);

    /// To be called once; `store` must outlive it.
    void setStore(HighlightStore& store);

    /// The words of one highlight.
    void copyQuote(qint64 id);
    /// As Markdown; all of the page where `ids` is empty.
    void copy(const QList<qint64>& ids);
    /// Asks for a file for those of the page that is shown.
    void savePage();
    /// Asks for a file for those of these pages of the library, or of all of them.
    void savePages(const QList<qint64>& pages);
    /// The article with its highlights, and their notes below it.
    [[nodiscard]] core::Article markedArticle() const;

Q_SIGNALS:
    void announced(const QString& sentence);

private:
    void takeCollected(const std::vector<core::HighlightedPage>& pages);
    void save(const std::vector<core::HighlightedPage>& pages, const QString& title);
    [[nodiscard]] core::HighlightedPage pageOf(const QList<qint64>& ids) const;

    const PageModel& m_page;
    const PageHighlights& m_highlights;
    Settings& m_settings;
    QWidget& m_window;
    HighlightStore* m_store = nullptr;
    bool m_saving = false;  ///< the pages that are collected are to be saved
};

}  // namespace klartext::ui
