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

#include "models/let_go.h"
#include "models/projections.h"
#include "models/sentences.h"
#include "rules/rule_effects.h"
#include "rules/rule_library.h"
#include "rules/rule_sentence.h"
#include "widgets/symbolic_icon.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 80;
constexpr int heightInLines = 28;

QLabel* createSentence(const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

TeachDialog::TeachDialog(std::vector<core::SiteRule> rules, SharedPage page, RuleLibrary& library,
                         QWidget* parent)
    : QDialog(parent),
      m_rules(std::move(rules)),
      m_choice(new QListWidget),
      m_tree(new QTreeWidget),
      m_effects(new RuleEffects(this)),
      m_others(createSentence()),
      m_refusal(createSentence()) {
    setAttribute(Qt::WA_DeleteOnClose);
    const QString site = toText(m_rules.front().site);
    setWindowTitle(tr("Always on %1").arg(site));
    build();
    m_effects->setRule(chosen());
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

TeachDialog::~TeachDialog() {
    // Taking many large pages apart would keep the window waiting.
    for (SharedPage& page : m_pages) {
        letGo(std::move(page));
    }
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
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("What it does"));
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setUniformRowHeights(true);
    m_refusal->setObjectName(QStringLiteral("refusal"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Always Do This"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT approved(chosen());
        accept();
    });
    connect(m_choice, &QListWidget::currentRowChanged, this, &TeachDialog::choose);

    auto* choice =
        new QLabel(m_rules.size() > 1 ? tr("&Rule, from narrow to wide:") : tr("&Rule:"));
    choice->setBuddy(m_choice);
    auto* effects = new QLabel(tr("&What it does:"));
    effects->setBuddy(m_tree);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(choice);
    layout->addWidget(m_choice);
    layout->addWidget(effects);
    layout->addWidget(m_tree, 1);
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
    auto* item = new QTreeWidgetItem(m_tree);
    item->setExpanded(m_pages.size() == 1);
    seekEffect(m_pages.size() - 1);
}

void TeachDialog::choose() {
    m_effects->setRule(chosen());
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        seekEffect(page);
    }
}

void TeachDialog::seekEffect(std::size_t page) {
    if (page == 0 && isSmall(*m_pages[page])) {
        showEffect(page, shownEffect(chosen(), *m_pages[page]));
        return;
    }
    qDeleteAll(m_tree->topLevelItem(static_cast<int>(page))->takeChildren());
    say(page, tr("looking…"));
    if (page == 0) {
        showWhetherRefused(false);
        m_accept->setEnabled(false);
    }
    m_effects->find(m_pages[page],
                    [this, page](const ShownEffect& effect) { showEffect(page, effect); });
}

void TeachDialog::say(std::size_t page, const QString& what) {
    const QString title = page == 0 ? tr("This page") : toText(m_pages[page]->metadata.title);
    //: %1: the title of a page; %2: what a rule does to it
    m_tree->topLevelItem(static_cast<int>(page))->setText(0, tr("%1: %2").arg(title, what));
}

void TeachDialog::showEffect(std::size_t page, const ShownEffect& effect) {
    const bool keep = chosen().keep;
    say(page, effect.refused ? tr("refused, it would leave out most of the article")
              : effect.changed == 0
                  ? tr("nothing changes")
                  : (keep ? tr("keeps %1") : tr("leaves out %1")).arg(blockCount(effect.changed)));
    QTreeWidgetItem& item = *m_tree->topLevelItem(static_cast<int>(page));
    qDeleteAll(item.takeChildren());
    const QIcon icon = symbolicIcon(keep ? QStringLiteral("put-back") : QStringLiteral("take-out"));
    QList<QTreeWidgetItem*> blocks;
    for (const QString& text : effect.texts) {
        auto* block = new QTreeWidgetItem({text.isEmpty() ? tr("a picture") : text});
        block->setIcon(0, icon);
        block->setToolTip(0, block->text(0));
        blocks.append(block);
    }
    if (const auto more = effect.changed - static_cast<std::size_t>(effect.texts.size());
        more > 0) {
        //: %Ln: how many blocks are not shown
        blocks.append(new QTreeWidgetItem({tr("… and %Ln more", nullptr, static_cast<int>(more))}));
    }
    item.addChildren(blocks);
    if (page == 0) {
        showWhetherRefused(effect.refused);
    }
}

void TeachDialog::showWhetherRefused(bool refused) {
    m_refusal->setText(refused ? tr("This rule would leave out more than half of the article’s "
                                    "words, so it cannot be used.")
                               : QString());
    m_refusal->setVisible(refused);
    m_accept->setEnabled(!refused);
}

}  // namespace klartext::ui
