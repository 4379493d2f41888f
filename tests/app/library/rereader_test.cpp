// SPDX-License-Identifier: MIT
#include "library/rereader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

#include "kept_sample.h"
#include "library/page_to_keep.h"

using namespace klartext;
using namespace klartext::app;

class RereaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        const QString path = m_folder->filePath(QStringLiteral("library.sqlite"));
        m_library.emplace(path);
        m_database.emplace(path);
        m_pages.emplace(*m_database);
    }
    void cleanup() {
        m_library.reset();
        m_pages.reset();
        m_database.reset();
    }

    void readsWhatAnotherJudgeRead() {
        const qint64 changed = keep("changed", "What another judge took for the text.");
        const qint64 damaged = keep("damaged", "Bytes that are none.", "no page");
        const qint64 current = keep("current", "What the judge of today found.", {}, judgeName());
        QCOMPARE(read(), 1);
        QCOMPARE(m_pages->judgedOtherwise(judgeName(), 0, 9), std::vector<qint64>({damaged}));
        const auto content = m_pages->content(changed);
        QVERIFY(content->text.contains("the mayor thanked all"));
        QVERIFY(content->formerText.contains("another judge"));
        QCOMPARE(m_pages->content(current)->text, QByteArray("What the judge of today found."));
        KeptList list(*m_database);
        QVERIFY(list.pages({changed}).at(0).hasChanged);
        QVERIFY(!list.pages({current}).at(0).hasChanged);
        QCOMPARE(list.find({KeptSection::All, {}, QStringLiteral("mayor "), KeptOrder::Kept}),
                 std::vector<qint64>({changed}));
    }

    void knowsTheRules() {
        const qint64 id = keep("ruled", "Before.");
        // A rule that takes everything away.
        const int pages = read([](const core::Extraction& judged) {
            auto ruled = std::make_shared<core::Extraction>(judged);
            for (core::Verdict& verdict : ruled->verdicts) verdict.kept = false;
            return std::shared_ptr<const core::Extraction>(std::move(ruled));
        });
        QCOMPARE(pages, 1);
        QVERIFY(!m_pages->content(id)->text.contains("mayor"));
    }

    void endsAtOnceWhenAllIsRead() { QCOMPARE(read(), 0); }

private:
    qint64 keep(const char* name, const char* text, const QByteArray& packedOriginal = {},
                const QString& judge = QStringLiteral("former")) {
        NewPage page = samplePage(QString::fromUtf8(name), QString::fromUtf8(text));
        page.packedOriginal =
            packedOriginal.isEmpty()
                ? packed(QByteArray(
                      "<!DOCTYPE html><title>The Bridge</title><article><h1>The Bridge</h1><p>In "
                      "its meeting the council decided, after a debate that lasted until midnight, "
                      "to build the bridge, and the mayor thanked all who had come.</p></article>"))
                : packedOriginal;
        page.judge = judge;
        return m_pages->keep(page).value_or(0);
    }
    int read(Rereader::Rules rules = [](const core::Extraction& judged) {
        return std::make_shared<const core::Extraction>(judged);
    }) {
        Rereader rereader(*m_library, std::move(rules));
        QSignalSpy finished(&rereader, &Rereader::finished);
        rereader.start(0);
        return finished.wait() ? finished.at(0).at(0).toInt() : -1;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    std::optional<Database> m_database;
    std::optional<KeptPages> m_pages;
};

QTEST_GUILESS_MAIN(RereaderTest)
#include "rereader_test.moc"
