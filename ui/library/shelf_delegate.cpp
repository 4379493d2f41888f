// SPDX-License-Identifier: MIT
#include "library/shelf_delegate.h"

#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPixmapCache>

#include "document/image_decoder.h"
#include "library/marked_text.h"
#include "library/shelf_model.h"
#include "models/sentences.h"
#include "widgets/focus_steps.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int margin = 10;
constexpr int gap = 3;
constexpr int iconSize = 16;
constexpr int dotSize = 8;
constexpr int textLines = 2;
// A line in another direction than the window's keeps its own order.
constexpr QChar firstStrongIsolate{0x2068};
constexpr QChar popIsolate{0x2069};
constexpr qreal smallScale = 0.9;
// Who has seen the end has read it, although the last pixel was never in sight.
constexpr double wholly = 0.97;

QFont smaller(const QFont& font) {
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * smallScale);
    return result;
}

QFont titleFont(const QFont& font) {
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * 1.1);
    result.setWeight(QFont::DemiBold);
    return result;
}

QSize pictureSize(const QStyleOptionViewItem& option, int height) {
    Q_UNUSED(option);
    return {height * 4 / 3, height};
}

int innerHeight(const QFont& font) {
    return QFontMetrics(titleFont(font)).lineSpacing() + gap +
           QFontMetrics(smaller(font)).lineSpacing() + gap +
           textLines * QFontMetrics(smaller(font)).lineSpacing();
}

QString dayText(const QModelIndex& index) {
    const QDate published =
        QDate::fromString(index.data(ShelfModel::PublishedRole).toString().left(10), Qt::ISODate);
    const QDate day =
        published.isValid() ? published : index.data(ShelfModel::KeptAtRole).toDateTime().date();
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QPixmap pictureOf(const QModelIndex& index, const QSize& pixels) {
    const QByteArray bytes = index.data(ShelfModel::PictureRole).toByteArray();
    if (bytes.isEmpty()) return {};
    const QString key = QStringLiteral("klartext/shelf/%1/%2/%3")
                            .arg(index.data(ShelfModel::IdRole).toLongLong())
                            .arg(pixels.width())
                            .arg(qHash(bytes));
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) return picture;
    constexpr int widest = 1000;
    const QImage image =
        decodeImage(bytes, widest)
            .image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    if (image.isNull()) return {};
    picture = QPixmap::fromImage(image.copy(
        QRect(QPoint((image.width() - pixels.width()) / 2, (image.height() - pixels.height()) / 2),
              pixels)));
    QPixmapCache::insert(key, picture);
    return picture;
}

}  // namespace

QString shelfLine(const QModelIndex& index) {
    QStringList parts{index.data(ShelfModel::SiteRole).toString(), dayText(index)};
    const int minutes = index.data(ShelfModel::MinutesRole).toInt();
    if (index.data(ShelfModel::LinkRole).toBool()) {
        parts.append(ShelfDelegate::tr("not loaded yet"));
    } else if (minutes > 0) {
        parts.append(ShelfDelegate::tr("%Ln min", nullptr, minutes));
    }
    const double progress = index.data(ShelfModel::ProgressRole).toDouble();
    if (progress >= wholly) {
        parts.append(ShelfDelegate::tr("read to the end"));
    } else if (progress > 0) {
        parts.append(ShelfDelegate::tr("%1 read", "a share").arg(percent(progress)));
    }
    if (index.data(ShelfModel::ChangedRole).toBool()) {
        parts.append(ShelfDelegate::tr("text has changed"));
    }
    if (const int highlights = index.data(ShelfModel::HighlightsRole).toInt(); highlights > 0) {
        parts.append(ShelfDelegate::tr("%Ln highlight(s)", nullptr, highlights));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ShelfDelegate::ShelfDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(&theme) {}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, innerHeight(option.font) + 2 * margin};
}

void ShelfDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setLayoutDirection(item.direction);
    painter->setClipRect(item.rect);
    item.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->setPen(m_theme->color(ColorId::Rule));
    if (!item.state.testFlag(QStyle::State_Selected)) {
        painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    }

    const QRect inside = item.rect.adjusted(margin + dotSize, margin, -margin, -margin);
    const auto placed = [&item, &inside](const QRect& rect) {
        return QStyle::visualRect(item.direction, inside, rect);
    };
    const QSize pictureArea = pictureSize(item, inside.height());
    paintPicture(painter, placed(QRect(inside.topLeft(), pictureArea)), index);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor strong = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? strong : m_theme->color(ColorId::MutedText);
    const bool unread = index.data(ShelfModel::UnreadRole).toBool();
    if (unread) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? strong : m_theme->color(ColorId::Link));
        const QRect column = item.rect.adjusted(0, 0, 0, 0);
        const QRect dot(column.left() + (margin + dotSize) / 2 - dotSize / 2 + 1,
                        inside.center().y() - dotSize / 2, dotSize, dotSize);
        painter->drawEllipse(QStyle::visualRect(item.direction, item.rect, dot));
    }
    QRect text = inside.adjusted(pictureArea.width() + margin, 0, 0, 0);
    QFont heading = titleFont(item.font);
    if (!unread) heading.setWeight(QFont::Normal);
    QRect titleRect = text;
    if (index.data(ShelfModel::FavouriteRole).toBool()) {
        const QRect star(text.right() - iconSize, text.top() + 2, iconSize, iconSize);
        symbolicIcon(QStringLiteral("star-filled"), strong).paint(painter, placed(star));
        titleRect.setRight(star.left() - gap);
    }
    painter->setPen(strong);
    drawMarked(painter, placed(titleRect), index.data(ShelfModel::HeadingRole).toString(), heading,
               1);
    const QFont small = smaller(item.font);
    const int lineHeight = QFontMetrics(small).lineSpacing();
    QRect line(text.left(), text.top() + QFontMetrics(titleFont(item.font)).lineSpacing() + gap,
               text.width(), lineHeight);
    painter->setPen(muted);
    painter->setFont(small);
    const QString facts =
        QFontMetrics(small).elidedText(shelfLine(index), Qt::ElideRight, line.width());
    painter->drawText(placed(line), Qt::AlignLeading | Qt::AlignVCenter,
                      firstStrongIsolate + facts + popIsolate);
    const int used = QFontMetrics(small).horizontalAdvance(facts) + margin;
    paintTags(painter, placed(line.adjusted(used, 0, 0, 0)), index, small);
    painter->setPen(muted);
    drawMarked(
        painter,
        placed(QRect(text.left(), line.bottom() + gap, text.width(), textLines * lineHeight)),
        index.data(ShelfModel::TextRole).toString(), small, textLines);
    paintFocusFrame(*painter, item);
    painter->restore();
}

void ShelfDelegate::paintPicture(QPainter* painter, const QRect& rect,
                                 const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect, 4, 4);
    painter->setClipPath(frame, Qt::IntersectClip);
    painter->fillRect(rect, m_theme->color(ColorId::Surface));
    const qreal ratio = painter->device()->devicePixelRatio();
    const QPixmap picture = pictureOf(index, (QSizeF(rect.size()) * ratio).toSize());
    if (!picture.isNull()) {
        painter->drawPixmap(rect, picture);
    } else {
        // The site's first letter stands for a picture, as people know it of bookmarks.
        const QString name = index.data(ShelfModel::SiteRole).toString();
        QFont letter = painter->font();
        letter.setPixelSize(rect.height() / 2);
        painter->setFont(letter);
        painter->setPen(m_theme->color(ColorId::MutedText));
        painter->drawText(rect, Qt::AlignCenter, name.left(1).toUpper());
    }
    painter->restore();
}

int ShelfDelegate::paintTags(QPainter* painter, const QRect& line, const QModelIndex& index,
                             const QFont& font) const {
    const QFontMetrics metrics(font);
    constexpr int padding = 6;
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    int used = 0;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const QString& tag : index.data(ShelfModel::TagsRole).toStringList()) {
        const int width = metrics.horizontalAdvance(tag) + 2 * padding;
        if (used + width > line.width()) break;
        const int left = mirrored ? line.right() + 1 - used - width : line.left() + used;
        const QRect pill(left, line.top(), width, line.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->color(ColorId::Surface));
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setPen(m_theme->color(ColorId::MutedText));
        painter->drawText(pill, Qt::AlignCenter, tag);
        used += width + gap;
    }
    return used;
}

}  // namespace klartext::ui
