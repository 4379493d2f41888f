// SPDX-License-Identifier: MIT
#include "panes/outline_pane.h"

#include <QAbstractItemModelTester>
#include <QHBoxLayout>
#include <QLabel>
#include <QTest>
#include <QTreeView>

#include "document/document_builder.h"
#include "panes/outline_model.h"
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

QString pictureOf(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0) {
    QString picture;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        picture += QString(depth, u' ') + index.data().toString() + u'\n' +
                   pictureOf(model, index, depth + 1);
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
        QCOMPARE(pictureOf(*list()->model()),
                 QStringLiteral("Part 0\n Part 41\n Part 82\nPart 123\n Part 164\n"));
    }

    void marksWhatIsRead() {
        m_view->setPage(pageWith({2, 2, 2}));
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Part 0"));
        m_view->scrollToBlock(60);
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Part 41"));
    }

    void goesToWhatIsChosen() {
        m_view->setPage(pageWith({2, 2, 2}));
        Q_EMIT list()->clicked(list()->model()->index(2, 0));
        QVERIFY(std::abs(*m_view->blockTop(82) - m_view->viewport()->height() / 4) < 40);
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Part 82"));
    }

    void saysThatThereAreNone() {
        m_view->setPage(pageWith({}));
        QVERIFY(!list()->isVisible());
        QVERIFY(m_pane->findChild<QLabel*>()->isVisible());
    }

    void isAModelForAnyView() {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(pageWith({2, 3, 3, 2, 4})->headings());
        QVERIFY(!model.isFlat());
        const QModelIndex last = model.indexOf(4);
        QCOMPARE(model.heading(last).level, 4);
        QCOMPARE(last.parent().data().toString(), QStringLiteral("Part 123"));
        QVERIFY(!model.show(pageWith({2, 3, 3, 2, 4})->headings()));
        QVERIFY(model.show(pageWith({2, 2})->headings()));
        QVERIFY(model.isFlat());
        QVERIFY(model.show({}));
        QCOMPARE(model.rowCount(), 0);
    }

    void showsManyHeadingsInALineEach() {
        m_view->setPage(pageWith({2, 3}));
        QVERIFY(list()->wordWrap());
        Elements elements;
        for (core::BlockId block = 0; block < 2000; ++block) {
            elements.push_back(heading(2 + int(block % 3), "Part " + std::to_string(block), block));
        }
        m_view->setPage(buildPage(make(core::ElementKind::Section, elements), {}));
        QVERIFY(!list()->wordWrap());
        QTest::keyClick(m_view, Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(list()->currentIndex().parent().isValid(), true);
        QVERIFY(list()->viewport()->rect().contains(
            list()->visualRect(list()->currentIndex()).center()));
    }

private:
    QTreeView* list() const { return m_pane->findChild<QTreeView*>(); }

    std::unique_ptr<QWidget> m_window;
    PageView* m_view = nullptr;
    OutlinePane* m_pane = nullptr;
};

QTEST_MAIN(OutlinePaneTest)
#include "outline_pane_test.moc"
