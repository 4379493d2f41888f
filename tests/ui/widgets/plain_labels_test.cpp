// SPDX-License-Identifier: MIT
#include "widgets/plain_labels.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>

using namespace klartext::ui;

namespace {

const QString markup = QStringLiteral("<img src='file:///etc/hostname'><b>Words</b>");

}  // namespace

class PlainLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelShowsMarkupAsText() {
        QLabel label(markup);
        label.ensurePolished();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), markup);
    }

    void whatSaysItIsMarkupStays() {
        QLabel label(markup);
        label.setTextFormat(Qt::RichText);
        label.ensurePolished();
        QCOMPARE(label.textFormat(), Qt::RichText);
    }

    void messageBoxShowsMarkupAsText() {
        QMessageBox box(QMessageBox::Warning, markup, markup);
        box.setInformativeText(markup);
        box.show();
        const auto labels = box.findChildren<QLabel*>();
        int written = 0;
        for (const QLabel* label : labels) {
            if (label->text() != markup) continue;
            ++written;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(written, 2);
    }

    void toolTipShowsMarkupAsText() {
        QToolTip::showText({10, 10}, markup);
        const QLabel* tip = nullptr;
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (window->inherits("QTipLabel")) tip = qobject_cast<QLabel*>(window);
        }
        QVERIFY(tip);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

private:
    PlainLabels m_plain;
};

QTEST_MAIN(PlainLabelsTest)
#include "plain_labels_test.moc"
