// SPDX-License-Identifier: MIT
#include "project/tex_text.h"

#include <QTest>

using namespace klartext::core;

class TexTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsAtDelimiters_data();
    void cutsAtDelimiters();
};

namespace {

/// Words as they are, formulas in ⟨ ⟩, displayed ones in ⟪ ⟫.
QString picture(const QString& text, bool dollars) {
    const std::string utf8 = text.toStdString();
    QString result;
    for (const TexPiece& piece : texPieces(utf8, dollars)) {
        QString inside = QString::fromStdString(std::string(piece.text));
        if (piece.formula) {
            inside = (piece.display ? QStringLiteral("⟪%1⟫") : QStringLiteral("⟨%1⟩")).arg(inside);
        }
        result += inside;
    }
    return result;
}

}  // namespace

void TexTextTest::cutsAtDelimiters_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dollars");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, bool dollars, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << dollars << QString::fromUtf8(expected);
    };
    row("no formula", false, "no formula");
    row("a \\(x\\) b", false, "a ⟨x⟩ b");
    row("a \\[x\\] b", false, "a ⟪x⟫ b");
    row("a $$x$$ b", false, "a ⟪x⟫ b");
    row("a $x$ b", false, "a $x$ b");
    row("a $x$ b", true, "a ⟨x⟩ b");
    row("between $5 and $6 each", true, "between $5 and $6 each");
    row("$a \\$ b$", true, "⟨a \\$ b⟩");
    row("\\begin{align*}a\\end{align*}.", false, "⟪\\begin{align*}a\\end{align*}⟫.");
    row("\\begin{verse}a\\end{verse}", false, "\\begin{verse}a\\end{verse}");
    row("never \\(closed", false, "never \\(closed");
    row("$$$$", false, "$$$$");
}

void TexTextTest::cutsAtDelimiters() {
    QFETCH(const QString, text);
    QFETCH(const bool, dollars);
    QFETCH(const QString, expected);
    QCOMPARE(picture(text, dollars), expected);
}

QTEST_GUILESS_MAIN(TexTextTest)

#include "tex_text_test.moc"
