// SPDX-License-Identifier: MIT
#include "accessibility/page_accessible.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "core/extraction.h"
#include "core/projection.h"
#include "document/document_builder.h"
#include "panes/page_view.h"
#include "typography/hyphenator.h"

using namespace klartext;
using namespace klartext::ui;

class PageAccessibleTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageView> m_view;

    static QString roleName(QAccessible::Role role) {
        return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
    }

    static QString picture(const QAccessibleInterface* node, int depth = 0) {
        QString line = QString(2 * depth, u' ') + roleName(node->role());
        const QString name = node->text(QAccessible::Name);
        if (!name.isEmpty()) {
            line += QStringLiteral(" \"") + name + u'"';
        }
        const QString more = node->text(QAccessible::Description);
        if (!more.isEmpty() && depth > 0) {
            line += QStringLiteral(" (") + more + u')';
        }
        line += u'\n';
        for (int i = 0; i < node->childCount(); ++i) {
            line += picture(node->child(i), depth + 1);
        }
        return line;
    }

    QAccessibleInterface* show(const QByteArray& body, const DocumentStyle& style = {}) {
        core::RawPage page;
        page.bytes = "<title>Rivers</title><body>" + body.toStdString();
        page.contentType = "text/html; charset=utf-8";
        core::Extraction extraction = core::extract(page);
        for (core::Verdict& verdict : extraction.verdicts) {
            verdict.kept = true;
        }
        auto document = buildPage(core::article(extraction, {}).body, style);
        document->setMetaInformation(QTextDocument::DocumentTitle, QStringLiteral("Rivers"));
        m_view->setPage(std::move(document));
        return QAccessible::queryAccessibleInterface(m_view.get());
    }

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<PageView>();
        m_view->resize(600, 400);
        m_view->show();
    }
    void cleanup() { m_view.reset(); }

    void pageIsATreeOfWhatItHolds() {
        const auto* page = show(
            "<h2>Water</h2><p>It flows to <a href='https://a.example/sea'>the sea</a>.</p>"
            "<ul><li>Rhine</li><li>Elbe<ol><li>Upper</li></ol></li></ul>"
            "<blockquote><p>All flows.</p></blockquote><pre>x = 1</pre>");
        QCOMPARE(picture(page), QStringLiteral("Document \"Rivers\"\n"
                                               "  Heading \"Water\" (Heading of level 2)\n"
                                               "  Paragraph\n"
                                               "    Link \"the sea\"\n"
                                               "  List \"List of 2 item(s)\"\n"
                                               "    ListItem \"• Rhine\"\n"
                                               "      Paragraph\n"
                                               "    ListItem \"• Elbe 1. Upper\"\n"
                                               "      Paragraph\n"
                                               "      List \"List of 1 item(s)\"\n"
                                               "        ListItem \"1. Upper\"\n"
                                               "          Paragraph\n"
                                               "  Section \"Quotation\"\n"
                                               "    Paragraph\n"
                                               "  Paragraph \"Code\"\n"));
    }

    void picturesSayTheirText() {
        const auto* page = show(
            "<p>See it:</p><p><img src='https://a.example/x.png' width=300 height=200 "
            "alt='A bridge over the Elbe'></p>");
        QVERIFY2(picture(page).contains(QStringLiteral("Graphic \"A bridge over the Elbe\"")),
                 qPrintable(picture(page)));
    }

    void tablesHaveRowsAndHeaders() {
        auto* page = show(
            "<p>Lengths of rivers.</p><table><tr><th>River</th><th>km</th></tr>"
            "<tr><td>Rhine</td><td>1233</td></tr></table>");
        QAccessibleInterface* table = nullptr;
        for (int i = 0; i < page->childCount(); ++i) {
            table = page->child(i)->role() == QAccessible::Table ? page->child(i) : table;
        }
        QVERIFY2(table != nullptr, qPrintable(picture(page)));
        QAccessibleTableInterface* grid = table->tableInterface();
        QCOMPARE(grid->rowCount(), 2);
        QCOMPARE(grid->columnCount(), 2);
        QCOMPARE(grid->columnDescription(1), QStringLiteral("km"));
        QAccessibleInterface* cell = grid->cellAt(1, 0);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Rhine"));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().size(), 1);
    }

    void softHyphensAreNotRead() {
        const auto english =
            Hyphenator::fromFile(QStringLiteral("/usr/share/hyphen/hyph_en_US.dic"));
        if (!english) {
            QSKIP("no English dictionary");
        }
        DocumentStyle style;
        style.hyphenator = english.get();
        auto* page = show("<p>Extraordinary representation of <b>hyphenation</b></p>", style);
        QVERIFY(m_view->page()->toPlainText().contains(QChar::SoftHyphen));
        QAccessibleTextInterface* text = page->textInterface();
        const QString whole = QStringLiteral("Extraordinary representation of hyphenation");
        QCOMPARE(text->text(0, text->characterCount()).trimmed(), whole);
        QCOMPARE(page->child(0)->textInterface()->text(0, -1), whole);
        text->setCursorPosition(static_cast<int>(whole.indexOf(QStringLiteral("of"))));
        QCOMPARE(m_view->page()->toPlainText().mid(m_view->textCursor().position(), 2),
                 QStringLiteral("of"));
        QCOMPARE(text->cursorPosition(), whole.indexOf(QStringLiteral("of")));
    }

    void linksArePressedAndFocused() {
        auto* page = show("<p>It flows to <a href='https://a.example/sea'>the sea</a>.</p>");
        QSignalSpy pressed(m_view.get(), &PageView::linkActivated);
        QAccessibleInterface* link = page->child(0)->child(0);
        QCOMPARE(link->text(QAccessible::Value), QStringLiteral("https://a.example/sea"));
        QVERIFY(link->state().focusable && link->state().linked);
        link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(pressed.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://a.example/sea")));
        QCOMPARE(link->parent(), page->child(0));
        QCOMPARE(page->child(0)->parent(), page);
        QCOMPARE(page->indexOfChild(page->child(0)), 0);
    }

    void anotherPageIsAnotherTree() {
        auto* page = show("<p>One paragraph of the first page.</p>");
        QCOMPARE(page->childCount(), 1);
        QCOMPARE(page->child(0)->role(), QAccessible::Paragraph);
        page = show("<h2>Heading</h2><p>Two of the second one.</p>");
        QCOMPARE(page->childCount(), 2);
        QCOMPARE(page->child(0)->role(), QAccessible::Heading);
    }
};

QTEST_MAIN(PageAccessibleTest)
#include "page_accessible_test.moc"
