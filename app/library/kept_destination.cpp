// SPDX-License-Identifier: MIT
#include "library/kept_destination.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>
#include <algorithm>
#include <utility>

#include "core/highlight_export.h"
#include "library/image_gatherer.h"
#include "library/page_to_keep.h"

namespace klartext::app {

namespace {

// A page with sixty slow pictures must not hold up all that wait behind it.
constexpr std::chrono::milliseconds patience{60'000};

// Of addresses at a time: some milliseconds.
constexpr qsizetype portion = 1000;

bool holds(Library::Desk& desk, const QUrl& address) {
    return desk.pages.idOf(address, core::Composition::AsSent).has_value();
}

/// The page with what the other program knew of it.
NewPage withMarks(const ImportedLink& link, NewPage page) {
    if (page.facts.title.isEmpty()) page.facts.title = link.title;
    if (page.facts.title.isEmpty()) page.facts.title = link.url.toDisplayString();
    page.tags = link.tags;
    page.keptAt = link.added;
    page.unread = !link.read;
    page.archived = link.archived;
    page.favourite = link.favourite;
    for (const ImportedHighlight& each : link.highlights) {
        core::Highlight highlight;
        highlight.anchor.quote = each.quote.toStdString();
        highlight.color = core::readColor(each.color.toStdString()).value_or(highlight.color);
        highlight.note = each.note.toStdString();
        page.highlights.push_back(std::move(highlight));
    }
    return page;
}

}  // namespace

/// A page on its way into the library.
struct KeptDestination::Coming {
    NewPage page;
    QUrl origin;
    QList<QUrl> pictures;
    QPointer<QObject> context;
    Done done;

    void end(const Expected<void>& kept) const {
        if (context) done(kept);
    }
};

/// Of addresses, as many as `held` has were looked up.
struct KeptDestination::Lookup {
    QList<QUrl> addresses;
    std::vector<bool> held;
    QPointer<QObject> context;
    Held done;

    Lookup(const QList<QUrl>& list, std::vector<bool> found, QObject* asker, Held then)
        : addresses(list), held(std::move(found)), context(asker), done(std::move(then)) {}
};

KeptDestination::KeptDestination(Library& library, SmallPicture smallPicture,
                                 const ImageLimits& images, const HostNames& names, QObject* parent)
    : QObject(parent),
      m_library(library),
      m_smallPicture(std::move(smallPicture)),
      m_limits(images),
      m_names(names) {
    m_pool.setMaxThreadCount(1);
}

KeptDestination::~KeptDestination() { m_pool.waitForDone(); }

void KeptDestination::findHeld(const QList<QUrl>& addresses, QObject* context, Held done) {
    goOn(std::make_shared<Lookup>(addresses, std::vector<bool>(), context, std::move(done)));
}

// In portions, so that a search need not wait for a long list.
void KeptDestination::goOn(const std::shared_ptr<Lookup>& lookup) {
    m_library.ask(
        this,
        [lookup](Library::Desk& desk) {
            const auto from = static_cast<qsizetype>(lookup->held.size());
            const qsizetype end = std::min(lookup->addresses.size(), from + portion);
            for (qsizetype i = from; i < end; ++i) {
                lookup->held.push_back(holds(desk, lookup->addresses.at(i)));
            }
            return end == lookup->addresses.size();
        },
        [this, lookup](bool isWhole) {
            if (!lookup->context) return;
            isWhole ? lookup->done(lookup->held) : goOn(lookup);
        });
}

void KeptDestination::keep(const ImportedLink& link,
                           const std::shared_ptr<const core::RawPage>& page,
                           const std::shared_ptr<const core::Extraction>& extraction,
                           QObject* context, Done done) {
    const auto coming = std::make_shared<Coming>();
    coming->origin = QUrl(QString::fromStdString(page->url));
    coming->context = context;
    coming->done = std::move(done);
    auto* watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, coming] {
        watcher->deleteLater();
        write(coming);
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [coming, link, page, extraction] {
        // Under the address that the other program had, so that it is found again.
        coming->page = withMarks(link, pageToKeep(link.url, *page, *extraction, {}));
        coming->pictures = picturesOf(core::article(*extraction, {}));
    }));
}

void KeptDestination::write(const std::shared_ptr<Coming>& coming) {
    m_library.ask(
        this, [coming](Library::Desk& desk) { return desk.pages.keep(coming->page); },
        [this, coming](const Expected<qint64>& id) {
            if (!id) {
                coming->end(tl::make_unexpected(id.error()));
            } else if (coming->pictures.isEmpty()) {
                coming->end({});
            } else {
                getPictures(coming, *id);
            }
        });
}

void KeptDestination::getPictures(const std::shared_ptr<Coming>& coming, qint64 id) {
    auto* gatherer = new ImageGatherer(coming->origin, m_limits, m_names, this);
    connect(gatherer, &ImageGatherer::gathered, this,
            [this, coming, id](const KeptImages& images) { addPictures(coming, id, images); });
    gatherer->gather(coming->pictures, patience);
}

// The page is kept whatever becomes of its pictures.
void KeptDestination::addPictures(const std::shared_ptr<Coming>& coming, qint64 id,
                                  const KeptImages& images) {
    if (images.isEmpty()) {
        coming->end({});
        return;
    }
    m_library.ask(
        this,
        [coming, id, images, small = m_smallPicture](Library::Desk& desk) {
            return desk.pages.addImages(id, images).and_then([&] {
                const QByteArray picture = small ? small(coming->pictures, images) : QByteArray();
                return picture.isEmpty() ? Expected<void>() : desk.pages.setPicture(id, picture);
            });
        },
        [coming](const Expected<void>&) { coming->end({}); });
}

void KeptDestination::keepLink(const ImportedLink& link, QObject* context, Done done) {
    NewPage page;
    page.address = link.url;
    page.original.url = link.url.toString(QUrl::FullyEncoded).toStdString();
    page.facts.site = link.url.host();
    m_library.ask(
        context,
        [page = withMarks(link, std::move(page))](Library::Desk& desk) -> Expected<void> {
            if (page.highlights.empty() && holds(desk, page.address)) return {};
            return desk.pages.keep(page).map([](qint64) {});
        },
        [done = std::move(done)](const Expected<void>& kept) { done(kept); });
}

}  // namespace klartext::app
