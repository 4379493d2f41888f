// SPDX-License-Identifier: MIT
#include "paper_helper.h"

#include <QElapsedTimer>
#include <QTest>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>

#include "core/extraction.h"
#include "support/slowness.h"

using namespace klartext;

namespace {

app::SourceArticle articleOf(int paragraphs) {
    core::RawPage page;
    page.bytes = "<!DOCTYPE html><title>The Bridge</title><article><h1>The Bridge</h1>";
    for (int i = 0; i < paragraphs; ++i) {
        page.bytes += "<p>In its meeting on day " + std::to_string(i) +
                      " the council decided, after a debate that lasted until midnight, to build "
                      "the bridge across the river, and the mayor thanked all who had come.</p>";
    }
    page.bytes += "</article>";
    page.url = "https://town.example/bridge";
    app::SourceArticle article;
    article.extraction = std::make_shared<const core::Extraction>(core::extract(page));
    article.page = std::make_shared<const core::RawPage>(std::move(page));
    return article;
}

}  // namespace

/// The window's side of the program that sets pages.
class PaperHelperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsPagesAsTheWindowIsTold() {
        ui::Typography small;
        small.family = ui::defaultReadingFamily();
        small.pointSize = 8;
        ui::Typography large = small;
        large.pointSize = 40;
        const app::SourceArticle article = articleOf(20);
        const auto one = gui::pdfByHelper(article, {}, small);
        const auto other = gui::pdfByHelper(article, {}, large);
        QVERIFY(one && *one && other && *other);
        QVERIFY((*one)->startsWith("%PDF-"));
        QVERIFY((*other)->size() != (*one)->size());
    }

    void stopsAtOnce() {
        std::stop_source stop;
        app::DocumentOptions options;
        options.stop = stop.get_token();
        ui::Typography typography;
        typography.family = ui::defaultReadingFamily();
        const app::SourceArticle article = articleOf(8000);
        std::jthread person([&] {
            QTest::qSleep(1000);
            stop.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const auto made = gui::pdfByHelper(article, options, typography);
        QVERIFY(made && !*made);
        QCOMPARE(made->error().code, app::ErrorCode::Cancelled);
        QVERIFY(clock.elapsed() < 3'000 * test::slowness());
    }
};

QTEST_MAIN(PaperHelperTest)
#include "paper_helper_test.moc"
