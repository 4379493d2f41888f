// SPDX-License-Identifier: MIT
#include "archive/file_opener.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <string>

#include "core/extraction.h"
#include "core/projection.h"
#include "core/report.h"
#include "core/saved_page.h"
#include "core/writers.h"
#include "save/saved_copy.h"

using namespace klartext;
using app::FileOpener;

namespace {

core::RawPage ferryPage() {
    core::RawPage page;
    page.bytes =
        "<!DOCTYPE html><html lang=en><title>The ferry</title><article><h1>The ferry</h1>"
        "<p>The ferry leaves at seven, and crosses the river in an hour, if the wind is kind.</p>"
        "<p>Bring a coat, because it is cold on the water, even in the middle of summer.</p>"
        "</article></html>";
    page.contentType = "text/html; charset=utf-8";
    page.url = "https://blatt.example/ferry.html";
    return page;
}

std::string reportFile() {
    const core::RawPage page = ferryPage();
    return core::toJson(core::makeReport(page, core::extract(page), {}));
}

std::string savedCopy() {
    const core::RawPage page = ferryPage();
    const core::Extraction judged = core::extract(page);
    core::HtmlOptions options;
    options.original = app::packedOriginal(core::makeSavedPage(page, judged, {}));
    return core::toHtml(core::article(judged), options);
}

}  // namespace

/// What comes of a file beside the page that stands in it.
class FileOpenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfOthersSayNothing() {
        const auto own = open("page.html", ferryPage().bytes);
        QVERIFY(own->page() == nullptr);
        QVERIFY(!own->isBrokenReport);
    }

    void reportIsRead() {
        const auto own = open("ferry.json", reportFile());
        QVERIFY(own->report);
        QCOMPARE(*own->page(), ferryPage());
    }

    void brokenReportIsNoReport() {
        const std::string whole = reportFile();
        const auto own = open("ferry.json", whole.substr(0, whole.size() / 2));
        QVERIFY(own->isBrokenReport);
        QVERIFY(own->page() == nullptr);
    }

    void savedCopyIsRead() {
        const auto own = open("copy.html", savedCopy());
        QVERIFY(own->copy);
        QCOMPARE(own->page()->bytes, ferryPage().bytes);
    }

    void onlyTheLastRequestIsHeardOf() {
        FileOpener opener;
        QSignalSpy opened(&opener, &FileOpener::opened);
        opener.open(write("ferry.json", reportFile()));
        const QUrl last = write("page.html", ferryPage().bytes);
        opener.open(last);
        QTRY_COMPARE(opened.count(), 1);
        QTest::qWait(0);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<FileOpener::Result>()->address, last);
    }

private:
    QUrl write(const char* name, const std::string& bytes) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(QByteArray::fromStdString(bytes));
        return QUrl::fromLocalFile(file.fileName());
    }

    std::shared_ptr<const app::OwnFile> open(const char* name, const std::string& bytes) {
        FileOpener opener;
        std::shared_ptr<const app::OwnFile> said;
        connect(&opener, &FileOpener::opened, this,
                [&said](const FileOpener::Result& /*file*/, const auto& own) { said = own; });
        opener.open(write(name, bytes));
        [&said] { QTRY_VERIFY(said != nullptr); }();
        return said ? said : std::make_shared<const app::OwnFile>();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FileOpenerTest)
#include "file_opener_test.moc"
