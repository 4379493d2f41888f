// SPDX-License-Identifier: MIT
#include "export/saving_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace klartext::ui;

class SavingDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsItselfAfterAWhile() {
        const SavingDialog dialog(QStringLiteral("bridge.pdf"));
        QVERIFY(!dialog.isVisible());
        QTRY_VERIFY(dialog.isVisible());
    }

    void saysWhatIsDone() {
        const SavingDialog dialog(QStringLiteral("bridge.pdf"));
        QCOMPARE(label(dialog).text(), QStringLiteral("The pages of “bridge.pdf” are being set …"));
    }

    void isAsLargeAsItsSentence() {
        SavingDialog dialog(QStringLiteral("bridge.pdf"));
        dialog.show();
        const QLabel& sentence = label(dialog);
        QVERIFY(sentence.height() < 2 * sentence.fontMetrics().lineSpacing());
    }

    void longNamesMakeItNoWider() {
        SavingDialog small(QStringLiteral("bridge.pdf"));
        const QString name = QString(250, u'x') + QStringLiteral(".pdf");
        SavingDialog large(name);
        small.show();
        large.show();
        QCOMPARE(large.width(), small.width());
        QVERIFY(label(large).text().contains(u'…'));
        QVERIFY(label(large).text().contains(QStringLiteral(".pdf")));
        QVERIFY(large.findChild<QProgressBar*>()->accessibleName().contains(name));
    }

    void canBeStopped() {
        SavingDialog dialog(QStringLiteral("bridge.pdf"));
        const QSignalSpy stopped(&dialog, &QDialog::rejected);
        dialog.show();
        dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->click();
        QCOMPARE(stopped.size(), 1);
    }

private:
    static const QLabel& label(const SavingDialog& dialog) { return *dialog.findChild<QLabel*>(); }
};

QTEST_MAIN(SavingDialogTest)
#include "saving_dialog_test.moc"
