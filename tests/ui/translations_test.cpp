// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include "actions/action_table.h"
#include "models/sentences.h"

using namespace klartext;

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool finished = true;
};

QList<Message> messagesOf(const QString& path) {
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"message") {
            messages.append(Message());
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.last().translations = text.split(QRegularExpression(QStringLiteral("\n\\s*")));
        }
    }
    return messages;
}

QSet<QString> placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?[n1-9]"));
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        places.insert(match.next().captured());
    }
    return places;
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the sources say now, merged into a copy of what is translated.
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const QDir kept(QStringLiteral(KLARTEXT_SOURCE_DIR "/ui/translations"));
        for (const QString& name : kept.entryList({QStringLiteral("*.ts")})) {
            QVERIFY(QFile::copy(kept.filePath(name), m_folder.filePath(name)));
        }
        QProcess update;
        update.setProcessChannelMode(QProcess::ForwardedChannels);
        update.start(kept.filePath(QStringLiteral("update")), {m_folder.path()});
        QVERIFY(update.waitForFinished(60000));
        QCOMPARE(update.exitCode(), 0);
        m_german = messagesOf(m_folder.filePath(QStringLiteral("klartext_de.ts")));
        QVERIFY(m_german.size() > 200);
    }

    void translatesEverything() {
        for (const Message& message : std::as_const(m_german)) {
            QVERIFY2(message.finished && !message.translations.join(QString()).isEmpty(),
                     qPrintable(message.source));
        }
        for (const Message& message :
             messagesOf(m_folder.filePath(QStringLiteral("klartext_en.ts")))) {
            QVERIFY2(message.finished, qPrintable(message.source));
        }
    }

    void keepsEachPlaceholder() {
        for (const Message& message : std::as_const(m_german)) {
            for (const QString& translation : message.translations) {
                QCOMPARE(placesOf(translation), placesOf(message.source));
            }
        }
    }

    void writesGermanWithGermanMarks() {
        for (const Message& message : std::as_const(m_german)) {
            const QString text = message.translations.join(QLatin1Char(' '));
            QVERIFY2(!text.contains(u'"') && !text.contains(u'”') && !text.contains(u'—') &&
                         !text.contains(u"..."),
                     qPrintable(text));
            QCOMPARE(text.count(u'„'), text.count(u'“'));
        }
    }

    void speaksGermanFromTheProgram() {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/klartext_de.qm")));
        QCoreApplication::installTranslator(&german);
        QCOMPARE(ui::kindLabel(core::BoilerplateKind::Advertisement), QStringLiteral("Werbung"));
        QCOMPARE(ui::reasonText({core::ReasonId::LinkDensity, 83, {}}),
                 QStringLiteral("83 % der Wörter sind Links"));
        QCOMPARE(ui::certaintyWord(1), QStringLiteral("fast sicher"));
        for (int notice = 0; notice <= static_cast<int>(core::Notice::Failed); ++notice) {
            const auto id = core::Notice(notice);
            QVERIFY(ui::noticeSentence(id) != QString::fromUtf8(core::noticeText(id)));
        }
        hasMnemonicsThatDiffer();
        QCoreApplication::removeTranslator(&german);
    }

    void countsInEnglish() {
        QTranslator english;
        QVERIFY(english.load(QStringLiteral(":/i18n/klartext_en.qm")));
        QCOMPARE(english.translate("klartext::ui::TallyHeader", "%Ln block(s) kept", nullptr, 1),
                 QStringLiteral("%Ln block kept"));
        QCOMPARE(english.translate("klartext::ui::TallyHeader", "%Ln block(s) kept", nullptr, 2),
                 QStringLiteral("%Ln blocks kept"));
    }

private:
    static void hasMnemonicsThatDiffer() {
        QHash<int, QSet<QChar>> used;
        for (const ui::ActionSpec& spec : ui::actionTable()) {
            const QString text = QCoreApplication::translate("Action", spec.text);
            const qsizetype place = text.indexOf(QLatin1Char('&'));
            QVERIFY2(place >= 0, spec.name);
            if (spec.id != ui::ActionId::ClearRecent) {
                QSet<QChar>& letters = used[static_cast<int>(spec.menu)];
                const QChar letter = text.at(place + 1).toLower();
                QVERIFY2(!letters.contains(letter), spec.name);
                letters.insert(letter);
            }
        }
    }

    QTemporaryDir m_folder;
    QList<Message> m_german;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
