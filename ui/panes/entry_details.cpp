// SPDX-License-Identifier: MIT
#include "panes/entry_details.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "models/removed_model.h"
#include "models/sentences.h"
#include "widgets/fitted_text.h"
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

EntryDetails::EntryDetails(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_icon(new QLabel(this)),
      m_kind(createLabel(this, QStringLiteral("detailKind"))),
      m_reason(createLabel(this, QStringLiteral("detailReason"))),
      m_why(new QToolButton(this)),
      m_evidence(createLabel(this, QStringLiteral("detailEvidence"))),
      m_text(new FittedText(this)) {
    m_text->setAccessibleName(tr("Text of the removed block"));
    m_text->setObjectName(QStringLiteral("detailText"));
    QFont bold = m_kind->font();
    bold.setBold(true);
    m_kind->setFont(bold);
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Show what was measured on this block"));
    m_why->setCheckable(true);
    m_why->setAutoRaise(true);
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setFocusPolicy(Qt::StrongFocus);
    m_why->setChecked(settings.evidence.value());
    connect(m_why, &QToolButton::toggled, this, [this](bool unfolded) {
        m_settings.evidence.setValue(unfolded);
        unfoldEvidence();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(10, 8, 10, 4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_kind, 0, 1);
    layout->addWidget(m_reason, 1, 0, 1, 2);
    layout->addWidget(m_why, 2, 0, 1, 2, Qt::AlignLeading);
    layout->addWidget(m_evidence, 3, 0, 1, 2);
    layout->addWidget(m_text, 4, 0, 1, 2);
    layout->setRowStretch(4, 1);
    unfoldEvidence();
}

void EntryDetails::unfoldEvidence() {
    const bool unfolded = m_why->isChecked();
    m_why->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_evidence->setVisible(unfolded && !m_evidence->text().isEmpty());
    // The evidence says the reasons, too.
    m_reason->setVisible(!m_evidence->isVisibleTo(this));
}

void EntryDetails::show(const QModelIndex& index, const Theme& theme) {
    setVisible(index.isValid());
    if (!index.isValid()) {
        return;
    }
    const auto kind = core::BoilerplateKind(index.data(RemovedModel::KindRole).toInt());
    const bool byPerson = index.data(RemovedModel::ByPersonRole).toBool();
    const QIcon icon =
        byPerson ? symbolicIcon(QStringLiteral("take-out")) : kindIcon(kind, theme.tintText(kind));
    m_icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    m_kind->setText(byPerson ? tr("Removed by you") : heading(index, kind));
    m_evidence->setText(index.data(RemovedModel::EvidenceRole).toString());
    m_why->setVisible(!m_evidence->text().isEmpty());
    m_reason->setText(index.data(RemovedModel::ReasonRole).toString());
    unfoldEvidence();
    m_text->setPlainText(index.data(RemovedModel::TextRole).toString());
}

}  // namespace klartext::ui
