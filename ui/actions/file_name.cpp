// SPDX-License-Identifier: MIT
#include "actions/file_name.h"

#include <array>

#include "core/file_name.h"

namespace klartext::ui {

namespace {

struct KnownSuffix {
    QLatin1String suffix;
    SaveFormat format;
};
constexpr std::array<KnownSuffix, 9> knownSuffixes{{
    {QLatin1String(".html"), SaveFormat::Html},
    {QLatin1String(".htm"), SaveFormat::Html},
    {QLatin1String(".md"), SaveFormat::Markdown},
    {QLatin1String(".markdown"), SaveFormat::Markdown},
    {QLatin1String(".txt"), SaveFormat::PlainText},
    {QLatin1String(".text"), SaveFormat::PlainText},
    {QLatin1String(".epub"), SaveFormat::Epub},
    {QLatin1String(".pdf"), SaveFormat::Pdf},
    {QLatin1String(".json"), SaveFormat::Json},
}};

}  // namespace

QString suffixOf(SaveFormat format) {
    switch (format) {
        case SaveFormat::Markdown:
            return QStringLiteral(".md");
        case SaveFormat::PlainText:
            return QStringLiteral(".txt");
        case SaveFormat::Epub:
            return QStringLiteral(".epub");
        case SaveFormat::Pdf:
            return QStringLiteral(".pdf");
        case SaveFormat::Json:
            return QStringLiteral(".json");
        case SaveFormat::Html:
            break;
    }
    return QStringLiteral(".html");
}

QString suggestedFileName(const QString& title, const QString& fallback, SaveFormat format) {
    const QString name = QString::fromStdString(core::safeFileName(title.toStdString()));
    return (name.isEmpty() ? fallback : name) + suffixOf(format);
}

std::optional<SaveFormat> formatOf(const QString& path) {
    for (const KnownSuffix& known : knownSuffixes) {
        if (path.endsWith(known.suffix, Qt::CaseInsensitive)) {
            return known.format;
        }
    }
    return std::nullopt;
}

QString withSuffix(const QString& path, SaveFormat format) {
    if (formatOf(path) == format) {
        return path;
    }
    for (const KnownSuffix& known : knownSuffixes) {
        if (path.endsWith(known.suffix, Qt::CaseInsensitive)) {
            return path.chopped(known.suffix.size()) + suffixOf(format);
        }
    }
    return path + suffixOf(format);
}

}  // namespace klartext::ui
