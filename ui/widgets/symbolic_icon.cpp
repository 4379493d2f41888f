// SPDX-License-Identifier: MIT
#include "widgets/symbolic_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "models/sentences.h"

namespace klartext::ui {

namespace {

/// The drawing's shape, filled with one colour.
QPixmap stencil(const QString& name, const QSize& pixels, const QColor& color) {
    const QString key = QStringLiteral("klartext/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    drawing.render(&painter, QRectF(QPointF(), pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolicIconEngine : public QIconEngine {
public:
    SymbolicIconEngine(QString name, const QColor& color)
        : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(
            rect, stencil(m_name, (QSizeF(rect.size()) * ratio).toSize(), colorFor(mode)));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return stencil(m_name, size, colorFor(mode));
    }

    QIconEngine* clone() const override { return new SymbolicIconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
            case QIcon::Disabled:
                return palette.color(QPalette::Disabled, QPalette::ButtonText);
            case QIcon::Selected:
                return palette.color(QPalette::HighlightedText);
            default:
                return m_color.isValid() ? m_color : palette.color(QPalette::ButtonText);
        }
    }

    QString m_name;
    QColor m_color;
};

}  // namespace

QIcon symbolicIcon(const QString& name, const QColor& color) {
    return QIcon(new SymbolicIconEngine(name, color));
}

QString statusIconName(core::Status status) {
    switch (status) {
        case core::Status::Complete:
            return QStringLiteral("status-complete");
        case core::Status::Doubtful:
            return QStringLiteral("status-doubtful");
        case core::Status::NoArticle:
            break;
    }
    return QStringLiteral("status-none");
}

QIcon kindIcon(core::BoilerplateKind kind, const QColor& color) {
    return symbolicIcon(QStringLiteral("kind-") + toText(core::kindId(kind)), color);
}

}  // namespace klartext::ui
