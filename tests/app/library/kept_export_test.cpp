// SPDX-License-Identifier: MIT
#include "library/kept_export.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/extraction.h"
#include "library/database.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"
#include "library/page_to_keep.h"

using namespace klartext;
using namespace klartext::app;

class KeptExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptPagesBecomeFiles();
};

void KeptExportTest::keptPagesBecomeFiles() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    Database database(path);
    KeptPages kept(database);
    core::RawPage page;
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://example.org/bridge";
    page.bytes = "<!DOCTYPE html><title>The Bridge</title><article><h1>The Bridge</h1>";
    for (int i = 0; i < 8; ++i) {
        page.bytes +=
            "<p>In its meeting the council decided, after a debate that lasted until "
            "midnight, to build the bridge across the river, and the mayor thanked all "
            "who had come to listen and to speak about it for so many hours.</p>";
    }
    page.bytes += "</article>";
    NewPage fresh = pageToKeep(QUrl(QStringLiteral("https://example.org/bridge")), page,
                               core::extract(page), {});
    fresh.tags = {QStringLiteral("towns")};
    QVERIFY(kept.keep(fresh));
    KeptList list(database);
    const auto ids = list.find({.section = KeptSection::All});
    const auto pages = list.pages(QList<qint64>(ids.begin(), ids.end()));
    QCOMPARE(pages.size(), 1);

    QDir(folder.path()).mkdir(QStringLiteral("out"));
    ExportPlan plan;
    plan.options.format = DocumentFormat::Markdown;
    plan.folder = folder.filePath(QStringLiteral("out"));
    Exporter exporter({});
    ExportResult result;
    connect(&exporter, &Exporter::finished, this, [&](const ExportResult& r) { result = r; });
    exporter.start(exportItems(path, pages), plan);
    QTRY_VERIFY(!exporter.isRunning());
    QVERIFY(result.failures.empty());
    QFile file(folder.filePath(QStringLiteral("out/The Bridge.md")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray markdown = file.readAll();
    QVERIFY(markdown.contains("tags: [\"towns\"]"));
    QVERIFY(markdown.contains("the mayor thanked all"));
}

QTEST_GUILESS_MAIN(KeptExportTest)
#include "kept_export_test.moc"
