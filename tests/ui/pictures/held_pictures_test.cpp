// SPDX-License-Identifier: MIT
#include "pictures/held_pictures.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "core/projection.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "pictures/picture_choice.h"
#include "settings/settings.h"
#include "support/judged_page.h"
#include "typography/active_theme.h"

using namespace klartext;
using namespace klartext::ui;

namespace {

const QUrl pageAddress(QStringLiteral("https://www.page.example/a"));
const QUrl first(QStringLiteral("https://images.example/a.png"));
const QUrl second(QStringLiteral("https://images.example/b.png"));

QStringList textsOf(const QMenu& menu) {
    QStringList texts;
    const auto actions = menu.actions();
    for (const QAction* action : actions) {
        if (!action->isSeparator()) texts.append(QString(action->text()).remove(u'&'));
    }
    return texts;
}

}  // namespace

class HeldPicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sitesAreSaidYesToOneByOne() {
        const QStringList sites{QStringLiteral("page.example")};
        const auto ask = PictureChoice::Ask;
        QVERIFY(loadsPictures(PictureChoice::Show, {}, pageAddress));
        QVERIFY(loadsPictures(ask, sites, pageAddress));
        QVERIFY(!loadsPictures(ask, {}, pageAddress));
        QVERIFY(!loadsPictures(ask, sites, QUrl(QStringLiteral("https://a.page.example/"))));
        QVERIFY(!loadsPictures(ask, sites, QUrl(QStringLiteral("file:///page.example/a"))));
        QVERIFY(!loadsPictures(ask, {QString()}, QUrl()));
        QVERIFY(!loadsPictures(PictureChoice::Never, sites, pageAddress));
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_settings->pictures.setValue(PictureChoice::Ask);
        m_theme = std::make_unique<ActiveTheme>(*m_settings);
        m_reading = std::make_unique<ReadingPane>(*m_settings, *m_theme);
        m_held = std::make_unique<HeldPictures>(*m_settings, *m_reading);
        const auto page = core::test::judgedPage(
            "<p>Words of the text.</p><img src=https://images.example/a.png alt='The hall'>"
            "<p>More words.</p><img src=https://images.example/b.png>",
            "https://www.page.example/a");
        m_held->setPage(pageAddress);
        m_reading->resize(600, 800);
        m_reading->showArticle(core::article(page, {}));
    }

    void cleanup() {
        m_held.reset();
        m_reading.reset();
        m_theme.reset();
        m_settings.reset();
    }

    void allOfThePageAreCountedOnceOneIsHeld() {
        QCOMPARE(m_held->heldCount(), 0);
        hold(first);
        QCOMPARE(m_held->heldCount(), 2);
    }

    void lineAboveTheTextOffersThem() {
        hold(first);
        QTRY_VERIFY(said(QStringLiteral("not loaded.")));
        QVERIFY(said(QStringLiteral("Always on page.example")));
    }

    void neverOffersNoSite() {
        m_settings->pictures.setValue(PictureChoice::Never);
        hold(first);
        QTRY_VERIFY(said(QStringLiteral("not loaded.")));
        QVERIFY(!said(QStringLiteral("Always on")));
        QMenu menu;
        Q_EMIT m_reading->menuFilled(menu, positionOf(first));
        QCOMPARE(textsOf(menu), (QStringList{QStringLiteral("Load this picture"),
                                             QStringLiteral("Load all pictures of this page")}));
    }

    void menuLoadsOne() {
        hold(first);
        QMenu menu;
        Q_EMIT m_reading->menuFilled(menu, positionOf(first));
        QCOMPARE(textsOf(menu),
                 (QStringList{QStringLiteral("Load this picture"),
                              QStringLiteral("Load all pictures of this page"),
                              QStringLiteral("Always load pictures on page.example")}));
        QSignalSpy wanted(m_reading.get(), &ReadingPane::imageWanted);
        menu.actions().at(1)->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toUrl(), first);
    }

    void pressingThePlaceLoadsIt() {
        hold(first);
        QSignalSpy wanted(m_reading.get(), &ReadingPane::imageWanted);
        Q_EMIT m_reading->view()->pictureActivated(0);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toUrl(), first);
    }

    void siteIsRememberedOnce() {
        m_held->allowSite();
        m_held->allowSite();
        QCOMPARE(m_settings->pictureSites.value(), QStringList{QStringLiteral("page.example")});
    }

    void listNamesHostsAndReasons() {
        m_held->note(first, PictureFate::Held);
        m_held->note(second, PictureFate::Held);
        m_held->note(QUrl(QStringLiteral("http://10.0.0.1/a.png")), PictureFate::Nearby);
        QCOMPARE(m_held->blocked(), (QList<BlockedPictures>{
                                        {QStringLiteral("10.0.0.1"), PictureFate::Nearby, 1},
                                        {QStringLiteral("images.example"), PictureFate::Held, 2}}));
        m_held->settle(first);
        QCOMPARE(m_held->blocked().last().count, 1);
        m_held->settleHeld();
        QCOMPARE(m_held->blocked().size(), 1);
    }

private:
    void hold(const QUrl& url) {
        m_reading->setImageHeld(url);
        m_held->note(url, PictureFate::Held);
    }
    [[nodiscard]] bool said(const QString& words) const {
        return m_reading->view()->toPlainText().replace(QChar::Nbsp, u' ').contains(words);
    }
    [[nodiscard]] int positionOf(const QUrl& url) const {
        for (const auto& place : m_reading->view()->page()->imagePlaces()) {
            if (place.url == url) return place.position;
        }
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActiveTheme> m_theme;
    std::unique_ptr<ReadingPane> m_reading;
    std::unique_ptr<HeldPictures> m_held;
};

QTEST_MAIN(HeldPicturesTest)
#include "held_pictures_test.moc"
