// SPDX-License-Identifier: MIT
#include "typography/own_theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "settings/settings.h"
#include "typography/active_theme.h"

using namespace klartext;
using namespace klartext::ui;

class OwnThemeTest : public QObject {
    Q_OBJECT

private:
    static OwnTheme teal() {
        return {QStringLiteral("Teal"),
                {QColor(0xe8, 0xf4, 0xf2), QColor(0x10, 0x2a, 0x2a), QColor(0x0b, 0x5c, 0x7a),
                 QColor(0xc2, 0x41, 0x0c)}};
    }

    static void verifyReadable(const Theme& theme) {
        const auto least = [&theme](ColorId text, ColorId paper) {
            const double ratio = contrast(theme.color(text), theme.color(paper));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2 of paper %3 is %4")
                                                  .arg(static_cast<int>(text))
                                                  .arg(static_cast<int>(paper))
                                                  .arg(theme.color(ColorId::Paper).name())
                                                  .arg(ratio)));
        };
        for (const ColorId text : {ColorId::Text, ColorId::MutedText, ColorId::Link}) {
            for (const ColorId paper : {ColorId::Paper, ColorId::Surface, ColorId::MarkPaper,
                                        ColorId::Chrome, ColorId::Control}) {
                least(text, paper);
            }
            for (int kind = 0; kind < core::boilerplateKindCount; ++kind) {
                QVERIFY(contrast(theme.color(text), theme.tint(core::BoilerplateKind(kind))) >=
                        4.5);
            }
        }
        for (int i = 0; i < core::boilerplateKindCount; ++i) {
            const auto kind = core::BoilerplateKind(i);
            QVERIFY(contrast(theme.tintText(kind), theme.tint(kind)) >= 4.5);
            QVERIFY(contrast(theme.tintText(kind), theme.color(ColorId::Paper)) >= 4.5);
        }
        least(ColorId::SelectionText, ColorId::SelectionPaper);
        least(ColorId::HitText, ColorId::HitPaper);
        least(ColorId::CurrentHitText, ColorId::CurrentHitPaper);
        least(ColorId::AccentText, ColorId::Accent);
        least(ColorId::ChromeText, ColorId::Chrome);
        QVERIFY(contrast(theme.color(ColorId::Accent), theme.color(ColorId::Paper)) >= 3);
    }

private Q_SLOTS:
    void readableColoursStay() {
        QCOMPARE(ownColorsOf(themeOf(teal())), teal().colors);
        QCOMPARE(mended(teal().colors), teal().colors);
    }

    void faintColoursAreMended() {
        OwnColors faint = teal().colors;
        faint.text = QColor(0xb0, 0xc8, 0xc4);
        const OwnColors better = mended(faint);
        QVERIFY(contrast(better.text, better.paper) >= 4.5);
        QCOMPARE(better.paper, faint.paper);
        QCOMPARE(better.link, faint.link);
    }

    void anyFourColoursMakeAReadableTheme() {
        std::minstd_rand random(3);
        const auto color = [&random] { return QColor::fromRgb(QRgb(random()) | 0xff000000); };
        for (int i = 0; i < 40 && !QTest::currentTestFailed(); ++i) {
            verifyReadable(themeOf({QString(), {color(), color(), color(), color()}}));
        }
        // Between black and white, where neither is read well.
        for (const int grey : {0x70, 0x75, 0x77, 0x7a, 0x80, 0x8a}) {
            const QColor paper(grey, grey, grey);
            verifyReadable(themeOf({QString(), {paper, paper, paper, paper}}));
        }
    }

    void themesAreKept() {
        OwnTheme other = teal();
        other.name = QStringLiteral("Größer & \"anders\"");
        const QList<OwnTheme> themes{teal(), other};
        QCOMPARE(toOwnThemes(fromOwnThemes(themes)), themes);
    }

    void damagedThemesAreLeftOut_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no list") << QByteArray("{\"name\": \"A\"}");
        QTest::newRow("no colour") << QByteArray(
            "[{\"name\":\"A\",\"paper\":\"#zzz\",\"text\":\"#000\",\"link\":\"#00f\",\"accent\":"
            "\"red\"}]");
        QTest::newRow("no name") << QByteArray(
            "[{\"name\":\" "
            "\",\"paper\":\"#fff\",\"text\":\"#000\",\"link\":\"#00f\",\"accent\":\"red\"}]");
        QTest::newRow("a part") << QByteArray("[{\"name\":\"A\",\"paper\":\"#fff\"}]");
    }
    void damagedThemesAreLeftOut() {
        QFETCH(QByteArray, json);
        QVERIFY(toOwnThemes(json).isEmpty());
    }

    void aThemeIsWornWhenItIsChosen() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        ActiveTheme theme(settings);
        settings.ownThemes.setValue(fromOwnThemes({teal()}));
        settings.ownTheme.setValue(QStringLiteral("Teal"));
        QSignalSpy changes(&theme, &ActiveTheme::changed);
        settings.theme.setValue(ThemeChoice::Own);
        QCOMPARE(theme.theme().name(), QStringLiteral("Teal"));
        QCOMPARE(theme.theme().color(ColorId::Paper), teal().colors.paper);
        QCOMPARE(changes.count(), 1);
        OwnTheme changed = teal();
        changed.colors.paper = Qt::white;
        settings.ownThemes.setValue(fromOwnThemes({changed}));
        QCOMPARE(theme.theme().color(ColorId::Paper), QColor(Qt::white));
        // One that is gone leaves the system's.
        settings.ownThemes.setValue({});
        QCOMPARE(theme.theme().choice(), ThemeChoice::Light);
    }

    void otherWindowsKeepTheirColours() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.theme.setValue(ThemeChoice::Dark);
        const ActiveTheme one(settings);
        { const ActiveTheme other(settings); }
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 one.theme().color(ColorId::Chrome));
    }
};

QTEST_MAIN(OwnThemeTest)
#include "own_theme_test.moc"
