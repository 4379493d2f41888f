// SPDX-License-Identifier: MIT
#include "actions/file_name.h"

#include <QRegularExpression>
#include <array>

namespace klartext::ui {

namespace {

// File systems allow 255 bytes; copies and downloads add to a name.
constexpr qsizetype mostBytes = 120;

struct KnownSuffix {
    QLatin1String suffix;
    SaveFormat format;
};
constexpr std::array<KnownSuffix, 6> knownSuffixes{{
    {QLatin1String(".html"), SaveFormat::Html},
    {QLatin1String(".htm"), SaveFormat::Html},
    {QLatin1String(".md"), SaveFormat::Markdown},
    {QLatin1String(".markdown"), SaveFormat::Markdown},
    {QLatin1String(".txt"), SaveFormat::PlainText},
    {QLatin1String(".text"), SaveFormat::PlainText},
}};

QString cutToBytes(const QString& name) {
    QString cut = name;
    while (cut.toUtf8().size() > mostBytes) {
        const qsizetype space = cut.lastIndexOf(QLatin1Char(' '));
        const bool atWord = space > mostBytes / 4;
        cut.truncate(atWord ? space : cut.size() - (cut.back().isLowSurrogate() ? 2 : 1));
    }
    return cut;
}

/// Names that Windows keeps for devices, whatever suffix follows.
/// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
bool isReserved(const QString& name) {
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

QString safe(QString name) {
    static const QRegularExpression forbidden(
        QStringLiteral("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}<>:\"/\\\\|?*]+"));
    name = name.normalized(QString::NormalizationForm_C);
    name.replace(forbidden, QStringLiteral(" "));
    name = cutToBytes(name.simplified());
    while (!name.isEmpty() &&
           (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))) {
        name.chop(1);
    }
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-'))) {
        name = name.mid(1).trimmed();
    }
    return isReserved(name) ? QLatin1Char('_') + name : name;
}

}  // namespace

QString suffixOf(SaveFormat format) {
    switch (format) {
        case SaveFormat::Markdown:
            return QStringLiteral(".md");
        case SaveFormat::PlainText:
            return QStringLiteral(".txt");
        case SaveFormat::Html:
            break;
    }
    return QStringLiteral(".html");
}

QString suggestedFileName(const QString& title, const QString& fallback, SaveFormat format) {
    const QString name = safe(title);
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
