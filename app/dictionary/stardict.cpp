// SPDX-License-Identifier: MIT
#include "dictionary/stardict.h"

#include <QFile>
#include <QHash>
#include <QtEndian>
#include <algorithm>
#include <cerrno>

#include "dictionary/entry_text.h"

namespace klartext::app {

namespace {

const QString synonymsEnding = QStringLiteral(".syn");
constexpr qint64 largestInfo = 64 * 1024;

QHash<QString, QString> readInfo(const QString& path) {
    QHash<QString, QString> values;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return values;
    }
    const QString text = QString::fromUtf8(file.read(largestInfo));
    if (!text.startsWith(QLatin1String("StarDict's dict ifo file"))) {
        return values;
    }
    for (const QString& line : text.split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0) {
            values.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
        }
    }
    return values;
}

/// The word, a zero, and two numbers of `Offset` and 32 bits, the highest byte first.
template <typename Offset>
qsizetype readEntry(QByteArrayView bytes, IndexEntry& entry) {
    const QByteArrayView head =
        bytes.first(std::min<qsizetype>(bytes.size(), HeadwordIndex::longestHeadword + 1));
    const qsizetype zero = head.indexOf('\0');
    constexpr qsizetype numbers = sizeof(Offset) + sizeof(quint32);
    if (zero < 0 || bytes.size() < zero + 1 + numbers) {
        return 0;
    }
    const char* at = bytes.data() + zero + 1;
    entry.headword = QString::fromUtf8(head.first(zero));
    entry.offset = qFromBigEndian<Offset>(at);
    entry.size = qFromBigEndian<quint32>(at + sizeof(Offset));
    return zero + 1 + numbers;
}

/// The word, a zero, and the number of the entry that it leads to.
qsizetype readSynonym(QByteArrayView bytes, IndexEntry& entry) {
    const QByteArrayView head =
        bytes.first(std::min<qsizetype>(bytes.size(), HeadwordIndex::longestHeadword + 1));
    const qsizetype zero = head.indexOf('\0');
    if (zero < 0 || bytes.size() < zero + 5) {
        return 0;
    }
    entry.headword = QString::fromUtf8(head.first(zero));
    entry.offset = qFromBigEndian<quint32>(bytes.data() + zero + 1);
    return zero + 5;
}

/// The first of the files that exists, or the first.
QString existing(const QString& base, std::initializer_list<const char*> endings) {
    for (const char* ending : endings) {
        if (QFile::exists(base + QLatin1String(ending))) {
            return base + QLatin1String(ending);
        }
    }
    return base + QLatin1String(*endings.begin());
}

/// Whether what a part of the type holds is binary, with its size before it.
bool isSized(char type) { return type >= 'A' && type <= 'Z'; }

QString partText(char type, const QByteArray& bytes) {
    switch (type) {
        case 'g':
        case 'h':
        case 'x':
            return textOfMarkup(QString::fromUtf8(bytes));
        case 't':
        case 'y':
            return QStringLiteral("[%1]").arg(QString::fromUtf8(bytes).trimmed());
        case 'm':
        case 'l':
        case 'k':
        case 'w':
        case 'n':
            return textOfPlain(QString::fromUtf8(bytes));
        default:
            return {};
    }
}

}  // namespace

StarDict::StarDict(HeadwordIndex index, TextFile texts, QByteArray types)
    : Dictionary(std::move(index)), m_texts(std::move(texts)), m_types(std::move(types)) {}

Expected<std::unique_ptr<Dictionary>> StarDict::open(const QString& path) {
    const QHash<QString, QString> info = readInfo(path);
    const QString name = info.value(QStringLiteral("bookname")).left(120);
    if (name.isEmpty()) {
        return unexpected(ErrorCode::Damaged, path);
    }
    const QString base = path.chopped(4);
    const bool wide = info.value(QStringLiteral("idxoffsetbits")) == QLatin1String("64");
    auto index = HeadwordIndex::read(existing(base, {".idx", ".idx.gz"}),
                                     wide ? readEntry<quint64> : readEntry<quint32>,
                                     QFile::exists(base + synonymsEnding));
    if (!index) {
        return tl::make_unexpected(index.error());
    }
    auto texts = TextFile::open(existing(base, {".dict.dz", ".dict"}));
    if (!texts) {
        return tl::make_unexpected(texts.error());
    }
    std::unique_ptr<StarDict> opened(
        new StarDict(std::move(*index), std::move(*texts),
                     info.value(QStringLiteral("sametypesequence")).left(16).toLatin1()));
    opened->setName(name);
    opened->readSynonyms(base + synonymsEnding);
    return opened;
}

void StarDict::readSynonyms(const QString& path) {
    if (auto synonyms = HeadwordIndex::read(path, readSynonym)) {
        m_synonyms = std::move(*synonyms);
    }
}

std::vector<IndexEntry> StarDict::find(const QString& folded) const {
    std::vector<IndexEntry> entries = Dictionary::find(folded);
    if (m_synonyms) {
        for (const IndexEntry& synonym : m_synonyms->find(folded)) {
            if (auto entry = index().entryAt(static_cast<std::size_t>(synonym.offset))) {
                entries.push_back(std::move(*entry));
            }
        }
    }
    return entries;
}

QString StarDict::textAt(const IndexEntry& entry) {
    const QByteArray all = m_texts.read(entry.offset, std::min<quint32>(entry.size, longestEntry));
    QStringList parts;
    qsizetype at = 0;
    for (qsizetype i = 0; at < all.size() && (m_types.isEmpty() || i < m_types.size()); ++i) {
        const char type = m_types.isEmpty() ? all[at++] : m_types[i];
        const bool last = !m_types.isEmpty() && i + 1 == m_types.size();
        qsizetype end = all.size();
        qsizetype next = end;
        if (isSized(type) && !last) {
            if (at + 4 > all.size()) {
                break;
            }
            const auto size = qFromBigEndian<quint32>(all.constData() + at);
            at += 4;
            end = next = at + std::min<qsizetype>(size, all.size() - at);
        } else if (!last) {
            const qsizetype zero = all.indexOf('\0', at);
            end = zero < 0 ? all.size() : zero;
            next = end + 1;
        }
        parts.append(partText(type, all.mid(at, end - at)));
        at = next;
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

}  // namespace klartext::app
