// SPDX-License-Identifier: MIT
#include "panes/message_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "typography/typography.h"
#include "widgets/flow_layout.h"

namespace klartext::ui {

namespace {

constexpr int columnWidth = 560;
constexpr int margin = 32;
constexpr int buttonRoom = 16;
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
    : QScrollArea(parent),
      m_suggestions(new QWidget),
      m_retry(new QPushButton(tr("Try again"))),
      m_browser(new QPushButton(tr("Open in web browser"))) {
    QFont titleFont = scaled(font(), titleScale);
    titleFont.setFamily(defaultReadingFamily());
    titleFont.setBold(true);
    m_title = makeLabel(titleFont);
    m_explanation = makeLabel(scaled(font(), textScale));
    m_countdown = makeLabel(font());
    for (QPushButton* button : {m_retry, m_browser}) {
        button->setFont(scaled(font(), textScale));
        // Return presses the one that has the focus, outside of dialogs, too.
        button->setAutoDefault(true);
        // Styles leave long words hardly any room.
        button->setMinimumWidth(button->sizeHint().width() + buttonRoom);
    }
    connect(m_retry, &QPushButton::clicked, this, &MessageView::retryRequested);
    connect(m_browser, &QPushButton::clicked, this, &MessageView::browserRequested);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &MessageView::countDown);

    auto* column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto* lines = new QVBoxLayout(column);
    lines->setSpacing(18);
    lines->addWidget(m_title);
    lines->addWidget(m_explanation);
    lines->addWidget(m_suggestions);
    auto* buttons = new FlowLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(12);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_browser);
    lines->addLayout(buttons);
    lines->addWidget(m_countdown);

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
    const bool opensBrowser = message.inBrowser && !message.original.isEmpty();
    m_browser->setVisible(opensBrowser);
    QPushButton* first = message.canRetry ? m_retry : opensBrowser ? m_browser : nullptr;
    setFocusProxy(first);
    for (QPushButton* button : {m_retry, m_browser}) {
        button->setDefault(button == first);
    }
    m_left = message.retryAfter;
    m_left.count() > 0 ? m_second.start() : m_second.stop();
    showCountdown();
}

void MessageView::countDown() {
    // Somebody who has gone on to read something else is not to be disturbed.
    if (!isVisible()) {
        m_left = std::chrono::seconds(0);
        m_second.stop();
        return;
    }
    --m_left;
    showCountdown();
    if (m_left.count() <= 0) {
        m_second.stop();
        Q_EMIT retryRequested();
    }
}

void MessageView::showCountdown() {
    m_countdown->setVisible(m_left.count() > 0);
    m_countdown->setText(
        tr("Tries again by itself in %n second(s).", nullptr, static_cast<int>(m_left.count())));
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
