// SPDX-License-Identifier: MIT
#include "panes/outline_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include "document/document_builder.h"
#include "panes/page_view.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::ui;
using namespace klartext::test;

namespace {

/// Headings of these levels, each above paragraphs that fill the view.
std::unique_ptr<PageDocument> pageWith(std::initializer_list<int> levels) {
    Elements elements;
    core::BlockId block = 0;
    for (const int level : levels) {
        elements.push_back(heading(level, "Part " + std::to_string(block), block));
        for (int i = 0; i < 40; ++i) {
            elements.push_back(paragraph("A paragraph of this part.", ++block));
        }
        ++block;
    }
    return buildPage(make(core::ElementKind::Section, elements), {});
}

QString pictureOf(const QTreeWidgetItem& item, int depth = 0) {
    QString picture;
    for (int i = 0; i < item.childCount(); ++i) {
        picture += QString(depth, u' ') + item.child(i)->text(0) + u'\n' +
                   pictureOf(*item.child(i), depth + 1);
    }
    return picture;
}

}  // namespace

class OutlinePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QHBoxLayout(m_window.get());
        m_view = new PageView;
        m_pane = new OutlinePane(*m_view);
        layout->addWidget(m_pane);
        layout->addWidget(m_view);
        m_window->resize(800, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void nestsHeadings() {
        m_view->setPage(pageWith({2, 3, 3, 2, 4}));
        QCOMPARE(pictureOf(*list()->invisibleRootItem()),
                 QStringLiteral("Part 0\n Part 41\n Part 82\nPart 123\n Part 164\n"));
    }

    void marksWhatIsRead() {
        m_view->setPage(pageWith({2, 2, 2}));
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Part 0"));
        m_view->scrollToBlock(60);
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Part 41"));
    }

    void goesToWhatIsChosen() {
        m_view->setPage(pageWith({2, 2, 2}));
        Q_EMIT list()->itemClicked(list()->topLevelItem(2), 0);
        QVERIFY(std::abs(*m_view->blockTop(82) - m_view->viewport()->height() / 4) < 40);
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Part 82"));
    }

    void saysThatThereAreNone() {
        m_view->setPage(pageWith({}));
        QVERIFY(!list()->isVisible());
        QVERIFY(m_pane->findChild<QLabel*>()->isVisible());
    }

private:
    QTreeWidget* list() const { return m_pane->findChild<QTreeWidget*>(); }

    std::unique_ptr<QWidget> m_window;
    PageView* m_view = nullptr;
    OutlinePane* m_pane = nullptr;
};

QTEST_MAIN(OutlinePaneTest)
#include "outline_pane_test.moc"
