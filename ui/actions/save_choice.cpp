// SPDX-License-Identifier: MIT
#include "actions/save_choice.h"

#include <QLocale>

#include "settings/settings.h"

namespace klartext::ui {

namespace {

enum Paper { OfTheCountry, A4, Letter };

}  // namespace

SaveChoice saveChoice(const Settings& settings) {
    SaveChoice choice;
    choice.format = SaveFormat(qBound(0, settings.saveFormat.value(), saveFormatCount - 1));
    choice.original = settings.saveOriginal.value();
    choice.images = settings.saveImages.value();
    choice.imagesBeside = settings.saveImagesBeside.value();
    choice.wrapped = settings.saveWrapped.value();
    choice.letterPaper = settings.savePaper.value() == OfTheCountry
                             ? QLocale::system().measurementSystem() == QLocale::ImperialUSSystem
                             : settings.savePaper.value() == Letter;
    return choice;
}

void keepSaveChoice(Settings& settings, const SaveChoice& choice) {
    settings.saveFormat.setValue(static_cast<int>(choice.format));
    settings.saveOriginal.setValue(choice.original);
    settings.saveImages.setValue(choice.images);
    settings.saveImagesBeside.setValue(choice.imagesBeside);
    settings.saveWrapped.setValue(choice.wrapped);
    if (choice.format == SaveFormat::Pdf) {
        settings.savePaper.setValue(choice.letterPaper ? Letter : A4);
    }
}

}  // namespace klartext::ui
