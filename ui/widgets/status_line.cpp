// SPDX-License-Identifier: MIT
#include "widgets/status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

#include "accessibility/announcer.h"
#include "models/sentences.h"
#include "widgets/elided_label.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int announcementMilliseconds = 6000;
constexpr int iconSize = 16;

}  // namespace

QString statusSentence(core::Status status) {
    switch (status) {
        case core::Status::Complete:
            return StatusLine::tr("Article found");
        case core::Status::Doubtful:
            return StatusLine::tr("This may not be the article, or not all of it");
        case core::Status::NoArticle:
            break;
    }
    return StatusLine::tr("No article found on this page");
}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_sentence(new ElidedLabel(this)),
      m_removed(new QToolButton(this)),
      m_timer(new QTimer(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_removed);
    m_sentence->setObjectName(QStringLiteral("status"));
    m_sentence->setAccessibleDescription(tr("Status"));
    m_removed->setObjectName(QStringLiteral("leftOut"));
    m_removed->setAutoRaise(true);
    m_removed->setFocusPolicy(Qt::TabFocus);
    m_removed->setToolTip(tr("List what was left out of the page, and why"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(announcementMilliseconds);
    connect(m_removed, &QToolButton::clicked, this, &StatusLine::removedRequested);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_announced.clear();
        refresh();
    });
    clear();
}

void StatusLine::showPage(const core::Extraction& extraction, const core::Article& article) {
    QString sentence = statusSentence(article.status);
    QString details;
    for (const core::Notice notice : extraction.notices) {
        sentence += QStringLiteral(" · ") + noticeSentence(notice);
        details += QLatin1Char('\n') + noticeSentence(notice);
    }
    setStatus(statusIconName(article.status), sentence,
              tr("About %1 of the text is expected to be right.")
                      .arg(percent(static_cast<double>(extraction.confidence))) +
                  details);
    const core::Tally& tally = article.tally;
    const int words = tally.wordsKept + tally.wordsRemoved;
    m_removed->setText(tr("%Ln word(s) left out", nullptr, tally.wordsRemoved) +
                       (words > 0 ? QStringLiteral(" (%1)").arg(
                                        percent(static_cast<double>(tally.wordsRemoved) / words))
                                  : QString()));
    m_removed->setVisible(true);
}

void StatusLine::showLoading(const QString& address) {
    // What was told of the page before would hide it.
    m_announced.clear();
    m_timer->stop();
    setStatus({}, address.isEmpty() ? tr("Opening the page …") : tr("Opening %1 …").arg(address),
              {});
}

void StatusLine::showActivity(const QString& sentence) { setStatus({}, sentence, {}); }

void StatusLine::clear() {
    setStatus({}, {}, {});
    m_removed->hide();
}

void StatusLine::announce(const QString& sentence) {
    m_announced = sentence;
    m_timer->start();
    refresh();
    speak(sentence);
}

void StatusLine::speak(const QString& sentence) { ui::announce(*m_sentence, sentence); }

void StatusLine::showLink(const QString& address) {
    m_link = address;
    refresh();
}

void StatusLine::setStatus(const QString& icon, const QString& sentence, const QString& details) {
    m_status = sentence;
    m_statusIcon = icon;
    m_sentence->setToolTip(details);
    refresh();
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void StatusLine::refresh() {
    m_icon->setVisible(!m_statusIcon.isEmpty());
    if (!m_statusIcon.isEmpty()) {
        m_icon->setPixmap(
            symbolicIcon(m_statusIcon).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    }
    if (m_link.isEmpty()) {
        m_sentence->setAccessibleName(m_announced.isEmpty() ? m_status : m_announced);
    }
    m_sentence->setText(!m_link.isEmpty()        ? m_link
                        : !m_announced.isEmpty() ? m_announced
                                                 : m_status);
}

}  // namespace klartext::ui
