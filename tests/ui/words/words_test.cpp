// SPDX-License-Identifier: MIT
#include "words/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "actions/action_set.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "ui/document/elements.h"
#include "words/selection_bar.h"
#include "words/web_search.h"
#include "words/word_popup.h"

using namespace klartext;
using namespace klartext::test;

namespace {

core::Article harbour() {
    core::Article article;
    article.metadata.title = "The Harbour";
    article.metadata.site = "Blatt";
    article.metadata.url = "https://blatt.example/h";
    article.metadata.language = "en";
    Element strong = make(ElementKind::Strong, {text("old", 0)});
    article.body.children = {
        make(ElementKind::Paragraph, {text("The ", 0), strong, text(" harbour is open.", 0)}),
        list({item({paragraph("ropes", 1)}), item({paragraph("sails and masts", 2)})}),
        paragraph("Nobody knows why.", 3)};
    return article;
}

const QString source = QStringLiteral("\n— [The Harbour](https://blatt.example/h), Blatt\n");

}  // namespace

class WordsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ActiveTheme> m_theme;
    std::unique_ptr<ui::ReadingPane> m_pane;
    ui::Words* m_words = nullptr;

    ui::PageView& view() const { return *m_pane->view(); }

    void select(const QString& first, const QString& last) const {
        const QString all = view().page()->toRawText();
        QTextCursor cursor(view().page());
        cursor.setPosition(static_cast<int>(all.indexOf(first)));
        const qsizetype end = all.indexOf(last, cursor.position()) + last.size();
        cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
    }

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_actions = std::make_unique<ui::ActionSet>(m_window.get());
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_settings->theme.setValue(ui::ThemeChoice::Light);
        m_settings->hyphenated.setValue(false);
        m_theme = std::make_unique<ui::ActiveTheme>(*m_settings);
        m_pane = std::make_unique<ui::ReadingPane>(*m_settings, *m_theme);
        m_words = new ui::Words(*m_pane, *m_settings, *m_actions);
        m_pane->resize(800, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->showArticle(harbour());
        m_words->setArticle(std::make_shared<const core::Article>(harbour()), QUrl());
    }

    void cleanup() {
        m_pane.reset();
        m_theme.reset();
        m_settings.reset();
        m_actions.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    }

    void selectionIsCopiedAsMarkdown_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("words") << "old"
                               << "harbour"
                               << "**old** harbour\n";
        QTest::newRow("part of a word") << "rbour is"
                                        << "op"
                                        << "rbour is op\n";
        QTest::newRow("paragraphs") << "is open"
                                    << "sails"
                                    << "is open.\n\n- ropes\n- sails\n";
        QTest::newRow("piece of an item") << "masts"
                                          << "masts"
                                          << "masts\n";
        QTest::newRow("from the title on") << "The Harbour"
                                           << "The old"
                                           << "The **old**\n";
        QTest::newRow("title alone") << "The Harbour"
                                     << "Harbour"
                                     << "The Harbour\n";
    }

    void selectionIsCopiedAsMarkdown() {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, markdown);
        select(first, last);
        QCOMPARE(m_words->markdown(), markdown + source);
    }

    void articleIsCopiedWhereNothingIsSelected() {
        QSignalSpy told(m_words, &ui::Words::announced);
        m_words->copyMarkdown();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(
            data->text().startsWith(QStringLiteral("The **old** harbour is open.\n\n- ropes\n")));
        QVERIFY(data->text().endsWith(source));
        QCOMPARE(data->data(QStringLiteral("text/markdown")), data->text().toUtf8());
        QCOMPARE(told.size(), 1);
    }

    void dictionariesKnownInPartAreTold() {
        ui::WordLookup lookup;
        lookup.partlyKnown = QStringList{QStringLiteral("A & B")};
        QVERIFY(ui::htmlOf(lookup).contains(QStringLiteral("words may be missing: A &amp; B.")));
        lookup.partlyKnown.clear();
        QCOMPARE(ui::htmlOf(lookup), QString());
    }

    void wordIsLookedUp() {
        QSignalSpy asked(m_words, &ui::Words::lookUpRequested);
        select(QStringLiteral("open."), QStringLiteral("open."));
        m_words->lookUp();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("open"));
        QCOMPARE(asked[0][1].toString(), QStringLiteral("en"));
        m_words->showLookUp({QStringLiteral("older question"), {}, true});
        QVERIFY(!m_words->popup()->text().contains(QStringLiteral("older question")));
        m_words->showLookUp({QStringLiteral("open"),
                             {{QStringLiteral("Test <Words>"),
                               {{QStringLiteral("open"), QStringLiteral("not <shut>")}}}},
                             true});
        QVERIFY(m_words->popup()->text().contains(QStringLiteral("Test <Words>")));
        QVERIFY(m_words->popup()->text().contains(QStringLiteral("not <shut>")));
    }

    void anotherWordIsTyped() {
        QSignalSpy asked(m_words, &ui::Words::lookUpRequested);
        m_words->lookUp();
        QVERIFY(m_words->popup()->isVisible());
        QCOMPARE(asked.size(), 0);
        auto* field = m_words->popup()->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("mast"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        m_words->showLookUp({QStringLiteral("mast"), {}, false});
        QVERIFY(m_words->popup()->text().contains(QStringLiteral("dict-gcide")));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_words->popup()->isVisible());
    }

    void webIsSearchedForTheSelection() {
        QSignalSpy opened(m_words, &ui::Words::openRequested);
        select(QStringLiteral("sails"), QStringLiteral("masts"));
        m_words->searchWeb();
        QCOMPARE(opened[0][0].toUrl(),
                 QUrl(QStringLiteral("https://duckduckgo.com/?q=sails%20and%20masts")));
    }

    void addressesAreFilled() {
        QCOMPARE(ui::searchUrl(QStringLiteral("https://a.example/?q=%s"),
                               QString::fromUtf8("a&b c+ü"), {}),
                 QUrl(QStringLiteral("https://a.example/?q=a%26b%20c%2B%C3%BC")));
        QCOMPARE(ui::searchUrl(QStringLiteral("https://%l.example/%s"), QStringLiteral("x"),
                               QStringLiteral("de-AT")),
                 QUrl(QStringLiteral("https://de.example/x")));
        for (const char* bad : {"", "%s", "javascript:%s", "file:///%s", "https://a.example/"}) {
            QVERIFY2(!ui::isSearchAddress(QLatin1String(bad)), bad);
        }
        for (const ui::SearchEngine& engine : ui::searchEngines()) {
            QVERIFY2(ui::isSearchAddress(QLatin1String(engine.address)), engine.name);
        }
        m_settings->searchAddress.setValue(QStringLiteral("file:///%s"));
        QCOMPARE(m_settings->searchAddress.value(), m_settings->searchAddress.defaultValue());
    }

    void menuOffersTheWord_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("plain") << "The harbour is open."
                               << "harbour";
        QTest::newRow("with a place to be broken")
            << QString::fromUtf8("The har\u00ADbour is open.") << "harbour";
        QTest::newRow("in quotes") << QString::fromUtf8("The “harbour” is open.") << "harbour";
    }

    void menuOffersTheWord() {
        QFETCH(QString, text);
        QFETCH(QString, word);
        core::Article article = harbour();
        article.body.children = {paragraph(text.toStdString(), 0)};
        m_pane->showArticle(article);
        QMenu menu;
        const auto place = view().page()->toRawText().indexOf(QStringLiteral("har"));
        Q_EMIT m_pane->menuFilled(menu, static_cast<int>(place) + 5);
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            texts.append(action->text());
        }
        QVERIFY2(texts.contains(QString::fromUtf8("&Look up “%1”").arg(word)),
                 qPrintable(texts.join(u'|')));
    }

    /// A click on a link selects it, and what opens then is not to be covered.
    void barStaysAwayFromLinks() {
        core::Article article = harbour();
        Element link = make(ElementKind::Link, {text("pilots", 4)});
        link.url = "https://blatt.example/pilots";
        article.body.children.push_back(
            make(ElementKind::Paragraph, {text("Ask the ", 4), link, text(".", 4)}));
        m_pane->showArticle(article);
        auto* bar = view().findChild<ui::SelectionBar*>();
        const auto placeOf = [&](const QString& word) {
            QTextCursor cursor(view().page());
            cursor.setPosition(static_cast<int>(view().page()->toRawText().indexOf(word)) + 2);
            return view().cursorRect(cursor).center();
        };
        QSignalSpy followed(&view(), &ui::PageView::linkActivated);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("pilots")));
        QCOMPARE(followed.count(), 1);
        QTest::qWait(400);
        QVERIFY(!bar->isVisible());
        const QPoint place = placeOf(QStringLiteral("sails"));
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(bar->isVisible());
    }

    void barComesWithASelection() {
        auto* bar = view().findChild<ui::SelectionBar*>();
        const auto click = [&](const QString& word) {
            QTextCursor cursor(view().page());
            cursor.setPosition(static_cast<int>(view().page()->toRawText().indexOf(word)) + 1);
            const QPoint place = view().cursorRect(cursor).center();
            QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
            QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, place);
        };
        QVERIFY(!bar->isVisible());
        click(QStringLiteral("sails"));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(view().rect().contains(bar->geometry()));
        QVERIFY(!bar->hasFocus());
        QTest::keyClick(&view(), Qt::Key_Shift);
        QVERIFY(!bar->isVisible());
        m_settings->selectionBar.setValue(false);
        click(QStringLiteral("masts"));
        QTest::qWait(400);
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(WordsTest)
#include "words_test.moc"
