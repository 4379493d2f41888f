// SPDX-License-Identifier: MIT
#pragma once

#include "archive/saved_file.h"

namespace klartext::app {

/// A file with one page.
class OnePageFile : public SavedFile {
public:
    explicit OnePageFile(SavedPage page) : m_page(std::move(page)) {
        m_parts.push_back({{}, {}, QUrl(QString::fromStdString(m_page.page.url)), 0});
    }

protected:
    [[nodiscard]] Expected<SavedPage> readPage(std::size_t /*part*/,
                                               const std::stop_token& /*stop*/) const override {
        return m_page;
    }

private:
    SavedPage m_page;
};

}  // namespace klartext::app
