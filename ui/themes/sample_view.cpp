// SPDX-License-Identifier: MIT
#include "themes/sample_view.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <string>

#include "document/decorations.h"
#include "document/document_builder.h"
#include "typography/hyphenation.h"

namespace klartext::ui {

namespace {

using core::Element;
using core::ElementKind;

constexpr int rows = 9;
constexpr qreal sideMargin = 14;

Element text(const QString& words) {
    Element element;
    element.kind = ElementKind::Text;
    element.text = words.toStdString();
    return element;
}

Element around(ElementKind kind, std::vector<Element> children) {
    Element element;
    element.kind = kind;
    element.children = std::move(children);
    return element;
}

Element sample() {
    Element heading = around(ElementKind::Heading, {text(SampleView::tr("The quiet page"))});
    heading.level = 3;
    Element link = around(ElementKind::Link, {text(SampleView::tr("a link"))});
    link.url = "#";
    return around(
        ElementKind::Section,
        {heading,
         around(ElementKind::Paragraph,
                {text(SampleView::tr("So stands the text of an article: unhurried, with ")), link,
                 text(SampleView::tr(", with ")),
                 around(ElementKind::Mark, {text(SampleView::tr("marked words"))}),
                 text(SampleView::tr(" and with ")),
                 around(ElementKind::Code, {text(SampleView::tr("code"))}),
                 text(QStringLiteral("."))}),
         around(ElementKind::Paragraph,
                {text(SampleView::tr("A second paragraph shows the distance between the two, and "
                                     "how extraordinarily long words are broken at the ends of "
                                     "lines."))})});
}

}  // namespace

SampleView::SampleView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Preview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showStyle({});
    connect(&Hyphenation::ofTheSystem(), &Hyphenation::loaded, this,
            [this] { showStyle(m_page->style()); });
}

SampleView::~SampleView() = default;

void SampleView::showStyle(DocumentStyle style) {
    const QString language = QLocale(tr("en", "the code of this language")).name();
    style.hyphenator = style.typography.hyphenated
                           ? Hyphenation::ofTheSystem().find(QString(language).replace(u'_', u'-'))
                           : nullptr;
    m_page = buildPage(sample(), style);
    layOut();
    update();
}

QSize SampleView::sizeHint() const {
    const int height = fontMetrics().height() * rows;
    return {height * 2, height};
}

void SampleView::layOut() {
    m_page->setColumn(std::max(width(), 1), {sideMargin, sideMargin, sideMargin});
    m_page->setTextWidth(std::max(width(), 1));
}

void SampleView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void SampleView::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = m_page->style().theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorId::Paper));
    paintDecorations(painter, *m_page, rect());
    m_page->drawContents(&painter, rect());
    painter.setPen(theme.color(ColorId::ChromeBorder));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace klartext::ui
