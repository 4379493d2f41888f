// SPDX-License-Identifier: MIT
#include "panes/typography_panel.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "themes/sample_view.h"
#include "typography/active_theme.h"

using namespace klartext::ui;

class TypographyPanelTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ActiveTheme> m_theme;
    std::unique_ptr<TypographyPanel> m_panel;

    template <typename T>
    T* named(const char* name) const {
        for (T* control : m_panel->findChildren<T*>()) {
            if (control->accessibleName() == QLatin1String(name)) {
                return control;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_theme = std::make_unique<ActiveTheme>(*m_settings);
        m_panel = std::make_unique<TypographyPanel>(*m_settings, *m_theme);
        m_panel->show();
    }

    void cleanup() {
        m_panel.reset();
        m_theme.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    }

    void controlsChangeTheSettings() {
        named<QAbstractSlider>("Size")->setValue(20);
        named<QAbstractSlider>("Line height")->setValue(36);
        named<QAbstractSlider>("Column width")->setValue(80);
        named<QAbstractButton>("Sepia")->click();
        named<QAbstractButton>("Justified")->click();
        QCOMPARE(m_settings->pointSize.value(), 20.0);
        QCOMPARE(m_settings->lineHeight.value(), 1.8);
        QCOMPARE(m_settings->columnWidth.value(), 80);
        QCOMPARE(m_settings->theme.value(), ThemeChoice::Sepia);
        QVERIFY(m_settings->justified.value());
    }

    void settingsMoveTheControls() {
        m_settings->columnWidth.setValue(90);
        m_settings->theme.setValue(ThemeChoice::Dark);
        QCOMPARE(named<QAbstractSlider>("Column width")->value(), 90);
        QVERIFY(named<QAbstractButton>("Dark")->isChecked());
    }

    void showingChangesNothing() {
        m_settings->pointSize.setValue(13.5);
        m_panel = std::make_unique<TypographyPanel>(*m_settings, *m_theme);
        QCOMPARE(m_settings->pointSize.value(), 13.5);
        QCOMPARE(m_settings->family.value(), QString());
    }

    void sampleShowsWhatIsChosen() {
        const auto* sample = m_panel->findChild<SampleView*>();
        named<QAbstractSlider>("Size")->setValue(20);
        named<QAbstractButton>("Sepia")->click();
        QCOMPARE(sample->page().style().typography.pointSize, 20.0);
        QCOMPARE(sample->page().style().theme.choice(), ThemeChoice::Sepia);
        m_settings->zoom.setValue(150);
        QCOMPARE(sample->page().style().zoom, 1.5);
    }

    void everythingIsReset() {
        named<QAbstractButton>("More")->click();
        for (auto* slider : m_panel->findChildren<QAbstractSlider*>()) {
            slider->setValue(slider->maximum());
        }
        named<QAbstractButton>("Justified")->click();
        named<QAbstractButton>("Headings: As the text")->click();
        named<QAbstractButton>("Code: Standard")->click();
        named<QAbstractButton>("Indent the first line of paragraphs")->click();
        named<QAbstractButton>("Break words at line ends")->click();
        m_settings->zoom.setValue(200);
        named<QAbstractButton>("Reset the text to its defaults")->click();
        Typography defaults;
        defaults.family = defaultReadingFamily();
        QCOMPARE(m_settings->typography(), defaults);
        QCOMPARE(m_settings->zoom.value(), 100);
    }

    void resetKeepsTheTheme() {
        m_settings->theme.setValue(ThemeChoice::Dark);
        named<QAbstractSlider>("Size")->setValue(30);
        named<QAbstractButton>("Reset the text to its defaults")->click();
        QCOMPARE(m_settings->pointSize.value(), 15.0);
        QCOMPARE(m_settings->theme.value(), ThemeChoice::Dark);
    }

    void finePointsChangeTheSettings() {
        named<QAbstractButton>("More")->click();
        named<QAbstractSlider>("Weight")->setValue(5);
        named<QAbstractSlider>("Letter spacing")->setValue(4);
        named<QAbstractSlider>("Word spacing")->setValue(10);
        named<QAbstractSlider>("Paragraph spacing")->setValue(0);
        named<QAbstractSlider>("Margin")->setValue(3);
        named<QAbstractButton>("Indent the first line of paragraphs")->click();
        named<QAbstractButton>("Break words at line ends")->click();
        const Typography now = m_settings->typography();
        QCOMPARE(now.weight, 500);
        QCOMPARE(now.letterSpacing, 4);
        QCOMPARE(now.wordSpacing, 10);
        QCOMPARE(now.paragraphGap, 0.0);
        QCOMPARE(now.margin, 3);
        QVERIFY(now.indented);
        QVERIFY(!now.hyphenated);
    }

    void headingsHaveAFontOfTheirOwn() {
        named<QAbstractButton>("More")->click();
        auto* same = named<QAbstractButton>("Headings: As the text");
        auto* family = named<QComboBox>("Font of Headings");
        QVERIFY(same->isChecked());
        QVERIFY(!family->isEnabled());
        same->click();
        QVERIFY(family->isEnabled());
        QCOMPARE(m_settings->headingFamily.value(), family->currentText());
        same->click();
        QCOMPARE(m_settings->headingFamily.value(), QString());
    }

    void presetsAreChosenAndKept() {
        auto* menu = named<QToolButton>("Presets")->menu();
        const auto entry = [menu](const char* text) {
            Q_EMIT menu->aboutToShow();
            for (QAction* action : menu->actions()) {
                if (action->text() == QLatin1String(text)) {
                    return action;
                }
            }
            return static_cast<QAction*>(nullptr);
        };
        entry("Book")->trigger();
        QVERIFY(m_settings->indented.value());
        QVERIFY(entry("Book")->isChecked());
        named<QAbstractSlider>("Size")->setValue(19);
        QVERIFY(!entry("Book")->isChecked());
        m_settings->presets.setValue(
            fromPresets({{QStringLiteral("Mine"), m_settings->typography()}}));
        m_settings->resetTypography();
        entry("Mine")->trigger();
        QCOMPARE(m_settings->pointSize.value(), 19.0);
        QVERIFY(m_settings->indented.value());
    }

    void everyControlHasANameAndTakesTheKeyboard_data() {
        QTest::addColumn<bool>("unfolded");
        QTest::addColumn<int>("shown");
        QTest::newRow("folded") << false << 16;
        QTest::newRow("unfolded") << true << 27;
    }
    void everyControlHasANameAndTakesTheKeyboard() {
        QFETCH(bool, unfolded);
        QFETCH(int, shown);
        named<QAbstractButton>("More")->setChecked(unfolded);
        QWidgetList controls;
        controls += m_panel->findChild<QComboBox*>();
        for (auto* button : m_panel->findChildren<QAbstractButton*>()) {
            controls += button;
        }
        for (auto* slider : m_panel->findChildren<QAbstractSlider*>()) {
            controls += slider;
        }
        int reachable = 0;
        for (const QWidget* control : controls) {
            if (control->isVisible()) {
                QVERIFY(!control->accessibleName().isEmpty());
                QVERIFY(control->focusPolicy() & Qt::TabFocus);
                ++reachable;
            }
        }
        QCOMPARE(reachable, shown);
    }
};

QTEST_MAIN(TypographyPanelTest)
#include "typography_panel_test.moc"
