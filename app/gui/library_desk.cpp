// SPDX-License-Identifier: MIT
#include "library_desk.h"

#include <QDir>
#include <QGuiApplication>
#include <optional>

#include "core/article_changes.h"
#include "core/pictures.h"
#include "library/image_gatherer.h"
#include "library/page_codec.h"
#include "library/page_to_keep.h"
#include "library/text_marks.h"
#include "reader.h"
#include "session/history.h"
#include "small_picture.h"

namespace klartext::gui {

namespace {

using Desk = app::Library::Desk;
using State = ui::ShownPage::State;

ui::ShelfEntry entryOf(const app::KeptPage& page) {
    ui::ShelfEntry entry;
    entry.id = page.id;
    entry.title = page.facts.title.isEmpty() ? page.address.toDisplayString() : page.facts.title;
    entry.site = page.facts.site;
    entry.byline = page.facts.byline;
    entry.published = page.facts.published;
    entry.beginning = page.facts.beginning;
    entry.address = page.address;
    entry.keptAt = page.keptAt;
    entry.words = page.facts.words;
    entry.minutes = page.facts.minutes;
    entry.progress = page.progress;
    entry.unread = page.unread;
    entry.archived = page.archived;
    entry.favourite = page.favourite;
    entry.isLink = !page.hasOriginal;
    entry.hasChanged = page.hasChanged;
    entry.highlights = page.highlights;
    entry.tags = page.tags;
    entry.picture = page.picture;
    return entry;
}

app::KeptPages::Flag flagOf(ui::ShelfFlag flag) {
    switch (flag) {
        case ui::ShelfFlag::Unread:
            return app::KeptPages::Flag::Unread;
        case ui::ShelfFlag::Archived:
            return app::KeptPages::Flag::Archived;
        case ui::ShelfFlag::Favourite:
            break;
    }
    return app::KeptPages::Flag::Favourite;
}

}  // namespace

LibraryDesk::LibraryDesk(app::Library& library, app::Database& database, Reader& reader,
                         QObject* parent)
    : Shelf(parent),
      m_library(library),
      m_pages(database),
      m_list(database),
      m_finder(library),
      m_reader(reader) {
    connect(&m_finder, &LibraryFinder::found, this, &LibraryDesk::found);
    connect(&library, &app::Library::changed, this, &LibraryDesk::changed);
    connect(&library, &app::Library::changed, this, &LibraryDesk::lookUpShown);
    connect(&library, &app::Library::failed, this, [this](const app::Error& error) {
        if (error.code == app::ErrorCode::LibraryHeld) {
            Q_EMIT heldMet(error);
            return;
        }
        Q_EMIT failed(error.title, error.explanation + u' ' + error.suggestions.join(u' '));
    });
    connect(&library, &app::Library::backedUp, this, [this](const QString& path) {
        Q_EMIT told(tr("The library was backed up as %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(&library, &app::Library::restored, this, [this](const QString& before) {
        Q_EMIT told(tr("The backup was restored. What was there before is kept as %1")
                        .arg(QDir::toNativeSeparators(before)));
    });
    connect(&reader, &Reader::shown, this, [this] {
        lookUpShown();
        if (const app::Visit* visit = m_reader.visit()) readAnew(*visit);
    });
    connect(&reader, &Reader::left, this, [this](const app::Visit& visit) {
        keepPlace(visit);
        m_read = 0;
    });
    connect(&reader, &Reader::overridesKept, this, &LibraryDesk::keepCorrections);
    // Another program may have written meanwhile.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive) Q_EMIT changed();
            });
}

LibraryDesk::~LibraryDesk() = default;

void LibraryDesk::find(const ui::ShelfQuery& query) {
    Q_EMIT wanted();
    m_finder.find(query);
}

void LibraryDesk::findSnippets(const QList<qint64>& ids, const QString& search) {
    m_library.ask(
        this, [ids, search](Desk& desk) { return desk.list.snippets(ids, search); },
        [this, search](const QHash<qint64, app::KeptSnippet>& found) {
            QHash<qint64, ui::ShelfSnippet> snippets;
            for (auto each = found.begin(); each != found.end(); ++each) {
                snippets.insert(each.key(), {each->title, each->text});
            }
            Q_EMIT snippetsFound(search, snippets);
        });
}

void LibraryDesk::count() {
    m_library.ask(
        this, [](Desk& desk) { return std::pair(desk.list.counts(), desk.list.tags()); },
        [this](const std::pair<app::KeptCounts, QList<app::KeptTag>>& found) {
            const app::KeptCounts& pages = found.first;
            ui::ShelfCounts counts;
            counts.sections = {pages.inbox,
                               pages.unread,
                               pages.favourites,
                               pages.archived,
                               pages.inbox + pages.archived,
                               pages.deleted};
            for (const app::KeptTag& tag : found.second) counts.tags.append({tag.name, tag.pages});
            Q_EMIT counted(counts);
        });
}

QList<ui::ShelfEntry> LibraryDesk::entries(const QList<qint64>& ids) {
    QList<ui::ShelfEntry> entries;
    for (const app::KeptPage& page : m_list.pages(ids)) entries.append(entryOf(page));
    return entries;
}

void LibraryDesk::setFlag(const QList<qint64>& ids, ui::ShelfFlag flag, bool on) {
    m_library.change(
        [ids, flag, on](Desk& desk) { return desk.pages.setFlag(ids, flagOf(flag), on); });
}

void LibraryDesk::addTags(const QList<qint64>& ids, const QStringList& tags) {
    m_library.change([ids, tags](Desk& desk) { return desk.pages.addTags(ids, tags); });
}

void LibraryDesk::removeTags(const QList<qint64>& ids, const QStringList& tags) {
    m_library.change([ids, tags](Desk& desk) { return desk.pages.removeTags(ids, tags); });
}

void LibraryDesk::remove(const QList<qint64>& ids) {
    m_library.change([ids](Desk& desk) { return desk.pages.remove(ids); });
}

void LibraryDesk::bringBack(const QList<qint64>& ids) {
    m_library.change([ids](Desk& desk) { return desk.pages.bringBack(ids); });
}

void LibraryDesk::purge(const QList<qint64>& ids) {
    m_library.change([ids](Desk& desk) { return desk.pages.purge(ids); });
}

void LibraryDesk::backUp(const QString& path) { m_library.backUp(path); }

void LibraryDesk::restore(const QString& path) { m_library.restore(path); }

void LibraryDesk::open(qint64 id) {
    using Opened = std::pair<app::Expected<app::KeptContent>, app::KeptImages>;
    m_library.ask(
        this, [id](Desk& desk) { return Opened(desk.pages.content(id), desk.pages.images(id)); },
        [this](const Opened& opened) {
            const auto& [content, images] = opened;
            if (!content) {
                Q_EMIT failed(content.error().title, content.error().explanation);
            } else if (content->page.bytes.empty()) {
                m_reader.open(content->address.toString(QUrl::FullyEncoded));
            } else {
                m_reader.openKept(*content, images);
            }
        });
}

void LibraryDesk::lookUpShown() {
    const app::Visit* visit = m_reader.visit();
    m_shown = {};
    m_shownId = 0;
    if (visit == nullptr || visit->isReport) {
        Q_EMIT shownChanged();
        return;
    }
    const auto known = visit->kept ? std::optional(visit->kept->id)
                                   : m_pages.idOf(visit->address, visit->page->composition);
    const QList<app::KeptPage> rows = m_list.pages({known.value_or(0)});
    const bool isKept = !rows.isEmpty() && rows.constFirst().deletedAt.isNull();
    m_shown.state = !isKept ? State::NotKept : visit->kept ? State::Kept : State::KeptOther;
    if (isKept) {
        m_shownId = *known;
        m_shown.keptAt = rows.constFirst().keptAt;
        m_shown.opened = visit->kept && visit->kept->opened;
    }
    if (isKept && rows.constFirst().hasChanged && m_shown.opened) {
        if (const auto content = m_pages.content(m_shownId)) {
            for (const auto& change : core::changesBetween(content->formerText.toStdString(),
                                                           content->text.toStdString())) {
                m_shown.changes.append({change.added, QString::fromStdString(change.text)});
            }
        }
    }
    Q_EMIT shownChanged();
}

void LibraryDesk::keepShown() {
    const app::Visit* visit = m_reader.visit();
    if (visit == nullptr) return;
    Q_EMIT wanted();
    m_library.change(
        this,
        [address = visit->address, page = visit->page, extraction = visit->ruled,
         overrides = visit->overrides](Desk& desk) {
            return desk.pages.keep(app::pageToKeep(address, *page, *extraction, overrides));
        },
        [this, page = visit->page](const app::Expected<qint64>& id) {
            Q_EMIT told(tr("Kept in the library."));
            noteKept(*id, page);
        });
}

void LibraryDesk::noteKept(qint64 id, const std::shared_ptr<const core::RawPage>& page) {
    app::Visit* visit = m_reader.visit();
    if (visit == nullptr || visit->page != page) return;
    const bool opened = visit->kept && visit->kept->opened;
    visit->kept =
        app::KeptOrigin{id, opened, visit->kept ? visit->kept->images : nullptr, app::judgeName()};
    keepImages(id, *visit);
    lookUpShown();
}

void LibraryDesk::keepImages(qint64 id, const app::Visit& visit) {
    const core::Article article = core::article(*visit.ruled, visit.overrides);
    const QList<QUrl> pictures = app::picturesOf(article);
    app::KeptImages atHand;
    QList<QUrl> missing;
    const core::ImageSource source = core::anyFileOf(article.body, m_reader.imagesAtHand());
    for (const QUrl& url : pictures) {
        const auto image = source(url.toString(QUrl::FullyEncoded).toStdString());
        if (image) {
            atHand.insert(url, QByteArray::fromStdString(image->bytes));
        } else {
            missing.append(url);
        }
    }
    addPicture(id, pictures, atHand);
    // Keeping a page is no word on pictures that were not asked for.
    if (missing.isEmpty() || !m_reader.loadsPictures()) return;
    auto* gatherer = new app::ImageGatherer(QUrl(QString::fromStdString(visit.page->url)), {},
                                            m_reader.names(), this);
    connect(gatherer, &app::ImageGatherer::gathered, this,
            [this, id, pictures, atHand](app::KeptImages images) {
                images.insert(atHand);
                addPicture(id, pictures, images);
            });
    gatherer->gather(missing);
}

void LibraryDesk::addPicture(qint64 id, const QList<QUrl>& order, const app::KeptImages& images) {
    if (images.isEmpty()) return;
    m_library.change([id, order, images](Desk& desk) {
        return desk.pages.addImages(id, images).and_then([&] {
            const QByteArray picture = smallPicture(order, images);
            return picture.isEmpty() ? app::Expected<void>() : desk.pages.setPicture(id, picture);
        });
    });
}

void LibraryDesk::removeShown() {
    if (m_shownId == 0) return;
    m_library.change(
        this, [id = m_shownId](Desk& desk) { return desk.pages.remove({id}); },
        [this](const auto&) {
            Q_EMIT told(tr("Removed from the library. Ctrl+D keeps the page again."));
        });
}

void LibraryDesk::loadCurrent() {
    if (const app::Visit* visit = m_reader.visit()) {
        m_reader.open(visit->address.toString(QUrl::FullyEncoded));
    }
}

void LibraryDesk::markChangesSeen() {
    m_library.change([id = m_shownId](Desk& desk) { return desk.pages.markChangesSeen(id); });
}

// What is shown was found by the judge of today; the library may hold what another one found.
void LibraryDesk::readAnew(const app::Visit& visit) {
    if (!visit.kept || !visit.kept->opened) return;
    if (visit.kept->judge == app::judgeName()) return;
    m_library.change(
        [id = visit.kept->id, extraction = visit.ruled, overrides = visit.overrides](Desk& desk) {
            const core::Article article = core::article(*extraction, overrides);
            return desk.pages.setText(id, app::factsOf(article, *extraction),
                                      app::packed(app::searchTextOf(article)), app::judgeName());
        });
}

void LibraryDesk::keepPlace(const app::Visit& visit) {
    if (m_shownId == 0 && !visit.kept) return;
    const qint64 id = visit.kept ? visit.kept->id : m_shownId;
    const bool hasPlace = visit.block < visit.extraction->tree->blocks().size();
    const QByteArray mark =
        hasPlace ? app::markOf(*visit.extraction->tree, visit.block) : QByteArray();
    m_library.ask(
        this,
        [id, mark, character = visit.character, offset = visit.offset, read = m_read](Desk& desk) {
            return desk.pages.setPlace(id, mark, character, offset, read);
        },
        [this](const app::Expected<void>& kept) {
            if (kept) Q_EMIT changed();
        });
}

void LibraryDesk::keepCorrections(const app::Visit& visit) {
    if (m_shownId == 0) return;
    m_library.change(
        [id = m_shownId, extraction = visit.extraction, overrides = visit.overrides](Desk& desk) {
            return desk.pages.setCorrections(id, core::correctionsOf(*extraction->tree, overrides));
        });
}

}  // namespace klartext::gui
