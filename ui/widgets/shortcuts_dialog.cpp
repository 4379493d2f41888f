// SPDX-License-Identifier: MIT
#include "widgets/shortcuts_dialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace klartext::ui {

namespace {

QString plain(QString text) { return text.remove(QLatin1Char('&')).remove(QChar(u'…')); }

QTreeWidgetItem* addGroup(QTreeWidget* list, MenuId menu) {
    auto* group =
        new QTreeWidgetItem(list, {plain(QCoreApplication::translate("Menu", menuTitle(menu)))});
    QFont bold = list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void fill(QTreeWidget* list, const ActionSet& actions) {
    QTreeWidgetItem* group = nullptr;
    MenuId menu{};
    for (const ActionSpec& spec : actionTable()) {
        const QList<QKeySequence> keys = actions[spec.id]->shortcuts();
        if (keys.isEmpty()) {
            continue;
        }
        if (group == nullptr || spec.menu != menu) {
            menu = spec.menu;
            group = addGroup(list, menu);
        }
        QStringList names;
        for (const QKeySequence& key : keys) {
            names.append(key.toString(QKeySequence::NativeText));
        }
        new QTreeWidgetItem(group, {plain(actions[spec.id]->text()),
                                    names.join(ShortcutsDialog::tr(" or ", "between two keys"))});
    }
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    fill(list, actions);
    list->expandAll();
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 30);
}

}  // namespace klartext::ui
