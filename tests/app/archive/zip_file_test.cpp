// SPDX-License-Identifier: MIT
#include "archive/zip_file.h"

#include <QTest>
#include <memory>
#include <string>

#include "saved_folder.h"
#include "support/zip_builder.h"

using namespace klartext;
using namespace klartext::app;
using namespace klartext::test;

class ZipFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bombIsRefused();
};

void ZipFileTest::bombIsRefused() {
    const auto bytes = std::make_shared<const std::string>(
        zipOf({{"a.html", std::string(std::size_t{20} << 20, 'a')}, {"b.html", "b"}}));
    QVERIFY(bytes->size() < 100'000);
    const auto zip = ZipFile::open(bytes, QStringLiteral("a.zip"));
    QCOMPARE(zip.value().read("a.html").error().title, title(ArchiveFault::TooLarge));
    QCOMPARE(zip->read("b.html").value(), std::string("b"));
    QCOMPARE(ZipFile::open(bytes, QStringLiteral("a.zip"), {.entries = 1}).error().title,
             title(ArchiveFault::TooLarge));
    QCOMPARE(insidePath("../../etc/passwd"), std::string());
    QCOMPARE(insidePath("/etc/passwd"), std::string());
    QCOMPARE(insidePath("a/../b//./c"), std::string("b/c"));
}

QTEST_GUILESS_MAIN(ZipFileTest)
#include "saved_folder.h"
#include "zip_file_test.moc"
