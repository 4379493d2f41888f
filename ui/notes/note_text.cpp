// SPDX-License-Identifier: MIT
#include "notes/note_text.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>
#include <algorithm>

#include "document/chips.h"
#include "document/decorations.h"

namespace klartext::ui {

namespace {

constexpr qreal sideMargin = 14;
constexpr qreal edgeMargin = 11;
constexpr int narrowest = 160;

}  // namespace

NoteText::NoteText(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setAccessibleName(tr("Footnote"));
}

NoteText::~NoteText() { setDocument(nullptr); }

void NoteText::setPage(std::unique_ptr<PageDocument> page, const QSize& most) {
    setDocument(nullptr);
    m_page = std::move(page);
    const PageDocument::Margins margins{sideMargin, edgeMargin, edgeMargin};
    const auto layOut = [&](int width) {
        m_page->setColumn(width, margins);
        m_page->setTextWidth(width);
    };
    layOut(most.width());
    // A short note needs no wide frame.
    const int needed = qCeil(m_page->idealWidth()) + 2;
    const int width = std::clamp(needed, std::min(narrowest, most.width()), most.width());
    layOut(width);
    const int height = qCeil(m_page->size().height());
    setLineWrapColumnOrWidth(width);
    setDocument(m_page.get());
    const bool scrolls = height > most.height();
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedSize(width + (scrolls ? verticalScrollBar()->sizeHint().width() : 0),
                 std::min(height, most.height()));
    QPalette palette = m_page->style().theme.palette();
    palette.setColor(QPalette::Window, m_page->style().theme.color(ColorId::Paper));
    setPalette(palette);
}

void NoteText::paintEvent(QPaintEvent* event) {
    if (m_page) {
        QPainter painter(viewport());
        const QPointF offset(0, verticalScrollBar()->value());
        painter.translate(-offset);
        const QRectF clip = QRectF(viewport()->rect()).translated(offset);
        paintDecorations(painter, *m_page, clip);
        paintChips(painter, *m_page, clip);
    }
    QTextBrowser::paintEvent(event);
}

QVariant NoteText::loadResource(int /*type*/, const QUrl& /*name*/) { return {}; }

}  // namespace klartext::ui
