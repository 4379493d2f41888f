// SPDX-License-Identifier: MIT
#include "widgets/clear_style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "widgets/motion.h"

using namespace klartext::ui;

class ClearStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ClearStyle); }

    void focusOfToolButtonsIsSeen() {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* one = new QToolButton;
        auto* other = new QToolButton;
        for (QToolButton* button : {one, other}) {
            button->setAutoRaise(true);
            button->setText(QStringLiteral("x"));
            button->setFocusPolicy(Qt::TabFocus);
            row->addWidget(button);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        one->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), one);
        const QColor ring = window.palette().color(QPalette::Link);
        const auto edge = [](QWidget* button) {
            return QColor(button->grab().toImage().pixel(button->width() / 2, 0));
        };
        QCOMPARE(edge(one), ring);
        QVERIFY(edge(other) != ring);
    }

    void fieldsOfSeveralLinesHaveAnEdge() {
        QPlainTextEdit field;
        field.setPalette([palette = field.palette()]() mutable {
            palette.setColor(QPalette::Mid, Qt::red);
            return palette;
        }());
        field.setFocusPolicy(Qt::NoFocus);
        field.resize(200, 80);
        const QColor edge(field.grab().toImage().pixel(100, 0));
        QCOMPARE(edge.name(), QColor(Qt::red).name());
    }

    void boxesHaveAnEdge() {
        QCheckBox box;
        box.setPalette([palette = box.palette()]() mutable {
            palette.setColor(QPalette::Mid, Qt::red);
            return palette;
        }());
        box.resize(box.sizeHint());
        const QImage image = box.grab().toImage();
        int edge = 0;
        for (int x = 0; x < image.width(); ++x) {
            edge += QColor(image.pixel(x, image.height() / 2)) == QColor(Qt::red) ? 1 : 0;
        }
        QCOMPARE(edge, 2);
    }

    void buttonsOfDialogsBearWordsOnly() {
        const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Close);
        QCOMPARE(box.buttons().size(), 2);
        for (const QAbstractButton* button : box.buttons()) {
            QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
        }
    }

    void nothingMovesWhereMotionIsReduced() {
        const QStyle& style = *QApplication::style();
        Motion::ofTheProgram().setReduced(true);
        QCOMPARE(style.styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        Motion::ofTheProgram().setReduced(false);
        QVERIFY(style.styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    }
};

QTEST_MAIN(ClearStyleTest)
#include "clear_style_test.moc"
