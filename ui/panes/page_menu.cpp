// SPDX-License-Identifier: MIT
#include "panes/page_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>
#include <array>

#include "boxes/box_layer.h"
#include "document/clean_text.h"
#include "math/formula_object.h"
#include "panes/page_view.h"

namespace klartext::ui {

namespace {

QString linkAt(const PageView& view, int position) {
    QTextCursor cursor(view.page());
    // The format of a cursor is that of the character before it.
    cursor.setPosition(std::min(position + 1, view.page()->characterCount() - 1));
    return cursor.charFormat().anchorHref();
}

/// The formula at the position, or right before it where a click hit its right half.
std::shared_ptr<const core::Formula> formulaAt(const PageDocument& page, int position) {
    QTextCursor cursor(const_cast<PageDocument*>(&page));
    for (const int behind : {position + 1, position}) {
        cursor.setPosition(std::clamp(behind, 0, page.characterCount() - 1));
        if (auto formula = formulaOf(cursor.charFormat())) {
            return formula;
        }
    }
    return nullptr;
}

/// Neither within the page nor to what the program itself offers in its text.
bool leadsElsewhere(const QString& link) {
    const QString scheme = QUrl(link).scheme();
    constexpr std::array schemes{"http", "https", "mailto", "tel", "file"};
    return std::ranges::any_of(schemes,
                               [&](const char* known) { return scheme == QLatin1String(known); });
}

}  // namespace

Removal removalAt(const PageView& view, int position) {
    const PageDocument& page = *view.page();
    const QTextCursor selection = view.textCursor();
    if (selection.hasSelection()) {
        return {PageMenu::tr("&Remove selected paragraphs"),
                page.blocksBetween(selection.selectionStart(), selection.selectionEnd())};
    }
    QTextCursor cursor(view.page());
    cursor.setPosition(std::clamp(position, 0, page.characterCount() - 1));
    if (const QTextTable* table = cursor.currentTable()) {
        return {PageMenu::tr("&Remove this table"),
                page.blocksBetween(table->firstPosition(), table->lastPosition())};
    }
    const bool picture = page.characterAt(position) == QChar::ObjectReplacementCharacter &&
                         formulaAt(page, position) == nullptr;
    return {picture ? PageMenu::tr("&Remove this picture") : PageMenu::tr("&Remove this paragraph"),
            {page.blockAt(position)}};
}

PageMenu::PageMenu(PageView& view, int position, const Removal& removal, QWidget* parent)
    : QMenu(parent) {
    QAction* copy = addAction(tr("&Copy"), &view, &PageView::copy);
    copy->setEnabled(view.textCursor().hasSelection());
    QString link = linkAt(view, position);
    if (const auto picture = PictureLink::fromUrl(QUrl(link))) {
        addPicture(view, *picture);
        link = view.page()->linkOf(*picture).toString();
    }
    if (const QString code = view.boxes().codeAt(position); !code.isEmpty()) {
        addAction(tr("Copy co&de"), this, [code] { QGuiApplication::clipboard()->setText(code); });
    }
    if (leadsElsewhere(link)) {
        addAction(tr("Copy &link"), this, [link] { QGuiApplication::clipboard()->setText(link); });
    }
    if (const auto formula = formulaAt(*view.page(), position)) {
        addAction(tr("Copy formula as &TeX"), this, [formula] {
            QGuiApplication::clipboard()->setText(cleanText(QString::fromStdString(formula->tex)));
        });
        addAction(tr("Copy formula as &MathML"), this, [formula] {
            QGuiApplication::clipboard()->setText(
                cleanText(QString::fromStdString(core::toMathml(*formula))));
        });
    }
    addAction(tr("Select &all"), &view, &PageView::selectAll);
    if (!removal.blocks.isEmpty()) {
        addSeparator();
        addAction(removal.text, this,
                  [this, blocks = removal.blocks] { Q_EMIT removeRequested(blocks); });
    }
}

void PageMenu::addPicture(PageView& view, const PictureLink& picture) {
    const auto index = static_cast<std::size_t>(picture.index);
    const auto& pictures = view.page()->pictures();
    if (index < pictures.size() && !view.page()->images().isHeld(pictures[index].url)) {
        addAction(tr("&Enlarge picture"), &view,
                  [&view, picture] { Q_EMIT view.pictureActivated(picture.index); });
    }
    const QUrl link = view.page()->linkOf(picture);
    if (!link.isEmpty()) {
        addAction(tr("&Open the picture’s link"), &view,
                  [&view, link] { Q_EMIT view.linkActivated(link); });
    }
}

}  // namespace klartext::ui
