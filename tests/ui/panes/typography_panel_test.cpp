// SPDX-License-Identifier: MIT
#include "panes/typography_panel.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace klartext::ui;

class TypographyPanelTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
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
        m_panel = std::make_unique<TypographyPanel>(*m_settings);
        m_panel->show();
    }

    void cleanup() {
        m_panel.reset();
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
        m_panel = std::make_unique<TypographyPanel>(*m_settings);
        QCOMPARE(m_settings->pointSize.value(), 13.5);
        QCOMPARE(m_settings->family.value(), QString());
    }

    void resetKeepsTheTheme() {
        m_settings->theme.setValue(ThemeChoice::Dark);
        named<QAbstractSlider>("Size")->setValue(30);
        named<QAbstractButton>("Reset the text to its defaults")->click();
        QCOMPARE(m_settings->pointSize.value(), 15.0);
        QCOMPARE(m_settings->theme.value(), ThemeChoice::Dark);
    }

    void everyControlHasANameAndTakesTheKeyboard() {
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
        QCOMPARE(reachable, 11);
    }
};

QTEST_MAIN(TypographyPanelTest)
#include "typography_panel_test.moc"
