// SPDX-License-Identifier: MIT
#include "rules/teach_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

#include "models/sentences.h"
#include "rules/rule_library.h"
#include "rules/rule_sentence.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 80;
constexpr int heightInLines = 28;
constexpr qsizetype longestPreview = 200;

QLabel* createSentence(const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString previewOf(const core::Extraction& page, core::BlockId id) {
    const QString text = toText(page.tree->text(page.tree->block(id)));
    return text.isEmpty() ? TeachDialog::tr("a picture") : text.left(longestPreview);
}

}  // namespace

TeachDialog::TeachDialog(std::vector<core::SiteRule> rules, SharedPage page, RuleLibrary& library,
                         QWidget* parent)
    : QDialog(parent),
      m_rules(std::move(rules)),
      m_choice(new QListWidget),
      m_effects(new QTreeWidget),
      m_others(createSentence()),
      m_refusal(createSentence()) {
    setAttribute(Qt::WA_DeleteOnClose);
    const QString site = toText(m_rules.front().site);
    setWindowTitle(tr("Always on %1").arg(site));
    build();
    addPage(page);
    connect(&library, &RuleLibrary::pageJudged, this, [this](const SharedPage& judged) {
        if (judged->tree->url() != m_pages.front()->tree->url()) {
            addPage(judged);
        }
    });
    connect(&library, &RuleLibrary::pagesJudged, this, [this] {
        m_others->setText(m_pages.size() > 1 ? QString()
                                             : tr("No other page of this site is kept yet. A page "
                                                  "that you correct is kept."));
        m_others->setVisible(!m_others->text().isEmpty());
    });
    m_others->setText(tr("Looking at the kept pages of this site…"));
    library.judgePages(site);
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
}

void TeachDialog::build() {
    m_choice->setAccessibleName(tr("Rule"));
    m_choice->setWordWrap(true);
    m_choice->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const core::SiteRule& rule : m_rules) {
        auto* item = new QListWidgetItem(ruleSentence(rule), m_choice);
        item->setToolTip(toText(core::pathText(rule.selector)));
    }
    m_choice->setCurrentRow(0);
    m_choice->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_effects->setHeaderHidden(true);
    m_effects->setAccessibleName(tr("What it does"));
    m_effects->setTextElideMode(Qt::ElideRight);
    m_refusal->setObjectName(QStringLiteral("refusal"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Always Do This"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT approved(chosen());
        accept();
    });
    connect(m_choice, &QListWidget::currentRowChanged, this, &TeachDialog::showEffects);

    auto* choice =
        new QLabel(m_rules.size() > 1 ? tr("&Rule, from narrow to wide:") : tr("&Rule:"));
    choice->setBuddy(m_choice);
    auto* effects = new QLabel(tr("&What it does:"));
    effects->setBuddy(m_effects);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(choice);
    layout->addWidget(m_choice);
    layout->addWidget(effects);
    layout->addWidget(m_effects, 1);
    layout->addWidget(m_others);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    // Only what stands in a dialog can be its default.
    m_accept->setDefault(true);
    m_choice->setFocus();
}

const core::SiteRule& TeachDialog::chosen() const {
    return m_rules[static_cast<std::size_t>(std::max(0, m_choice->currentRow()))];
}

void TeachDialog::addPage(const SharedPage& page) {
    m_pages.push_back(page);
    auto* item = new QTreeWidgetItem(m_effects);
    showEffect(*item, *page);
    item->setExpanded(m_pages.size() == 1);
    showWhetherRefused();
}

void TeachDialog::showEffects() {
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        showEffect(*m_effects->topLevelItem(static_cast<int>(i)), *m_pages[i]);
    }
    showWhetherRefused();
}

void TeachDialog::showEffect(QTreeWidgetItem& item, const core::Extraction& page) const {
    const core::RuleEffect effect = core::effectOf(chosen(), page);
    const bool keep = chosen().keep;
    const bool isShown = &page == m_pages.front().get();
    const QString title = isShown ? tr("This page") : toText(page.metadata.title);
    QString what =
        effect.changed.empty()
            ? tr("nothing changes")
            : (keep ? tr("keeps %1") : tr("leaves out %1")).arg(blockCount(effect.changed.size()));
    if (effect.refused) {
        what = tr("refused, it would leave out most of the article");
    }
    //: %1: the title of a page; %2: what a rule does to it
    item.setText(0, tr("%1: %2").arg(title, what));
    qDeleteAll(item.takeChildren());
    for (const core::BlockId id : effect.changed) {
        auto* block = new QTreeWidgetItem(&item, {previewOf(page, id)});
        block->setIcon(
            0, symbolicIcon(keep ? QStringLiteral("put-back") : QStringLiteral("take-out")));
        block->setToolTip(0, block->text(0));
    }
}

void TeachDialog::showWhetherRefused() {
    const bool refused = core::effectOf(chosen(), *m_pages.front()).refused;
    m_refusal->setText(refused ? tr("This rule would leave out more than half of the article’s "
                                    "words, so it cannot be used.")
                               : QString());
    m_refusal->setVisible(refused);
    m_accept->setEnabled(!refused);
}

}  // namespace klartext::ui
