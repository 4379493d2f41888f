// SPDX-License-Identifier: MIT
#include <QRegularExpression>
#include <QTest>
#include <string>

#include "core/file_name.h"
#include "support/attacks.h"

using namespace klartext::core;
using namespace klartext::test;

namespace {

/// What is wrong with the name on some file system, in some shell or to the eye.
QString faultOf(const std::string& name) {
    const QString text = QString::fromStdString(name);
    if (text.toStdString() != name) return QStringLiteral("no UTF-8");
    // With a number and the longest suffix.
    if (name.size() > 255 - 20) return QStringLiteral("too long");
    static const QRegularExpression sign(
        QStringLiteral("[<>:\"/\\\\|?*\\x{FFFD}\\p{C}\\p{Zl}\\p{Zp}]"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = sign.match(text); match.hasMatch()) {
        return QStringLiteral("holds U+%1")
            .arg(match.captured()[0].unicode(), 4, 16, QLatin1Char('0'));
    }
    static const QRegularExpression edge(QStringLiteral("^[-. ]|[. ]$"));
    if (edge.match(text).hasMatch()) return QStringLiteral("edge");
    static const QRegularExpression device(
        QStringLiteral(
            "^(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\\$|conout\\$) *(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (device.match(text).hasMatch()) return QStringLiteral("device");
    return {};
}

}  // namespace

class SafeFileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkFindsWhatItIsThereFor() {
        for (const char* bad :
             {"a/b", "a\\b", "C:a", "-rf", ".x", "x.", "x ", "CON", "con .a", "com\u00b9",
              "a\u202eb", "a\x01", "a\u2028", "NUL.txt", "CONIN$", "\xff"}) {
            QVERIFY2(!faultOf(bad).isEmpty(), bad);
        }
        QVERIFY(faultOf("A page, with words - and 漢字").isEmpty());
        QVERIFY(faultOf("Conductor.a").isEmpty());
    }

    void devicesOfWindowsAreNone_data() {
        QTest::addColumn<QString>("title");
        for (const char* title :
             {"CON", "nul", "Aux.", "PRN .x", "com1", "COM0.a.b", "LPT9 ", "com\u00b9",
              "Lpt\u00b3.x", "CONIN$", "conout$.txt", " con ", "...con", "\"NUL\"", "CO\u200bN",
              "\u202eCON", "C\u0001ON", "CON\u00a0"}) {
            QTest::newRow(title) << QString::fromUtf8(title);
        }
    }
    void devicesOfWindowsAreNone() {
        QFETCH(QString, title);
        const std::string name = safeFileName(title.toStdString());
        QVERIFY(!name.empty());
        QCOMPARE(faultOf(name), QString());
    }

    void noTitleMakesABadName() {
        const Attacks attacks(QStringLiteral("alert(1)"), QStringLiteral("http://spy.example/%1"));
        int named = 0;
        for (const AttackPage& attack : attacks.strings()) {
            const std::string title = attack.bytes.toStdString();
            for (const std::string& each :
                 {title, title + title + title, "../" + title, title + "/..", "." + title,
                  title + std::string(70'000, 'x'), std::string(1, '\0') + title, title + ".",
                  "CON." + title, "~/" + title, "$(" + title + ")"}) {
                const std::string name = safeFileName(each);
                QVERIFY2(faultOf(name).isEmpty(), qPrintable(attack.name + u' ' + faultOf(name) +
                                                             u' ' + QString::fromStdString(name)));
                named += name.empty() ? 0 : 1;
            }
        }
        QVERIFY(named > 1000);
    }
};

QTEST_GUILESS_MAIN(SafeFileNameTest)
#include "safe_file_name_test.moc"
