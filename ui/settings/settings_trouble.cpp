// SPDX-License-Identifier: MIT
#include "settings/settings_trouble.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include "settings/settings.h"

namespace klartext::ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("SettingsTrouble", text); }

}  // namespace

QString troubleOf(const Settings& settings) {
    QStringList sentences;
    const QString aside = QDir::toNativeSeparators(settings.setAside());
    if (!aside.isEmpty()) {
        sentences += say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                           "The file that keeps your settings is damaged. Klartext "
                                           "starts with its defaults; the damaged file is kept as "
                                           "%1."))
                         .arg(aside);
    }
    if (!settings.lasts()) {
        sentences += notWrittenSentence(settings);
    }
    return sentences.join(QLatin1Char('\n'));
}

QString notWrittenSentence(const Settings& settings) {
    return say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                 "What you choose cannot be kept, because nothing can be "
                                 "written into the folder %1. Check the rights of the "
                                 "folder and the space on the disk."))
        .arg(QDir::toNativeSeparators(QFileInfo(settings.path()).absolutePath()));
}

}  // namespace klartext::ui
