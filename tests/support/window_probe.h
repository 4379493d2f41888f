// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QString>
#include <QTextDocument>

#include "main_window.h"
#include "panes/message_view.h"
#include "panes/notice_bar.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"

/// What stands in the program's only window, for a person to see.
namespace klartext::test {

inline ui::MainWindow* window() {
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<ui::MainWindow*>(each)) return found;
    }
    return nullptr;
}

/// Whether an article is shown that holds the words.
inline bool shows(const char* words) {
    const auto* pane = window()->findChild<ui::ReadingPane*>();
    QString text = pane->view()->document()->toPlainText();
    // Where words may be parted.
    text.remove(QChar(QChar::SoftHyphen));
    return pane->hasArticle() && pane->view()->isVisible() &&
           text.contains(QString::fromUtf8(words));
}

/// The bar above the article; empty when there is none.
inline QString notice() {
    const auto* bar = window()->findChild<ui::NoticeBar*>();
    return bar->isVisible() ? bar->findChild<QLabel*>(QStringLiteral("notice"))->text() : QString();
}

/// All that stands in the place of an article, a line a piece.
inline QString message() {
    QString text;
    for (const auto* view : window()->findChildren<ui::MessageView*>()) {
        for (const auto* label : view->findChildren<QLabel*>()) {
            if (label->isVisible()) text += label->text() + QLatin1Char('\n');
        }
    }
    return text;
}

inline void trigger(const char* action) {
    window()->findChild<QAction*>(QLatin1String(action))->trigger();
}

/// The button of this text that can be clicked, or null.
inline QPushButton* button(const char* text) {
    for (auto* each : window()->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->isEnabled() && each->text() == QLatin1String(text)) {
            return each;
        }
    }
    return nullptr;
}

/// The text of the box that waits for an answer, which it gets; empty when there is none.
inline QString answeredBox() {
    for (QWidget* each : QApplication::topLevelWidgets()) {
        auto* box = qobject_cast<QMessageBox*>(each);
        if (box == nullptr || !box->isVisible()) continue;
        const QString text = box->text();
        box->accept();
        return text;
    }
    return {};
}

}  // namespace klartext::test
