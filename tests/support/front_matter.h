// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace klartext::test {

/// Reads the little of YAML that a Markdown copy promises to begin with, and nothing beyond it:
///
///     ---
///     name: "one scalar in double quotes"
///     tags: ["one", "or more"]
///     ---
///
/// Each name once; in the quotes only \\, \", \uXXXX and \UXXXXXXXX, and no character that any
/// reader of YAML refuses or takes for the end of a line.
class FrontMatter {
public:
    QMap<QString, QStringList> values;
    qsizetype end = 0;  ///< where the text begins

    /// Nothing when it is anything else.
    static std::optional<FrontMatter> read(const QString& markdown) {
        FrontMatter result;
        const QString fence = QStringLiteral("---\n");
        if (!markdown.startsWith(fence)) return std::nullopt;
        result.m_text = markdown;
        result.m_at = fence.size();
        while (!result.takes(fence)) {
            if (!result.readLine()) return std::nullopt;
        }
        result.end = result.m_at;
        return result;
    }

private:
    [[nodiscard]] bool takes(const QString& text) {
        if (!QStringView(m_text).mid(m_at).startsWith(text)) return false;
        m_at += text.size();
        return true;
    }

    bool readLine() {
        QString name;
        while (m_at < m_text.size() && m_text[m_at] >= u'a' && m_text[m_at] <= u'z') {
            name += m_text[m_at++];
        }
        if (name.isEmpty() || values.contains(name) || !takes(QStringLiteral(": "))) return false;
        QStringList scalars;
        const bool isList = takes(QStringLiteral("["));
        do {
            const auto scalar = readScalar();
            if (!scalar) return false;
            scalars.append(*scalar);
        } while (isList && takes(QStringLiteral(", ")));
        if (isList && !takes(QStringLiteral("]"))) return false;
        values.insert(name, scalars);
        return takes(QStringLiteral("\n"));
    }

    std::optional<QString> readScalar() {
        if (!takes(QStringLiteral("\""))) return std::nullopt;
        QString scalar;
        while (m_at < m_text.size()) {
            if (takes(QStringLiteral("\""))) return scalar;
            if (takes(QStringLiteral("\\"))) {
                if (!readEscape(scalar)) return std::nullopt;
            } else if (isPrintable(m_text[m_at])) {
                scalar += m_text[m_at++];
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    bool readEscape(QString& scalar) {
        for (const QChar same : {u'"', u'\\'}) {
            if (takes(same)) {
                scalar += same;
                return true;
            }
        }
        const int digits = takes(QStringLiteral("u")) ? 4 : takes(QStringLiteral("U")) ? 8 : 0;
        bool isNumber = false;
        const char32_t code = m_text.mid(m_at, digits).toUInt(&isNumber, 16);
        if (digits == 0 || !isNumber || m_at + digits > m_text.size()) return false;
        m_at += digits;
        scalar += QString::fromUcs4(&code, 1);
        return true;
    }

    [[nodiscard]] static bool isPrintable(QChar c) {
        const char16_t code = c.unicode();
        return code >= 0x20 && (code < 0x7f || code >= 0xa0) && code != 0x2028 && code != 0x2029 &&
               code != 0xfeff && code < 0xfffe;
    }

    QString m_text;
    qsizetype m_at = 0;
};

}  // namespace klartext::test
