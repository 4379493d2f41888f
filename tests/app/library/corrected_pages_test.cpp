// SPDX-License-Identifier: MIT
#include "library/corrected_pages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace klartext;
using namespace klartext::app;

namespace {

const QUrl address(QStringLiteral("https://blatt.example/käse?a=1"));
const QString site = QStringLiteral("blatt.example");

core::RawPage page(std::string bytes = "<p>Käse</p>") {
    return {.bytes = std::move(bytes),
            .contentType = "text/html",
            .url = address.toEncoded().toStdString(),
            .kind = core::PageKind::Html,
            .composition = core::Composition::AsSent};
}

std::vector<core::Correction> corrections(std::string text = "Käse") {
    return {{.keep = true, .print = ~std::uint64_t{0}, .text = std::move(text), .path = "body/p"}};
}

}  // namespace

class CorrectedPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        reopen();
    }
    void cleanup() {
        m_pages.reset();
        m_database.reset();
    }

    void outliveTheProgram() {
        m_pages->keep(address, site, page(), corrections());
        reopen();
        QVERIFY(m_pages->of(address) == corrections());
        QUrl place = address;
        place.setFragment(QStringLiteral("part"));
        QVERIFY(m_pages->of(place) == corrections());
        QVERIFY(m_pages->of(QUrl(QStringLiteral("https://blatt.example/"))).empty());
        const auto pages = m_pages->pagesOf(site, 10);
        QCOMPARE(pages.size(), std::size_t{1});
        QVERIFY(pages[0] == page());
    }

    void holdTheLatest() {
        m_pages->keep(address, site, page(), corrections());
        m_pages->keep(address, site, page(), corrections("Brot"));
        QVERIFY(m_pages->of(address) == corrections("Brot"));
        m_pages->keep(address, site, page("<p>Wein</p>"), corrections("Wein"));
        QVERIFY(m_pages->of(address) == corrections("Wein"));
        QCOMPARE(m_pages->pagesOf(site, 10).at(0).bytes, std::string("<p>Wein</p>"));
    }

    void areForgottenWhenAllIsUndone() {
        m_pages->keep(address, site, page(), corrections());
        m_pages->keep(address, site, page(), {});
        QVERIFY(m_pages->of(address).empty());
        QVERIFY(m_pages->pagesOf(site, 10).empty());
    }

    void areTheirOwnOfWhatWasMadeOfAPage() {
        core::RawPage joined = page("<p>Käse und Brot</p>");
        joined.composition = core::Composition::NextPages;
        m_pages->keep(address, site, page(), corrections());
        QVERIFY(m_pages->of(address, joined.composition) == corrections());
        m_pages->keep(address, site, joined, corrections("Brot"));
        QVERIFY(m_pages->of(address, joined.composition) == corrections("Brot"));
        QVERIFY(m_pages->of(address) == corrections());
        QCOMPARE(m_pages->pagesOf(site, 10).size(), std::size_t{1});
    }

    void needAnAddress() {
        m_pages->keep({}, site, page(), corrections());
        QVERIFY(m_pages->pagesOf(site, 10).empty());
    }

    void areOnlyTheNewest() {
        for (int i = 0; i < CorrectedPages::mostPages + 3; ++i) {
            const QUrl url(QStringLiteral("https://blatt.example/%1").arg(i));
            m_pages->keep(url, site, page(), corrections());
        }
        QCOMPARE(m_pages->pagesOf(site, 1000).size(),
                 static_cast<std::size_t>(CorrectedPages::mostPages));
    }

private:
    void reopen() {
        m_pages.reset();
        m_database.reset();
        m_database.emplace(m_folder->filePath(QStringLiteral("library.sqlite")));
        m_pages.emplace(*m_database);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<CorrectedPages> m_pages;
};

QTEST_GUILESS_MAIN(CorrectedPagesTest)
#include "corrected_pages_test.moc"
