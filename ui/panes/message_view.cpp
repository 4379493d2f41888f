// SPDX-License-Identifier: MIT
#include "panes/message_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "typography/typography.h"

namespace klartext::ui {

namespace {

constexpr int columnWidth = 560;
constexpr int margin = 32;
constexpr qreal titleScale = 2.0;
constexpr qreal textScale = 1.2;

QFont scaled(const QFont& font, qreal factor) {
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * factor);
    return larger;
}

QLabel* makeLabel(const QFont& font) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

}  // namespace

MessageView::MessageView(QWidget* parent)
    : QScrollArea(parent), m_suggestions(new QWidget), m_retry(new QPushButton(tr("Try again"))) {
    QFont titleFont = scaled(font(), titleScale);
    titleFont.setFamily(defaultReadingFamily());
    titleFont.setBold(true);
    m_title = makeLabel(titleFont);
    m_explanation = makeLabel(scaled(font(), textScale));
    m_retry->setFont(scaled(font(), textScale));
    connect(m_retry, &QPushButton::clicked, this, &MessageView::retryRequested);

    auto* column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto* lines = new QVBoxLayout(column);
    lines->setSpacing(18);
    lines->addWidget(m_title);
    lines->addWidget(m_explanation);
    lines->addWidget(m_suggestions);
    lines->addWidget(m_retry, 0, Qt::AlignLeft);

    auto* page = new QWidget;
    auto* centred = new QGridLayout(page);
    centred->setContentsMargins(margin, margin, margin, margin);
    centred->addWidget(column, 1, 1);
    centred->setColumnStretch(0, 1);
    centred->setColumnStretch(1, 1000);
    centred->setColumnStretch(2, 1);
    // A little above the middle, where the eye rests.
    centred->setRowStretch(0, 2);
    centred->setRowStretch(2, 3);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(page);
}

void MessageView::setMessage(const MessagePage& message) {
    setAccessibleName(message.title);
    m_title->setText(message.title);
    m_explanation->setText(message.explanation);
    m_explanation->setVisible(!message.explanation.isEmpty());
    setSuggestions(message.suggestions);
    m_retry->setVisible(message.canRetry);
    setFocusProxy(message.canRetry ? m_retry : nullptr);
    if (message.canRetry) {
        m_retry->setDefault(true);
    }
}

void MessageView::setSuggestions(const QStringList& suggestions) {
    delete m_suggestions->layout();
    qDeleteAll(m_suggestions->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    auto* rows = new QGridLayout(m_suggestions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(8);
    rows->setHorizontalSpacing(10);
    rows->setColumnStretch(1, 1);
    for (const QString& suggestion : suggestions) {
        const int row = rows->rowCount();
        auto* bullet = makeLabel(scaled(font(), textScale));
        bullet->setText(QStringLiteral("•"));
        bullet->setTextInteractionFlags(Qt::NoTextInteraction);
        auto* text = makeLabel(scaled(font(), textScale));
        text->setText(suggestion);
        rows->addWidget(bullet, row, 0, Qt::AlignTop);
        rows->addWidget(text, row, 1);
    }
    m_suggestions->setVisible(!suggestions.isEmpty());
}

void MessageView::setTheme(const Theme& theme) {
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(ColorId::Paper));
    palette.setColor(QPalette::WindowText, theme.color(ColorId::Text));
    setPalette(palette);
}

}  // namespace klartext::ui
