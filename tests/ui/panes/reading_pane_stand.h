// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "ui/document/elements.h"

/// The pane with an article that is longer than it.
namespace klartext::test {

inline constexpr core::BlockId blockCount = 120;

inline std::string words(core::BlockId block) {
    std::string text = "Paragraph " + std::to_string(block) + " begins.";
    for (int i = 0; i < 12; ++i) {
        text += " It goes on for a while.";
    }
    return text;
}

/// Paragraphs with the blocks 0, 1, 2 … without those left out; a picture after block 5.
inline core::Article longArticle(const std::vector<core::BlockId>& without = {}) {
    core::Article article;
    article.metadata.title = "A long read";
    for (core::BlockId block = 0; block < blockCount; ++block) {
        if (std::find(without.begin(), without.end(), block) == without.end()) {
            article.body.children.push_back(paragraph(words(block), block));
        }
        if (block == 5) {
            article.body.children.push_back(make(
                ElementKind::Paragraph, {image("https://a.test/p.png", "A boat", 0, 0, 1000)}));
        }
    }
    return article;
}

/// Of that article.
inline const QUrl picture(QStringLiteral("https://a.test/p.png"));

/// What such tests have: a pane and its settings, both new for each test.
class WithReadingPane {
protected:
    void makePane() {
        m_settings = std::make_unique<ui::Settings>(settingsFile());
        m_settings->theme.setValue(ui::ThemeChoice::Light);
        m_settings->smoothScrolling.setValue(false);
        m_settings->zoom.reset();
        m_settings->resetTypography();
        m_theme = std::make_unique<ui::ActiveTheme>(*m_settings);
        m_pane = std::make_unique<ui::ReadingPane>(*m_settings, *m_theme);
        m_pane->resize(900, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void dropPane() {
        m_pane.reset();
        m_theme.reset();
        m_settings.reset();
        QFile::remove(settingsFile());
    }

    ui::PageView& view() const { return *m_pane->view(); }
    QScrollBar& bar() const { return *view().verticalScrollBar(); }
    void readBlock(core::BlockId block) const {
        view().scrollToBlock(block);
        QTest::qWait(0);
    }
    int top(core::BlockId block) const { return view().blockTop(block).value_or(-9999); }

    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ActiveTheme> m_theme;
    std::unique_ptr<ui::ReadingPane> m_pane;

private:
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("s.ini")); }

    QTemporaryDir m_folder;
};

}  // namespace klartext::test
