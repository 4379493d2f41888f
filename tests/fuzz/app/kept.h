// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>

#include "fuzz/input.h"
#include "fuzz/invariants.h"
#include "library/database.h"
#include "library/kept_list.h"
#include "library/kept_pages.h"
#include "library/page_codec.h"

namespace klartext::app::fuzz {

/// A library with one page, the same for all inputs.
class Shelf {
public:
    Shelf()
        : m_program(m_count, m_names), m_database(m_folder.filePath(QStringLiteral("a.sqlite"))) {
        NewPage page;
        page.address = QUrl(QStringLiteral("https://blatt.example/ferry"));
        page.packedOriginal = packed("<p>The ferry leaves at seven.</p>");
        page.packedText = packed("The ferry leaves at seven.");
        page.facts.title = QStringLiteral("The ferry");
        page.tags = {QStringLiteral("travel")};
        const auto id = KeptPages(m_database).keep(page);
        klartext::fuzz::require(id.has_value(), "the page is kept");
        m_page = *id;
    }

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] qint64 page() const { return m_page; }

private:
    int m_count = 0;
    char* m_names[1] = {nullptr};
    QCoreApplication m_program;
    QTemporaryDir m_folder;
    Database m_database;
    qint64 m_page = 0;
};

[[nodiscard]] inline Shelf& shelf() {
    static auto* const one = new Shelf;  // lives as long as the program
    return *one;
}

}  // namespace klartext::app::fuzz
