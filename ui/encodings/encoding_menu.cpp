// SPDX-License-Identifier: MIT
#include "encodings/encoding_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <string_view>

#include "core/text_encoding.h"

namespace klartext::ui {

namespace {

struct Label {
    std::string_view encoding;
    const char* script;   // translated in context "Encoding"
    const char* written;  // the name as people write it
};

constexpr Label labels[] = {
    {"utf-8", QT_TRANSLATE_NOOP("Encoding", "Unicode"), "UTF-8"},
    {"utf-16le", QT_TRANSLATE_NOOP("Encoding", "Unicode"), "UTF-16LE"},
    {"utf-16be", QT_TRANSLATE_NOOP("Encoding", "Unicode"), "UTF-16BE"},
    {"windows-1252", QT_TRANSLATE_NOOP("Encoding", "Western"), "Windows-1252"},
    {"iso-8859-15", QT_TRANSLATE_NOOP("Encoding", "Western"), "ISO-8859-15"},
    {"macintosh", QT_TRANSLATE_NOOP("Encoding", "Western"), "Macintosh"},
    {"windows-1250", QT_TRANSLATE_NOOP("Encoding", "Central European"), "Windows-1250"},
    {"iso-8859-2", QT_TRANSLATE_NOOP("Encoding", "Central European"), "ISO-8859-2"},
    {"windows-1257", QT_TRANSLATE_NOOP("Encoding", "Baltic"), "Windows-1257"},
    {"windows-1251", QT_TRANSLATE_NOOP("Encoding", "Cyrillic"), "Windows-1251"},
    {"koi8-u", QT_TRANSLATE_NOOP("Encoding", "Cyrillic"), "KOI8"},
    {"iso-8859-5", QT_TRANSLATE_NOOP("Encoding", "Cyrillic"), "ISO-8859-5"},
    {"ibm866", QT_TRANSLATE_NOOP("Encoding", "Cyrillic"), "DOS 866"},
    {"windows-1253", QT_TRANSLATE_NOOP("Encoding", "Greek"), "Windows-1253"},
    {"windows-1254", QT_TRANSLATE_NOOP("Encoding", "Turkish"), "Windows-1254"},
    {"windows-1255", QT_TRANSLATE_NOOP("Encoding", "Hebrew"), "Windows-1255"},
    {"windows-1256", QT_TRANSLATE_NOOP("Encoding", "Arabic"), "Windows-1256"},
    {"windows-1258", QT_TRANSLATE_NOOP("Encoding", "Vietnamese"), "Windows-1258"},
    {"windows-874", QT_TRANSLATE_NOOP("Encoding", "Thai"), "Windows-874"},
    {"gb18030", QT_TRANSLATE_NOOP("Encoding", "Chinese, simplified"), "GB18030"},
    {"big5", QT_TRANSLATE_NOOP("Encoding", "Chinese, traditional"), "Big5"},
    {"shift_jis", QT_TRANSLATE_NOOP("Encoding", "Japanese"), "Shift_JIS"},
    {"euc-jp", QT_TRANSLATE_NOOP("Encoding", "Japanese"), "EUC-JP"},
    {"euc-kr", QT_TRANSLATE_NOOP("Encoding", "Korean"), "EUC-KR"},
};

}  // namespace

QString encodingLabel(const QString& encoding) {
    const auto row = std::ranges::find_if(labels, [&](const Label& label) {
        return encoding ==
               QLatin1String(label.encoding.data(), static_cast<qsizetype>(label.encoding.size()));
    });
    if (row == std::end(labels)) {
        return encoding;
    }
    return QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("Encoding", row->script),
                                         QLatin1String(row->written));
}

EncodingMenu::EncodingMenu(QWidget* parent)
    : QMenu(tr("Text &Encoding"), parent), m_group(new QActionGroup(this)) {
    menuAction()->setStatusTip(
        tr("Choose in which encoding the page is written, if its letters look wrong"));
    m_automatic = add({}, {});
    addSeparator();
    for (const std::string_view name : core::textEncodings()) {
        const QString encoding =
            QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        add(encodingLabel(encoding), encoding);
    }
    setNone();
}

QAction* EncodingMenu::add(const QString& text, const QString& encoding) {
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setData(encoding);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, encoding] { Q_EMIT chosen(encoding); });
    return action;
}

void EncodingMenu::setEncoding(const QString& chosenEncoding, const QString& found) {
    setEnabled(true);
    m_automatic->setText(chosenEncoding.isEmpty() ? tr("&By Itself: %1").arg(encodingLabel(found))
                                                  : tr("&By Itself"));
    for (QAction* action : m_group->actions()) {
        action->setChecked(action->data().toString() == chosenEncoding);
    }
}

void EncodingMenu::setNone() {
    m_automatic->setText(tr("&By Itself"));
    m_automatic->setChecked(true);
    setEnabled(false);
}

}  // namespace klartext::ui
