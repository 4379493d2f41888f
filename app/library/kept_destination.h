// SPDX-License-Identifier: MIT
#pragma once

#include "imports/destination.h"
#include "library/kept_pages.h"

namespace klartext::app {

/// Puts imported pages into the library.
class KeptDestination : public ImportDestination {
public:
    /// `pages` must outlive it.
    explicit KeptDestination(KeptPages& pages) : m_pages(pages) {}

    [[nodiscard]] bool holds(const QUrl& address) override;
    [[nodiscard]] Expected<void> keep(const ImportedLink& link, const core::RawPage& page,
                                      const core::Extraction& extraction) override;
    [[nodiscard]] Expected<void> keepLink(const ImportedLink& link) override;

private:
    [[nodiscard]] Expected<void> put(const ImportedLink& link, NewPage page);

    KeptPages& m_pages;
};

}  // namespace klartext::app
