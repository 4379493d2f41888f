// SPDX-License-Identifier: MIT
#include "print/print_file.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace klartext::ui;

class PrintFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_printer.emplace();
        m_printer->setOutputFormat(QPrinter::PdfFormat);
    }

    void writesTheFile() {
        m_printer->setOutputFileName(path());
        QCOMPARE(print(), QString());
        QVERIFY(content().startsWith("%PDF"));
        QCOMPARE(m_printer->outputFileName(), path());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void replacesAnOlderFileByAWholeOne() {
        write("older");
        m_printer->setOutputFileName(path());
        QCOMPARE(print(), QString());
        QVERIFY(content().startsWith("%PDF"));
    }

    void leavesAnOlderFileWhereNothingIsWhole() {
        write("older");
        m_printer->setOutputFileName(path());
        const QString failure = printWhole(*m_printer, [this] {
            QFile begun(m_printer->outputFileName());
            return begun.open(QIODevice::WriteOnly) && begun.write("%PDF-1.4 half of it") > 0;
        });
        QVERIFY(failure.contains(QStringLiteral("printed.pdf")));
        QCOMPARE(content(), QByteArray("older"));
    }

    void leavesAnOlderFileWhereItWasGivenUp() {
        write("older");
        m_printer->setOutputFileName(path());
        QCOMPARE(printWhole(*m_printer,
                            [this] {
                                QPainter painter(&*m_printer);
                                painter.drawText(100, 100, QStringLiteral("The riv"));
                                return false;
                            }),
                 QString());
        QCOMPARE(content(), QByteArray("older"));
        QCOMPARE(m_printer->outputFileName(), path());
    }

    void saysWhatCannotBeWritten_data() {
        QTest::addColumn<QString>("target");
        QTest::newRow("folder") << QDir::tempPath();
        QTest::newRow("device") << QStringLiteral("/dev/null");
        QTest::newRow("nowhere") << QStringLiteral("/dev/null/a.pdf");
        QTest::newRow("missing folder") << QStringLiteral("/nowhere/a.pdf");
    }
    void saysWhatCannotBeWritten() {
        QFETCH(QString, target);
        m_printer->setOutputFileName(target);
        m_printer->setOutputFormat(QPrinter::PdfFormat);
        QVERIFY(!print().isEmpty());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("printed.pdf")); }
    void write(const QByteArray& bytes) const {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString print() {
        return printWhole(*m_printer, [this] {
            QPainter painter(&*m_printer);
            painter.drawText(100, 100, QStringLiteral("The river"));
            return true;
        });
    }

    std::optional<QTemporaryDir> m_folder{std::in_place};
    std::optional<QPrinter> m_printer;
};

QTEST_MAIN(PrintFileTest)
#include "print_file_test.moc"
