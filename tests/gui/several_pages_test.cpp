// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "application.h"
#include "main_window.h"
#include "panes/page_view.h"
#include "panes/reading_pane.h"
#include "support/slowness.h"
#include "support/window_probe.h"

using namespace klartext;
using namespace klartext::test;

namespace {

const int patience = 15'000 * slowness();
constexpr int mostAtOnce = 20;

/// In the order in which nobody knows.
QList<ui::MainWindow*> windows() {
    QList<ui::MainWindow*> found;
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<ui::MainWindow*>(each)) found.append(window);
    }
    return found;
}

/// What is read in any window, the place of the page alone.
QStringList shownPlaces() {
    QStringList places;
    for (const ui::MainWindow* each : windows()) {
        const auto* pane = each->findChild<ui::ReadingPane*>();
        if (!pane->hasArticle()) continue;
        const QString text = pane->view()->document()->toPlainText();
        places += text.section(QStringLiteral("bridge of "), 1).section(QLatin1Char(' '), 0, 0);
    }
    places.sort();
    return places;
}

}  // namespace

/// Several pages that are opened at once, from the command line or dropped onto a window.
class SeveralPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_application = std::make_unique<gui::Application>();
    }
    void cleanup() { m_application.reset(); }

    void droppedPagesAreAllOpened() {
        m_application->open({write("Ulm")});
        QTRY_COMPARE_WITH_TIMEOUT(shownPlaces(), QStringList{QStringLiteral("Ulm")}, patience);
        drop({write("Bonn"), write("Jena"), write("Kiel")});
        const QStringList all{QStringLiteral("Bonn"), QStringLiteral("Jena"),
                              QStringLiteral("Kiel")};
        QTRY_COMPARE_WITH_TIMEOUT(shownPlaces(), all, patience);
        QCOMPARE(answeredBox(), QString());
    }

    void ofVeryManyTheRestIsSaid() {
        m_application->open({write("Ulm")});
        QTRY_COMPARE_WITH_TIMEOUT(shownPlaces(), QStringList{QStringLiteral("Ulm")}, patience);
        QStringList files;
        for (int i = 0; i < mostAtOnce + 12; ++i) files += write("Bonn");
        files[mostAtOnce - 1] = write("Jena");
        files[mostAtOnce] = write("Kiel");
        drop(files);
        QString told;
        const auto isTold = [&told] {
            if (told.isEmpty()) told = answeredBox();
            return !told.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
        QCOMPARE(windows().size(), mostAtOnce);
        QTRY_COMPARE_WITH_TIMEOUT(shownPlaces().size(), mostAtOnce, patience);
        QVERIFY(shownPlaces().contains(QStringLiteral("Jena")));
        QVERIFY(told.startsWith(QStringLiteral("At most 20 pages are opened at once.")));
        QVERIFY2(told.contains(files[mostAtOnce]), qPrintable(told));
        QVERIFY2(told.endsWith(QStringLiteral("and 2 more")), qPrintable(told));
        QVERIFY(!told.contains(files[mostAtOnce - 1]));
    }

    void commandLineIsBoundedAsWell() {
        QStringList files;
        for (int i = 0; i < mostAtOnce; ++i) files += write("Bonn");
        files += write("Jena");
        m_application->open(files);
        QCOMPARE(windows().size(), mostAtOnce);
        const QString told = answeredBox();
        QVERIFY2(told.endsWith(files.last()), qPrintable(told));
    }

private:
    QString write(const char* place) const {
        QFile file(m_folder->filePath(QLatin1String(place)) + QStringLiteral(".html"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("<!DOCTYPE html><title>News</title><article><h1>News</h1><p>The bridge of ");
            file.write(place);
            file.write(
                " is built at last, as the council decided in its meeting after a debate that "
                "lasted until midnight, and the mayor thanked all who had come.</p></article>");
        }
        return file.fileName();
    }
    static void drop(const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(window(), &enter);
        QDropEvent event(QPointF(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window(), &event);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::Application> m_application;
};

QTEST_MAIN(SeveralPagesTest)
#include "several_pages_test.moc"
