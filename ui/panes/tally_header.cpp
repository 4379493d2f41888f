// SPDX-License-Identifier: MIT
#include "panes/tally_header.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "models/sentences.h"

namespace klartext::ui {

namespace {

constexpr int barHeight = 6;

double shareOf(int part, int rest) {
    return part + rest > 0 ? static_cast<double>(part) / (part + rest) : 0;
}

/// The kept share in the colour of text, the removed one in a fainter one; the labels say the same.
class ShareBar : public QWidget {
public:
    explicit ShareBar(QWidget* parent) : QWidget(parent) { setFixedHeight(barHeight); }

    void setKept(double share) {
        m_kept = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal radius = height() / 2.0;
        painter.setBrush(palette().color(QPalette::Mid));
        painter.drawRoundedRect(rect(), radius, radius);
        QRectF kept = rect();
        kept.setWidth(kept.width() * m_kept);
        if (layoutDirection() == Qt::RightToLeft) {
            kept.moveRight(width());
        }
        painter.setBrush(palette().color(QPalette::Link));
        painter.drawRoundedRect(kept, radius, radius);
    }

private:
    double m_kept = 0;
};

QLabel* createLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

TallyHeader::TallyHeader(QWidget* parent)
    : QWidget(parent),
      m_words(createLabel(this)),
      m_blocks(createLabel(this)),
      m_bar(new ShareBar(this)) {
    QFont bold = m_words->font();
    bold.setBold(true);
    m_words->setFont(bold);
    m_words->setObjectName(QStringLiteral("wordTally"));
    m_blocks->setObjectName(QStringLiteral("blockTally"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_blocks);
}

void TallyHeader::show(const core::Tally& tally) {
    const QString all = locale().toString(tally.wordsKept + tally.wordsRemoved);
    const double removed = shareOf(tally.wordsRemoved, tally.wordsKept);
    m_words->setText(tr("%Ln of %1 word(s) left out (%2)", nullptr, tally.wordsRemoved)
                         .arg(all, percent(removed)));
    m_blocks->setText(tr("%Ln block(s) kept", nullptr, tally.blocksKept) + QStringLiteral(" · ") +
                      tr("%Ln block(s) left out", nullptr, tally.blocksRemoved));
    static_cast<ShareBar*>(m_bar)->setKept(1 - removed);
}

}  // namespace klartext::ui
