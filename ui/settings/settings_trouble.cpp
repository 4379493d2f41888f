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

/// Whether something else stands where the file should be and could not be moved away.
bool isBlocked(const Settings& settings) {
    return settings.placeHolder() != PlaceHolder::File && settings.setAside() == settings.path();
}

QString asideSentence(const Settings& settings) {
    const QString aside = QDir::toNativeSeparators(settings.setAside());
    if (settings.placeHolder() == PlaceHolder::Special) {
        return say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                     "A pipe or a device stood where your settings are kept. "
                                     "Klartext starts with its defaults; what stood there is now "
                                     "%1."))
            .arg(aside);
    }
    if (settings.placeHolder() == PlaceHolder::Folder) {
        return say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                     "A folder stood where your settings are kept. Klartext starts "
                                     "with its defaults; the folder is now %1."))
            .arg(aside);
    }
    return say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                 "The file that keeps your settings is damaged. Klartext starts "
                                 "with its defaults; the damaged file is kept as %1."))
        .arg(aside);
}

}  // namespace

QString troubleOf(const Settings& settings) {
    QStringList sentences;
    if (!settings.setAside().isEmpty() && !isBlocked(settings)) {
        sentences += asideSentence(settings);
    }
    if (!settings.lasts()) {
        sentences += notWrittenSentence(settings);
    }
    return sentences.join(QLatin1Char('\n'));
}

QString notWrittenSentence(const Settings& settings) {
    const QString path = QDir::toNativeSeparators(settings.path());
    if (settings.placeHolderNow() == PlaceHolder::Special) {
        return say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                     "What you choose cannot be kept, because %1 is a pipe or a "
                                     "device, where your settings should be. Move it away; what "
                                     "you chose until then is written by itself."))
            .arg(path);
    }
    if (settings.placeHolderNow() == PlaceHolder::Folder && !isBlocked(settings)) {
        return say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                     "What you choose cannot be kept, because %1 is a folder, "
                                     "where your settings should be. Move it away; what you chose "
                                     "until then is written by itself."))
            .arg(path);
    }
    if (isBlocked(settings)) {
        return say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                     "What you choose cannot be kept, because %1 is a folder, "
                                     "where your settings should be, and cannot be moved away. "
                                     "Rename the folder and start Klartext again."))
            .arg(path);
    }
    return say(QT_TRANSLATE_NOOP("SettingsTrouble",
                                 "What you choose cannot be kept, because nothing can be "
                                 "written into the folder %1. Check the rights of the "
                                 "folder and the space on the disk."))
        .arg(QDir::toNativeSeparators(QFileInfo(settings.path()).absolutePath()));
}

}  // namespace klartext::ui
