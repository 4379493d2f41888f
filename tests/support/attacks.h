// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QUrl>
#include <utility>
#include <vector>

namespace klartext::test {

/// A page that tries to do something wherever its words are shown or written.
struct AttackPage {
    QString name;  ///< "svg load", or "svg load in caption"
    QByteArray bytes;
};

/// The attacks of tests/fixtures/attacks/attacks.json: strings, and templates of places that a
/// string can stand in.
class Attacks {
public:
    /// `run` is the script that tells it ran; `url` is what tells that it was asked for. They may
    /// hold "%1" for the number of the page.
    Attacks(QString run, QString url) : m_run(std::move(run)), m_url(std::move(url)) {
        QFile file(QStringLiteral(KLARTEXT_SOURCE_DIR "/tests/fixtures/attacks/attacks.json"));
        if (!file.open(QIODevice::ReadOnly)) return;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        m_filler = all.value(QLatin1String("filler")).toString();
        m_strings = pairs(all, "strings", "text");
        m_body = pairs(all, "body", "markup");
        m_head = pairs(all, "head", "markup");
    }

    /// One page for each string, which stands in every place, and one for each place with every
    /// string.
    [[nodiscard]] std::vector<AttackPage> pages() const {
        std::vector<AttackPage> list;
        for (const auto& [name, text] : m_strings) {
            QString head;
            QString body;
            for (const auto& place : m_head) head += filled(place.second, text);
            for (const auto& place : m_body) body += filled(place.second, text) + paragraph();
            list.push_back(page(name, head, body, list.size()));
        }
        for (const auto& [name, markup] : m_body) {
            QString body;
            for (const auto& text : m_strings) body += filled(markup, text.second) + paragraph();
            list.push_back(page(QStringLiteral("all in ") + name, {}, body, list.size()));
        }
        return list;
    }

    /// Every string in every place, each on a page of its own.
    [[nodiscard]] std::vector<AttackPage> pagesOfOne() const {
        std::vector<AttackPage> list;
        for (const auto& [name, text] : m_strings) {
            for (const auto& [place, markup] : m_head) {
                list.push_back(page(name + QStringLiteral(" in ") + place, filled(markup, text),
                                    paragraph(), list.size()));
            }
            for (const auto& [place, markup] : m_body) {
                list.push_back(page(name + QStringLiteral(" in ") + place, {},
                                    paragraph() + filled(markup, text), list.size()));
            }
        }
        return list;
    }

    /// The strings themselves, for what takes words and not pages.
    [[nodiscard]] std::vector<AttackPage> strings() const {
        std::vector<AttackPage> list;
        for (const auto& [name, text] : m_strings) {
            list.push_back({name, withBytes(named(text, list.size()).toUtf8())});
        }
        return list;
    }

    [[nodiscard]] std::size_t stringCount() const { return m_strings.size(); }

private:
    using Pairs = std::vector<std::pair<QString, QString>>;

    static Pairs pairs(const QJsonObject& all, const char* list, const char* value) {
        Pairs result;
        const QJsonArray entries = all.value(QLatin1String(list)).toArray();
        for (const auto& entry : entries) {
            const QJsonObject object = entry.toObject();
            result.emplace_back(object.value(QLatin1String("name")).toString(),
                                object.value(QLatin1String(value)).toString());
        }
        return result;
    }

    static QString filled(QString markup, const QString& text) {
        QString json = text;
        json.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        json.replace(QLatin1String("</script"), QLatin1String("<\\/script"), Qt::CaseInsensitive);
        json.replace(u'\n', QLatin1String("\\n")).replace(u'\t', QLatin1String("\\t"));
        json.replace(u'\r', QLatin1String("\\r"));
        markup.replace(QLatin1String("%j"), json);
        return markup.replace(QLatin1String("%s"), text);
    }

    [[nodiscard]] QString paragraph() const {
        return QStringLiteral("<p>") + m_filler + m_filler + QStringLiteral("</p>\n");
    }

    [[nodiscard]] AttackPage page(const QString& name, const QString& head, const QString& body,
                                  std::size_t number) const {
        QString text = QStringLiteral("<!DOCTYPE html><html><head><meta charset=utf-8>") + head +
                       QStringLiteral("</head><body><article><h1>Words</h1>") + paragraph() + body +
                       paragraph() + QStringLiteral("</article></body></html>");
        return {name, withBytes(named(text, number).toUtf8())};
    }

    [[nodiscard]] QString named(QString text, std::size_t number) const {
        text.replace(QLatin1String("@RUN@"), m_run);
        text.replace(QLatin1String("@URL@"), m_url);
        text.replace(QLatin1String("@HOST@"), QUrl(m_url).authority());
        return text.replace(QLatin1String("%1"), QString::number(number));
    }

    /// "{{C2 9B}}" stands for those bytes, which text could not hold.
    static QByteArray withBytes(QByteArray page) {
        static const QRegularExpression hex(QStringLiteral("\\{\\{((?:[0-9A-F]{2} ?)+)\\}\\}"));
        const QString latin = QString::fromLatin1(page);
        QByteArray result;
        qsizetype from = 0;
        for (auto it = hex.globalMatch(latin); it.hasNext();) {
            const auto match = it.next();
            result += page.mid(from, match.capturedStart() - from);
            result += QByteArray::fromHex(match.captured(1).toLatin1());
            from = match.capturedEnd();
        }
        return result + page.mid(from);
    }

    QString m_run;
    QString m_url;
    QString m_filler;
    Pairs m_strings;
    Pairs m_body;
    Pairs m_head;
};

}  // namespace klartext::test
