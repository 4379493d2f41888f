// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>
#include <memory>

#include "core/projection.h"
#include "words/word_lookup.h"

class QMenu;

namespace klartext::ui {

class ActionSet;
class PageView;
class ReadingPane;
class SelectionBar;
class Settings;
class WordPopup;

/// What can be done with a word or a selection of the article: look it up, search the web, copy it
/// as Markdown. By the bar beside the selection, the menu, or the actions' keys. All must outlive
/// it.
class Words : public QObject {
    Q_OBJECT

public:
    Words(ReadingPane& pane, Settings& settings, const ActionSet& actions);

    /// The article that is shown, and the address it was opened by.
    void setArticle(std::shared_ptr<const core::Article> article, const QUrl& address);
    void clear();
    void showLookUp(const WordLookup& lookup);

    /// The selection, or without one the whole article, as Markdown with its source.
    [[nodiscard]] QString markdown() const;
    [[nodiscard]] WordPopup* popup() const { return m_popup; }

public Q_SLOTS:
    /// The selected words; without any, a word can be typed.
    void lookUp();
    void searchWeb();
    void copyMarkdown();

Q_SIGNALS:
    void lookUpRequested(const QString& word, const QString& language);
    /// To be opened in the web browser: a person asked for it.
    void openRequested(const QUrl& url);
    void announced(const QString& sentence);

private:
    void extendMenu(QMenu& menu, int position);
    void lookUp(const QString& word, int from, int to);
    void searchWeb(const QString& words);
    [[nodiscard]] PageView& view() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] core::Element selected() const;
    /// Of the article, with the address it was opened by where it says none itself.
    [[nodiscard]] core::Metadata source() const;

    ReadingPane& m_pane;
    Settings& m_settings;
    const ActionSet& m_actions;
    SelectionBar* m_bar;
    WordPopup* m_popup;
    std::shared_ptr<const core::Article> m_article;  ///< or null
    QUrl m_address;
};

}  // namespace klartext::ui
