// SPDX-License-Identifier: MIT
#include "export/saving_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace klartext::ui {

namespace {

/// Milliseconds after which a person wonders what is going on.
constexpr int aWhile = 500;
constexpr int widthInCharacters = 50;
/// A name without spaces could not be broken and would make the window as wide as itself.
constexpr int nameInCharacters = 36;

}  // namespace

SavingDialog::SavingDialog(const QString& name, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Save Article"));
    const int character = fontMetrics().averageCharWidth();
    const QString shown =
        fontMetrics().elidedText(name, Qt::ElideMiddle, character * nameInCharacters);
    auto* sentence = new QLabel(tr("The pages of “%1” are being set …").arg(shown), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("The pages of “%1” are being set …").arg(name));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int width = character * widthInCharacters;
    resize(width, layout->totalHeightForWidth(width));
    QTimer::singleShot(aWhile, this, &QWidget::show);
}

}  // namespace klartext::ui
