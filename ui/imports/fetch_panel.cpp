// SPDX-License-Identifier: MIT
#include "imports/fetch_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "imports/cell_text.h"
#include "widgets/save_dialog.h"

namespace klartext::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr std::chrono::milliseconds pace{200};
constexpr int listPlace = 0;
constexpr int nonePlace = 1;

}  // namespace

FetchPanel::FetchPanel(ImportDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_sentence(new QLabel),
      m_bar(new QProgressBar),
      m_stack(new QStackedWidget),
      m_failures(new QTreeWidget),
      m_pause(new QPushButton),
      m_giveUp(new QPushButton(tr("&Give Up…"))),
      m_retry(new QPushButton(tr("&Try Again"))),
      m_forget(new QPushButton(tr("&Remove from List"))),
      m_copy(new QPushButton(tr("Cop&y List"))),
      m_save(new QPushButton(tr("&Save List…"))) {
    build();
    m_update.setSingleShot(true);
    m_update.setInterval(pace);
    const auto update = [this] {
        showState();
        showFailures();
    };
    connect(&m_update, &QTimer::timeout, this, update);
    connect(&desk, &ImportDesk::fetchChanged, this, [this] {
        if (!m_update.isActive()) {
            m_update.start();
        }
    });
    update();
}

void FetchPanel::build() {
    m_sentence->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Pages fetched"));
    m_failures->setHeaderLabels({tr("Page"), tr("Why It Did Not Come")});
    m_failures->setRootIsDecorated(false);
    m_failures->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_failures->setAccessibleName(tr("Pages that did not come"));
    m_failures->header()->setStretchLastSection(true);
    m_failures->setColumnWidth(0, fontMetrics().averageCharWidth() * 44);
    connect(m_failures, &QTreeWidget::itemSelectionChanged, this, &FetchPanel::updateButtons);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_desk.setPaused(!m_desk.state().paused); });
    connect(m_giveUp, &QPushButton::clicked, this, &FetchPanel::giveUp);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_desk.retry(chosen()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_desk.forget(chosen()); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(listText()); });
    connect(m_save, &QPushButton::clicked, this, &FetchPanel::saveList);
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_pause);
    progress->addWidget(m_giveUp);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_retry, m_forget, m_copy, m_save}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addLayout(progress);
    auto* none = new QLabel(tr("Pages that do not come will be listed here, with the reason."));
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignCenter);
    m_stack->insertWidget(listPlace, m_failures);
    m_stack->insertWidget(nonePlace, none);
    layout->addWidget(m_stack, 1);
    layout->addLayout(row);
}

void FetchPanel::showState() {
    const FetchState state = m_desk.state();
    const int all = state.waiting + state.done + state.failed;
    m_bar->setRange(0, std::max(all, 1));
    m_bar->setValue(state.done + state.failed);
    m_pause->setText(state.paused ? tr("&Go On") : tr("P&ause"));
    m_pause->setEnabled(state.waiting > 0 || state.paused);
    m_giveUp->setEnabled(all > 0);
    if (all == 0) {
        m_sentence->setText(tr("No pages are being fetched."));
        return;
    }
    QStringList sentences{tr("%1 of %2 fetched.", "numbers of pages")
                              .arg(QLocale().toString(state.done), QLocale().toString(all))};
    if (state.failed > 0) {
        sentences.append(tr("%Ln page(s) did not come.", nullptr, state.failed));
    }
    if (state.waiting > 0 && state.paused) {
        sentences.append(tr("Paused."));
    } else if (state.waiting > 0 && state.held) {
        sentences.append(
            tr("Nothing can be written into the library; it goes on by itself when that is "
               "possible. Check the space on the disk and whether another program holds the "
               "library."));
    } else if (state.waiting > 0 && state.offline) {
        sentences.append(tr("There is no connection; it goes on by itself when there is one."));
    } else if (state.retrying > 0) {
        sentences.append(tr("%Ln page(s) did not come yet and will be asked for again.", nullptr,
                            state.retrying));
    }
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

void FetchPanel::showFailures() {
    const QList<FetchFailure> failures = m_desk.failures();
    m_stack->setCurrentIndex(failures.isEmpty() ? nonePlace : listPlace);
    // What is chosen and in sight stays so while others come.
    const int same = sameRows(failures);
    while (m_failures->topLevelItemCount() > same) {
        delete m_failures->takeTopLevelItem(m_failures->topLevelItemCount() - 1);
    }
    QList<QTreeWidgetItem*> items;
    for (const FetchFailure& failure : failures.mid(same)) {
        auto* item = new QTreeWidgetItem(
            {failure.title.isEmpty() ? failure.address : failure.title, failure.reason});
        item->setData(0, idRole, failure.id);
        item->setToolTip(0, failure.address);
        item->setToolTip(1, failure.reason);
        items.append(item);
    }
    m_failures->addTopLevelItems(items);
    updateButtons();
}

/// How many of them the list shows already, from its top.
int FetchPanel::sameRows(const QList<FetchFailure>& failures) const {
    const auto most = std::min<qsizetype>(failures.size(), m_failures->topLevelItemCount());
    for (int row = 0; row < most; ++row) {
        const QTreeWidgetItem& item = *m_failures->topLevelItem(row);
        if (item.data(0, idRole).toLongLong() != failures[row].id ||
            item.text(1) != failures[row].reason) {
            return row;
        }
    }
    return static_cast<int>(most);
}

void FetchPanel::updateButtons() {
    const bool any = m_failures->topLevelItemCount() > 0;
    const bool some = !m_failures->selectedItems().isEmpty();
    m_retry->setText(some || !any ? tr("&Try Again") : tr("&Try All Again"));
    for (QPushButton* button : {m_retry, m_copy, m_save}) {
        button->setEnabled(any);
    }
    m_forget->setEnabled(some);
}

/// The selected ones, or all when none is.
QList<qint64> FetchPanel::chosen() const {
    QList<qint64> ids;
    QList<QTreeWidgetItem*> items = m_failures->selectedItems();
    for (int row = 0; items.isEmpty() && row < m_failures->topLevelItemCount(); ++row) {
        ids.append(m_failures->topLevelItem(row)->data(0, idRole).toLongLong());
    }
    for (const QTreeWidgetItem* item : items) {
        ids.append(item->data(0, idRole).toLongLong());
    }
    return ids;
}

/// A page a line, as spreadsheets take it.
QString FetchPanel::listText() const {
    QString text;
    for (const FetchFailure& failure : m_desk.failures()) {
        text += cellText(failure.address) + QLatin1Char('\t') + cellText(failure.title) +
                QLatin1Char('\t') + cellText(failure.reason) + QLatin1Char('\n');
    }
    return text;
}

void FetchPanel::saveList() {
    auto* dialog =
        new QFileDialog(this, tr("Save List"), usableFolder({}), tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString failure = m_desk.write(path, listText().toUtf8());
        if (!failure.isEmpty()) {
            m_sentence->setText(failure);
        }
    });
    dialog->open();
}

void FetchPanel::giveUp() {
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Give Up"),
        tr("Fetch no more of these pages and forget the list? Pages that came stay in the "
           "library."),
        QMessageBox::NoButton, this);
    auto* yes = box->addButton(tr("&Give Up"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this] { m_desk.giveUp(); });
    box->open();
}

}  // namespace klartext::ui
