// SPDX-License-Identifier: MIT
#include "panes/entry_details.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include "models/removed_model.h"
#include "models/sentences.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int iconSize = 16;

QLabel* createLabel(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

QString heading(const QModelIndex& index, core::BoilerplateKind kind) {
    const QString word = index.data(RemovedModel::CertaintyWordRole).toString();
    if (word.isEmpty()) {
        return kindLabel(kind);
    }
    return EntryDetails::tr("%1 — %2 (%3)", "kind — how sure (number)")
        .arg(kindLabel(kind), word, percent(index.data(RemovedModel::CertaintyRole).toDouble()));
}

}  // namespace

EntryDetails::EntryDetails(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_kind(createLabel(this, QStringLiteral("detailKind"))),
      m_reason(createLabel(this, QStringLiteral("detailReason"))),
      m_text(new QPlainTextEdit(this)) {
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text of the removed block"));
    m_text->setObjectName(QStringLiteral("detailText"));
    QFont bold = m_kind->font();
    bold.setBold(true);
    m_kind->setFont(bold);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(10, 8, 10, 4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_kind, 0, 1);
    layout->addWidget(m_reason, 1, 0, 1, 2);
    layout->addWidget(m_text, 2, 0, 1, 2);
    layout->setRowStretch(2, 1);
}

void EntryDetails::show(const QModelIndex& index, const Theme& theme) {
    setVisible(index.isValid());
    if (!index.isValid()) {
        return;
    }
    const auto kind = core::BoilerplateKind(index.data(RemovedModel::KindRole).toInt());
    m_icon->setPixmap(
        kindIcon(kind, theme.tintText(kind)).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    m_kind->setText(heading(index, kind));
    m_reason->setText(index.data(RemovedModel::ReasonRole).toString());
    m_text->setPlainText(index.data(RemovedModel::TextRole).toString());
}

}  // namespace klartext::ui
