// SPDX-License-Identifier: MIT
#include "cookies/cookie_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

#include "cookies/site_picker.h"
#include "settings/settings.h"

using namespace klartext::ui;

namespace {

class FakeDesk : public CookieDesk {
public:
    [[nodiscard]] QList<CookieSite> sites() const override {
        QList<CookieSite> sites;
        for (const QString &name : m_kept) sites.append({name, 2, {}, false});
        return sites;
    }
    [[nodiscard]] QList<BrowserProfile> profiles() const override {
        return {{QStringLiteral("default"), QStringLiteral("/profile")}};
    }
    [[nodiscard]] Offer readFile(const QString & /*path*/) override { return {}; }
    [[nodiscard]] Offer readProfile(const QString & /*folder*/) override {
        return {{{QStringLiteral("example.net"), 1, {}, false},
                 {QStringLiteral("example.org"), 2, {}, false}},
                0,
                m_beyond,
                {}};
    }
    [[nodiscard]] QString take(const QStringList &sites) override {
        m_kept += sites;
        return {};
    }
    [[nodiscard]] QString remove(const QStringList &sites) override {
        for (const QString &site : sites) m_kept.removeAll(site);
        return {};
    }

    QStringList m_kept;
    int m_beyond = 0;
};

}  // namespace

class CookieDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenSitesAreTaken();
    void selectedSitesAreRemoved();
    void whatIsLeftOutIsTold();
};

void CookieDialogTest::chosenSitesAreTaken() {
    FakeDesk desk;
    Settings settings;
    const QPointer dialog(new CookieDialog(desk, settings));
    dialog->findChild<QMenu *>()->actions().first()->trigger();
    auto *picker = dialog->findChild<SitePicker *>();
    QVERIFY(picker);
    auto *list = picker->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    // Nothing is taken that nobody chose.
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
    picker->findChild<QLineEdit *>()->setText(QStringLiteral("org"));
    QVERIFY(list->topLevelItem(0)->isHidden());
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    for (QPushButton *button : picker->findChildren<QPushButton *>()) {
        if (button->isDefault() || button->text().contains(QLatin1String("Use"))) button->click();
    }
    QCOMPARE(desk.m_kept, QStringList{QStringLiteral("example.org")});
    delete dialog;
}

void CookieDialogTest::whatIsLeftOutIsTold() {
    FakeDesk desk;
    desk.m_beyond = 7;
    Settings settings;
    const QPointer dialog(new CookieDialog(desk, settings));
    dialog->findChild<QMenu *>()->actions().first()->trigger();
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return !label->isHidden() && label->text().contains(QLatin1String("the last 7 cookie"));
    }));
    delete dialog;
}

void CookieDialogTest::selectedSitesAreRemoved() {
    FakeDesk desk;
    desk.m_kept = {QStringLiteral("example.org")};
    Settings settings;
    const QPointer dialog(new CookieDialog(desk, settings));
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    list->topLevelItem(0)->setSelected(true);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Remove")) button->click();
    }
    QVERIFY(desk.m_kept.isEmpty());
    QCOMPARE(list->topLevelItemCount(), 0);
    delete dialog;
}

QTEST_MAIN(CookieDialogTest)
#include "cookie_dialog_test.moc"
