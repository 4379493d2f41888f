// SPDX-License-Identifier: MIT
#include "rules/teacher.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

#include "actions/action_set.h"
#include "fake_library.h"
#include "models/page_model.h"
#include "rules/offer_bar.h"
#include "rules/rule_effects.h"
#include "rules/teach_dialog.h"
#include "support/judged_page.h"
#include "support/slowness.h"

using namespace klartext;
using namespace klartext::ui;
using core::test::blockOf;
using core::test::judgedPage;

namespace {

const int patience = 5'000 * klartext::test::slowness();

constexpr std::string_view html =
    "<title>The ferry</title><div class=story><p>The ferry leaves at seven in the morning.</p>"
    "<p class=teaser>All about harbours</p><p>The crossing takes an hour, or two.</p>"
    "<p class=teaser>Ten more ferries</p></div>"
    "<aside id=facts><p>REMOVED Built in 1973.</p></aside>";

std::shared_ptr<const core::Extraction> page(std::string_view url = "https://blatt.example/ferry") {
    core::Extraction judged = judgedPage(html, url);
    judged.metadata.title = std::string(url.substr(url.rfind('/') + 1));
    return std::make_shared<const core::Extraction>(std::move(judged));
}

constexpr int teasers = 300;

QString pictureOf(const QTreeWidget& tree) {
    QString picture;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        const QTreeWidgetItem& item = *tree.topLevelItem(i);
        picture += item.text(0) + QLatin1Char('\n');
        for (int row = 0; row < item.childCount(); ++row) {
            picture += QLatin1String("  ") + item.child(row)->text(0) + QLatin1Char('\n');
        }
    }
    return picture;
}

}  // namespace

class TeacherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_actions = new ActionSet(m_window.get());
        m_bar = new OfferBar(*action(), m_window.get());
        m_page = new PageModel(m_window.get());
        m_library.forget();
        m_told.clear();
        auto* teacher = new Teacher(*m_page, m_library, *m_actions, *m_bar, m_window.get());
        connect(teacher, &Teacher::told, this,
                [this](const QString& sentence) { m_told.append(sentence); });
        m_window->show();
        m_page->setPage(page(), {});
    }
    void cleanup() { m_window.reset(); }

    void offersAfterARemoval() {
        QVERIFY(!action()->isEnabled());
        m_page->remove({block("harbours")});
        QVERIFY(m_bar->isVisible());
        QVERIFY(action()->isEnabled());
        QVERIFY(m_bar->accessibleName().contains(QLatin1String("blatt.example")));
    }

    void offersNothingWhereThereIsNoSite() {
        m_page->setPage(page("file:///home/anna/ferry.html"), {});
        m_page->remove({block("harbours")});
        QVERIFY(m_bar->isHidden());
    }

    void saysWhyWhereThereIsNoSite() {
        for (const bool isDecided : {false, true}) {
            m_page->setPage(page("file:///home/anna/ferry.html"), {});
            if (isDecided) m_page->remove({block("harbours")});
            m_told.clear();
            action()->trigger();
            QCOMPARE(m_told.size(), 1);
            QVERIFY(m_told.constFirst().contains(QStringLiteral("comes from none")));
        }
        QVERIFY(m_window->findChild<TeachDialog*>() == nullptr);
        m_page->setPage(page(), {});
        QVERIFY(!action()->isEnabled());
    }

    void withdrawsWhatWasUndone() {
        m_page->remove({block("harbours")});
        m_page->undoStack().undo();
        QVERIFY(m_bar->isHidden());
        QVERIFY(!action()->isEnabled());
    }

    void withdrawsOnAnotherPage() {
        m_page->remove({block("harbours")});
        m_page->setPage(page(), {});
        QVERIFY(m_bar->isHidden());
    }

    void offersALittleLaterOnALargePage() {
        std::string large = std::string(html);
        for (int i = 0; i < 20'000; ++i) large += "<p>x";
        m_page->setPage(std::make_shared<const core::Extraction>(
                            judgedPage(large.c_str(), "https://blatt.example/ferry")),
                        {});
        m_page->remove({block("harbours")});
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->isVisible(), patience);
        QVERIFY(action()->isEnabled());
        m_page->undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->isHidden(), patience);
        // What was sought for a page that was left is not offered on the next.
        m_page->remove({block("harbours")});
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isKept(block("harbours")), patience);
        m_page->setPage(page(), {});
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QVERIFY(m_bar->isHidden());
        QVERIFY(!action()->isEnabled());
    }

    void showsWhatARuleDoes() {
        m_library.pages = {page(), page("https://blatt.example/harbour"),
                           page("https://other.example/harbour")};
        m_page->restore({block("1973")});
        const TeachDialog* dialog = openDialog();
        QTRY_COMPARE(pictureOf(*dialog->findChild<QTreeWidget*>()),
                     QStringLiteral("This page: keeps 1 block(s)\n"
                                    "  REMOVED Built in 1973.\n"
                                    "harbour: keeps 1 block(s)\n"
                                    "  REMOVED Built in 1973.\n"));
    }

    void showsTheFirstOfManyBlocks() {
        showLargePage();
        const TeachDialog* dialog = openDialog();
        const auto& tree = *dialog->findChild<QTreeWidget*>();
        QCOMPARE(tree.topLevelItem(0)->text(0), QStringLiteral("This page: looking…"));
        QVERIFY(!acceptButton(*dialog)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(acceptButton(*dialog)->isEnabled(), patience);
        const QTreeWidgetItem& item = *tree.topLevelItem(0);
        QCOMPARE(item.text(0), QStringLiteral("This page: leaves out %1 block(s)").arg(teasers));
        QCOMPARE(item.childCount(), int(ShownEffect::mostShown) + 1);
        QVERIFY(item.isExpanded());
        QCOMPARE(item.child(0)->text(0), QStringLiteral("All about harbours"));
        QCOMPARE(item.child(item.childCount() - 1)->text(0),
                 QStringLiteral("… and %1 more").arg(teasers - int(ShownEffect::mostShown)));
    }

    void dropsWhatOlderChoicesDo() {
        showLargePage();
        m_library.pages = {page("https://blatt.example/harbour")};
        const TeachDialog* dialog = openDialog();
        auto* rules = dialog->findChild<QListWidget*>();
        QVERIFY(rules->count() > 1);
        const auto& tree = *dialog->findChild<QTreeWidget*>();
        // Of the kept page, too.
        const auto isKnown = [&tree] {
            return tree.topLevelItemCount() == 2 &&
                   !pictureOf(tree).contains(QStringLiteral("looking"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(), patience);
        const QString narrow = pictureOf(tree);
        for (int i = 0; i < 10; ++i) {
            rules->setCurrentRow(1);
            rules->setCurrentRow(0);
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QTRY_VERIFY_WITH_TIMEOUT(acceptButton(*dialog)->isEnabled(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(pictureOf(tree), narrow, patience);
    }

    void mayBeClosedBeforeItKnows() {
        showLargePage();
        openDialog()->close();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<TeachDialog*>() == nullptr, patience);
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QVERIFY(m_library.entries.isEmpty());
    }

    void makesTheRuleAndUndoesIt() {
        m_page->remove({block("harbours")});
        const TeachDialog* dialog = openDialog();
        QCOMPARE(pictureOf(*dialog->findChild<QTreeWidget*>()),
                 QStringLiteral("This page: leaves out 2 block(s)\n"
                                "  All about harbours\n"
                                "  Ten more ferries\n"));
        acceptButton(*dialog)->click();
        QCOMPARE(m_library.entries.size(), 1);
        QVERIFY(m_bar->isHidden());
        m_page->undoStack().undo();
        QVERIFY(m_library.entries.isEmpty());
        m_page->undoStack().redo();
        QCOMPARE(m_library.entries.size(), 1);
    }

    void saysWhyARuleIsRefused() {
        m_page->remove({block("crossing")});
        const TeachDialog* dialog = openDialog();
        const auto* refusal = dialog->findChild<QLabel*>(QStringLiteral("refusal"));
        QVERIFY(refusal->text().contains(QLatin1String("more than half")));
        QVERIFY(!acceptButton(*dialog)->isEnabled());
    }

private:
    QStringList m_told;
    [[nodiscard]] QAction* action() const { return (*m_actions)[ActionId::TeachSite]; }
    [[nodiscard]] core::BlockId block(std::string_view words) const {
        return blockOf(m_page->extraction(), words);
    }
    [[nodiscard]] TeachDialog* openDialog() const {
        action()->trigger();
        return m_window->findChild<TeachDialog*>();
    }
    /// With a teaser taken out, and a rule offered.
    void showLargePage() const {
        std::string large = std::string(html);
        for (int i = 2; i < teasers; ++i) large += "<div class=story><p class=teaser>x</p></div>";
        for (int i = 0; i < 3; ++i) large += "<p>" + words(40'000) + "</p>";
        m_page->setPage(std::make_shared<const core::Extraction>(
                            judgedPage(large.c_str(), "https://blatt.example/ferry")),
                        {});
        m_page->remove({block("harbours")});
        QTRY_VERIFY_WITH_TIMEOUT(action()->isEnabled(), patience);
    }
    static std::string words(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += "word ";
        return text;
    }
    static QPushButton* acceptButton(const TeachDialog& dialog) {
        return dialog.findChild<QPushButton*>(QStringLiteral("accept"));
    }

    std::unique_ptr<QWidget> m_window;
    ActionSet* m_actions = nullptr;
    OfferBar* m_bar = nullptr;
    PageModel* m_page = nullptr;
    ui::test::FakeLibrary m_library;
};

QTEST_MAIN(TeacherTest)
#include "teacher_test.moc"
