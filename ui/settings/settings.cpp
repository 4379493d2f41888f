// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include <QFontDatabase>
#include <QStandardPaths>
#include <initializer_list>

#include "settings/ini_store.h"

namespace klartext::ui {

namespace {

template <typename T>
auto within(T least, T most) {
    return [least, most](const T& value) { return value >= least && value <= most; };
}

bool isTheme(const ThemeChoice& choice) {
    return choice >= ThemeChoice::System && choice <= ThemeChoice::Dark;
}

}  // namespace

QString Settings::standardPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/klartext/klartext.ini");
}

Settings::Settings(const QString& path, QObject* parent)
    : QObject(parent),
      m_store(std::make_unique<IniStore>(path)),
      family(*m_store, QStringLiteral("text/family"), QString()),
      pointSize(*m_store, QStringLiteral("text/size"), Typography().pointSize,
                within<double>(Typography::minimumPointSize, Typography::maximumPointSize)),
      lineHeight(*m_store, QStringLiteral("text/lineHeight"), Typography().lineHeight,
                 within<double>(Typography::minimumLineHeight, Typography::maximumLineHeight)),
      columnWidth(*m_store, QStringLiteral("text/columnWidth"), Typography().columnWidth,
                  within<int>(Typography::minimumColumnWidth, Typography::maximumColumnWidth)),
      justified(*m_store, QStringLiteral("text/justified"), false),
      theme(*m_store, QStringLiteral("text/theme"), ThemeChoice::System, isTheme),
      zoom(*m_store, QStringLiteral("text/zoom"), 100, within<int>(minimumZoom, maximumZoom)),
      windowGeometry(*m_store, QStringLiteral("window/geometry"), QByteArray()),
      windowState(*m_store, QStringLiteral("window/state"), QByteArray()),
      compareState(*m_store, QStringLiteral("window/compareState"), QByteArray()),
      menuBar(*m_store, QStringLiteral("window/menuBar"), true),
      removedInPageOrder(*m_store, QStringLiteral("removed/inPageOrder"), false),
      hiddenKinds(*m_store, QStringLiteral("removed/hiddenKinds"), QStringList()),
      evidence(*m_store, QStringLiteral("removed/evidence"), false),
      useSeenBlocks(*m_store, QStringLiteral("sites/useSeenBlocks"), true),
      openFolder(*m_store, QStringLiteral("folders/open"), QString()),
      saveFolder(*m_store, QStringLiteral("folders/save"), QString()),
      saveFormat(*m_store, QStringLiteral("save/format"), 0, within<int>(0, 99)),
      recentAddresses(*m_store, QStringLiteral("recent/addresses"), QStringList()),
      recentTitles(*m_store, QStringLiteral("recent/titles"), QStringList()) {
    for (SettingBase* setting : std::initializer_list<SettingBase*>{
             &family, &pointSize, &lineHeight, &columnWidth, &justified}) {
        connect(setting, &SettingBase::changed, this, &Settings::typographyChanged);
    }
}

Settings::~Settings() = default;

Typography Settings::typography() const {
    Typography typography;
    typography.family =
        QFontDatabase::hasFamily(family.value()) ? family.value() : defaultReadingFamily();
    typography.pointSize = pointSize.value();
    typography.lineHeight = lineHeight.value();
    typography.columnWidth = columnWidth.value();
    typography.alignment = justified.value() ? Qt::AlignJustify : Qt::AlignLeft;
    return typography;
}

void Settings::resetTypography() {
    family.reset();
    pointSize.reset();
    lineHeight.reset();
    columnWidth.reset();
    justified.reset();
}

}  // namespace klartext::ui
