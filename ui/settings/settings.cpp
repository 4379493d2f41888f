// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include <QFontDatabase>
#include <QStandardPaths>
#include <initializer_list>

#include "focus/auto_scroll.h"
#include "settings/ini_store.h"
#include "words/web_search.h"

namespace klartext::ui {

namespace {

template <typename T>
auto within(T least, T most) {
    return [least, most](const T& value) { return value >= least && value <= most; };
}

bool isTheme(const ThemeChoice& choice) {
    return choice >= ThemeChoice::System && choice <= ThemeChoice::Own;
}

}  // namespace

QString Settings::standardPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/klartext/klartext.ini");
}

Settings::Settings(const QString& path, QObject* parent)
    : QObject(parent),
      m_path(path),
      m_store(std::make_unique<IniStore>(path)),
      family(*m_store, QStringLiteral("text/family"), QString()),
      pointSize(*m_store, QStringLiteral("text/size"), Typography().pointSize,
                within<double>(Typography::minimumPointSize, Typography::maximumPointSize)),
      lineHeight(*m_store, QStringLiteral("text/lineHeight"), Typography().lineHeight,
                 within<double>(Typography::minimumLineHeight, Typography::maximumLineHeight)),
      columnWidth(*m_store, QStringLiteral("text/columnWidth"), Typography().columnWidth,
                  within<int>(Typography::minimumColumnWidth, Typography::maximumColumnWidth)),
      justified(*m_store, QStringLiteral("text/justified"), false),
      headingFamily(*m_store, QStringLiteral("text/headingFamily"), QString()),
      codeFamily(*m_store, QStringLiteral("text/codeFamily"), QString()),
      weight(*m_store, QStringLiteral("text/weight"), Typography().weight,
             within<int>(Typography::lightestWeight, Typography::heaviestWeight)),
      letterSpacing(*m_store, QStringLiteral("text/letterSpacing"), 0,
                    within<int>(0, Typography::mostLetterSpacing)),
      wordSpacing(*m_store, QStringLiteral("text/wordSpacing"), 0,
                  within<int>(0, Typography::mostWordSpacing)),
      paragraphGap(*m_store, QStringLiteral("text/paragraphGap"), Typography().paragraphGap,
                   within<double>(0, Typography::mostParagraphGap)),
      margin(*m_store, QStringLiteral("text/margin"), 0, within<int>(0, Typography::widestMargin)),
      indented(*m_store, QStringLiteral("text/indented"), false),
      hyphenated(*m_store, QStringLiteral("text/hyphenated"), true),
      theme(*m_store, QStringLiteral("text/theme"), ThemeChoice::System, isTheme),
      ownTheme(*m_store, QStringLiteral("text/ownTheme"), QString()),
      ownThemes(*m_store, QStringLiteral("text/ownThemes"), QByteArray()),
      dimImages(*m_store, QStringLiteral("text/dimImages"), false),
      zoom(*m_store, QStringLiteral("text/zoom"), 100, within<int>(minimumZoom, maximumZoom)),
      paged(*m_store, QStringLiteral("reading/paged"), false),
      lineFocus(*m_store, QStringLiteral("reading/lineFocus"), false),
      focusLines(*m_store, QStringLiteral("reading/focusLines"), 3,
                 [](int lines) { return lines == 1 || lines == 3 || lines == 5; }),
      autoScrollSpeed(*m_store, QStringLiteral("reading/autoScrollSpeed"), AutoScroll::usual,
                      within<int>(AutoScroll::slowest, AutoScroll::fastest)),
      smoothScrolling(*m_store, QStringLiteral("reading/smoothScrolling"), true),
      readingFooter(*m_store, QStringLiteral("reading/footer"), true),
      windowGeometry(*m_store, QStringLiteral("window/geometry"), QByteArray()),
      windowState(*m_store, QStringLiteral("window/state"), QByteArray()),
      compareState(*m_store, QStringLiteral("window/compareState"), QByteArray()),
      menuBar(*m_store, QStringLiteral("window/menuBar"), true),
      lessMotion(*m_store, QStringLiteral("window/lessMotion"), false),
      removedInPageOrder(*m_store, QStringLiteral("removed/inPageOrder"), false),
      hiddenKinds(*m_store, QStringLiteral("removed/hiddenKinds"), QStringList()),
      evidence(*m_store, QStringLiteral("removed/evidence"), false),
      shortcuts(*m_store, QStringLiteral("window/shortcuts"), QByteArray()),
      presets(*m_store, QStringLiteral("text/presets"), QByteArray()),
      useSeenBlocks(*m_store, QStringLiteral("sites/useSeenBlocks"), true),
      hearingSpeed(*m_store, QStringLiteral("hearing/speed"), 1, within<double>(0.5, 3)),
      voices(*m_store, QStringLiteral("hearing/voices"), QByteArray()),
      hearCaptions(*m_store, QStringLiteral("hearing/captions"), true),
      searchAddress(*m_store, QStringLiteral("words/searchAddress"),
                    QStringLiteral("https://duckduckgo.com/?q=%s"), isSearchAddress),
      selectionBar(*m_store, QStringLiteral("words/selectionBar"), true),
      highlightColor(*m_store, QStringLiteral("highlights/color"), 0, within<int>(0, 3)),
      pictures(*m_store, QStringLiteral("pictures/load"), PictureChoice::Show,
               within<PictureChoice>(PictureChoice::Show, PictureChoice::Never)),
      pictureSites(*m_store, QStringLiteral("pictures/sites"), QStringList()),
      openFolder(*m_store, QStringLiteral("folders/open"), QString()),
      saveFolder(*m_store, QStringLiteral("folders/save"), QString()),
      shelfOrder(*m_store, QStringLiteral("library/order"), 0, within<int>(0, 5)),
      shelfAscending(*m_store, QStringLiteral("library/ascending"), false),
      saveFormat(*m_store, QStringLiteral("save/format"), 0, within<int>(0, 99)),
      saveOriginal(*m_store, QStringLiteral("save/original"), true),
      saveImages(*m_store, QStringLiteral("save/images"), true),
      saveImagesBeside(*m_store, QStringLiteral("save/imagesBeside"), false),
      saveWrapped(*m_store, QStringLiteral("save/wrapped"), false),
      savePaper(*m_store, QStringLiteral("save/paper"), 0, within<int>(0, 2)),
      recentAddresses(*m_store, QStringLiteral("recent/addresses"), QStringList()),
      recentTitles(*m_store, QStringLiteral("recent/titles"), QStringList()) {
    m_store->setFailureHandler([this] { Q_EMIT notWritten(); });
    for (SettingBase* setting : std::initializer_list<SettingBase*>{
             &family, &pointSize, &lineHeight, &columnWidth, &justified, &headingFamily,
             &codeFamily, &weight, &letterSpacing, &wordSpacing, &paragraphGap, &margin, &indented,
             &hyphenated}) {
        connect(setting, &SettingBase::changed, this, &Settings::typographyChanged);
    }
}

Settings::~Settings() = default;

const QString& Settings::setAside() const { return m_store->setAside(); }

PlaceHolder Settings::placeHolder() const { return m_store->placeHolder(); }

PlaceHolder Settings::placeHolderNow() const { return m_store->placeHolderNow(); }

bool Settings::lasts() const { return m_store->lasts(); }

Typography Settings::typography() const {
    const auto installed = [](const QString& name) {
        return QFontDatabase::hasFamily(name) ? name : QString();
    };
    Typography typography;
    typography.family =
        QFontDatabase::hasFamily(family.value()) ? family.value() : defaultReadingFamily();
    typography.headingFamily = installed(headingFamily.value());
    typography.codeFamily = installed(codeFamily.value());
    typography.pointSize = pointSize.value();
    typography.weight = weight.value();
    typography.lineHeight = lineHeight.value();
    typography.columnWidth = columnWidth.value();
    typography.letterSpacing = letterSpacing.value();
    typography.wordSpacing = wordSpacing.value();
    typography.paragraphGap = paragraphGap.value();
    typography.margin = margin.value();
    typography.alignment = justified.value() ? Qt::AlignJustify : Qt::AlignLeft;
    typography.indented = indented.value();
    typography.hyphenated = hyphenated.value();
    return typography;
}

void Settings::setTypography(const Typography& typography) {
    const bool isDefault = typography.family == defaultReadingFamily();
    family.setValue(isDefault ? QString() : typography.family);
    headingFamily.setValue(typography.headingFamily);
    codeFamily.setValue(typography.codeFamily);
    pointSize.setValue(typography.pointSize);
    weight.setValue(typography.weight);
    lineHeight.setValue(typography.lineHeight);
    columnWidth.setValue(typography.columnWidth);
    letterSpacing.setValue(typography.letterSpacing);
    wordSpacing.setValue(typography.wordSpacing);
    paragraphGap.setValue(typography.paragraphGap);
    margin.setValue(typography.margin);
    justified.setValue(typography.alignment == Qt::AlignJustify);
    indented.setValue(typography.indented);
    hyphenated.setValue(typography.hyphenated);
}

void Settings::resetTypography() {
    Typography defaults;
    defaults.family = defaultReadingFamily();
    setTypography(defaults);
}

}  // namespace klartext::ui
