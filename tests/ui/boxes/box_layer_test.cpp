// SPDX-License-Identifier: MIT
#include "boxes/box_layer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>
#include <QWheelEvent>

#include "document/document_builder.h"
#include "panes/page_search.h"
#include "panes/page_view.h"
#include "ui/document/elements.h"

using namespace klartext;
using namespace klartext::test;

namespace {

Element code(const std::string& words) {
    Element element = make(ElementKind::Preformatted, {text(words, 7)});
    element.language = "cpp";
    return element;
}

Element wideTable() {
    Elements head;
    Elements cells;
    for (int i = 0; i < 24; ++i) {
        head.push_back(cell("Heading" + std::to_string(i), 1, 1, 5));
        head.back().header = true;
        cells.push_back(cell("value" + std::to_string(i), 1, 1, 6));
    }
    return table({row(head), row(cells)});
}

const std::string longLine = "int a = 1;\nreturn " + std::string(400, 'x') + " + last;\n";

std::unique_ptr<ui::PageDocument> page(bool scrolls = true) {
    ui::DocumentStyle style;
    style.scrollsBoxes = scrolls;
    return ui::buildPage(
        make(ElementKind::Section, {paragraph("Above.", 1), code(longLine),
                                    paragraph("Between.", 2), wideTable(), paragraph("Below.", 3)}),
        style);
}

}  // namespace

class BoxLayerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::PageView> m_view;

    ui::BoxLayer& boxes() const { return m_view->boxes(); }
    QTextCursor find(const char* words) const {
        return m_view->page()->find(QString::fromLatin1(words));
    }
    QRect rectOf(const char* words) const {
        QTextCursor cursor = find(words);
        cursor.setPosition(cursor.selectionStart());
        return m_view->cursorRect(cursor);
    }
    int linesOf(const char* words) const { return find(words).block().layout()->lineCount(); }
    void turn(const QPoint& point, QPoint angle, Qt::KeyboardModifiers modifiers) const {
        QWheelEvent event(point, m_view->viewport()->mapToGlobal(point), {}, angle, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<ui::PageView>();
        m_view->resize(640, 700);
        m_view->setPage(page());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void linesOfCodeStayWhole() {
        QCOMPARE(linesOf("int a"), 2);
        // High enough to need no bar, which takes some of the width.
        m_view->resize(640, 1400);
        m_view->setPage(page(false));
        QVERIFY(m_view->page()->size().width() <= m_view->viewport()->width() + 1);
        QVERIFY(linesOf("int a") > 2);
    }

    void theWheelScrollsOneBoxAlone() {
        const int codeX = rectOf("int a").x();
        const int tableX = rectOf("value3").x();
        const int textX = rectOf("Between").x();
        turn(rectOf("int a").center(), {0, -240}, Qt::ShiftModifier);
        QCOMPARE(rectOf("int a").x(), codeX - 120);
        QCOMPARE(rectOf("value3").x(), tableX);
        QCOMPARE(rectOf("Between").x(), textX);
        // A touchpad turned to the side does the same.
        turn(rectOf("value3").center(), {-240, 0}, {});
        QCOMPARE(rectOf("value3").x(), tableX - 120);
        QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
    }

    void positionsAreThoseSeen() {
        turn(rectOf("value3").center(), {-480, 0}, {});
        const QRect there = rectOf("value5");
        const QTextCursor hit = m_view->cursorForPosition(there.center());
        QVERIFY(qAbs(hit.position() - find("value5").selectionStart()) <= 1);
    }

    void foundTextIsScrolledIntoSight() {
        ui::PageSearch search(*m_view);
        search.setText(QStringLiteral("value23"));
        const QRect place = rectOf("value23");
        QVERIFY(place.x() > 0 && place.x() < m_view->viewport()->width() - 30);
        search.setText(QStringLiteral("last"));
        QVERIFY(rectOf("last").x() < m_view->viewport()->width() - 30);
    }

    void theKeyboardReachesAndCopies() {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        const int before = rectOf("int a").x();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(rectOf("int a").x() < before);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(rectOf("int a").x(), before);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(longLine).chopped(1));
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        const int tableBefore = rectOf("value3").x();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(rectOf("value3").x() < tableBefore);
    }

    void stripsCoverTheViewOnce() {
        turn(rectOf("int a").center(), {0, -240}, Qt::ShiftModifier);
        const QRect area = m_view->viewport()->rect();
        int height = 0;
        QList<int> offsets;
        boxes().forEachStrip(area, [&](const QRect& strip, int offset) {
            height += strip.height();
            offsets.append(offset);
        });
        QCOMPARE(height, area.height());
        QCOMPARE(offsets, (QList<int>{0, 120, 0, 0, 0}));
    }

    void narrowTablesFit() {
        m_view->setPage(ui::buildPage(
            make(ElementKind::Section, {table({row({cell("a"), cell("b")}), row({cell("c")})})}),
            m_view->page()->style()));
        QVERIFY(m_view->page()->size().width() <= m_view->viewport()->width() + 1);
    }
};

QTEST_MAIN(BoxLayerTest)
#include "box_layer_test.moc"
