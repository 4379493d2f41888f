// SPDX-License-Identifier: MIT
#include "rules/rule_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/rule_text.h"
#include "models/sentences.h"
#include "rules/rule_sentence.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 60;

}  // namespace

RuleEditor::RuleEditor(const core::SiteRule& rule, QWidget* parent)
    : QDialog(parent),
      m_rule(rule),
      m_verdict(new QComboBox),
      m_path(new QLineEdit),
      m_shape(new QComboBox),
      m_begins(new QLineEdit),
      m_sentence(new QLabel) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rule for %1").arg(toText(rule.site)));
    build();
    review();
    resize(fontMetrics().averageCharWidth() * widthInCharacters, sizeHint().height());
}

void RuleEditor::build() {
    m_verdict->addItem(tr("Leave out"), false);
    m_verdict->addItem(tr("Keep"), true);
    m_verdict->setCurrentIndex(m_rule.keep ? 1 : 0);
    m_path->setText(toText(core::pathText(m_rule.selector)));
    m_path->setToolTip(
        tr("Elements from the outermost to the innermost, with .class, #id and [role]; * at the "
           "end is everything inside"));
    for (const core::TextShape shape : {core::TextShape::Any, core::TextShape::Short,
                                        core::TextShape::Long, core::TextShape::MostlyLinks}) {
        m_shape->addItem(shapeName(shape), static_cast<int>(shape));
    }
    m_shape->setCurrentIndex(m_shape->findData(static_cast<int>(m_rule.selector.shape)));
    m_begins->setText(toText(m_rule.selector.begins));
    m_begins->setPlaceholderText(tr("anything"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT approved(m_rule);
        accept();
    });
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Do:"), m_verdict);
    form->addRow(tr("&Elements:"), m_path);
    form->addRow(tr("&Text:"), m_shape);
    form->addRow(tr("&Beginning with:"), m_begins);
    form->addRow(m_sentence);
    form->addRow(buttons);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &RuleEditor::review);
    connect(m_shape, &QComboBox::currentIndexChanged, this, &RuleEditor::review);
    connect(m_path, &QLineEdit::textChanged, this, &RuleEditor::review);
    connect(m_begins, &QLineEdit::textChanged, this, &RuleEditor::review);
    m_path->setFocus();
}

void RuleEditor::review() {
    auto selector = core::parsePath(m_path->text().toStdString());
    m_accept->setEnabled(selector.has_value());
    if (!selector) {
        m_sentence->setText(
            tr("These are no elements. A path looks like “main div.story p.teaser”."));
        return;
    }
    selector->shape = core::TextShape(m_shape->currentData().toInt());
    selector->begins = m_begins->text().trimmed().toStdString();
    m_rule.keep = m_verdict->currentData().toBool();
    m_rule.selector = std::move(*selector);
    m_sentence->setText(ruleSentence(m_rule) + QLatin1Char('.'));
}

}  // namespace klartext::ui
