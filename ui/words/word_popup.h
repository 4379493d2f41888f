// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "words/word_lookup.h"

class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace klartext::ui {

class Settings;

/// What dictionaries say of a word, beside the word. Another word can be typed; the text scrolls by
/// the arrows and the page keys. Esc and a click elsewhere close it.
class WordPopup : public QFrame {
    Q_OBJECT

public:
    explicit WordPopup(Settings& settings, QWidget* parent);

    /// Opens beside a word (its box in global coordinates), asks for it when it is not empty.
    void openAt(const QRect& place, const QString& word);
    /// The answer to what was asked for last; any other is passed over.
    void show(const WordLookup& lookup);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void lookUpRequested(const QString& word);
    void searchRequested(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void showSentence(const QString& sentence);
    void refreshSearch();
    void placeBeside(const QRect& place);

    Settings& m_settings;
    QLineEdit* m_word;
    QTextBrowser* m_text;
    QToolButton* m_search;
    QString m_asked;
};

/// The text of an answer as HTML.
[[nodiscard]] QString htmlOf(const WordLookup& lookup);

}  // namespace klartext::ui
