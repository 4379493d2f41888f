// SPDX-License-Identifier: MIT
#include "library/changes_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>
#include <algorithm>

namespace klartext::ui {

namespace {

constexpr int indent = 24;

}  // namespace

ChangesDialog::ChangesDialog(const QList<std::pair<bool, QString>>& changes, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What Changed"));
    const auto added = static_cast<int>(
        std::ranges::count_if(changes, [](const auto& change) { return change.first; }));
    const auto removed = static_cast<int>(changes.size()) - added;
    auto* heading = new QLabel(
        tr("The kept page is the same; the program finds another article in it than when it was "
           "kept.") +
        u' ' + tr("%Ln paragraph(s) are new.", nullptr, added) + u' ' +
        tr("%Ln paragraph(s) are left out.", nullptr, removed));
    heading->setWordWrap(true);
    auto* text = new QTextBrowser;
    text->setAccessibleName(tr("What changed"));
    QTextCursor cursor(text->document());
    for (const auto& [isNew, paragraph] : changes) {
        if (!text->document()->isEmpty()) cursor.insertBlock();
        QTextBlockFormat block;
        block.setLeftMargin(indent);
        block.setTextIndent(-indent);
        block.setBottomMargin(indent / 3.0);
        cursor.setBlockFormat(block);
        QTextCharFormat format;
        format.setFontStrikeOut(!isNew);
        cursor.insertText(isNew ? QStringLiteral("+\u2002") : QStringLiteral("−\u2002"),
                          QTextCharFormat());
        cursor.insertText(paragraph, format);
    }
    text->moveCursor(QTextCursor::Start);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 26);
}

}  // namespace klartext::ui
