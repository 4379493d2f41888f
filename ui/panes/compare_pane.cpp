// SPDX-License-Identifier: MIT
#include "panes/compare_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "document/document_builder.h"
#include "document/layout_steps.h"
#include "models/block_sentence.h"
#include "models/sentences.h"
#include "panes/kind_gutter.h"
#include "panes/kind_legend.h"
#include "panes/page_strip.h"
#include "panes/page_view.h"
#include "panes/scroll_pair.h"
#include "typography/hyphenation.h"
#include "widgets/elided_label.h"

namespace klartext::ui {

namespace {

/// Below this width in average characters the margin shows icons alone.
constexpr int leastCharactersForNames = 90;

/// Two columns share the window, so both are set smaller than the one for reading.
constexpr qreal zoomShare = 0.8;

}  // namespace

ComparePane::ComparePane(PageModel& page, Settings& settings, ActiveTheme& theme, QWidget* parent)
    : QWidget(parent),
      m_page(page),
      m_settings(settings),
      m_theme(theme),
      m_original(new PageView(this)),
      m_article(new PageView(this)),
      m_gutter(new KindGutter(*m_original, page, theme.theme(), this)),
      m_strip(new PageStrip(*m_original, page, theme.theme(), this)),
      m_sentence(new ElidedLabel(this)),
      m_legend(new KindLegend(this)),
      m_splitter(new QSplitter(this)),
      m_scroll(new ScrollPair(*m_original, *m_article, this)),
      m_maker(new PairMaker(this)) {
    m_original->setObjectName(QStringLiteral("original"));
    m_article->setObjectName(QStringLiteral("article"));
    m_original->setAccessibleName(tr("Original"));
    m_article->setAccessibleName(tr("Article"));
    auto* original = new QWidget(this);
    auto* row = new QHBoxLayout(original);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_gutter);
    row->addWidget(m_original, 1);
    row->addWidget(m_strip);
    m_splitter->addWidget(createColumn(tr("Original"), original));
    m_splitter->addWidget(createColumn(tr("Article"), m_article));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({1000, 1000});
    m_splitter->restoreState(settings.compareState.value());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_legend);
    m_sentence->setContentsMargins(12, 4, 12, 0);
    m_sentence->setObjectName(QStringLiteral("blockSentence"));
    setFocusProxy(m_original);
    connectView(m_original);
    connectView(m_article);
    connect(m_article, &PageView::imageRequested, this, &ComparePane::imageRequested);
    // Queued: the original is still walking its images when it asks.
    connect(m_original, &PageView::imageRequested, this, &ComparePane::askForOriginal,
            Qt::QueuedConnection);
    connectModels();
    connectKeys();
}

QWidget* ComparePane::createColumn(const QString& title, QWidget* content) {
    auto* column = new QWidget(this);
    auto* heading = new QLabel(title, column);
    heading->setAlignment(Qt::AlignCenter);
    heading->setMargin(4);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    return column;
}

void ComparePane::connectView(PageView* view) {
    connect(view, &PageView::linkActivated, this, &ComparePane::linkActivated);
    connect(view, &PageView::zoomRequested, this, &ComparePane::zoomRequested);
    connect(view, &PageView::noteActivated, view, &PageView::scrollToFragment);
    connect(view, &PageView::trustLinkActivated, this, &ComparePane::trustLinkActivated);
    connect(view, &PageView::blockPicked, this, [this](core::BlockId block) {
        setCurrent(block);
        Q_EMIT blockPicked(block);
    });
}

/// Only the article's pictures are ever loaded; those of what was left out show as text.
void ComparePane::askForOriginal(const QUrl& url) {
    const auto& kept = m_article->page()->imagePlaces();
    if (std::ranges::find(kept, url, &PageDocument::ImagePlace::url) != kept.end()) {
        Q_EMIT imageRequested(url);
    } else {
        m_original->setImageFailed(url);
    }
}

void ComparePane::connectModels() {
    connect(&m_page, &PageModel::pageChanged, this, [this] { mark(Stale::Page); });
    connect(&m_page, &PageModel::overridesChanged, this, [this] {
        if (m_stale == Stale::Nothing) {
            showOverrides();
        }
    });
    const auto restyle = [this] { mark(Stale::Style); };
    connect(&m_theme, &ActiveTheme::changed, this, restyle);
    connect(&Hyphenation::ofTheSystem(), &Hyphenation::loaded, this, restyle);
    connect(&m_settings, &Settings::typographyChanged, this, restyle);
    connect(&m_settings.zoom, &SettingBase::changed, this, restyle);
    connect(m_gutter, &KindGutter::blockActivated, this, &ComparePane::blockActivated);
    connect(m_legend, &KindLegend::kindToggled, this,
            [this](core::BoilerplateKind kind, bool shown) {
                KindSet hidden(m_settings.hiddenKinds.value());
                hidden.set(kind, !shown);
                m_settings.hiddenKinds.setValue(hidden.names());
            });
    connect(&m_settings.hiddenKinds, &SettingBase::changed, this, &ComparePane::showKinds);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.compareState.setValue(m_splitter->saveState()); });
}

void ComparePane::mark(Stale what) {
    m_stale = std::max(m_stale, what);
    if (isVisible()) {
        refresh();
    }
}

void ComparePane::refresh() {
    const Stale what = std::max(std::exchange(m_stale, Stale::Nothing), m_making);
    if (what == Stale::Nothing) {
        return;
    }
    m_gutter->setTheme(m_theme.theme());
    m_strip->setTheme(m_theme.theme());
    if (m_page.hasPage()) {
        make(what);
    } else {
        m_maker->cancel();
        m_making = Stale::Nothing;
        clear();
    }
}

void ComparePane::make(Stale what) {
    m_making = what;
    m_maker->make({m_page.share(), m_page.overrides(), style()},
                  [this, what](PairMaker::Pair pair) { showPair(std::move(pair), what); });
    if (m_making == Stale::Page) {
        clear();
        m_sentence->setText(tr("Comparing the page with its article …"));
    }
}

void ComparePane::clear() {
    setCurrent(core::noBlock);
    m_original->setPage(std::make_unique<PageDocument>(style()));
    m_article->setPage(std::make_unique<PageDocument>(style()));
    m_strip->documentChanged();
    showKinds();
    m_scroll->documentsChanged();
}

void ComparePane::showPair(PairMaker::Pair pair, Stale what) {
    m_making = Stale::Nothing;
    if (what == Stale::Page) {
        setCurrent(core::noBlock);
        m_original->setPage(std::move(pair.original));
        m_article->setPage(std::move(pair.article));
        m_original->setTint([this](core::BlockId block) { return tintOf(block); });
        m_gutter->updateGeometry();
    } else {
        m_original->replacePage(std::move(pair.original));
        m_article->replacePage(std::move(pair.article));
    }
    m_gutter->update();
    m_strip->documentChanged();
    showKinds();
    m_scroll->documentsChanged();
    const PageView* beginning = std::exchange(m_beginning, nullptr);
    if (m_wanted) {
        scrollToBlock(*std::exchange(m_wanted, std::nullopt));
    } else if (beginning != nullptr) {
        m_article->alignTo(*beginning);
    }
}

void ComparePane::connectKeys() {
    const auto onKey = [this](const QKeySequence& keys, bool forward, bool uncertain) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, forward, uncertain] { Q_EMIT stepRequested(forward, uncertain); });
    };
    onKey(Qt::Key_N, true, false);
    onKey(Qt::Key_P, false, false);
    onKey(Qt::SHIFT | Qt::Key_N, true, true);
    onKey(Qt::SHIFT | Qt::Key_P, false, true);
}

void ComparePane::showKinds() {
    m_hidden = KindSet(m_settings.hiddenKinds.value());
    m_strip->setHiddenKinds(m_hidden);
    m_legend->show(m_page, m_hidden, m_theme.theme());
    m_original->viewport()->update();
}

std::optional<BlockTint> ComparePane::tintOf(core::BlockId block) const {
    if (m_page.isKept(block)) {
        return std::nullopt;
    }
    const core::Verdict& verdict = m_page.extraction().verdicts[block];
    return BlockTint{m_theme.theme().tint(verdict.kind), m_theme.theme().tintText(verdict.kind),
                     core::isDoubted(m_page.extraction(), m_page.overrides(), block),
                     m_hidden.contains(verdict.kind)};
}

void ComparePane::showOverrides() {
    if (m_making != Stale::Nothing || !isSmall(m_page.extraction())) {
        mark(Stale::Style);
        return;
    }
    m_article->replacePage(buildArticle(m_page.article(), style()));
    m_original->viewport()->update();
    m_gutter->update();
    m_strip->overridesChanged();
    showKinds();
    setCurrent(m_current);
    m_scroll->documentsChanged();
    m_scroll->alignRight();
}

void ComparePane::scrollToBlock(core::BlockId block) {
    if (m_making == Stale::Page) {
        m_wanted = block;
        return;
    }
    setCurrent(block);
    m_original->scrollToBlock(block);
    // For the screen reader, which reads on from the cursor.
    QTextCursor cursor(m_original->page());
    cursor.setPosition(std::max(m_original->page()->positionOf(block), 0));
    m_original->page()->layoutSteps().await(cursor.position(), [this, cursor] {
        const QSignalBlocker quiet(m_original);
        m_original->setTextCursor(cursor);
    });
}

void ComparePane::beginAt(const PageView& reading) {
    if (m_making == Stale::Page) {
        m_beginning = &reading;
    } else {
        m_article->alignTo(reading);
    }
}

void ComparePane::leaveTo(PageView& reading) const {
    // Until the page is made there is no other place than the one that was left.
    if (m_making != Stale::Page && m_stale != Stale::Page) {
        reading.alignTo(*m_article);
    }
}

void ComparePane::setCurrent(core::BlockId block) {
    m_current = block;
    m_gutter->setCurrent(block);
    const QString sentence = m_page.hasPage() ? blockSentence(m_page, block) : QString();
    m_sentence->setText(sentence.isEmpty() ? tr("N and P go from one removed block to the next, "
                                                "with Shift to uncertain ones only.")
                                           : sentence);
    m_original->setAccessibleDescription(sentence);
}

void ComparePane::setImage(const QUrl& url, const QByteArray& bytes) {
    m_original->setImage(url, bytes);
    m_article->setImage(url, bytes);
}

void ComparePane::setImageHeld(const QUrl& url) {
    m_original->page()->images().setHeld(url);
    m_article->page()->images().setHeld(url);
}

void ComparePane::releasePictures() {
    m_original->page()->images().releaseHeld();
    m_article->page()->images().releaseHeld();
    mark(Stale::Style);
}

void ComparePane::setImageFailed(const QUrl& url) {
    m_original->setImageFailed(url);
    m_article->setImageFailed(url);
}

DocumentStyle ComparePane::style() const {
    DocumentStyle style{m_settings.typography(), m_theme.theme(),
                        m_settings.zoom.value() / 100.0 * zoomShare};
    style.dimsImages = m_settings.dimImages.value();
    style.pixelRatio = devicePixelRatioF();
    style.scrollsBoxes = true;
    if (m_page.hasPage() && style.typography.hyphenated) {
        style.hyphenator =
            Hyphenation::ofTheSystem().find(toText(m_page.extraction().metadata.language));
    }
    return style;
}

void ComparePane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ComparePane::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (m_making != Stale::Nothing) {
        m_maker->cancel();
        m_stale = std::exchange(m_making, Stale::Nothing);
    }
}

void ComparePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_gutter->fitWidth(width() > fontMetrics().averageCharWidth() * leastCharactersForNames);
}

}  // namespace klartext::ui
