// SPDX-License-Identifier: MIT
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/extraction.h"
#include "main_window.h"
#include "panes/page_view.h"
#include "settings/settings.h"
#include "words/word_lookup.h"
#include "words/word_popup.h"

using namespace klartext;

namespace {

std::shared_ptr<const core::Extraction> bridge() {
    core::RawPage page;
    page.bytes =
        "<!DOCTYPE html><html lang=en><title>The Bridge</title><article><h1>The Bridge</h1><p>In "
        "its meeting the council decided, after a debate that lasted until midnight, to build the "
        "<em>bridge</em> across the river, and the mayor thanked all who had come to listen and to "
        "speak.</p></article>";
    page.contentType = "text/html";
    page.url = "https://blatt.example/bridge";
    return std::make_shared<const core::Extraction>(core::extract(page));
}

}  // namespace

/// What can be done with words, from the window's actions to its signals.
class MainWindowWordsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;

    QAction* action(const char* name) const {
        return m_window->findChild<QAction*>(QLatin1String(name));
    }
    ui::PageView* view() const { return m_window->findChild<ui::PageView*>(); }

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_settings->hyphenated.setValue(false);
        m_window = std::make_unique<ui::MainWindow>(*m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() {
        m_window.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    }

    void actionsNeedAnArticle() {
        for (const char* name : {"readAloud", "lookUp", "searchWeb", "copyMarkdown"}) {
            QVERIFY2(!action(name)->isEnabled(), name);
        }
        m_window->showPage(QUrl(QStringLiteral("https://blatt.example/bridge")), bridge(), {});
        for (const char* name : {"readAloud", "lookUp", "searchWeb", "copyMarkdown"}) {
            QVERIFY2(action(name)->isEnabled(), name);
        }
        for (const char* name : {"sentenceBack", "sentenceForward", "stopReading"}) {
            QVERIFY2(!action(name)->isEnabled(), name);
        }
    }

    void wordIsAskedForAndAnswered() {
        m_window->showPage(QUrl(QStringLiteral("https://blatt.example/bridge")), bridge(), {});
        QSignalSpy asked(m_window.get(), &ui::MainWindow::lookUpRequested);
        QVERIFY(view()->find(QStringLiteral("council")));
        action("lookUp")->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("council"));
        QCOMPARE(asked[0][1].toString(), QStringLiteral("en"));
        m_window->showLookUp({QStringLiteral("council"),
                              {{QStringLiteral("Test"),
                                {{QStringLiteral("council"), QStringLiteral("people who meet")}}}},
                              true});
        auto* popup = m_window->findChild<ui::WordPopup*>();
        QVERIFY(popup->isVisible());
        QVERIFY(popup->text().contains(QStringLiteral("people who meet")));
    }

    void articleIsCopiedAsMarkdown() {
        m_window->showPage(QUrl(QStringLiteral("https://blatt.example/bridge")), bridge(), {});
        action("copyMarkdown")->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("*bridge* across")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("](https://blatt.example/bridge)")),
                 qPrintable(text));
    }
};

QTEST_MAIN(MainWindowWordsTest)
#include "main_window_words_test.moc"
