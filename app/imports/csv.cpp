// SPDX-License-Identifier: MIT
#include "imports/csv.h"

namespace klartext::app {

namespace {

class CsvReader {
public:
    explicit CsvReader(const QString& text) : m_text(text) {}

    QList<CsvRow> read() {
        QList<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow next = row();
            const bool isEmpty = next.fields.size() == 1 && next.fields.first().trimmed().isEmpty();
            if (!isEmpty) rows.append(std::move(next));
        }
        return rows;
    }

private:
    CsvRow row() {
        CsvRow result{m_line, {}, true};
        do {
            const bool isQuoted = m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"');
            result.fields.append(isQuoted ? quoted(result.whole) : bare());
        } while (separator());
        return result;
    }

    /// Moves over a comma, or over the row's end.
    bool separator() {
        if (m_at >= m_text.size()) return false;
        const QChar c = m_text.at(m_at++);
        if (c == QLatin1Char(',')) return true;
        if (c == QLatin1Char('\r') && m_at < m_text.size() &&
            m_text.at(m_at) == QLatin1Char('\n')) {
            ++m_at;
        }
        ++m_line;
        return false;
    }

    QString bare() {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QStringView(u",\r\n").contains(m_text.at(m_at))) ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    QString quoted(bool& whole) {
        const qsizetype begin = ++m_at;
        const int line = m_line;
        QString field;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == QLatin1Char('"')) {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != QLatin1Char('"')) {
                    ++m_at;
                    return field + bare();
                }
                ++m_at;
            }
            if (c == QLatin1Char('\n')) ++m_line;
            field += c;
            ++m_at;
        }
        whole = false;
        m_line = line;
        m_at = begin;
        return QLatin1Char('"') + bareLine();
    }

    QString bareLine() {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QStringView(u"\r\n").contains(m_text.at(m_at))) ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

}  // namespace

QList<CsvRow> readCsv(const QString& text) { return CsvReader(text).read(); }

}  // namespace klartext::app
