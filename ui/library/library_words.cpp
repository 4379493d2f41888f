// SPDX-License-Identifier: MIT
#include "library/library_words.h"

#include <QCoreApplication>

namespace klartext::ui {

namespace {

QString words(const char* english, int number = -1) {
    return QCoreApplication::translate("Library", english, nullptr, number);
}

}  // namespace

QString sectionName(ShelfSection section) {
    switch (section) {
        case ShelfSection::Inbox:
            return words(QT_TRANSLATE_NOOP("Library", "Reading List"));
        case ShelfSection::Unread:
            return words(QT_TRANSLATE_NOOP("Library", "Unread"));
        case ShelfSection::Favourites:
            return words(QT_TRANSLATE_NOOP("Library", "Favorites"));
        case ShelfSection::Archive:
            return words(QT_TRANSLATE_NOOP("Library", "Archive"));
        case ShelfSection::All:
            return words(QT_TRANSLATE_NOOP("Library", "All Pages"));
        case ShelfSection::Deleted:
            break;
    }
    return words(QT_TRANSLATE_NOOP("Library", "Deleted"));
}

QString sectionIcon(ShelfSection section) {
    switch (section) {
        case ShelfSection::Inbox:
            return QStringLiteral("library");
        case ShelfSection::Unread:
            return QStringLiteral("unread");
        case ShelfSection::Favourites:
            return QStringLiteral("star");
        case ShelfSection::Archive:
            return QStringLiteral("archive");
        case ShelfSection::All:
            return QStringLiteral("outline");
        case ShelfSection::Deleted:
            break;
    }
    return QStringLiteral("bin");
}

QString orderName(ShelfOrder order) {
    switch (order) {
        case ShelfOrder::Kept:
            return words(QT_TRANSLATE_NOOP("Library", "Kept last"));
        case ShelfOrder::Opened:
            return words(QT_TRANSLATE_NOOP("Library", "Read last"));
        case ShelfOrder::Published:
            return words(QT_TRANSLATE_NOOP("Library", "Date"));
        case ShelfOrder::Title:
            return words(QT_TRANSLATE_NOOP("Library", "Title"));
        case ShelfOrder::Site:
            return words(QT_TRANSLATE_NOOP("Library", "Site"));
        case ShelfOrder::Length:
            return words(QT_TRANSLATE_NOOP("Library", "Length"));
        case ShelfOrder::Relevance:
            break;
    }
    return words(QT_TRANSLATE_NOOP("Library", "Best hits"));
}

QString searchHint() {
    return words(QT_TRANSLATE_NOOP(
        "Library",
        "Words are found in titles, texts and notes, however they are accented. bridg* finds "
        "beginnings, "
        "“old bridge” a phrase; -ferry leaves pages out.\n"
        "Filters: tag:travel  site:example.org  lang:de  before:2024-05  after:2020  unread  "
        "is:favourite  is:archived  has:highlight  has:note"));
}

MessagePage emptyMessage(const ShelfQuery& query, const ShelfCounts& counts) {
    const int all = counts.sections[static_cast<std::size_t>(ShelfSection::All)];
    MessagePage message;
    if (all == 0 && query.section != ShelfSection::Deleted) {
        message.title = words(QT_TRANSLATE_NOOP("Library", "Nothing is kept yet"));
        message.explanation = words(QT_TRANSLATE_NOOP(
            "Library",
            "A page that is kept can be read without a network, with its pictures, and is found "
            "by its words. Nothing is kept unless you ask for it or highlight its text."));
        message.suggestions = {
            words(QT_TRANSLATE_NOOP("Library", "Open a page and press Ctrl+D to keep it."))};
        return message;
    }
    message.title = words(QT_TRANSLATE_NOOP("Library", "Nothing here"));
    switch (query.section) {
        case ShelfSection::Inbox:
            message.explanation =
                words(QT_TRANSLATE_NOOP("Library", "All that is kept stands in the archive."));
            break;
        case ShelfSection::Unread:
            message.explanation =
                words(QT_TRANSLATE_NOOP("Library", "All that is kept has been read."));
            break;
        case ShelfSection::Favourites:
            message.explanation = words(QT_TRANSLATE_NOOP(
                "Library", "Press F on a page of the list to make it a favorite."));
            break;
        case ShelfSection::Archive:
            message.explanation = words(QT_TRANSLATE_NOOP(
                "Library", "Press A on a page of the list to move it here when you are done."));
            break;
        case ShelfSection::All:
            message.explanation =
                words(QT_TRANSLATE_NOOP("Library", "No page bears this tag any more."));
            break;
        case ShelfSection::Deleted:
            message.explanation = words(QT_TRANSLATE_NOOP(
                "Library", "Deleted pages stay here for 30 days, so that they can come back."));
            break;
    }
    return message;
}

MessagePage noHitMessage(const QStringList& misunderstood) {
    MessagePage message;
    message.title = words(QT_TRANSLATE_NOOP("Library", "Nothing was found"));
    if (!misunderstood.isEmpty()) {
        message.explanation =
            words(QT_TRANSLATE_NOOP("Library", "This filter was not understood: %1"))
                .arg(misunderstood.join(QStringLiteral(", ")));
    }
    message.suggestions = {
        words(QT_TRANSLATE_NOOP("Library", "Use fewer words, or only their beginning: bridg*")),
        words(QT_TRANSLATE_NOOP("Library", "Choose “All Pages” to search everywhere."))};
    return message;
}

QString saveSelectedText(int pages) {
    return words(QT_TRANSLATE_N_NOOP("Library", "&Save %Ln Kept Article(s)…"), pages);
}

QString flagSentence(ShelfFlag flag, bool on, int pages) {
    switch (flag) {
        case ShelfFlag::Unread:
            return on ? words(QT_TRANSLATE_N_NOOP("Library", "%Ln page(s) marked as unread."),
                              pages)
                      : words(QT_TRANSLATE_N_NOOP("Library", "%Ln page(s) marked as read."), pages);
        case ShelfFlag::Archived:
            return on ? words(QT_TRANSLATE_N_NOOP("Library", "%Ln page(s) moved to the archive."),
                              pages)
                      : words(
                            QT_TRANSLATE_N_NOOP("Library", "%Ln page(s) taken out of the archive."),
                            pages);
        case ShelfFlag::Favourite:
            break;
    }
    return on ? words(QT_TRANSLATE_N_NOOP("Library", "%Ln page(s) added to the favorites."), pages)
              : words(QT_TRANSLATE_N_NOOP("Library", "%Ln page(s) removed from the favorites."),
                      pages);
}

}  // namespace klartext::ui
