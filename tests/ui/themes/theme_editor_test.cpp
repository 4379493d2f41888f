// SPDX-License-Identifier: MIT
#include "themes/theme_editor.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "themes/color_field.h"
#include "themes/sample_view.h"
#include "themes/theme_chooser.h"

using namespace klartext::ui;

class ThemeEditorTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ThemeChooser> m_chooser;
    QPointer<ThemeEditor> m_editor;

    template <typename T>
    static T* named(const QWidget* place, const char* name) {
        for (T* control : place->findChildren<T*>()) {
            if (control->accessibleName() == QLatin1String(name) && !control->isHidden()) {
                return control;
            }
        }
        return nullptr;
    }
    void type(const char* field, const QString& text) const {
        auto* edit = named<QLineEdit>(m_editor, field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QAbstractButton* button(const char* text) const {
        for (auto* candidate : m_editor->findChildren<QAbstractButton*>()) {
            if (candidate->text().remove(u'&') == QLatin1String(text)) {
                return candidate;
            }
        }
        return nullptr;
    }
    void open(const QString& name = {}) {
        m_editor = new ThemeEditor(*m_settings, name, Theme::named(ThemeChoice::Light));
        m_editor->show();
    }
    void keep(const QString& name) {
        open();
        type("Name of the theme", name);
        button("Save")->click();
    }

private Q_SLOTS:
    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_chooser = std::make_unique<ThemeChooser>(*m_settings);
        m_chooser->show();
    }
    void cleanup() {
        delete m_editor;
        m_chooser.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    }

    void aThemeIsMadeAndChosen() {
        named<QAbstractButton>(m_chooser.get(), "Make a theme of your own colours")->click();
        m_editor = m_chooser->findChild<ThemeEditor*>();
        type("Name of the theme", QStringLiteral("Night"));
        type("Paper", QStringLiteral("#10141a"));
        type("Text", QStringLiteral("#e0e0e0"));
        const Theme& shown = m_editor->findChild<SampleView*>()->page().style().theme;
        QCOMPARE(shown.color(ColorId::Paper), QColor(0x10, 0x14, 0x1a));
        button("Save")->click();
        QCOMPARE(m_settings->theme.value(), ThemeChoice::Own);
        QCOMPARE(m_settings->ownTheme.value(), QStringLiteral("Night"));
        auto* swatch = named<QAbstractButton>(m_chooser.get(), "Night");
        QVERIFY(swatch != nullptr && swatch->isChecked());
    }

    void faintTextIsSaidAndMended() {
        open();
        type("Text", QStringLiteral("#cccccc"));
        auto* field = m_editor->findChildren<ColorField*>().at(1);
        QVERIFY(field->findChildren<QLabel*>().at(0)->text().startsWith(
            QStringLiteral("Too faint to read (")));
        auto* mend = field->findChild<QPushButton*>();
        QVERIFY(mend->isVisible());
        mend->click();
        QVERIFY(!mend->isVisible());
        QVERIFY(contrast(field->color(), m_editor->findChildren<ColorField*>().at(0)->color()) >=
                4.5);
    }

    void whatIsNoColourIsNotKept() {
        open();
        type("Links", QStringLiteral("#12"));
        QVERIFY(!button("Save")->isEnabled());
        type("Links", QStringLiteral("navy"));
        QVERIFY(button("Save")->isEnabled());
    }

    void namesAreUnique() {
        keep(QStringLiteral("One"));
        open();
        QVERIFY(button("Save")->isEnabled());
        type("Name of the theme", QStringLiteral("One"));
        QVERIFY(!button("Save")->isEnabled());
        type("Name of the theme", QStringLiteral(" "));
        QVERIFY(!button("Save")->isEnabled());
    }

    void aThemeIsChangedAndDeleted() {
        keep(QStringLiteral("One"));
        keep(QStringLiteral("Two"));
        open(QStringLiteral("One"));
        type("Name of the theme", QStringLiteral("Uno"));
        button("Save")->click();
        QCOMPARE(toOwnThemes(m_settings->ownThemes.value()).constFirst().name,
                 QStringLiteral("Uno"));
        open(QStringLiteral("Uno"));
        button("Delete")->click();
        QCOMPARE(toOwnThemes(m_settings->ownThemes.value()).size(), 1);
        QCOMPARE(m_settings->theme.value(), ThemeChoice::System);
        QVERIFY(named<QAbstractButton>(m_chooser.get(), "System")->isChecked());
    }
};

QTEST_MAIN(ThemeEditorTest)
#include "theme_editor_test.moc"
