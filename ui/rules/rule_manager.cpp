// SPDX-License-Identifier: MIT
#include "rules/rule_manager.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "models/sentences.h"
#include "rules/rule_editor.h"
#include "rules/rule_files.h"
#include "rules/rule_sentence.h"
#include "widgets/filtered_list.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 96;
constexpr int heightInLines = 24;
constexpr int entryRole = Qt::UserRole;

/// Brings rules from one state to another; a rule that is missing in a state is removed.
class ChangeCommand : public QUndoCommand {
public:
    ChangeCommand(RuleLibrary& library, const QString& name, QList<RuleEntry> before,
                  QList<RuleEntry> after)
        : QUndoCommand(name),
          m_library(library),
          m_before(std::move(before)),
          m_after(std::move(after)) {}

    void undo() override { bring(m_after, m_before); }
    void redo() override { bring(m_before, m_after); }

private:
    void bring(const QList<RuleEntry>& from, QList<RuleEntry>& to) {
        if (!to.isEmpty()) {
            to = m_library.put(to);
        }
        QList<qint64> gone;
        for (const RuleEntry& entry : from) {
            const bool stays = std::ranges::find(to, entry.id, &RuleEntry::id) != to.end();
            if (!stays && entry.id != 0) {
                gone.append(entry.id);
            }
        }
        if (!gone.isEmpty()) {
            m_library.remove(gone);
        }
    }

    RuleLibrary& m_library;
    QList<RuleEntry> m_before;
    QList<RuleEntry> m_after;
};

}  // namespace

RuleManager::RuleManager(RuleLibrary& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_filtered(new FilteredList(
          {tr("Filter by site or words"), tr("Filter the rules"), tr("Rules"),
           tr("There are no rules yet. Put something back or take something out of an article, "
              "then choose “Always on This Site”.")})),
      m_tree(m_filtered->tree()),
      m_message(new QLabel),
      m_files(new RuleFiles(library, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules for Sites"));
    build();
    connectParts();
    showRules();
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
}

RuleManager::~RuleManager() { disconnect(&m_undo, nullptr, this, nullptr); }

void RuleManager::build() {
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Rule"), tr("Last Used")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->hide();

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filtered, 1);
    layout->addWidget(m_message);
    layout->addWidget(createButtons());
}

QWidget* RuleManager::createButtons() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, auto function) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, function);
        layout->addWidget(button);
        return button;
    };
    m_edit = add(tr("&Edit…"), [this] { edit(); });
    m_delete = add(tr("&Delete"), [this] { removeSelected(); });
    m_undoButton = add(tr("&Undo"), [this] { m_undo.undo(); });
    layout->addStretch(1);
    add(tr("&Import…"), [this] { m_files->askForImport(); });
    m_export = add(tr("E&xport…"), [this] { m_files->askForExport(m_entries); });
    add(tr("&Close"), [this] { close(); });
    return row;
}

void RuleManager::connectParts() {
    connect(&m_library, &RuleLibrary::changed, this, &RuleManager::showRules);
    connect(m_filtered->field(), &QLineEdit::textChanged, this, &RuleManager::updateButtons);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &RuleManager::updateButtons);
    connect(m_tree, &QTreeWidget::itemChanged, this, &RuleManager::toggle);
    connect(m_tree, &QTreeWidget::itemActivated, this, &RuleManager::edit);
    connect(&m_undo, &QUndoStack::indexChanged, this, &RuleManager::updateButtons);
    connect(m_files, &RuleFiles::told, this, &RuleManager::tell);
    connect(m_files, &RuleFiles::rulesRead, this,
            [this](const QList<RuleEntry>& rules) { change(tr("Import"), {}, rules); });
    const auto onKey = [this](const QKeySequence& keys, auto function) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, function);
    };
    onKey(QKeySequence::Undo, [this] { m_undo.undo(); });
    onKey(QKeySequence::Redo, [this] { m_undo.redo(); });
    onKey(QKeySequence::Find, [this] { m_filtered->field()->setFocus(); });
    auto* remove = new QShortcut(QKeySequence::Delete, m_tree);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RuleManager::removeSelected);
}

void RuleManager::showRules() {
    QList<qint64> chosen;
    for (const RuleEntry& entry : selected()) {
        chosen.append(entry.id);
    }
    m_entries = m_library.rules();
    m_showing = true;
    m_tree->clear();
    QTreeWidgetItem* site = nullptr;
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        const QString name = toText(m_entries[row].rule.site);
        if (site == nullptr || site->text(0) != name) {
            site = new QTreeWidgetItem(m_tree, {name});
            site->setFirstColumnSpanned(true);
            site->setExpanded(true);
            QFont strong = m_tree->font();
            strong.setWeight(QFont::DemiBold);
            site->setFont(0, strong);
        }
        addRule(*site, row);
        site->child(site->childCount() - 1)->setSelected(chosen.contains(m_entries[row].id));
    }
    m_showing = false;
    if (m_tree->currentItem() == nullptr && m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0), 0, QItemSelectionModel::NoUpdate);
    }
    m_filtered->refresh();
    updateButtons();
}

void RuleManager::addRule(QTreeWidgetItem& site, qsizetype row) {
    const RuleEntry& entry = m_entries[row];
    auto* item = new QTreeWidgetItem(&site, {ruleSentence(entry.rule), useSentence(entry)});
    item->setData(0, entryRole, row);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, entry.rule.enabled ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(
        0, item->text(0) + QLatin1Char('\n') + toText(core::pathText(entry.rule.selector)));
}

void RuleManager::updateButtons() {
    const qsizetype count = selected().size();
    m_edit->setEnabled(count == 1);
    m_delete->setEnabled(count > 0);
    m_undoButton->setEnabled(m_undo.canUndo());
    m_export->setEnabled(!m_entries.isEmpty());
}

QList<RuleEntry> RuleManager::selected() const {
    QList<qsizetype> rows;
    const auto add = [&rows](const QTreeWidgetItem* item) {
        const qsizetype row = item->data(0, entryRole).toLongLong();
        if (!item->isHidden() && !rows.contains(row)) {
            rows.append(row);
        }
    };
    for (const QTreeWidgetItem* item : m_tree->selectedItems()) {
        if (item->parent() != nullptr) {
            add(item);
        }
        for (int row = 0; row < item->childCount(); ++row) {
            add(item->child(row));
        }
    }
    QList<RuleEntry> entries;
    for (const qsizetype row : rows) {
        entries.append(m_entries[row]);
    }
    return entries;
}

void RuleManager::toggle(QTreeWidgetItem* item) {
    if (m_showing || item->parent() == nullptr) {
        return;
    }
    const RuleEntry before = m_entries[item->data(0, entryRole).toLongLong()];
    RuleEntry after = before;
    after.rule.enabled = item->checkState(0) == Qt::Checked;
    if (after != before) {
        // The tree is still about to say that the item changed.
        QMetaObject::invokeMethod(
            this, [this, before, after] { change(tr("Switch"), {before}, {after}); },
            Qt::QueuedConnection);
    }
}

void RuleManager::edit() {
    const QList<RuleEntry> entries = selected();
    if (entries.size() != 1) {
        return;
    }
    auto* editor = new RuleEditor(entries.constFirst().rule, this);
    connect(editor, &RuleEditor::approved, this,
            [this, before = entries.constFirst()](const core::SiteRule& rule) {
                change(tr("Edit"), {before}, {{before.id, rule, {}, 0}});
            });
    editor->open();
}

void RuleManager::removeSelected() {
    const QList<RuleEntry> entries = selected();
    if (!entries.isEmpty()) {
        change(tr("Delete"), entries, {});
        //: %n: how many rules were deleted
        tell(tr("%n rule(s) deleted.", nullptr, static_cast<int>(entries.size())));
    }
}

void RuleManager::change(const QString& name, const QList<RuleEntry>& before,
                         const QList<RuleEntry>& after) {
    m_message->hide();
    m_undo.push(new ChangeCommand(m_library, name, before, after));
}

void RuleManager::tell(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
}

}  // namespace klartext::ui
