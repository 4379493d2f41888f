// SPDX-License-Identifier: MIT
#include "highlights/marked_parts.h"

#include <QTest>
#include <QTextCursor>

#include "core/projection.h"
#include "document/document_builder.h"
#include "highlights/whole_words.h"
#include "support/judged_page.h"
#include "typography/hyphenation.h"

using namespace klartext;
using namespace klartext::ui;

namespace {

/// A page and its article, set for reading.
struct Set {
    explicit Set(std::string_view html, const DocumentStyle& style = {})
        : extraction(core::test::judgedPage(html)),
          document(buildArticle(core::article(extraction), style)) {}

    [[nodiscard]] const core::PageTree& page() const { return *extraction.tree; }

    /// From the first of some words to the last of some others.
    [[nodiscard]] std::vector<core::TextSpan> parts(const QString& from, const QString& to) const {
        const int begin = document->find(from).selectionStart();
        const int end = document->find(to).selectionEnd();
        return markedParts(*document, page(), begin, end);
    }

    [[nodiscard]] QString quote(const std::vector<core::TextSpan>& parts) const {
        const auto anchor = core::anchorOf(page(), parts);
        return anchor ? QString::fromStdString(anchor->quote).replace(u'\n', u'|') : QString();
    }

    /// The marked text as it stands in the document.
    [[nodiscard]] QString marked(const std::vector<core::TextSpan>& parts) const {
        QStringList texts;
        for (const DocumentRange& range : rangesOf(*document, page(), parts)) {
            QTextCursor cursor(document.get());
            cursor.setPosition(range.from);
            cursor.setPosition(range.to, QTextCursor::KeepAnchor);
            texts.append(cursor.selectedText()
                             .replace(QChar::LineSeparator, u'/')
                             .replace(QChar::ParagraphSeparator, u'/'));
        }
        return texts.join(u'|');
    }

    core::Extraction extraction;
    std::unique_ptr<PageDocument> document;
};

}  // namespace

class MarkedPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWordsOfAParagraph() {
        const Set set("<p>The <b>ferry</b> crosses the <i>ri</i>ver at night.</p>");
        const auto parts = set.parts(QStringLiteral("ferry"), QStringLiteral("river"));
        QCOMPARE(set.quote(parts), QStringLiteral("ferry crosses the river"));
        QCOMPARE(set.marked(parts), QStringLiteral("ferry crosses the river"));
    }

    void leavesOutWhatIsNotShown() {
        const Set set(
            "<p>One two three.</p><p>REMOVED buy now</p><ul><li>Four five</li><li>Six</li></ul>");
        const auto parts = set.parts(QStringLiteral("two"), QStringLiteral("Six"));
        QCOMPARE(set.quote(parts), QStringLiteral("two three.|Four five|Six"));
        QCOMPARE(set.marked(parts), QStringLiteral("two three.|Four five|Six"));
    }

    void marksTablesAndCode() {
        const Set set(
            "<p>Before it all.</p><table><tr><th>Name</th><th>Age</th></tr><tr><td>Ada</td>"
            "<td>36</td></tr></table><pre>int a = 1;\n  return a;</pre><p>After it all.</p>");
        const auto table = set.parts(QStringLiteral("Name"), QStringLiteral("36"));
        QCOMPARE(set.quote(table), QStringLiteral("Name|Age|Ada|36"));
        QCOMPARE(set.marked(table), QStringLiteral("Name|Age|Ada|36"));
        const auto code = set.parts(QStringLiteral("a = 1"), QStringLiteral("return"));
        QCOMPARE(set.quote(code), QStringLiteral("a = 1; return"));
        QVERIFY(set.marked(code).startsWith(QStringLiteral("a = 1;")));
        QVERIFY(set.marked(code).endsWith(QStringLiteral("return")));
    }

    void marksCodeInALine() {
        const Set set("<p>The gauge said <code>level = 4.2</code> on <kbd>Mon</kbd> day.</p>");
        const auto parts = set.parts(QStringLiteral("gauge"), QStringLiteral("day"));
        QCOMPARE(set.quote(parts), QStringLiteral("gauge said level = 4.2 on Mon day"));
        QCOMPARE(set.marked(parts).remove(QChar(0x2060)).replace(QChar::Nbsp, u' ').simplified(),
                 QStringLiteral("gauge said level = 4.2 on Mon day"));
    }

    void marksTextFromRightToLeft() {
        const Set set(
            "<html dir=rtl lang=ar><p>\u0627\u0644\u0646\u0647\u0631 "
            "\u064a\u0631\u062a\u0641\u0639 "
            "\u0643\u0644 \u0639\u0627\u0645 (Nile 2024) \u0648\u064a\u0647\u0628\u0637</p>");
        const auto parts =
            set.parts(QStringLiteral("\u064a\u0631\u062a\u0641\u0639"), QStringLiteral("Nile"));
        QCOMPARE(
            set.quote(parts),
            QStringLiteral("\u064a\u0631\u062a\u0641\u0639 \u0643\u0644 \u0639\u0627\u0645 (Nile"));
        QVERIFY(set.marked(parts).contains(QStringLiteral("Nile")));
    }

    void doesNotMindHowTheTextIsSet() {
        const char* html =
            "<html lang=en><p>An extraordinarily long consideration of transportation.</p>";
        const Set plain(html);
        const auto parts =
            plain.parts(QStringLiteral("extraordinarily"), QStringLiteral("consideration"));
        const Set other(
            std::string("<html lang=en><p>An extra&shy;ordi&shy;narily long "
                        "con&shy;sidera&shy;tion of transportation.</p>"));
        DocumentStyle large;
        large.zoom = 2;
        const Set zoomed(html, large);
        QCOMPARE(zoomed.marked(parts), QStringLiteral("extraordinarily long consideration"));
        const auto anchor = core::anchorOf(plain.page(), parts);
        const core::Found found = core::findAnchor(other.page(), *anchor);
        QVERIFY(found.fit != core::Fit::Lost);
        QCOMPARE(other.marked(found.parts).remove(QChar::SoftHyphen),
                 QStringLiteral("extraordinarily long consideration"));
    }

    void goesOnBehindFormulas() {
        const Set set(
            "<p>Let <math><mi>x</mi><mo>=</mo><mn>2</mn></math> be the number of boats, and "
            "<math><mi>y</mi></math> that of the ferries.</p>");
        const auto parts = set.parts(QStringLiteral("number"), QStringLiteral("ferries"));
        QVERIFY(set.quote(parts).startsWith(QStringLiteral("number of boats, and")));
        QVERIFY(set.quote(parts).endsWith(QStringLiteral("that of the ferries")));
        QVERIFY(set.marked(parts).startsWith(QStringLiteral("number of boats")));
        QVERIFY(set.marked(parts).endsWith(QStringLiteral("ferries")));
    }

    void takesWholeWords() {
        QTextDocument text(QStringLiteral("The ferry rests, Flusswasser steigt. 日本語の文章"));
        const auto whole = [&](int from, int to) {
            const DocumentRange range = wholeWords(text, {from, to});
            return text.toPlainText().mid(range.from, range.to - range.from);
        };
        QCOMPARE(whole(6, 12), QStringLiteral("ferry rests"));
        QCOMPARE(whole(4, 15), QStringLiteral("ferry rests"));
        QCOMPARE(whole(17, 22), QStringLiteral("Fluss"));
        QCOMPARE(whole(38, 41), QStringLiteral("本語の"));
        QCOMPARE(whole(0, 5), QStringLiteral("The ferry"));
    }

    void marksNothingThatIsNoText() {
        const Set set("<p>One</p><p><img src=a.png alt=Boat width=300 height=200></p><p>Two</p>");
        QVERIFY(markedParts(*set.document, set.page(), 0, 0).empty());
        QVERIFY(rangesOf(*set.document, set.page(), std::vector<core::TextSpan>()).empty());
        const auto all =
            markedParts(*set.document, set.page(), 0, set.document->characterCount() - 1);
        QCOMPARE(set.quote(all), QStringLiteral("One|Two"));
    }
};

QTEST_MAIN(MarkedPartsTest)
#include "marked_parts_test.moc"
