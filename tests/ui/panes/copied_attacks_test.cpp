// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <memory>

#include "boxes/box_layer.h"
#include "core/extraction.h"
#include "core/projection.h"
#include "document/document_builder.h"
#include "document/selection_text.h"
#include "hearing/spoken_text.h"
#include "panes/page_menu.h"
#include "panes/page_view.h"
#include "support/attacks.h"
#include "support/controls.h"
#include "support/whole_article.h"

using namespace klartext;
using namespace klartext::ui;
using namespace klartext::test;

namespace {

/// With the protected methods that the clipboard and a drag ask for what is selected.
class OpenView : public PageView {
public:
    using PageView::createMimeDataFromSelection;
};

bool leadsOut(const QString& address) {
    const QString scheme = QUrl(address).scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
           scheme == QLatin1String("mailto") || scheme == QLatin1String("tel");
}

}  // namespace

/// What leaves the text of a hostile page by the clipboard, by the selection of X11 and by a drag.
class CopiedAttacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_view.resize(700, 700);
        m_view.show();
    }

    void textAloneIsCopiedAndDragged() {
        show(
            "<p>Words <b>in bold</b> <img src=/a.png width=300 height=200> and <a "
            "href='https://a.example/'>a link</a> for a paragraph that is long enough.");
        m_view.selectAll();
        const std::unique_ptr<QMimeData> data(m_view.createMimeDataFromSelection());
        QCOMPARE(data->formats(), QStringList{QStringLiteral("text/plain")});
        m_view.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(),
                 QStringList{QStringLiteral("text/plain")});
        QVERIFY(data->text().contains(QLatin1String("in bold")));
    }

    /// A voice is a program as well, and knows commands.
    void copiedAndSpokenTextHoldsNoControls() {
        int pages = 0;
        std::size_t sentences = 0;
        for (const AttackPage& page : m_attacks.pages()) {
            // The one page of each string holds it in every place.
            if (page.name.startsWith(QLatin1String("all in "))) {
                continue;
            }
            const auto document = buildArticle(everythingOf(page.bytes), DocumentStyle());
            QTextCursor all(document.get());
            all.select(QTextCursor::Document);
            const QString copied = selectionText(all);
            QVERIFY(!copied.isEmpty());
            verifyPlain(page.name, copied);
            for (const SpokenSentence& sentence : spokenSentences(*document, {})) {
                verifyPlain(page.name, sentence.text);
                QVERIFY(!sentence.text.contains(u'\n'));
                ++sentences;
            }
            ++pages;
        }
        QVERIFY(pages > 100);
        QVERIFY(sentences > 1000);
    }

    void menuCopiesNoControlsAndNoScript() {
        int codes = 0;
        int links = 0;
        for (const AttackPage& page : m_attacks.pagesOfOne()) {
            if (!page.name.endsWith(QLatin1String(" in code")) &&
                !page.name.endsWith(QLatin1String(" in link"))) {
                continue;
            }
            show(page.bytes);
            for (QTextBlock block = m_view.page()->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const int position = it.fragment().position();
                    codes += copied(page.name, position, QLatin1String("Copy co&de"));
                    links += copied(page.name, position, QLatin1String("Copy &link"));
                }
            }
        }
        QVERIFY(codes > 50);
        QVERIFY(links > 20);
    }

private:
    void show(const QByteArray& bytes) {
        m_view.setPage(buildArticle(everythingOf(bytes), DocumentStyle()));
    }

    static void verifyPlain(const QString& page, const QString& text) {
        const QStringList controls = controlsIn(text);
        QVERIFY2(controls.isEmpty(), qPrintable(page + u' ' + controls.join(u' ')));
    }

    /// Whether the menu there has the entry; what it copies is looked at.
    int copied(const QString& page, int position, QLatin1String entry) {
        const PageMenu menu(m_view, position, {});
        const auto actions = menu.actions();
        for (QAction* action : actions) {
            if (action->text() != entry) {
                continue;
            }
            action->trigger();
            const QString text = QGuiApplication::clipboard()->text();
            verifyPlain(page, text);
            if (entry == QLatin1String("Copy &link") && !leadsOut(text)) {
                QTest::qFail(qPrintable(page + u' ' + text), __FILE__, __LINE__);
            }
            return 1;
        }
        return 0;
    }

    const Attacks m_attacks{QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1")};
    OpenView m_view;
};

QTEST_MAIN(CopiedAttacksTest)
#include "copied_attacks_test.moc"
