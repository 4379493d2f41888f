// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>
#include <memory>

#include "document/document_builder.h"
#include "focus/text_lines.h"
#include "panes/page_view.h"
#include "ui/document/elements.h"

namespace klartext::test {

/// A window with nothing in it but a view of so many paragraphs of several lines, with a heading
/// before every tenth.
class ReadingView {
public:
    explicit ReadingView(core::BlockId paragraphs = 80) {
        auto* layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        m_view = new ui::PageView;
        m_lines = new ui::TextLines(*m_view);
        layout->addWidget(m_view);
        m_window.resize(640, 480);
        m_window.show();
        (void)QTest::qWaitForWindowExposed(&m_window);
        m_view->setPage(page(paragraphs, {}));
    }

    static std::unique_ptr<ui::PageDocument> page(core::BlockId paragraphs,
                                                  const ui::DocumentStyle& style) {
        Elements elements;
        for (core::BlockId block = 0; block < paragraphs; ++block) {
            if (block % 10 == 0) {
                elements.push_back(heading(2, "Part " + std::to_string(block), 10000 + block));
            }
            std::string words = "Paragraph " + std::to_string(block) + " begins.";
            for (core::BlockId i = 0; i < 5 + block % 7; ++i) {
                words += " It goes on for a while and says little.";
            }
            elements.push_back(paragraph(words, block));
        }
        return ui::buildPage(make(ElementKind::Section, elements), style);
    }

    [[nodiscard]] QWidget& window() { return m_window; }
    [[nodiscard]] ui::PageView& view() const { return *m_view; }
    [[nodiscard]] ui::TextLines& lines() const { return *m_lines; }
    [[nodiscard]] int scrolled() const { return m_view->verticalScrollBar()->value(); }

private:
    QWidget m_window;
    ui::PageView* m_view;
    ui::TextLines* m_lines;
};

}  // namespace klartext::test
