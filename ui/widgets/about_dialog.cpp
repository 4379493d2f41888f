// SPDX-License-Identifier: MIT
#include "widgets/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace klartext::ui {

namespace {

constexpr int iconSize = 96;

QLabel* addLine(QVBoxLayout* layout, const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(label);
    return label;
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Klartext"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 16);
    layout->setSpacing(10);
    auto* icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/klartext.svg"))
                        .pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    icon->setAlignment(Qt::AlignCenter);
    layout->addWidget(icon);
    QLabel* name = addLine(layout, tr("Klartext"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    name->setFont(large);
    const QString version = QCoreApplication::applicationVersion();
    if (!version.isEmpty()) {
        addLine(layout, tr("Version %1").arg(version));
    }
    addLine(layout,
            tr("Opens a web page, finds the article, and shows it for reading. What it leaves "
               "out it lists, with the reason."));
    addLine(
        layout,
        tr("Free software under the MIT licence. Made with Qt %1.").arg(QLatin1String(qVersion())));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setFixedWidth(fontMetrics().averageCharWidth() * 64);
}

}  // namespace klartext::ui
