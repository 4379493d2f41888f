// SPDX-License-Identifier: MIT
#include "rules/rule_files.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/rule_text.h"
#include "rules/rule_sentence.h"

namespace klartext::ui {

namespace {

constexpr std::size_t mostMistakes = 8;

QFileDialog* createDialog(const QString& title, QWidget* parent) {
    auto* dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({RuleFiles::tr("Rules (*.txt)"), RuleFiles::tr("All files (*)")});
    return dialog;
}

/// What a rule says, each thing in a line of its own; rules of a file hold no line ends.
std::string keyOf(const core::SiteRule& rule) {
    return rule.site + '\n' + (rule.keep ? "keep" : "remove") + (rule.enabled ? "\n" : " off\n") +
           core::pathText(rule.selector) + '\n' + std::string(core::shapeId(rule.selector.shape)) +
           '\n' + rule.selector.begins;
}

QStringList mistakesOf(const core::ParsedRules& parsed) {
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(parsed.errors.size(), mostMistakes); ++i) {
        sentences.append(mistakeSentence(parsed.errors[i]));
    }
    if (parsed.errors.size() > mostMistakes) {
        sentences.append(RuleFiles::tr("%n more mistake(s).", nullptr,
                                       static_cast<int>(parsed.errors.size() - mostMistakes)));
    }
    return sentences;
}

}  // namespace

RuleFiles::RuleFiles(RuleLibrary& library, QWidget* window)
    : QObject(window), m_library(library), m_window(window) {}

void RuleFiles::askForImport() {
    QFileDialog* dialog = createDialog(tr("Import Rules"), m_window);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RuleFiles::importFrom);
    dialog->open();
}

void RuleFiles::askForExport(const QList<RuleEntry>& entries) {
    QFileDialog* dialog = createDialog(tr("Export Rules"), m_window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("Klartext rules") + QStringLiteral(".txt"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, entries](const QString& path) { exportTo(path, entries); });
    dialog->open();
}

void RuleFiles::importFrom(const QString& path) {
    const RuleLibrary::ReadFile file = m_library.read(path);
    if (!file.problem.isEmpty()) {
        Q_EMIT told(file.problem);
        return;
    }
    const core::ParsedRules parsed = core::parseRules(file.bytes.toStdString());
    std::set<std::string> known;
    for (const RuleEntry& kept : m_library.rules()) {
        known.insert(keyOf(kept.rule));
    }
    QList<RuleEntry> fresh;
    for (const core::SiteRule& rule : parsed.rules) {
        if (known.insert(keyOf(rule)).second) {
            fresh.append({0, rule, {}, 0});
        }
    }
    if (!fresh.isEmpty()) {
        Q_EMIT rulesRead(fresh);
    }
    QStringList sentences{tr("%n new rule(s) imported.", nullptr, static_cast<int>(fresh.size()))};
    sentences.append(mistakesOf(parsed));
    Q_EMIT told(sentences.join(QLatin1Char('\n')));
}

void RuleFiles::exportTo(const QString& path, const QList<RuleEntry>& entries) {
    std::vector<core::SiteRule> rules;
    for (const RuleEntry& entry : entries) {
        rules.push_back(entry.rule);
    }
    const QString problem = m_library.write(path, QByteArray::fromStdString(core::toText(rules)));
    Q_EMIT told(problem.isEmpty() ? tr("Written to %1.").arg(QDir::toNativeSeparators(path))
                                  : problem);
}

}  // namespace klartext::ui
