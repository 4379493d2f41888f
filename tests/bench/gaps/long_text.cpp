// SPDX-License-Identifier: MIT
#include <QTest>

#include "actions/action_set.h"
#include "core/site_rules.h"
#include "gap_probe.h"
#include "rules/rule_library.h"
#include "trials.h"

namespace klartext::bench {
namespace {

void goAndChange(GapProbe& probe, const QString& large) {
    probe.open(large);
    probe.step("its end",
               [&probe] { QTest::keyClick(probe.view(), Qt::Key_End, Qt::ControlModifier); });
    probe.step("dark, at its end",
               [&probe] { probe.settings().theme.setValue(ui::ThemeChoice::Dark); });
    probe.step("its beginning",
               [&probe] { QTest::keyClick(probe.view(), Qt::Key_Home, Qt::ControlModifier); });
    probe.step("light", [&probe] { probe.settings().theme.setValue(ui::ThemeChoice::Light); });
    probe.step("larger", [&probe] { probe.trigger(ui::ActionId::ZoomIn); });
    probe.step("a part taken out", [&probe] {
        Q_EMIT probe.pane().removeRequested({probe.view()->page()->blockAt(5000)});
    });
    probe.step("a part put back", [&probe] { probe.trigger(ui::ActionId::Undo); });
    probe.step("at its middle", [&probe] { probe.toMiddle(); });
    probe.step("a part taken out at its middle", [&probe] {
        Q_EMIT probe.pane().removeRequested(
            {probe.view()->page()->blockAt(probe.view()->page()->characterCount() / 2)});
    });
}

void comeBack(GapProbe& probe, const QString& other) {
    probe.open(other);
    probe.step("back to its middle", [&probe] { Q_EMIT probe.window().backRequested(); });
    probe.step("forward", [&probe] { Q_EMIT probe.window().forwardRequested(); });
}

void openUnderARule(GapProbe& probe, const QString& large) {
    core::SiteRule rule;
    rule.site = "large.example";
    rule.selector = {{{"ul", {}, {}, {}}}, true, core::TextShape::Any, {}};
    auto* rules = probe.window().findChild<ui::RuleLibrary*>();
    const auto put = rules->put({{0, rule, {}, 0}});
    probe.open(large);
    probe.step("the rule is removed", [&] { rules->remove({put.front().id}); });
}

}  // namespace

void useLong(GapProbe& probe, const QString& large, const QString& other) {
    goAndChange(probe, large);
    comeBack(probe, other);
    openUnderARule(probe, large);
}

void readInPages(GapProbe& probe, const QString& file) {
    probe.open(file);
    probe.step("in pages", [&probe] { probe.settings().paged.setValue(true); });
    probe.step("the next page", [&probe] { QTest::keyClick(probe.view(), Qt::Key_PageDown); });
    probe.step("the last page",
               [&probe] { QTest::keyClick(probe.view(), Qt::Key_End, Qt::ControlModifier); });
    probe.step("larger, in pages", [&probe] { probe.trigger(ui::ActionId::ZoomIn); });
    probe.open(file);
    probe.step("no pages", [&probe] { probe.settings().paged.setValue(false); });
}

}  // namespace klartext::bench
