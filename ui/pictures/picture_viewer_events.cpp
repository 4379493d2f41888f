// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

#include "pictures/picture_bar.h"
#include "pictures/picture_file.h"
#include "pictures/picture_viewer.h"
#include "widgets/save_dialog.h"

// What a person does in the viewer, and where its parts stand.
namespace klartext::ui {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr int panStep = 80;
constexpr int edge = 12;
constexpr int widestCaption = 900;

/// Keys of the window that work on while a picture is shown.
bool isOfWindow(const QKeyEvent& event) {
    return event.matches(QKeySequence::Quit) || event.key() == Qt::Key_F11 ||
           (event.key() == Qt::Key_Q && event.modifiers() == Qt::ControlModifier);
}

}  // namespace

void PictureViewer::layOut() {
    m_bar->adjustSize();
    m_bar->move(width() - m_bar->width(), 0);
    m_counter->adjustSize();
    m_counter->move(edge, edge);
    const int captionWidth = std::min(width() - 8 * edge, widestCaption);
    m_caption->setFixedWidth(std::max(captionWidth, 1));
    // A long caption leaves room for the picture.
    const int most = std::max(height() / 4, m_caption->fontMetrics().lineSpacing());
    const int captionHeight =
        m_caption->isHidden() ? 0 : std::min(m_caption->heightForWidth(captionWidth), most);
    m_caption->setFixedHeight(std::max(captionHeight, 1));
    m_caption->move((width() - captionWidth) / 2, height() - captionHeight - edge);
    const int top = m_bar->height();
    const int bottom = captionHeight > 0 ? captionHeight + 2 * edge : edge;
    const QRect room(0, top, width(), std::max(height() - top - bottom, 1));
    if (m_canvas->geometry() != room) {
        m_canvas->setGeometry(room);
    }
    m_previous->adjustSize();
    m_next->adjustSize();
    m_previous->move(edge, room.center().y() - m_previous->height() / 2);
    m_next->move(width() - edge - m_next->width(), room.center().y() - m_next->height() / 2);
    m_message->setFixedWidth(std::max(captionWidth, 1));
    m_message->adjustSize();
    m_message->move((width() - m_message->width()) / 2, room.center().y() - m_message->height());
    m_retry->adjustSize();
    m_retry->move((width() - m_retry->width()) / 2, room.center().y() + edge);
    m_notice->setFixedWidth(std::min(width() - 4 * edge, widestCaption));
    m_notice->adjustSize();
    m_notice->move((width() - m_notice->width()) / 2, room.bottom() - m_notice->height() - edge);
    for (QWidget* part : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
                          static_cast<QWidget*>(m_notice)}) {
        part->raise();
    }
}

void PictureViewer::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

bool PictureViewer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

bool PictureViewer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (!isOfWindow(*key)) {
            key->accept();
            return true;
        }
    } else if (event->type() == QEvent::Wheel) {
        // Beside the picture, too: the text below stands still.
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PictureViewer::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    if (event->matches(QKeySequence::Save)) {
        askWhereToSave();
        return;
    }
    switch (event->key()) {
        case Qt::Key_Escape:
            dismiss();
            break;
        case Qt::Key_Left:
            shift ? m_canvas->panBy({-panStep, 0}) : step(mirrored ? 1 : -1);
            break;
        case Qt::Key_Right:
            shift ? m_canvas->panBy({panStep, 0}) : step(mirrored ? -1 : 1);
            break;
        case Qt::Key_Up:
            m_canvas->panBy({0, -panStep});
            break;
        case Qt::Key_Down:
            m_canvas->panBy({0, panStep});
            break;
        case Qt::Key_PageUp:
        case Qt::Key_Backspace:
            step(-1);
            break;
        case Qt::Key_PageDown:
        case Qt::Key_Space:
            step(1);
            break;
        case Qt::Key_Home:
            show(0);
            break;
        case Qt::Key_End:
            show(static_cast<int>(m_pictures.size()) - 1);
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            m_canvas->zoomBy(zoomStep);
            break;
        case Qt::Key_Minus:
            m_canvas->zoomBy(1 / zoomStep);
            break;
        case Qt::Key_0:
            m_canvas->fit();
            break;
        case Qt::Key_1:
            m_canvas->setScale(1, m_canvas->rect().center());
            break;
        case Qt::Key_L:
            if (!picture().link.isEmpty()) {
                Q_EMIT m_bar->linkRequested();
            }
            break;
        default:
            QWidget::keyPressEvent(event);
            break;
    }
}

/// Tab goes around in the viewer: the picture, then each button.
bool PictureViewer::focusNextPrevChild(bool next) {
    QList<QWidget*> stops{this};
    const auto add = [&](QToolButton* button) {
        if (button->isVisible() && button->isEnabled()) {
            stops.append(button);
        }
    };
    add(m_previous);
    add(m_next);
    add(m_retry);
    std::ranges::for_each(m_bar->buttons(), add);
    const qsizetype at = std::max<qsizetype>(stops.indexOf(window()->focusWidget()), 0);
    stops[(at + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(
        next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PictureViewer::copyPicture() {
    if (m_pictures.empty() || !m_canvas->hasPicture()) {
        return;
    }
    const QImage image = QImage::fromData(m_bytes);
    if (!image.isNull()) {
        QGuiApplication::clipboard()->setImage(image);
        announce(tr("The picture is on the clipboard."));
    }
}

void PictureViewer::askWhereToSave() {
    if (m_pictures.empty() || m_bytes.isEmpty()) {
        return;
    }
    const QString name = pictureFileName(m_file, m_bytes, tr("Picture"));
    auto* dialog = new QFileDialog(window(), tr("Save picture"), usableFolder(m_folder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);

    // Another picture may be on show by the time the dialog is answered.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes = m_bytes](const QString& path) { Q_EMIT saveRequested(path, bytes); });
    dialog->open();
}

}  // namespace klartext::ui
