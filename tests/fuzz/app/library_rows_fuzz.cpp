// SPDX-License-Identifier: MIT
// A library whose rows were damaged: the first byte says which, the others are what stands there.
#include <array>

#include "fuzz/app/kept.h"
#include "library/corrected_pages.h"
#include "library/rule_book.h"

namespace {

struct Place {
    const char* table;
    const char* column;
    const char* key;
};
constexpr std::array places{
    Place{"kept_originals", "bytes", "page"}, Place{"kept_originals", "content_type", "page"},
    Place{"kept_originals", "kind", "page"},  Place{"kept_originals", "composition", "page"},
    Place{"kept_texts", "text", "page"},      Place{"kept_pages", "corrections", "id"},
    Place{"kept_pages", "place", "id"},       Place{"kept_pages", "former_text", "id"},
    Place{"kept_pages", "address", "id"},     Place{"kept_pages", "progress", "id"},
    Place{"kept_pages", "kept_at", "id"},     Place{"kept_tags", "tag", "page"}};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace klartext;
    if (size == 0) return 0;
    app::fuzz::Shelf& shelf = app::fuzz::shelf();
    app::Database& database = shelf.database();
    const Place& place = places[data[0] % places.size()];
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1),
                           static_cast<qsizetype>(size - 1));
    // Rolled back, so that the next input finds a sound library.
    (void)database.transact([&] {
        (void)database.run(
            QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?")
                .arg(QLatin1String(place.table), QLatin1String(place.column),
                     QLatin1String(place.key)),
            {data[0] & 0x80 ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes), shelf.page()});
        app::KeptPages pages(database);
        const auto content = pages.content(shelf.page());
        klartext::fuzz::require(content || !content.error().explanation.isEmpty(),
                                "a damaged page is said to be");
        app::KeptList list(database);
        (void)list.pages({shelf.page()});
        (void)list.find({.search = QStringLiteral("ferry")});
        (void)list.snippets({shelf.page()}, QStringLiteral("ferry"));
        (void)list.tags();
        return false;
    });
    (void)app::unpacked(bytes, 100'000);
    return 0;
}
