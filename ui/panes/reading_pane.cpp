// SPDX-License-Identifier: MIT
#include "panes/reading_pane.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "document/document_builder.h"
#include "document/documents_beside.h"
#include "document/layout_steps.h"
#include "document/text_maker.h"
#include "focus/reading_aids.h"
#include "focus/reading_footer.h"
#include "models/let_go.h"
#include "models/sentences.h"
#include "notes/note_layer.h"
#include "panes/find_bar.h"
#include "panes/hit_marks.h"
#include "panes/message_view.h"
#include "panes/page_marks.h"
#include "panes/page_search.h"
#include "panes/page_view.h"
#include "typography/hyphenation.h"

namespace klartext::ui {

namespace {

/// The blocks of the article's text, without those that stand in it set aside.
QSet<core::BlockId> textOf(const PageDocument& page) {
    QSet<core::BlockId> aside;
    for (const PageDocument::Aside& part : page.asides()) {
        aside.unite(QSet<core::BlockId>(part.blocks.begin(), part.blocks.end()));
    }
    const auto blocks = page.blocksBetween(page.bodyPosition(), page.characterCount());
    return QSet<core::BlockId>(blocks.begin(), blocks.end()).subtract(aside);
}

constexpr int quietMilliseconds = 300;
constexpr std::array zoomSteps{50, 67, 80, 90, 100, 110, 120, 133, 150, 170, 200, 240, 300};

}  // namespace

ReadingPane::ReadingPane(Settings& settings, ActiveTheme& theme, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_theme(theme),
      m_maker(new TextMaker(this)),
      m_stack(new QStackedLayout(this)),
      m_view(new PageView),
      m_notes(new NoteLayer(*m_view)),
      m_search(new PageSearch(*m_view)),
      m_findBar(new FindBar(*m_search)),
      m_aids(new ReadingAids(*m_view, settings)),
      m_message(new MessageView) {
    auto* reading = new QWidget;
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_aids->footer());
    column->addWidget(m_findBar);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_message);
    setFocusProxy(m_view);
    new HitMarks(*m_view, *m_search);
    m_aids->setTheme(theme.theme());
    connectView();
    connectPictures();

    // A reset changes several settings at once; the text is set anew once.
    m_restyleTimer.setSingleShot(true);
    m_restyleTimer.setInterval(0);
    connect(&m_restyleTimer, &QTimer::timeout, this, &ReadingPane::restyle);
    const auto later = qOverload<>(&QTimer::start);
    connect(&settings, &Settings::typographyChanged, &m_restyleTimer, later);
    connect(&settings.zoom, &SettingBase::changed, &m_restyleTimer, later);
    connect(&settings.dimImages, &SettingBase::changed, &m_restyleTimer, later);
    connect(&theme, &ActiveTheme::changed, this, &ReadingPane::restyle);
    connect(&Hyphenation::ofTheSystem(), &Hyphenation::loaded, this, [this] {
        // Dictionaries of other languages are loaded for other windows.
        if (hasArticle() && documentStyle().hyphenator != m_view->page()->style().hyphenator) {
            m_restyleTimer.start();
        }
    });
    clear();
}

ReadingPane::~ReadingPane() = default;

void ReadingPane::connectView() {
    connect(m_view, &PageView::imageRequested, this, &ReadingPane::imageRequested);
    connect(m_view, &PageView::linkActivated, this, &ReadingPane::linkActivated);
    connect(m_view, &PageView::highlighted, this, [this](const QUrl& url) {
        const bool staysHere = url.scheme().isEmpty();
        const bool own = staysHere || SetAsideLink::fromUrl(url) || TrustLink::fromUrl(url);
        const auto picture = PictureLink::fromUrl(url);
        Q_EMIT linkHovered(own ? QUrl() : picture ? m_view->page()->linkOf(*picture) : url);
    });
    connect(m_view, &PageView::trustLinkActivated, this, &ReadingPane::follow);
    // Pictures fail one after another; they are counted when it has become quiet.
    m_failureTimer.setSingleShot(true);
    m_failureTimer.setInterval(quietMilliseconds);
    connect(&m_failureTimer, &QTimer::timeout, this, &ReadingPane::countPictures);
    connect(m_view, &PageView::pageShown, this, [this] {
        connect(&m_view->page()->images(), &ImageShelf::changed, &m_failureTimer,
                qOverload<>(&QTimer::start), Qt::UniqueConnection);
    });
    connect(m_view, &PageView::setAsideActivated, this, &ReadingPane::actOnAside);
    connect(m_view, &PageView::blockPicked, this, &ReadingPane::blockPicked);
    connect(&m_view->marks(), &PageMarks::changed, this,
            [this] { Q_EMIT marksChanged(!m_view->marks().isEmpty()); });
    connect(m_view, &PageView::copyAvailable, this, &ReadingPane::selectionChanged);
    connect(m_view, &PageView::zoomRequested, this, &ReadingPane::stepZoom);
    connect(m_view, &PageView::menuRequested, this, &ReadingPane::showMenu);
    connect(m_view, &PageView::scrolled, this, &ReadingPane::report);
    connect(m_findBar, &FindBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_message, &MessageView::retryRequested, this, &ReadingPane::retryRequested);
    connect(m_message, &MessageView::browserRequested, this, &ReadingPane::browserRequested);
}

void ReadingPane::connectPictures() {
    m_view->addLayer(*m_notes);
    connect(m_notes, &NoteLayer::linkActivated, this, &ReadingPane::linkActivated);
    connect(m_notes, &NoteLayer::restoreRequested, this, &ReadingPane::restoreRequested);
    connect(m_view, &PageView::pictureActivated, this, &ReadingPane::showPicture);
}

void ReadingPane::setNoteSource(NoteSource source) { m_notes->setSource(std::move(source)); }

DocumentStyle ReadingPane::nextStyle() const {
    DocumentStyle style{m_settings.typography(), m_theme.theme(), m_settings.zoom.value() / 100.0};
    style.dimsImages = m_settings.dimImages.value();
    style.pixelRatio = devicePixelRatioF();
    style.scrollsBoxes = true;
    return style;
}

DocumentStyle ReadingPane::documentStyle() const {
    DocumentStyle style = nextStyle();
    if (m_article && style.typography.hyphenated) {
        style.hyphenator = Hyphenation::ofTheSystem().find(toText(m_article->metadata.language));
    }
    return style;
}

void ReadingPane::setArticle(std::shared_ptr<const core::Article> article) {
    letGo(std::exchange(m_article, std::move(article)));
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_view);
}

void ReadingPane::showArticle(const core::Article& article) {
    showArticle(std::make_shared<const core::Article>(article));
}

void ReadingPane::showArticle(std::shared_ptr<const core::Article> article) {
    closePicture();
    setArticle(std::move(article));
    m_maker->cancel();
    m_hasChanged = false;
    m_unfolded.clear();
    m_pictures = {};
    auto prepared = takePrepared();
    m_view->setPage(prepared ? std::move(prepared) : buildArticle(*m_article, documentStyle()));
    m_aids->beginText(m_article->tally.minutesToRead);
    report();
}

void ReadingPane::prepare(std::unique_ptr<PageDocument> page) {
    drop(std::exchange(m_prepared, std::move(page)));
}

std::unique_ptr<PageDocument> ReadingPane::takePrepared() {
    auto prepared = std::exchange(m_prepared, nullptr);
    if (prepared != nullptr) {
        DocumentStyle wanted = documentStyle();
        wanted.language = prepared->style().language;
        if (prepared->style() != wanted) {
            drop(std::move(prepared));
        }
    }
    return prepared;
}

ReadingPlace ReadingPane::place() const { return hasArticle() ? placeIn(*m_view) : ReadingPlace(); }

void ReadingPane::goTo(const ReadingPlace& place) {
    if (place.block != core::noBlock) {
        ui::goTo(*m_view, place);
    }
}

void ReadingPane::updateArticle(const core::Article& article) {
    updateArticle(std::make_shared<const core::Article>(article));
}

void ReadingPane::updateArticle(std::shared_ptr<const core::Article> article) {
    if (!hasArticle()) {
        showArticle(std::move(article));
        return;
    }
    setArticle(std::move(article));
    m_hasChanged = true;
    rebuild();
}

void ReadingPane::rebuild(const std::function<void()>& then) {
    m_maker->make({m_article, documentStyle(), m_unfolded, m_pictures},
                  [this, then](std::unique_ptr<PageDocument> page) {
                      replaceText(std::move(page));
                      if (then) {
                          then();
                      }
                  });
}

void ReadingPane::replaceText(std::unique_ptr<PageDocument> page) {
    if (!std::exchange(m_hasChanged, false)) {
        m_view->replacePage(std::move(page));
        return;
    }
    const QSet<core::BlockId> before = textOf(*m_view->page());
    const QSet<core::BlockId> now = textOf(*page);
    m_view->marks().clearGap();
    m_view->replacePage(std::move(page));
    m_view->marks().keepRestored(now);
    m_view->marks().addRestored(now - before);
    m_aids->changeText(m_article->tally.minutesToRead);
    report();
}

void ReadingPane::restyle() {
    m_message->setTheme(m_theme.theme());
    m_aids->setTheme(m_theme.theme());
    if (hasArticle()) {
        rebuild();
    } else {
        m_view->setPage(std::make_unique<PageDocument>(documentStyle()));
    }
}

void ReadingPane::follow(const TrustLink& link) {
    if (link.verb == TrustLink::Verb::ReloadPictures) {
        m_view->page()->images().forgetFailed();
        countPictures();
    } else {
        Q_EMIT trustLinkActivated(link);
    }
}

void ReadingPane::showMessage(const MessagePage& message) {
    closePicture();
    m_maker->cancel();
    drop(std::exchange(m_prepared, nullptr));
    letGo(std::exchange(m_article, nullptr));
    m_findBar->close();
    m_view->setPage(std::make_unique<PageDocument>(documentStyle()));
    m_aids->beginText(0);
    m_message->setTheme(m_theme.theme());
    m_message->setMessage(message);
    m_stack->setCurrentIndex(1);
    setFocusProxy(m_message);
}

void ReadingPane::showLoading(const QString& address) {
    showMessage({tr("Opening the page …"), address, {}, false});
}

void ReadingPane::clear() {
    showMessage({tr("Nothing is open yet"),
                 tr("Type or paste an address above, or drop a file, a link or a text here."),
                 {},
                 false});
}

void ReadingPane::scrollToBlock(core::BlockId block) { m_view->scrollToBlock(block); }

void ReadingPane::clearMarks() { m_view->marks().clear(); }

QString ReadingPane::selectedText() const { return m_view->selectedText(); }

void ReadingPane::showFind() {
    if (hasArticle()) {
        const QString selected = selectedText();
        m_findBar->open(selected.contains(u'\n') ? QString() : selected);
    }
}

void ReadingPane::findNext() { m_findBar->isVisible() ? m_search->next() : showFind(); }

void ReadingPane::findPrevious() { m_findBar->isVisible() ? m_search->previous() : showFind(); }

void ReadingPane::zoomIn() { stepZoom(true); }

void ReadingPane::zoomOut() { stepZoom(false); }

void ReadingPane::resetZoom() { m_settings.zoom.reset(); }

void ReadingPane::stepZoom(bool larger) {
    const int zoom = m_settings.zoom.value();
    if (larger) {
        const auto* next = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), zoom);
        m_settings.zoom.setValue(next == zoomSteps.end() ? zoomSteps.back() : *next);
    } else {
        const auto* next = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), zoom);
        m_settings.zoom.setValue(next == zoomSteps.begin() ? zoomSteps.front() : *std::prev(next));
    }
}

void ReadingPane::copy() { m_view->copy(); }

void ReadingPane::selectAll() { m_view->selectAll(); }

void ReadingPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_findBar->isVisible()) {
        m_findBar->close();
    } else if (event->key() == Qt::Key_Escape && m_aids->dismiss()) {
        return;
    } else if (event->key() == Qt::Key_Escape && !m_view->marks().isEmpty()) {
        clearMarks();
    } else if (event->key() == Qt::Key_Delete && hasArticle() &&
               !removable(blocksInSelection()).isEmpty()) {
        Q_EMIT removeRequested(removable(blocksInSelection()));
    } else if (const PageDocument::Aside* aside = asideAtCursor();
               event->key() == Qt::Key_R && aside != nullptr && !event->modifiers()) {
        actOnAside({SetAsideLink::Verb::PutBack, aside->blocks.front()});
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReadingPane::report() {
    if (!hasArticle()) {
        return;
    }
    Q_EMIT progressChanged(shareRead(*m_view));
}

}  // namespace klartext::ui
