// SPDX-License-Identifier: MIT
#include "imports/import_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "imports/fetch_panel.h"
#include "imports/preview_model.h"
#include "imports/reading_row.h"
#include "settings/settings.h"
#include "widgets/save_dialog.h"

namespace klartext::ui {

namespace {

constexpr int widthInCharacters = 110;
constexpr int heightInLines = 30;
constexpr int pagesTab = 0;
constexpr int problemsTab = 1;
constexpr int fetchTab = 2;

}  // namespace

ImportDialog::ImportDialog(ImportDesk& desk, Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_model(new PreviewModel(this)),
      m_file(new QLabel),
      m_reading(new ReadingRow),
      m_summary(new QLabel),
      m_tabs(new QTabWidget),
      m_pages(new QTableView),
      m_problems(new QTreeWidget),
      m_fetching(new FetchPanel(desk)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    build();
    resize(fontMetrics().averageCharWidth() * widthInCharacters,
           fontMetrics().lineSpacing() * heightInLines);
    connect(&desk, &ImportDesk::previewed, this, &ImportDialog::showPreview);
    connect(&desk, &ImportDesk::pagesFound, m_reading, &ReadingRow::setFound);
    connect(m_reading, &ReadingRow::cancelRequested, this, &ImportDialog::stopReading);
    connect(m_model, &PreviewModel::checkedChanged, this, &ImportDialog::updateCounts);
    const FetchState state = desk.state();
    if (state.waiting > 0 || state.failed > 0) {
        m_tabs->setCurrentIndex(fetchTab);
    }
    updateCounts();
}

void ImportDialog::build() {
    m_choose = new QPushButton(tr("&Choose File…"));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    for (QLabel* label : {m_file, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_file->setText(
        tr("Klartext reads what Pocket (CSV, HTML), Instapaper (CSV), wallabag (JSON), Readwise "
           "(CSV) and Omnivore (ZIP) export, bookmarks of browsers (HTML), and lists of links."));
    auto* top = new QHBoxLayout;
    top->addWidget(m_file, 1);
    top->addWidget(m_choose, 0, Qt::AlignTop);

    m_problems->setObjectName(QStringLiteral("leftOut"));
    m_problems->setHeaderLabels({tr("Line"), tr("What Stands There"), tr("Why It Was Left Out")});
    m_problems->setRootIsDecorated(false);
    m_problems->setAccessibleName(tr("Rows that were left out"));
    m_problems->header()->setStretchLastSection(true);
    m_problems->headerItem()->setTextAlignment(0, Qt::AlignTrailing | Qt::AlignVCenter);
    m_problems->setUniformRowHeights(true);
    m_tabs->addTab(createPages(), QString());
    auto* problems = new QWidget;
    (new QVBoxLayout(problems))->addWidget(m_problems);
    m_tabs->addTab(problems, QString());
    m_tabs->addTab(m_fetching, tr("&Fetching"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_import = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::bringIn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_reading);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
}

QWidget* ImportDialog::createPages() {
    m_pages->setModel(m_model);
    m_pages->setAccessibleName(tr("Pages in the file"));
    m_pages->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pages->setShowGrid(false);
    m_pages->setWordWrap(false);
    m_pages->verticalHeader()->hide();
    m_pages->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    m_pages->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_pages->horizontalHeader()->setStretchLastSection(true);
    m_pages->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int unit = fontMetrics().averageCharWidth();
    m_pages->setColumnWidth(PreviewModel::Title, unit * 36);
    m_pages->setColumnWidth(PreviewModel::Address, unit * 24);
    m_pages->setColumnWidth(PreviewModel::Tags, unit * 13);
    m_pages->setColumnWidth(PreviewModel::Added, unit * 12);
    m_all = new QPushButton(tr("Choose &All"));
    m_none = new QPushButton(tr("Choose &None"));
    connect(m_all, &QPushButton::clicked, m_model, [this] { m_model->setAllChecked(true); });
    connect(m_none, &QPushButton::clicked, m_model, [this] { m_model->setAllChecked(false); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_pages, 1);
    layout->addLayout(row);
    return page;
}

void ImportDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Import"), usableFolder(m_settings.openFolder.value()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Lists of pages (*.csv *.html *.htm *.json *.zip *.txt *.md)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.openFolder.setValue(QFileInfo(path).absolutePath());
        read(path);
    });
    dialog->open();
}

void ImportDialog::read(const QString& path) {
    m_reading->begin(path);
    m_desk.read(path);
}

void ImportDialog::stopReading() {
    if (!m_reading->isBusy()) return;
    m_desk.stopReading();
    // The button that was pressed goes out of sight.
    const bool hadFocus = m_reading->isAncestorOf(focusWidget());
    m_reading->end();
    if (hadFocus) m_choose->setFocus();
}

void ImportDialog::done(int result) {
    stopReading();
    QDialog::done(result);
}

void ImportDialog::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Cancel) && m_reading->isBusy()) {
        stopReading();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ImportDialog::showPreview(const ImportPreview& preview) {
    const QString path = QDir::toNativeSeparators(preview.path);
    m_reading->end();
    m_model->setRows(preview.rows);
    showProblems(preview);
    if (!preview.failure.isEmpty()) {
        m_file->setText(preview.failure);
        m_summary->clear();
        return;
    }
    m_file->setText(tr("%1: %2", "a path, the kind of file").arg(path, preview.format));
    QStringList sentences{tr("%Ln page(s) found.", nullptr, static_cast<int>(preview.rows.size()))};
    if (!preview.note.isEmpty()) sentences.append(preview.note);
    const auto known = std::ranges::count(preview.rows, true, &ImportRow::isKnown);
    if (known > 0) {
        sentences.append(
            tr("%Ln of them are in the library and not chosen.", nullptr, static_cast<int>(known)));
    }
    if (preview.repeated > 0) {
        sentences.append(tr("%Ln repeated row(s) were joined.", nullptr, preview.repeated));
    }
    if (preview.notPages > 0) {
        sentences.append(tr("%Ln entries were no addresses of pages.", nullptr, preview.notPages));
    }
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_tabs->setCurrentIndex(preview.rows.isEmpty() ? problemsTab : pagesTab);
    m_pages->setFocus();
}

void ImportDialog::addProblem(const ImportProblem& problem) {
    const QString line = problem.line > 0 ? QLocale().toString(problem.line) : QString();
    auto* item = new QTreeWidgetItem(m_problems, {line, problem.text, problem.reason});
    item->setTextAlignment(0, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setToolTip(1, problem.text);
    item->setToolTip(2, problem.reason);
}

void ImportDialog::showProblems(const ImportPreview& preview) {
    m_problems->clear();
    m_leftOut = static_cast<int>(preview.problems.size()) + preview.unlisted;
    for (const ImportProblem& problem : preview.problems) addProblem(problem);
    if (preview.unlisted > 0) {
        addProblem({0,
                    {},
                    tr("%Ln more row(s) were left out; they are not listed here.", nullptr,
                       preview.unlisted)});
    }
    m_problems->resizeColumnToContents(0);
    m_problems->resizeColumnToContents(1);
    const int half = fontMetrics().averageCharWidth() * widthInCharacters / 2;
    m_problems->setColumnWidth(1, std::min(m_problems->columnWidth(1), half));
    updateCounts();
}

void ImportDialog::updateCounts() {
    const auto chosen = static_cast<int>(m_model->checked().size());
    const int pages = m_model->rowCount();
    m_tabs->setTabText(pagesTab, tr("&Pages (%1)").arg(QLocale().toString(pages)));
    m_tabs->setTabText(problemsTab, tr("&Left Out (%1)").arg(QLocale().toString(m_leftOut)));
    m_tabs->setTabEnabled(problemsTab, m_leftOut > 0);
    m_all->setEnabled(chosen < pages);
    m_none->setEnabled(chosen > 0);
    m_import->setText(chosen > 0 ? tr("&Import %Ln Page(s)", nullptr, chosen) : tr("&Import"));
    m_import->setEnabled(chosen > 0);
}

void ImportDialog::bringIn() {
    const QString failure = m_desk.bringIn(m_model->checked());
    if (!failure.isEmpty()) {
        m_summary->setText(failure);
        return;
    }
    m_model->setRows({});
    m_summary->setText(
        tr("The pages are being fetched. This goes on when this window is closed, and after a "
           "restart."));
    m_tabs->setCurrentIndex(fetchTab);
}

}  // namespace klartext::ui
