// SPDX-License-Identifier: MIT
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

#include "main_window.h"
#include "panes/message_page.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "settings/settings.h"
#include "support/sample_page.h"
#include "themes/theme_editor.h"
#include "widgets/popover.h"
#include "widgets/shortcuts_dialog.h"

using namespace klartext;
using namespace klartext::ui;

class WindowAccessibleTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<Settings> m_settings;
    std::optional<MainWindow> m_window;

    /// The controls that can have the focus and do not say what they are.
    static QStringList nameless(const QWidget* place) {
        QStringList found;
        for (QWidget* widget : place->findChildren<QWidget*>()) {
            const bool reached = widget->isVisible() && widget->isEnabled() &&
                                 (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                                 widget->focusProxy() == nullptr;
            if (!reached) {
                continue;
            }
            const auto* interface = QAccessible::queryAccessibleInterface(widget);
            const bool said = interface != nullptr &&
                              !interface->text(QAccessible::Name).isEmpty() &&
                              interface->role() != QAccessible::NoRole;
            if (!said) {
                found +=
                    QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
            }
        }
        return found;
    }

    /// What was said last.
    QString said() {
        auto* line = m_window->findChild<QLabel*>(QStringLiteral("status"));
        return QAccessible::queryAccessibleInterface(line)->text(QAccessible::Name);
    }

    QAction* action(const char* name) {
        return m_window->findChild<QAction*>(QString::fromLatin1(name));
    }
    void showSample() {
        m_window->showPage(QUrl(QStringLiteral("https://example.org/river")), test::samplePage(),
                           {});
    }

private Q_SLOTS:
    void init() {
        m_settings.emplace(m_folder.filePath(QStringLiteral("s.ini")));
        m_window.emplace(*m_settings);
        m_window->show();
    }
    void cleanup() {
        m_window.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    }

    void everyControlSaysWhatItIs() {
        QCOMPARE(nameless(&*m_window), QStringList());
        showSample();
        for (const char* name : {"outline", "find"}) {
            action(name)->trigger();
        }
        QCOMPARE(nameless(&*m_window), QStringList());
        action("compare")->trigger();
        QCOMPARE(nameless(&*m_window), QStringList());
        action("typography")->trigger();
        auto* popover = m_window->findChild<Popover*>();
        QCOMPARE(nameless(popover), QStringList());
        popover->close();
        const ThemeEditor editor(*m_settings, {}, Theme::named(ThemeChoice::Dark));
        const_cast<ThemeEditor&>(editor).setAttribute(Qt::WA_DeleteOnClose, false);
        const_cast<ThemeEditor&>(editor).show();
        QCOMPARE(nameless(&editor), QStringList());
    }

    void entriesSayKindCertaintyAndState() {
        showSample();
        auto* list = m_window->findChild<QAbstractItemView*>(QStringLiteral("removedList"));
        QVERIFY(list != nullptr);
        QStringList said;
        const QAbstractItemModel* model = list->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex kind = model->index(row, 0);
            said += kind.data(Qt::AccessibleTextRole).toString();
            said += model->index(0, 0, kind).data(Qt::AccessibleTextRole).toString();
        }
        QVERIFY2(said.contains(QStringLiteral("Navigation, 2 block(s)")),
                 qPrintable(said.join(u'\n')));
        QVERIFY2(said.filter(QStringLiteral("Share buttons")).size() == 2,
                 qPrintable(said.join(u'\n')));
    }

    void whatHappensIsSaid() {
        showSample();
        QCOMPARE(said(), QStringLiteral("A river rises — Klartext: Article found"));
        action("previousRemoved")->trigger();
        action("putBack")->trigger();
        QCOMPARE(said(), QStringLiteral("1 block(s) put back"));
        MessagePage failure;
        failure.title = QStringLiteral("Not found");
        failure.explanation = QStringLiteral("There is nothing there.");
        m_window->showFailure(QStringLiteral("https://a.example"), failure);
        QCOMPARE(said(), QStringLiteral("Not found. There is nothing there."));
    }

    void pageIsCalledByItsTitle() {
        showSample();
        PageView* view = m_window->findChild<ReadingPane*>()->view();
        const auto* page = QAccessible::queryAccessibleInterface(view);
        QCOMPARE(page->role(), QAccessible::Document);
        QCOMPARE(page->text(QAccessible::Name), QStringLiteral("A river rises"));
    }

    void largeSystemFontsCutNothing() {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSize(20);
        QApplication::setFont(large);
        showSample();
        action("typography")->trigger();
        const auto* popover = m_window->findChild<Popover*>();
        QVERIFY(popover->height() <= popover->screen()->availableGeometry().height());
        for (const QWidget* control : popover->findChildren<QWidget*>()) {
            const int right = control->mapTo(popover, QPoint(control->width(), 0)).x();
            QVERIFY2(!control->isVisible() || right <= popover->width(),
                     control->metaObject()->className());
        }
        for (const QLabel* label : popover->findChildren<QLabel*>()) {
            const bool cut = label->isVisible() && !label->wordWrap() &&
                             label->width() < label->sizeHint().width();
            QVERIFY2(!cut, qPrintable(label->text()));
        }
        QApplication::setFont(before);
    }
};

QTEST_MAIN(WindowAccessibleTest)
#include "window_accessible_test.moc"
