// SPDX-License-Identifier: MIT
#include "dictionary/dictd.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <optional>
#include <string_view>

#include "dictionary/entry_text.h"
#include "dictionary/word_forms.h"

namespace klartext::app {

namespace {

const QString databaseName = QStringLiteral("00-database-short");
const QString databaseNameOld = QStringLiteral("00databaseshort");

/// Digits as in base 64, the highest first.
std::optional<quint64> numberOf(QByteArrayView digits) {
    static constexpr std::string_view all =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (digits.isEmpty() || digits.size() > 10) {
        return std::nullopt;
    }
    quint64 number = 0;
    for (const char digit : digits) {
        const auto value = all.find(digit);
        if (value == std::string_view::npos) {
            return std::nullopt;
        }
        number = number * 64 + value;
    }
    return number;
}

qsizetype readEntry(QByteArrayView bytes, IndexEntry& entry) {
    constexpr qsizetype longestLine = HeadwordIndex::longestHeadword + 1100;
    const QByteArrayView line = bytes.first(std::min(bytes.size(), longestLine));
    const qsizetype end = line.indexOf('\n');
    if (end < 0) {
        // No line of an index is that long; the next may be one again.
        return bytes.indexOf('\n') + 1;
    }
    const qsizetype first = line.indexOf('\t');
    const qsizetype second = first < 0 ? -1 : line.indexOf('\t', first + 1);
    if (second < 0 || second > end || first > HeadwordIndex::longestHeadword) {
        return end + 1;
    }
    const qsizetype third = line.indexOf('\t', second + 1);
    const qsizetype last = third < 0 || third > end ? end : third;
    const auto offset = numberOf(line.sliced(first + 1, second - first - 1));
    const auto size = numberOf(line.sliced(second + 1, last - second - 1));
    if (offset && size && *size <= 0xffffffffU) {
        // A fourth column has the headword as it is written.
        entry.headword =
            QString::fromUtf8(third < 0 || third >= end ? line.first(first)
                                                        : line.sliced(third + 1, end - third - 1));
        entry.offset = *offset;
        entry.size = static_cast<quint32>(*size);
    }
    return end + 1;
}

}  // namespace

Dictd::Dictd(HeadwordIndex index, TextFile texts)
    : Dictionary(std::move(index)), m_texts(std::move(texts)) {}

Expected<std::unique_ptr<Dictionary>> Dictd::open(const QString& path) {
    auto index = HeadwordIndex::read(path, readEntry);
    if (!index) {
        return tl::make_unexpected(index.error());
    }
    const QString base = path.chopped(6);
    const QString packed = base + QStringLiteral(".dict.dz");
    auto texts = TextFile::open(QFile::exists(packed) ? packed : base + QStringLiteral(".dict"));
    if (!texts) {
        return tl::make_unexpected(texts.error());
    }
    std::unique_ptr<Dictd> opened(new Dictd(std::move(*index), std::move(*texts)));
    const QString name = opened->readName();
    opened->setName(name.isEmpty() ? QFileInfo(path).completeBaseName() : name);
    return opened;
}

QString Dictd::readName() {
    for (const QString& key : {databaseName, databaseNameOld}) {
        for (const IndexEntry& entry : index().find(foldWord(key))) {
            QString text =
                QString::fromUtf8(m_texts.read(entry.offset, std::min(entry.size, 400U)));
            // The headword itself stands above its text.
            if (text.startsWith(QLatin1String("00"))) {
                text = text.section(u'\n', 1);
            }
            if (!text.trimmed().isEmpty()) {
                return text.trimmed().section(u'\n', 0, 0).left(120);
            }
        }
    }
    return {};
}

QString Dictd::textAt(const IndexEntry& entry) {
    if (entry.headword.startsWith(QLatin1String("00"))) {
        return {};
    }
    return textOfPlain(
        QString::fromUtf8(m_texts.read(entry.offset, std::min<quint32>(entry.size, longestEntry))));
}

}  // namespace klartext::app
