// SPDX-License-Identifier: MIT
#include "document/selection_text.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>

#include "document/clean_text.h"
#include "document/isolation.h"
#include "document/text_formats.h"
#include "math/formula_object.h"
#include "typography/hyphenator.h"

namespace klartext::ui {

namespace {

/// Whether text of the kind is copied: what the program says never, the article always.
using Wanted = bool (*)(AsideText);

QString fragmentText(const QTextFragment& fragment, int from, int to, Wanted wanted) {
    const QTextCharFormat format = fragment.charFormat();
    if (!wanted(AsideText(format.intProperty(AsideTextProperty)))) {
        return {};
    }
    if (format.objectType() == imageObjectType) {
        return format.stringProperty(ImageTextProperty);
    }
    if (const auto formula = formulaOf(format)) {
        // Alone it is wanted as it can be pasted into another formula.
        const QString tex = QString::fromStdString(formula->tex);
        const QString mark = formula->display ? QStringLiteral("$$") : QStringLiteral("$");
        return to - from == 1 ? tex : mark + tex + mark;
    }
    const int start = std::max(from, fragment.position());
    const int end = std::min(to, fragment.position() + fragment.length());
    return fragment.text().mid(start - fragment.position(), end - start);
}

QString blockText(const QTextBlock& block, int from, int to, Wanted wanted) {
    QString text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.position() < to && fragment.position() + fragment.length() > from) {
            text += fragmentText(fragment, from, to, wanted);
        }
    }
    // The wide space between a list item's marker and its text is there for the eye only.
    return withoutIsolates(withoutSoftHyphens(text))
        .replace(QChar::LineSeparator, u'\n')
        .replace(QChar::Nbsp, u' ')
        .replace(QChar(0x2002), u' ');
}

QString separator(const QTextBlock& above, const QTextBlock& below) {
    switch (Continuation(below.blockFormat().intProperty(ContinuationProperty))) {
        case Continuation::SameLine:
            return {};
        case Continuation::NextLine:
            return QStringLiteral("\n");
        case Continuation::None:
            break;
    }
    const QTextTable* table = QTextCursor(below).currentTable();
    if (table != nullptr && table == QTextCursor(above).currentTable()) {
        const QTextTableCell one = table->cellAt(above.position());
        const QTextTableCell other = table->cellAt(below.position());
        return one == other               ? QStringLiteral(" ")
               : one.row() == other.row() ? QStringLiteral("\t")
                                          : QStringLiteral("\n");
    }
    const bool items = above.blockFormat().textIndent() < 0 && below.blockFormat().textIndent() < 0;
    return items ? QStringLiteral("\n") : QStringLiteral("\n\n");
}

QString textOf(const QTextCursor& selection, Wanted wanted) {
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    QString text;
    QTextBlock above;
    const QTextDocument* document = selection.document();
    for (QTextBlock block = document->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const QString own = blockText(block, from, to, wanted);
        const bool cell = QTextCursor(block).currentTable() != nullptr;
        if (own.isEmpty() && !cell) {
            continue;
        }
        if (above.isValid()) {
            text += separator(above, block);
        }
        text += own;
        above = block;
    }
    return text;
}

}  // namespace

QString wordsOf(const QTextBlock& block) {
    QString words;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto formula = formulaOf(it.fragment().charFormat());
        words +=
            formula ? QString::fromStdString(core::plainText(formula->root)) : it.fragment().text();
    }
    words.remove(QChar::ObjectReplacementCharacter);
    return withoutIsolates(withoutSoftHyphens(words)).simplified();
}

QString selectionText(const QTextCursor& selection) {
    const QString text = textOf(selection, [](AsideText kind) { return kind == AsideText::None; });
    // Who selects in a part that was set aside and nowhere else wants that.
    return cleanText(
        text.isEmpty()
            ? textOf(selection, [](AsideText kind) { return kind != AsideText::Control; })
            : text);
}

}  // namespace klartext::ui
