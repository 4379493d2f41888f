// SPDX-License-Identifier: MIT
#include "pictures/picture_viewer.h"

#include <QFutureWatcher>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QtConcurrentRun>
#include <algorithm>
#include <limits>
#include <utility>

#include "document/image_decoder.h"
#include "pictures/picture_bar.h"

namespace klartext::ui {

namespace {

constexpr int noticeMilliseconds = 4000;
/// As wide as what still fits into memory when the whole does not.
constexpr int reducedWidth = 5000;
constexpr QColor ground(14, 14, 16, 240);

struct Decoded {
    PictureLevels levels;
    QSize size;
};

Decoded decodedWhole(const QByteArray& bytes) {
    DecodedImage whole = decodeImage(bytes, std::numeric_limits<int>::max() / 2);
    if (whole.image.isNull()) {
        whole = decodeImage(bytes, reducedWidth);
    }
    return {levelsOf(whole.image), whole.size};
}

QLabel* textLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

PictureViewer::PictureViewer(QWidget* window)
    : QWidget(window),
      m_canvas(new PictureCanvas(this)),
      m_bar(new PictureBar(this)),
      m_previous(pictureButton("back", tr("Previous picture"), tr("Left"), this)),
      m_next(pictureButton("forward", tr("Next picture"), tr("Right"), this)),
      m_retry(pictureButton("reload", tr("Try again"), {}, this)),
      m_caption(textLabel(this, "pictureCaption")),
      m_counter(textLabel(this, "pictureCounter")),
      m_message(textLabel(this, "pictureMessage")),
      m_notice(textLabel(this, "pictureNotice")) {
    setObjectName(QStringLiteral("pictureViewer"));
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    m_counter->setWordWrap(false);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setFocusPolicy(Qt::NoFocus);
    m_retry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setStyleSheet(QStringLiteral(
        "QToolButton { color: white; background: rgba(40, 40, 44, 200); border: 1px solid "
        "transparent; border-radius: 6px; padding: 5px; }"
        "QToolButton:hover { background: rgba(80, 80, 86, 230); }"
        "QToolButton:focus { border-color: white; }"
        "QToolButton:disabled { color: #8c8c90; }"
        "QLabel { color: #f0f0f0; }"
        "#pictureCounter, #pictureNotice { background: rgba(40, 40, 44, 220); border-radius: 6px; "
        "padding: 5px 10px; }"));
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(noticeMilliseconds);
    connect(&m_noticeTimer, &QTimer::timeout, m_notice, &QWidget::hide);
    connectBar();
    window->installEventFilter(this);
    hide();
}

void PictureViewer::connectBar() {
    constexpr qreal step = 1.25;
    connect(m_bar, &PictureBar::zoomInRequested, m_canvas, [this] { m_canvas->zoomBy(step); });
    connect(m_bar, &PictureBar::zoomOutRequested, m_canvas, [this] { m_canvas->zoomBy(1 / step); });
    connect(m_bar, &PictureBar::fitToggled, m_canvas,
            [this] { m_canvas->toggle(m_canvas->rect().center()); });
    connect(m_bar, &PictureBar::copyRequested, this, &PictureViewer::copyPicture);
    connect(m_bar, &PictureBar::saveRequested, this, &PictureViewer::askWhereToSave);
    connect(m_bar, &PictureBar::closeRequested, this, &PictureViewer::dismiss);
    connect(m_bar, &PictureBar::linkRequested, this, [this] {
        const QUrl link = picture().link;
        dismiss();
        Q_EMIT linkActivated(link);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { this->step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { this->step(1); });
    connect(m_retry, &QToolButton::clicked, this, [this] {
        m_shelf->forgetFailed();
        load();
    });
    connect(m_canvas, &PictureCanvas::missed, this, &PictureViewer::dismiss);
    connect(m_canvas, &PictureCanvas::scaleChanged, this, &PictureViewer::updateTexts);
}

void PictureViewer::open(std::vector<PageDocument::Picture> pictures, int index,
                         ImageShelf& shelf) {
    if (pictures.empty()) {
        return;
    }
    m_pictures = std::move(pictures);
    m_shelf = &shelf;
    m_focusBefore = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    setFocus(Qt::OtherFocusReason);
    show(std::clamp(index, 0, static_cast<int>(m_pictures.size()) - 1));
}

void PictureViewer::dismiss() {
    if (m_pictures.empty()) {
        return;
    }
    m_pictures.clear();
    m_shelf = nullptr;
    m_awaited.clear();
    m_bytes.clear();
    m_canvas->clear();
    m_notice->hide();
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

void PictureViewer::step(int by) {
    const int count = static_cast<int>(m_pictures.size());
    if (count > 1) {
        show((m_index + by + count) % count);
    }
}

void PictureViewer::show(int index) {
    m_index = index;
    m_bytes.clear();
    m_canvas->clear();
    m_notice->hide();
    load();
}

/// What the page shows is shown at once, until the file with the most detail is there.
void PictureViewer::load() {
    const ImageShelf::Entry small = m_shelf->entry(picture().url);
    setState(State::Loading);
    if (!small.image.isNull()) {
        m_canvas->setPicture(levelsOf(small.image), small.size);
        m_bytes = small.bytes;
        m_file = picture().url;
        setState(State::Shown);
    }
    const QUrl finest = picture().finest.isEmpty() ? picture().url : picture().finest;
    const ImageShelf::Entry known = m_shelf->entry(finest);
    if (!known.bytes.isEmpty()) {
        decode(finest, known.bytes);
    } else if (known.state == ImageShelf::State::Failed) {
        useNext(finest);
    } else {
        ask(finest);
    }
}

void PictureViewer::ask(const QUrl& url) {
    m_awaited = url;
    m_asked.insert(url);
    Q_EMIT imageRequested(url);
}

void PictureViewer::setImage(const QUrl& url, const QByteArray& bytes) {
    if (!m_pictures.empty() && url == m_awaited) {
        decode(url, bytes);
    }
}

void PictureViewer::setFailed(const QUrl& url) {
    if (!m_pictures.empty() && url == m_awaited) {
        useNext(url);
    }
}

/// Where the largest file is none that can be shown, the one of the page is.
void PictureViewer::useNext(const QUrl& failed) {
    m_awaited.clear();
    if (m_canvas->hasPicture()) {
        setState(State::Shown);
    } else if (failed != picture().url && !picture().url.isEmpty()) {
        ask(picture().url);
    } else {
        setState(State::Failed);
    }
}

void PictureViewer::decode(const QUrl& url, const QByteArray& bytes) {
    m_awaited = url;
    auto* watcher = new QFutureWatcher<Decoded>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, url, bytes] {
        watcher->deleteLater();
        if (m_pictures.empty() || url != m_awaited) {
            return;
        }
        Decoded decoded = watcher->result();
        if (decoded.levels.empty()) {
            useNext(url);
        } else {
            take(url, bytes, std::move(decoded.levels), decoded.size);
        }
    });
    watcher->setFuture(QtConcurrent::run([bytes] { return decodedWhole(bytes); }));
}

void PictureViewer::take(const QUrl& url, const QByteArray& bytes, PictureLevels levels,
                         const QSize& size) {
    m_awaited.clear();
    m_bytes = bytes;
    m_file = url;
    // Another file of the same picture takes its place without a jump; its 100 % are its own.
    if (m_canvas->hasPicture() && !m_canvas->isFitted() && url == picture().url) {
        m_canvas->refine(std::move(levels));
    } else {
        m_canvas->setPicture(std::move(levels), size);
    }
    setState(State::Shown);
}

void PictureViewer::setState(State state) {
    m_state = state;
    updateTexts();
}

void PictureViewer::updateTexts() {
    if (m_pictures.empty()) {
        return;
    }
    const PageDocument::Picture& shown = picture();
    const int count = static_cast<int>(m_pictures.size());
    const bool loading = m_state == State::Loading || !m_awaited.isEmpty();
    m_counter->setText(tr("%1 of %2").arg(m_index + 1).arg(count));
    m_counter->setVisible(count > 1);
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    const QString caption = shown.caption.isEmpty() ? shown.text : shown.caption;
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_message->setText(m_state == State::Failed             ? tr("The picture could not be loaded.")
                       : loading && !m_canvas->hasPicture() ? tr("Loading the picture …")
                                                            : QString());
    m_retry->setVisible(m_state == State::Failed);
    m_bar->setOffer(m_canvas->hasPicture() && !m_bytes.isEmpty(), !shown.link.isEmpty());
    m_bar->setZoom(qRound(m_canvas->scale() * 100), m_canvas->isFitted());
    setAccessibleDescription(shown.text.isEmpty() ? caption : shown.text);
    layOut();
}

void PictureViewer::announce(const QString& sentence) {
    if (!m_pictures.empty()) {
        m_notice->setText(sentence);
        m_notice->show();
        m_noticeTimer.start();
        layOut();
    }
}

void PictureViewer::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), ground);
}

}  // namespace klartext::ui
