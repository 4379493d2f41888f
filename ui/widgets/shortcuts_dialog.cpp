// SPDX-License-Identifier: MIT
#include "widgets/shortcuts_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace klartext::ui {

namespace {

constexpr int idRole = Qt::UserRole;

QString plain(QString text) { return text.remove(QLatin1Char('&')).remove(QChar(u'…')).trimmed(); }

QString nameOf(const ActionSpec& spec) {
    return plain(QCoreApplication::translate("Action", spec.text));
}

QTreeWidgetItem* addGroup(QTreeWidget* list, MenuId menu) {
    auto* group =
        new QTreeWidgetItem(list, {plain(QCoreApplication::translate("Menu", menuTitle(menu)))});
    QFont bold = list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

QString keysText(const QList<QKeySequence>& keys) {
    QStringList names;
    for (const QKeySequence& key : keys) {
        names.append(key.toString(QKeySequence::NativeText));
    }
    return names.join(ShortcutsDialog::tr(" or ", "between two keys"));
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_list(new QTreeWidget(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_set(new QPushButton(tr("&Use These Keys"), this)),
      m_remove(new QPushButton(tr("&No Keys"), this)),
      m_reset(new QPushButton(tr("&Default"), this)),
      m_message(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    build();
    fill();
    connect(&settings.shortcuts, &SettingBase::changed, this, &ShortcutsDialog::fill);
}

void ShortcutsDialog::build() {
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_keys->setAccessibleName(tr("New keys"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* edit = new QHBoxLayout;
    edit->addWidget(m_keys, 1);
    edit->addWidget(m_set);
    edit->addWidget(m_remove);
    edit->addWidget(m_reset);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* all = buttons->addButton(tr("Reset &All"), QDialogButtonBox::ResetRole);
    // Return belongs to the field of the keys.
    for (QPushButton* button : {m_set, m_remove, m_reset, all}) {
        button->setAutoDefault(false);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_set, &QPushButton::clicked, this, [this] { setKeys(m_keys->keySequence()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, qOverload<>(&QWidget::setFocus));
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showConflict);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addLayout(edit);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 36);
}

void ShortcutsDialog::fill() {
    const ActionSpec* before = current();
    const KeyMap keys(m_settings.shortcuts.value());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem* group = nullptr;
    MenuId menu{};
    for (const ActionSpec& spec : actionTable()) {
        if (group == nullptr || spec.menu != menu) {
            menu = spec.menu;
            group = addGroup(m_list, menu);
        }
        auto* item = new QTreeWidgetItem(group, {nameOf(spec), keysText(keys.keysOf(spec.id))});
        item->setData(0, idRole, static_cast<int>(spec.id));
        QFont font = m_list->font();
        font.setItalic(keys.isChosen(spec.id));
        item->setFont(1, font);
        if (&spec == before) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->expandAll();
    showCurrent();
}

const ActionSpec* ShortcutsDialog::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !item->data(0, idRole).isValid()) {
        return nullptr;
    }
    return &actionTable()[item->data(0, idRole).toUInt()];
}

void ShortcutsDialog::showCurrent() {
    const ActionSpec* spec = current();
    const KeyMap keys(m_settings.shortcuts.value());
    const QList<QKeySequence> own = spec == nullptr ? QList<QKeySequence>() : keys.keysOf(spec->id);
    {
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(own.isEmpty() ? QKeySequence() : own.constFirst());
    }
    m_keys->setEnabled(spec != nullptr);
    m_set->setEnabled(false);
    m_remove->setEnabled(!own.isEmpty());
    m_reset->setEnabled(spec != nullptr && keys.isChosen(spec->id));
    m_message->setText(spec == nullptr ? tr("Choose an action to change its keys.") : QString());
}

void ShortcutsDialog::showConflict() {
    const ActionSpec* spec = current();
    if (spec == nullptr) {
        return;
    }
    const QKeySequence wanted = m_keys->keySequence();
    const KeyMap keys(m_settings.shortcuts.value());
    m_set->setEnabled(!wanted.isEmpty() && !keys.keysOf(spec->id).contains(wanted));
    const auto other = keys.conflict(spec->id, wanted);
    m_message->setText(other ? tr("%1 is used for “%2” already, which would lose it.")
                                   .arg(wanted.toString(QKeySequence::NativeText),
                                        nameOf(actionTable()[static_cast<std::size_t>(*other)]))
                             : QString());
}

void ShortcutsDialog::setKeys(const QKeySequence& wanted) {
    if (const ActionSpec* spec = current()) {
        m_settings.shortcuts.takeOver();
        KeyMap keys(m_settings.shortcuts.value());
        keys.choose(spec->id, wanted);
        keep(keys);
    }
}

void ShortcutsDialog::reset() {
    if (const ActionSpec* spec = current()) {
        m_settings.shortcuts.takeOver();
        KeyMap keys(m_settings.shortcuts.value());
        keys.reset(spec->id);
        keep(keys);
    }
}

void ShortcutsDialog::resetAll() { keep(KeyMap()); }

void ShortcutsDialog::keep(const KeyMap& keys) { m_settings.shortcuts.setValue(keys.toJson()); }

}  // namespace klartext::ui
