// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>

#include "pictures/picture_choice.h"
#include "settings/place_holder.h"
#include "settings/setting.h"
#include "typography/theme.h"
#include "typography/typography.h"

namespace klartext::ui {

class IniStore;

/// Everything that lasts from one start of the program to the next, kept in one ini file.
///
/// A missing, broken or older file never hurts: what cannot be read is its default, and a file that
/// is no ini file at all is set aside as "<name>.broken".
class Settings : public QObject {
    Q_OBJECT

public:
    static constexpr int minimumZoom = 50;
    static constexpr int maximumZoom = 300;

    /// "klartext/klartext.ini" in the configuration folder of the XDG base directories.
    [[nodiscard]] static QString standardPath();

    explicit Settings(const QString& path = standardPath(), QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Where a broken file was set aside when the program began; empty when it was sound.
    [[nodiscard]] const QString& setAside() const;
    /// What was set aside, or should have been.
    [[nodiscard]] PlaceHolder placeHolder() const;
    /// What stands in the file's place now.
    [[nodiscard]] PlaceHolder placeHolderNow() const;
    /// Whether what is chosen will be there after a restart: the file can be written.
    [[nodiscard]] bool lasts() const;

private:
    // Before the settings below, which read from it.
    QString m_path;
    std::unique_ptr<IniStore> m_store;

public:
    Setting<QString> family;  ///< empty: the best one installed
    Setting<double> pointSize;
    Setting<double> lineHeight;
    Setting<int> columnWidth;
    Setting<bool> justified;
    Setting<QString> headingFamily;  ///< empty: family
    Setting<QString> codeFamily;     ///< empty: the best one installed
    Setting<int> weight;
    Setting<int> letterSpacing;
    Setting<int> wordSpacing;
    Setting<double> paragraphGap;
    Setting<int> margin;
    Setting<bool> indented;
    Setting<bool> hyphenated;
    Setting<ThemeChoice> theme;
    Setting<QString> ownTheme;      ///< the name of the one that theme means by Own
    Setting<QByteArray> ownThemes;  ///< the person's own, as toOwnThemes() reads them
    Setting<bool> dimImages;        ///< in dark themes
    Setting<int> zoom;              ///< per cent

    Setting<bool> paged;           ///< the text is turned by pages, else scrolled
    Setting<bool> lineFocus;       ///< all but the lines being read is dimmed
    Setting<int> focusLines;       ///< how many lines those are: 1, 3 or 5
    Setting<int> autoScrollSpeed;  ///< lines a minute
    Setting<bool> smoothScrolling;
    Setting<bool> readingFooter;  ///< the line below the text that says where one is

    Setting<QByteArray> windowGeometry;
    Setting<QByteArray> windowState;
    Setting<QByteArray> compareState;
    Setting<bool> menuBar;
    Setting<bool> lessMotion;           ///< also where the desktop does not ask for it
    Setting<bool> removedInPageOrder;   ///< else grouped by kind
    Setting<QStringList> hiddenKinds;   ///< of boilerplate, as KindSet names them
    Setting<bool> evidence;             ///< the details of an entry say why, too
    Setting<QByteArray> shortcuts;      ///< chosen keys, as KeyMap reads them
    Setting<QByteArray> presets;        ///< the person's own, as toPresets() reads them
    Setting<bool> useSeenBlocks;        ///< what pages of a site repeat is remembered and judged by
    Setting<double> hearingSpeed;       ///< times the voice's own
    Setting<QByteArray> voices;         ///< by language, as VoiceChoice reads them
    Setting<bool> hearCaptions;         ///< captions are read aloud, too
    Setting<QString> searchAddress;     ///< of the web search, as searchUrl() takes it
    Setting<bool> selectionBar;         ///< buttons beside a fresh selection
    Setting<int> highlightColor;        ///< the last one: the index of a core::HighlightColor
    Setting<PictureChoice> pictures;    ///< whether those of the web are loaded
    Setting<QStringList> pictureSites;  ///< where PictureChoice::Ask has been answered with always
    Setting<QString> openFolder;
    Setting<QString> saveFolder;
    Setting<int> shelfOrder;       ///< of the library: the index of a ShelfOrder
    Setting<bool> shelfAscending;  ///< the same
    Setting<int> saveFormat;       ///< the index of a SaveFormat
    Setting<bool> saveOriginal;
    Setting<bool> saveImages;
    Setting<bool> saveImagesBeside;
    Setting<bool> saveWrapped;
    Setting<int> savePaper;  ///< 0: as the language of the system has it; 1: A4; 2: Letter
    Setting<QStringList> recentAddresses;
    Setting<QStringList> recentTitles;  ///< one for each of recentAddresses

    /// The settings of the text as one value.
    [[nodiscard]] Typography typography() const;
    void setTypography(const Typography& typography);
    void resetTypography();

Q_SIGNALS:
    /// One of the settings in typography() is another than before.
    void typographyChanged();
    /// Something that was chosen could not be written; told once. See troubleOf().
    void notWritten();
};

}  // namespace klartext::ui
