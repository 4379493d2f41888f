// SPDX-License-Identifier: MIT
#include "focus/reading_footer.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <cmath>

#include "models/sentences.h"
#include "typography/theme.h"
#include "widgets/elided_label.h"

namespace klartext::ui {

namespace {

constexpr int lineHeight = 2;
constexpr qreal fontScale = 0.88;

}  // namespace

int percentRead(double share) { return static_cast<int>(std::floor(100 * share)); }

QString progressText(double share, double minutesLeft) {
    if (share >= 1) {
        return ReadingFooter::tr("%1 · the end").arg(percent(1));
    }
    const QString left = minutesLeft < 1
                             ? ReadingFooter::tr("less than a minute left")
                             : ReadingFooter::tr("%Ln min left", nullptr,
                                                 static_cast<int>(std::lround(minutesLeft)));
    //: How much was read and how long the rest takes: "43 % · 6 min left".
    return ReadingFooter::tr("%1 · %2").arg(percent(percentRead(share) / 100.0), left);
}

ReadingFooter::ReadingFooter(QWidget* parent)
    : QWidget(parent),
      m_heading(new ElidedLabel(this)),
      m_page(new QLabel(this)),
      m_progress(new QLabel(this)) {
    setObjectName(QStringLiteral("readingFooter"));
    setAccessibleName(tr("Place in the text"));
    setAutoFillBackground(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * fontScale);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 3 + lineHeight, 16, 3);
    grid->setHorizontalSpacing(16);
    int column = 0;
    for (QLabel* label : {m_heading, m_page, m_progress}) {
        label->setFont(small);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, 0, column++);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    m_progress->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_heading->setObjectName(QStringLiteral("footerHeading"));
    m_page->setObjectName(QStringLiteral("footerPage"));
    m_progress->setObjectName(QStringLiteral("footerProgress"));
}

void ReadingFooter::setTheme(const Theme& theme) {
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(ColorId::Paper));
    palette.setColor(QPalette::WindowText, theme.color(ColorId::MutedText));
    palette.setColor(QPalette::Mid, theme.color(ColorId::Rule));
    palette.setColor(QPalette::Highlight, theme.color(ColorId::Accent));
    setPalette(palette);
}

void ReadingFooter::setHeading(const QString& heading) {
    m_heading->setText(heading);
    m_heading->setToolTip(heading);
}

void ReadingFooter::setPage(int page, int count) {
    m_page->setVisible(count > 0);
    m_page->setText(
        tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(count)));
}

void ReadingFooter::setProgress(double share, double minutesLeft) {
    m_share = share;
    m_progress->setText(progressText(share, minutesLeft));
    update();
}

void ReadingFooter::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), lineHeight, palette().color(QPalette::Mid));
    const int read = qRound(m_share * width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(mirrored ? width() - read : 0, 0, read, lineHeight,
                     palette().color(QPalette::Highlight));
}

}  // namespace klartext::ui
