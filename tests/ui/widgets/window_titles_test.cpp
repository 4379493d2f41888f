// SPDX-License-Identifier: MIT
#include "widgets/window_titles.h"

#include <QDialog>
#include <QTest>
#include <QWindow>

using namespace klartext::ui;

class WindowTitlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endWithTheProgram() {
        const WindowTitles titles;
        QDialog dialog;
        dialog.setWindowTitle(QStringLiteral("Cookies"));
        dialog.show();
        QCOMPARE(dialog.windowHandle()->title(), QStringLiteral("Cookies — Klartext"));
        dialog.setWindowTitle(QStringLiteral("Rules"));
        QCOMPARE(dialog.windowHandle()->title(), QStringLiteral("Rules — Klartext"));
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Rules"));
        dialog.hide();
        dialog.show();
        QCOMPARE(dialog.windowHandle()->title(), QStringLiteral("Rules — Klartext"));
    }

    void sayItOnce() {
        const WindowTitles titles;
        QDialog dialog;
        for (const char* title : {"A river (43 %) – Klartext", "About Klartext", ""}) {
            dialog.setWindowTitle(QString::fromUtf8(title));
            dialog.show();
            QCOMPARE(dialog.windowHandle()->title(), QString::fromUtf8(title));
        }
    }
};

QTEST_MAIN(WindowTitlesTest)
#include "window_titles_test.moc"
