// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "paper/paged_article.h"

namespace klartext::ui {

/// What Qt's own PDF lacks. Places are in points from the top of their page.
struct PdfStructure {
    struct Entry {
        int level = 1;
        QString title;
        PaperPlace place;
    };
    QString title;
    QString author;
    QString subject;
    QString language;  ///< BCP 47
    std::vector<Entry> outline;
    /// Where a link to "#fragment" leads.
    std::function<std::optional<PaperPlace>(const QString& fragment)> placeOf;
};

/// The PDF with a document outline, its language and metadata, and links inside it that lead to
/// their places. Of the others only those stay that core::outsideAddress() lets out; their words
/// stay in any case. Empty when the bytes are no PDF.
[[nodiscard]] QByteArray withStructure(const QByteArray& pdf, const PdfStructure& structure);

}  // namespace klartext::ui
