// SPDX-License-Identifier: MIT
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <cstdio>
#include <string>
#include <utility>

#include "actions/action_set.h"
#include "gap_probe.h"
#include "large_pages.h"
#include "trials.h"

namespace klartext::bench {
namespace {

std::string manyHeadings() {
    std::string html = "<title>A list of parts</title><article><h1>A list of parts</h1>";
    for (int i = 0; i < 20'000; ++i) {
        const std::string level = std::to_string(2 + i % 3);
        html += "<h" + level + ">Part " + std::to_string(i) + "</h" + level + "><p>" +
                words(12 * i, 12) + "and so on.</p>";
    }
    return html + "</article>";
}

std::string manyMoreRemoved(int count) {
    std::string html = "<title>A short read</title><article><h1>A short read</h1>";
    for (int i = 0; i < 20; ++i) html += "<p>" + words(60 * i, 60) + "and the river.</p>";
    html += "</article><nav>";
    for (int i = 0; i < count; ++i) {
        html += "<li><a href='/topic/" + std::to_string(i) + "'>Topic " + std::to_string(i) +
                " of many</a></li>";
    }
    return html + "</nav>";
}

/// Kinds take turns, so that hardly any part has another of its kind beside it.
std::string manyRunsRemoved() {
    std::string html = manyMoreRemoved(0);
    for (int i = 0; i < 12'000; ++i) {
        const std::string n = std::to_string(i);
        html += "<nav><a href=/t/" + n + ">Topic " + n + "</a></nav><div class=share><a href=/s/" +
                n + ">Share topic " + n + "</a></div><footer>Imprint and privacy of topic " + n +
                "</footer>";
    }
    return html;
}

/// Corrects a page and two others of its site, and sees what rules would do.
void teach(GapProbe& probe, const QString& file, const QStringList& others) {
    const auto correct = [&probe] {
        const int link =
            probe.view()->page()->find(QStringLiteral("See the entry")).selectionStart();
        Q_EMIT probe.pane().removeRequested({probe.view()->page()->blockAt(link)});
    };
    for (const QString& other : others) {
        probe.open(other);
        probe.step("a part taken out", correct);
    }
    probe.open(file);
    probe.step("a part taken out", correct);
    probe.step("what rules would do", [&probe] { probe.trigger(ui::ActionId::TeachSite); });
    auto* dialog = probe.window().findChild<QDialog*>();
    if (dialog == nullptr) {
        std::puts("no dialog");
        return;
    }
    auto* rules = dialog->findChild<QListWidget*>();
    for (int row = 1; row < rules->count(); ++row) {
        probe.step("another rule", [rules, row] { rules->setCurrentRow(row); });
    }
    probe.step("all pages unfolded", [dialog] { dialog->findChild<QTreeWidget*>()->expandAll(); });
    probe.step("the dialog is closed", [dialog] { dialog->reject(); });
}

void report(GapProbe& probe) {
    probe.step("a report", [&probe] { probe.trigger(ui::ActionId::Report); });
    auto* dialog = probe.window().findChild<QDialog*>();
    if (dialog == nullptr) {
        std::puts("no dialog");
        return;
    }
    probe.step("its whole file",
               [dialog] { dialog->findChild<QTabWidget*>()->setCurrentIndex(1); });
    probe.step("the report is closed", [dialog] { dialog->reject(); });
}

void filter(GapProbe& probe, const QString& words) {
    for (auto* field : probe.window().findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QLatin1String("Filter what was left out")) {
            field->setText(words);
        }
    }
}

/// The panel of what was left out, and its filter.
void openRemoved(GapProbe& probe) {
    auto* list = probe.window().findChild<QTreeView*>(QStringLiteral("removedList"));
    if (list->isVisible()) probe.trigger(ui::ActionId::RemovedPanel);
    probe.step("its removed parts", [&probe] { probe.trigger(ui::ActionId::RemovedPanel); });
    probe.step("all removed parts unfolded", [list] { list->expandAll(); });
    probe.step("removed parts with a word", [&probe] { filter(probe, QStringLiteral("topic 4")); });
    probe.step("with a word of every part", [&probe] { filter(probe, QStringLiteral("topic")); });
    probe.step("with a word of none", [&probe] { filter(probe, QStringLiteral("harbour")); });
    probe.step("all removed parts again", [&probe] { filter(probe, {}); });
    probe.step("no removed parts", [&probe] { probe.trigger(ui::ActionId::RemovedPanel); });
}

/// What shows parts of the page beside it.
void openPanels(GapProbe& probe, const QString& file) {
    probe.open(file);
    probe.step("its outline", [&probe] { probe.trigger(ui::ActionId::Outline); });
    probe.step("its end, beside the outline",
               [&probe] { QTest::keyClick(probe.view(), Qt::Key_End, Qt::ControlModifier); });
    probe.step("no outline", [&probe] { probe.trigger(ui::ActionId::Outline); });
    openRemoved(probe);
    probe.step("its highlights", [&probe] { probe.trigger(ui::ActionId::HighlightsPanel); });
    probe.step("no highlights", [&probe] { probe.trigger(ui::ActionId::HighlightsPanel); });
    probe.step("all selected", [&probe] { probe.trigger(ui::ActionId::SelectAll); });
}

}  // namespace

void openLists(GapProbe& probe, const QTemporaryDir& folder, const QString& large) {
    teach(probe, large,
          {written(folder, "5 MB, once more.html", largePage(0)),
           written(folder, "5 MB, a third time.html", largePage(0))});
    report(probe);
    openPanels(probe, large);
    openPanels(probe, written(folder, "20,000 headings.html", manyHeadings()));
    openPanels(probe, written(folder, "50,000 removed.html", manyMoreRemoved(50'000)));
}

void openRemovedLists(GapProbe& probe, const QTemporaryDir& folder) {
    for (const auto& [name, html] : {std::pair("20,000 removed.html", manyMoreRemoved(20'000)),
                                     std::pair("50,000 removed.html", manyMoreRemoved(50'000)),
                                     std::pair("36,000 runs removed.html", manyRunsRemoved())}) {
        probe.open(written(folder, name, html));
        openRemoved(probe);
    }
}

}  // namespace klartext::bench
