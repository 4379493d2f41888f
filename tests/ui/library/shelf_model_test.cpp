// SPDX-License-Identifier: MIT
#include "library/shelf_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "fake_shelf.h"
#include "library/shelf_delegate.h"

using namespace klartext::ui;

class ShelfModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheLibrary() {
        FakeShelf shelf;
        for (const char* title : {"A", "B", "C", "D"}) shelf.add(QLatin1String(title));
        ShelfModel model(shelf);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setQuery({});
        QCOMPARE(picture(model), QStringLiteral("A B C D"));
        QCOMPARE(reset.size(), 1);
        // What only goes leaves the rest where it is.
        shelf.remove({2, 4});
        QCOMPARE(picture(model), QStringLiteral("A C"));
        QCOMPARE(reset.size(), 1);
        shelf.bringBack({2});
        QCOMPARE(picture(model), QStringLiteral("A B C"));
        shelf.setFlag({1}, ShelfFlag::Favourite, true);
        QVERIFY(model.index(0).data(ShelfModel::FavouriteRole).toBool());
        model.setQuery({ShelfSection::Favourites});
        QCOMPARE(picture(model), QStringLiteral("A"));
    }

    void fetchesWhatIsLookedAt() {
        FakeShelf shelf;
        for (int i = 0; i < 5000; ++i) shelf.add(QString::number(i));
        ShelfModel model(shelf);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(shelf.most, 0);
        QCOMPARE(model.index(4321).data().toString(), QStringLiteral("4321"));
        QVERIFY(shelf.most > 0);
        QVERIFY(shelf.most < 100);
    }

    void showsWhatWasFound() {
        FakeShelf shelf;
        shelf.add(QStringLiteral("old bridge"));
        ShelfModel model(shelf);
        ShelfQuery query;
        query.search = QStringLiteral("bridge");
        model.setQuery(query);
        (void)model.index(0).data();
        QCOMPARE(model.index(0).data(ShelfModel::HeadingRole).toString(),
                 QStringLiteral("old \x02"
                                "bridge\x03"));
        model.setQuery({});
        QCOMPARE(model.index(0).data(ShelfModel::HeadingRole).toString(),
                 QStringLiteral("old bridge"));
    }

    void ignoresOlderAnswers() {
        FakeShelf shelf;
        shelf.add(QStringLiteral("A"));
        ShelfModel model(shelf);
        model.setQuery({});
        Q_EMIT shelf.found({ShelfSection::Archive}, {}, {});
        QCOMPARE(model.rowCount(), 1);
    }

    void saysWhereAPageIsFrom() {
        FakeShelf shelf;
        shelf.add(QStringLiteral("A"));
        shelf.pages[1].published = QStringLiteral("2024-05-03");
        shelf.pages[1].progress = 0.4;
        ShelfModel model(shelf);
        model.setQuery({});
        const QString line = shelfLine(model.index(0));
        QVERIFY2(line.startsWith(QStringLiteral("blatt.example · ")), qPrintable(line));
        QVERIFY2(line.endsWith(QStringLiteral("40 % read")) ||
                     line.endsWith(QStringLiteral("40\u00A0% read")),
                 qPrintable(line));
    }

private:
    static QString picture(const ShelfModel& model) {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row) {
            titles.append(model.index(row).data().toString());
        }
        return titles.join(u' ');
    }
};

QTEST_MAIN(ShelfModelTest)
#include "shelf_model_test.moc"
