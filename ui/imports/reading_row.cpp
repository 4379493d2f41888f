// SPDX-License-Identifier: MIT
#include "imports/reading_row.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSizePolicy>
#include <chrono>

namespace klartext::ui {

namespace {

/// What takes no longer would only flicker.
constexpr std::chrono::milliseconds noticeable{500};
constexpr int nameInCharacters = 40;
constexpr int barInCharacters = 18;

QLabel* makeLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

ReadingRow::ReadingRow(QWidget* parent)
    : QWidget(parent),
      m_file(makeLabel()),
      m_found(makeLabel()),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Canc&el"))) {
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * barInCharacters);
    m_bar->setAccessibleName(tr("Reading the file"));
    m_cancel->setToolTip(tr("Stop reading this file (Esc)"));
    // Return is for what the dialog does.
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file);
    row->addWidget(m_bar);
    row->addWidget(m_found, 1);
    row->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(noticeable);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ReadingRow::cancelRequested);
    hide();
}

void ReadingRow::begin(const QString& path) {
    const QString name =
        fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle,
                                 fontMetrics().averageCharWidth() * nameInCharacters);
    m_file->setText(tr("Reading %1…").arg(name));
    m_file->setToolTip(QDir::toNativeSeparators(path));
    m_found->clear();
    m_isBusy = true;
    if (isHidden()) m_patience.start();
}

void ReadingRow::setFound(int pages) {
    if (m_isBusy) m_found->setText(tr("%Ln page(s) found so far", nullptr, pages));
}

void ReadingRow::end() {
    m_isBusy = false;
    m_patience.stop();
    hide();
}

}  // namespace klartext::ui
