// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <stop_token>

#include "core/writers.h"
#include "typography/typography.h"

namespace klartext::ui {

struct PdfOptions {
    Typography typography;
    QString paper = QStringLiteral("A4");  ///< or "Letter"
    std::stop_token stop = {};
};

/// The article as a PDF document: its text with links, page numbers, a document outline of its
/// headings, title, author, language and source in its metadata. Empty when it cannot be made,
/// or was given up between two pages.
/// Blocks; any thread of a program with a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const core::Article& article, const core::ImageSource& images,
                               const PdfOptions& options);

}  // namespace klartext::ui
