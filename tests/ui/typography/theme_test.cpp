// SPDX-License-Identifier: MIT
#include "typography/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <vector>

#include "typography/active_theme.h"
#include "typography/system_appearance.h"

using namespace klartext;
using namespace klartext::ui;

namespace {

/// WCAG 2.1, success criteria 1.4.3 (text) and 1.4.11 (what is no text).
constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3.0;

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private:
    static void addThemes() {
        QTest::addColumn<ThemeChoice>("choice");
        for (const ThemeChoice choice : Theme::choices()) {
            QTest::addRow("%d", static_cast<int>(choice)) << choice;
        }
    }

    static void verify(const QColor& text, const QColor& paper, double least, const char* what) {
        const double ratio = contrast(text, paper);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                .arg(QLatin1String(what), text.name(), paper.name())
                                                .arg(ratio)));
    }

private Q_SLOTS:
    void contrastOfBlackAndWhite() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // #767676 is the lightest grey that passes on white.
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void textIsReadable_data() { addThemes(); }
    void textIsReadable() {
        QFETCH(ThemeChoice, choice);
        const Theme& theme = Theme::named(choice);
        const auto color = [&](ColorId id) { return theme.color(id); };
        for (const ColorId paper : {ColorId::Paper, ColorId::Surface, ColorId::MarkPaper}) {
            verify(color(ColorId::Text), color(paper), textContrast, "text");
            verify(color(ColorId::Link), color(paper), textContrast, "link");
        }
        for (const ColorId paper : {ColorId::Paper, ColorId::Surface}) {
            verify(color(ColorId::MutedText), color(paper), textContrast, "muted");
        }
        verify(color(ColorId::SelectionText), color(ColorId::SelectionPaper), textContrast, "sel");
        verify(color(ColorId::HitText), color(ColorId::HitPaper), textContrast, "hit");
        verify(color(ColorId::CurrentHitText), color(ColorId::CurrentHitPaper), textContrast,
               "current hit");
        verify(color(ColorId::AccentText), color(ColorId::Accent), textContrast, "accent");
        verify(color(ColorId::ChromeText), color(ColorId::Chrome), textContrast, "chrome");
        verify(color(ColorId::ChromeText), color(ColorId::Control), textContrast, "control");
        verify(color(ColorId::MutedText), color(ColorId::Chrome), textContrast, "muted chrome");
        verify(color(ColorId::Accent), color(ColorId::Paper), shapeContrast, "accent mark");
    }

    void tintsAreReadable_data() { addThemes(); }
    void tintsAreReadable() {
        QFETCH(ThemeChoice, choice);
        const Theme& theme = Theme::named(choice);
        for (int i = 0; i < core::boilerplateKindCount; ++i) {
            const auto kind = static_cast<core::BoilerplateKind>(i);
            const QByteArray name = QByteArray::number(i);
            for (const ColorId id : {ColorId::Text, ColorId::MutedText, ColorId::Link}) {
                verify(theme.color(id), theme.tint(kind), textContrast, name.constData());
            }
            verify(theme.tintText(kind), theme.tint(kind), textContrast, name.constData());
            verify(theme.tintText(kind), theme.color(ColorId::Paper), textContrast,
                   name.constData());
            QVERIFY(theme.tint(kind) != theme.color(ColorId::Paper));
        }
    }

    void systemFollowsTheDesktop() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.theme.setValue(ThemeChoice::Dark);
        ActiveTheme theme(settings);
        QVERIFY(theme.theme().isDark());
        QSignalSpy changes(&theme, &ActiveTheme::changed);
        // The offscreen platform is a light desktop.
        settings.theme.setValue(ThemeChoice::System);
        QCOMPARE(theme.theme().choice(), ThemeChoice::Light);
        QCOMPARE(changes.count(), 1);
        settings.theme.setValue(ThemeChoice::Light);
        QCOMPARE(changes.count(), 1);
    }

    void desktopTurnsDark() {
        const SystemAppearance desktop;
        QSignalSpy changes(&desktop, &SystemAppearance::changed);
        QVERIFY(!desktop.isDark());
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(dark);
        QVERIFY(desktop.isDark());
        QCOMPARE(changes.count(), 1);
        QApplication::setPalette(QPalette());
        QVERIFY(!desktop.isDark());
    }

    void manyWindowsDoNotAnswerEachOther() {
        constexpr int windows = 12;
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.theme.setValue(ThemeChoice::System);
        const SystemAppearance watcher;
        QSignalSpy changes(&watcher, &SystemAppearance::changed);
        std::vector<std::unique_ptr<ActiveTheme>> themes;
        for (int i = 0; i < windows; ++i) {
            themes.push_back(std::make_unique<ActiveTheme>(settings));
        }
        // Each looks at the desktop's palette and puts its own on.
        QVERIFY2(changes.count() <= 2 * windows, qPrintable(QString::number(changes.count())));
        changes.clear();
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        QApplication::setPalette(dark);
        QVERIFY2(changes.count() <= 2 * windows + 1, qPrintable(QString::number(changes.count())));
        for (const auto& theme : themes) QCOMPARE(theme->theme().choice(), ThemeChoice::Light);
    }

    void widgetsWearTheTheme() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.theme.setValue(ThemeChoice::Dark);
        const ActiveTheme theme(settings);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 Theme::named(ThemeChoice::Dark).color(ColorId::Chrome));
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
