// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <string>

/// Pages of a size that shows.
namespace klartext::bench {

/// So many words; those from another first word differ.
[[nodiscard]] std::string words(int first, int count);

/// 5 MB of entries, with a picture in every so many of them, of a size that the page states or not;
/// none for 0.
[[nodiscard]] std::string largePage(int every, const std::string& size = " width=600 height=400");

/// 5 MB without an element.
[[nodiscard]] std::string plainText();

/// The file of that name that holds the page.
[[nodiscard]] QString written(const QTemporaryDir& folder, const char* name,
                              const std::string& html);

}  // namespace klartext::bench
